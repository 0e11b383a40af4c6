import { derivations, documents, figures, mentions, passages } from "../../../../schemas/index.ts"
import { columnsOf } from "../../../../schemas/table.ts"
import { identifier, literal } from "../../../corpus/duckdb.ts"

/** Pages from one document id to another, both included. */
export interface PageRange {
  readonly first: string
  readonly last: string
}

/** Selects ranges that together hold all pages, each of about so many `characters` of page text. */
export const pageRanges = (characters: number): string => `
  SELECT min(document_id) AS first, max(document_id) AS last FROM (
    SELECT document_id, sum(characters) OVER (ORDER BY document_id) // ${characters} AS range FROM documents)
  GROUP BY range ORDER BY range`

/**
 * Every so many characters of a page a block of its text begins. A block is twice as long as the distance to the next one:
 * a span of at most `blockLength` characters lies whole in the block that it begins in.
 */
export const blockLength = 2000

/** The tables that checks by page read, and which columns of them. */
const readTables = [documents, derivations, passages, mentions, figures]
const readColumns = [
  "document_id",
  "passage_id",
  "mention_id",
  "figure_id",
  "start",
  "end",
  "text",
  "characters",
  "derived_by",
  "duplicate_of",
  "language"
]

/**
 * Statements that copy what checks by page read, for a range of pages, into tables of a new schema: the Parquet files are
 * then read once for all checks of the range.
 */
export const copyPages = (schema: string, { first, last }: PageRange): readonly string[] => [
  `CREATE SCHEMA ${schema}`,
  ...readTables.map((table) => {
    const columns = columnsOf(table).filter(({ name }) => readColumns.includes(name))
    return `CREATE TABLE ${schema}.${table.name} AS SELECT ${columns.map(({ name }) => identifier(name)).join(", ")}
      FROM main.${table.name} WHERE document_id BETWEEN ${literal(first)} AND ${literal(last)}`
  }),
  `CREATE TABLE ${schema}.blocks AS
    SELECT document_id, begins, substr(text, begins + 1, ${2 * blockLength}) AS text
    FROM (SELECT document_id, text, unnest(range(0, length(text), ${blockLength})) AS begins FROM ${schema}.documents)`
]

/** The SQL of a check by page, over the tables of a schema made by `copyPages`. */
export const overPages = (sql: string, schema: string): string => {
  const copied = [...readTables.map(({ name }) => name), "blocks"].map((table) => `${table} AS (FROM ${schema}.${table})`)
  return `WITH ${copied.join(", ")} ${sql}`
}
