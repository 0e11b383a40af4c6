import { Effect, Stream } from "effect"
import type { TableName } from "../../../schemas/index.ts"
import { identifier, literal } from "../../corpus/duckdb.ts"
import { DuckDb } from "../check/duckdb.ts"
import type { Block } from "./packed.ts"

/** Characters of page text in a block: what the browser unpacks to show one page. */
const charactersOfBlock = 250_000
/** Characters of page text that the database gathers at a time. */
const charactersAtOnce = 8_000_000

/** What a block holds of the pages in it, table by table, and the order of its rows. */
const held: readonly { readonly table: TableName; readonly page: string; readonly columns: readonly string[] }[] = [
  { table: "documents", page: "document_id", columns: ["document_id", "text"] },
  { table: "passages", page: "document_id", columns: ["document_id", "start", "end", "kind", "speech_id"] },
  {
    table: "mentions",
    page: "document_id",
    columns: ["document_id", "start", "end", "role", "figure_id", "value", "lower", "upper"]
  },
  {
    table: "duplicates",
    page: "a_document_id",
    columns: ["a_document_id", "a_start", "a_end", "b_document_id", "b_start", "b_end", "kind", "duplicate_id"]
  }
]

/** Statements that name, for each page, the block that holds its text: of pages of one year, "texts-2021-0", "texts-2021-1", … */
const placePages = `CREATE OR REPLACE TABLE explorer_places AS
  SELECT document_id, year, characters, concat_ws('-', 'texts', year, part) AS name FROM (
    SELECT document_id, year, characters, sum(characters) OVER (PARTITION BY year ORDER BY document_id) // ${charactersOfBlock} AS part FROM (
      SELECT document_id, characters, coalesce(left(coalesce("date", published)::VARCHAR, 4), 'undated') AS year FROM documents))`

/** The blocks that the database gathers at a time, in the order of their names and so of years. */
const batches = `SELECT batch, list(name ORDER BY name) AS names FROM (
    SELECT name, sum(sum(characters)) OVER (ORDER BY name) // ${charactersAtOnce} AS batch
    FROM explorer_places GROUP BY name)
  GROUP BY batch ORDER BY batch`

const columnsSql = ({ table, page, columns }: (typeof held)[number]): string => {
  const names = columns.map(identifier)
  const lists = names.map((name) => `${name}: list(t.${name} ORDER BY ${names.map((each) => `t.${each}`).join(", ")})`)
  return `(SELECT name, {${lists.join(", ")}} AS ${table} FROM ${table} t JOIN chosen ON t.${identifier(page)} = chosen.document_id GROUP BY name)`
}

const gather = (names: readonly string[]): string => `
  WITH chosen AS (SELECT document_id, name FROM explorer_places WHERE name IN (${names.map(literal).join(", ")}))
  SELECT name, to_json({${held.map(({ table }) => `${table}: ${table}`).join(", ")}})::VARCHAR AS json
  FROM ${held.map((each, index) => `${columnsSql(each)}${index === 0 ? "" : " USING (name)"}`).join(" LEFT JOIN ")}
  ORDER BY name`

/** The block that says which block holds which page. The tables must be in the database; this is asked for first. */
export const placesBlock = Effect.fnUntraced(function* () {
  const { query } = yield* DuckDb
  yield* query(placePages)
  const [answer] = yield* query(`SELECT to_json({document_id: coalesce(list(document_id ORDER BY document_id), []),
    name: coalesce(list(name ORDER BY document_id), [])})::VARCHAR AS json FROM explorer_places`)
  return { name: "places-0", json: String(answer?.["json"]) } satisfies Block
})

/** The blocks with the texts of pages and what lies in them, year by year. */
export const textBlocks = Stream.unwrap(
  Effect.gen(function* () {
    const { query } = yield* DuckDb
    const found = (yield* query(batches)) as unknown as readonly { readonly names: readonly string[] }[]
    return Stream.fromIterable(found).pipe(
      Stream.mapEffect(({ names }) =>
        Effect.map(query(gather(names)), (answers) => answers.map(({ name, json }) => ({ name: String(name), json: String(json) })))
      ),
      Stream.flattenIterable
    )
  })
)
