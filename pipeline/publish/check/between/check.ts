import { documents } from "../../../../schemas/documents.ts"
import { figures } from "../../../../schemas/figures.ts"
import { mentions } from "../../../../schemas/mentions.ts"
import { passages } from "../../../../schemas/passages.ts"
import { columnsOf, type Table } from "../../../../schemas/table.ts"
import { identifier, literal } from "../duckdb.ts"
import type { FindingKind } from "../finding.ts"

/**
 * What published tables must hold, as SQL over tables of their names. `sql` selects what is wrong, as
 * `row`, `found` and `expected`; nothing selected is a pass. `column` is the one concerned, if one is.
 */
export interface Check {
  readonly kind: FindingKind
  readonly table: string
  readonly column: string | null
  readonly title: string
  readonly sql: string
  /** Whether it holds of each page by itself, so that it may be asked of some pages after others. */
  readonly byPage?: true
}

/** Pages from one document id to another. */
export interface PageRange {
  readonly first: string
  readonly last: string
}

/** Cuts all pages into ranges of so many characters and a page: `first` and `last` of each, where there are several. */
export const pageRanges = (characters: number): string => `
  SELECT min(document_id) AS first, max(document_id) AS last FROM (
    SELECT document_id, sum(characters) OVER (ORDER BY document_id) // ${characters} AS range FROM documents)
  GROUP BY range ORDER BY range`

/** Characters from one block to the next; each holds twice as many, so that a span of one block's length lies whole in the block it begins in. */
export const blockLength = 2000

const blocks = `
  SELECT document_id, begins, substr(text, begins + 1, ${2 * blockLength}) AS text
  FROM (SELECT document_id, text, unnest(range(0, length(text), ${blockLength})) AS begins FROM documents)`

/** The columns that checks by page ask of. */
const looked = ["document_id", "passage_id", "mention_id", "figure_id", "start", "end", "text", "characters", "duplicate_of"]

/** Statements that put aside what checks by page ask of in the pages of a range, so that it is read once for all of them. */
export const putAside = (place: string, { first, last }: PageRange): readonly string[] => [
  `CREATE SCHEMA ${place}`,
  ...[documents, passages, mentions, figures].map((table) => {
    const columns = columnsOf(table).filter(({ name }) => looked.includes(name))
    return `CREATE TABLE ${place}.${table.name} AS SELECT ${columns.map(({ name }) => identifier(name)).join(", ")}
      FROM main.${table.name} WHERE document_id BETWEEN ${literal(first)} AND ${literal(last)}`
  }),
  `CREATE TABLE ${place}.blocks AS WITH documents AS (FROM ${place}.documents) ${blocks}`
]

/** The statement of a check by page, asked of all pages or of those put aside. */
export const ofPages = (sql: string, place: string | null): string => {
  const some = ["documents", "passages", "mentions", "figures", "blocks"].map((table) => `${table} AS (FROM ${place}.${table})`)
  return `WITH ${place === null ? `blocks AS (${blocks})` : some.join(", ")} ${sql}`
}

/** The key of a row as people write it, in SQL. */
export const keySql = ({ key }: Pick<Table, "key">, alias: string): string =>
  `concat_ws('/', ${key.map((column) => `${alias}.${identifier(column)}`).join(", ")})`

/** The key of a row and, where the key does not begin with it, the page it is of: who reads it can go on without that page. */
export const rowSql = (table: Table, alias: string): string => {
  const key = keySql(table, alias)
  if (table.group === "evidence" || !columnsOf(table).some(({ name }) => name === "document_id")) return key
  return `CASE WHEN starts_with(${key}, ${alias}.document_id) THEN ${key} ELSE ${key} || ' (page ' || ${alias}.document_id || ')' END`
}
