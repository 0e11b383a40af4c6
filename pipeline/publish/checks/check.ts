import { columnsOf, type Table } from "../../../schemas/table.ts"
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

/** The statement of a check by page, asked of the pages of a range and what stands in them alone. */
export const ofPages = (sql: string, { first, last }: PageRange): string => {
  const some = ["documents", "passages", "mentions", "figures"].map(
    (table) => `${table} AS (FROM main.${table} WHERE document_id BETWEEN ${literal(first)} AND ${literal(last)})`
  )
  return `WITH ${some.join(", ")} ${sql}`
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
