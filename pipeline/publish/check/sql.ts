import { columnsOf, type Table } from "../../../schemas/table.ts"
import { identifier } from "../../corpus/duckdb.ts"

/** The key of a row of the table `alias` as messages write it, in SQL: its parts joined by a slash. */
export const keySql = ({ key }: Pick<Table, "key">, alias: string): string =>
  `concat_ws('/', ${key.map((column) => `${alias}.${identifier(column)}`).join(", ")})`

/**
 * The key of a row and, if the key does not begin with it, the page that the row belongs to, in SQL: the reader of a
 * message can then set that page aside.
 */
export const rowSql = (table: Table, alias: string): string => {
  const key = keySql(table, alias)
  if (table.group === "evidence" || !columnsOf(table).some(({ name }) => name === "document_id")) return key
  return `CASE WHEN starts_with(${key}, ${alias}.document_id) THEN ${key} ELSE ${key} || ' (page ' || ${alias}.document_id || ')' END`
}
