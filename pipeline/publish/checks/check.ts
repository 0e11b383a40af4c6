import { columnsOf, type Table } from "../../../schemas/table.ts"
import { identifier } from "../duckdb.ts"
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
