import { csvFile } from "../../../pipeline/publish/formats/csv.ts"
import { parquetFile, rowGroupOf } from "../../../pipeline/publish/formats/parquet.ts"
import { lineOf } from "../../../schemas/line.ts"
import type { Row } from "../../../schemas/row.ts"
import { columnsOf, type Table } from "../../../schemas/table.ts"

type Columns = Pick<Table, "row">

/** A table as one CSV text. */
export const toCsv = (table: Columns, rows: readonly Row[]): string => {
  const { head, lines } = csvFile(columnsOf(table))
  return `${head}${lines(rows)}`
}

/** A table as one text of JSON lines. */
export const toJsonl = (table: Columns, rows: readonly Row[]): string => rows.map((row) => `${lineOf(table)(row)}\n`).join("")

/** A table as the bytes of a Parquet file of one row group. */
export const toParquet = async (table: Columns, rows: readonly Row[], metadata: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const { append, close } = parquetFile(table, metadata)
  return Buffer.concat([...(rows.length > 0 ? [append(await rowGroupOf(table, rows))] : []), close()])
}
