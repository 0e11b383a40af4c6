import { DuckDBInstance } from "@duckdb/node-api"

/** How the pages that a build holds to print one speech, or one page twice, compare with those minted so. */
export interface Joins {
  readonly recall: number | null
  readonly precision: number | null
  /** By the way the second page came about: pairs minted, pairs found. */
  readonly byTie: readonly { readonly tie: string; readonly minted: number; readonly found: number }[]
}

/** Pages are a pair when some speech has a version in both, or one is told to be the other saved twice. */
export const joins = async (corpus: string, dist: string): Promise<Joins> => {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  await connection.run(`
    CREATE TABLE truth AS SELECT document_id AS one, again AS other, tie FROM read_csv('${corpus}/truth.tsv', delim = '\t', header = true, all_varchar = true);
    CREATE TABLE versions AS SELECT DISTINCT speech_id, document_id FROM '${dist}/evidence/versions.parquet';
    CREATE TABLE found AS
      SELECT DISTINCT a.document_id AS one, b.document_id AS other FROM versions a JOIN versions b USING (speech_id) WHERE a.document_id < b.document_id
      UNION SELECT least(document_id, same_as), greatest(document_id, same_as) FROM '${dist}/evidence/documents.parquet' WHERE same_as IS NOT NULL`)
  const pair = "(least(t.one, t.other), greatest(t.one, t.other)) IN (SELECT (one, other) FROM found)"
  const byTie = await rows(
    `SELECT tie, count(*)::INTEGER AS minted, count(*) FILTER (WHERE ${pair})::INTEGER AS found FROM truth t GROUP BY tie ORDER BY tie`
  )
  const [counts] = await rows(`SELECT count(*)::INTEGER AS given FROM found`)
  connection.closeSync()
  instance.closeSync()
  const ties = byTie.map(({ tie, minted, found }) => ({ tie: String(tie), minted: Number(minted), found: Number(found) }))
  const minted = ties.reduce((sum, one) => sum + one.minted, 0)
  const right = ties.reduce((sum, one) => sum + one.found, 0)
  const given = Number(counts?.["given"])
  return { recall: minted === 0 ? null : right / minted, precision: given === 0 ? null : right / given, byTie: ties }
}
