import parquet, { type Field } from "parquetjs-lite"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import type { Cell, Row } from "./row.ts"

/** Rows that are read, filtered and held together; few enough for a spreadsheet's worth of memory. */
const rowGroupSize = 10_000

/**
 * A table as Parquet: SNAPPY, DATE for dates, INT64 for integers (what CSV and JSON readers infer), three-level lists.
 * Data pages are of version 1 and there is no page index: the readers in use read both without exception.
 *
 * @param metadata key/value pairs of the file's footer
 */
export const toParquet = async (
  table: Pick<Table, "row">,
  rows: readonly Row[],
  metadata: Readonly<Record<string, string>>
): Promise<Uint8Array> => {
  const columns = columnsOf(table)
  const chunks: Uint8Array[] = []
  const output = {
    write: (bytes: Uint8Array, done: () => void) => {
      chunks.push(bytes)
      done()
    },
    end: (done: () => void) => done()
  }
  const schema = new parquet.ParquetSchema(Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)])))
  const writer = await parquet.ParquetWriter.openStream(schema, output, { useDataPageV2: false, pageIndex: false, rowGroupSize })
  for (const [key, value] of Object.entries(metadata)) writer.setMetadata(key, value)
  const days = dayCache()
  for (const row of rows)
    await writer.appendRow(Object.fromEntries(columns.map((column) => [column.name, parquetCell(column, row[column.name] ?? null, days)])))
  await writer.close()
  return Buffer.concat(chunks)
}

const types = { string: "UTF8", integer: "INT64", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE" } as const

/** Text has no statistics: the writer orders it by UTF-16 units, readers by bytes. */
const fieldOf = ({ type, nullable }: Column): Field => {
  if (type === "list") {
    const element = { type: "UTF8", compression: "SNAPPY", statistics: false } as const
    return { type: "LIST", fields: { list: { repeated: true, fields: { element } } } }
  }
  return { type: types[type], optional: nullable, compression: "SNAPPY", ...(type === "string" ? { statistics: false as const } : {}) }
}

const parquetCell = ({ type }: Column, cell: Cell, day: (iso: string) => Date): unknown => {
  if (cell === null) return null
  if (type === "list") return { list: (cell as readonly string[]).map((element) => ({ element })) }
  return type === "date" ? day(cell as string) : cell
}

/** One Date object a day: the writer counts distinct values by identity. */
const dayCache = (): ((iso: string) => Date) => {
  const days = new Map<string, Date>()
  return (iso) => {
    const day = days.get(iso) ?? new Date(`${iso}T00:00:00Z`)
    days.set(iso, day)
    return day
  }
}
