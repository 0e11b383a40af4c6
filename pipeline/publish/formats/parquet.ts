import parquet, { type Field, type RowBuffer } from "parquetjs-lite"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import type { Cell, Row } from "./row.ts"

/** Rows that are read, filtered and held together; few enough for a spreadsheet's worth of memory. */
const rowGroupSize = 10_000

/** A row group of long texts is closed earlier, so that what is held stays bounded. */
const rowGroupCharacters = 8_000_000

/** Rows in a data page. */
const pageSize = 8192

export interface ParquetFile {
  readonly append: (rows: Iterable<Row>) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * A table as Parquet, written row group by row group: SNAPPY, DATE for dates, INT64 for integers (what CSV and JSON
 * readers infer), three-level lists. Data pages are of version 1 and there is no page index: the readers in use read
 * both without exception.
 *
 * @param metadata key/value pairs of the file's footer
 * @param write takes the bytes of the file in order
 */
export const parquetFile = async (
  table: Pick<Table, "row">,
  metadata: Readonly<Record<string, string>>,
  write: (bytes: Uint8Array) => void
): Promise<ParquetFile> => {
  const columns = columnsOf(table)
  const output = {
    write: (bytes: Uint8Array, done: () => void) => {
      write(bytes)
      done()
    },
    end: (done: () => void) => done()
  }
  const schema = new parquet.ParquetSchema(Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)])))
  const writer = await parquet.ParquetWriter.openStream(schema, output, { useDataPageV2: false, pageIndex: false, rowGroupSize, pageSize })
  for (const [key, value] of Object.entries(metadata)) writer.setMetadata(key, value)
  const day = dayCache()
  const shredders = columns.map((column) => shredder(column, day))
  let characters = 0

  const append = async (rows: Iterable<Row>) => {
    for (const row of rows) {
      const { rowBuffer: group } = writer
      characters += charactersOf(columns, row)
      const isFull = characters >= rowGroupCharacters || (group.rowCount ?? 0) + 1 >= rowGroupSize
      if (group.rowCount !== undefined && !isFull && group.pageRowCount + 1 < pageSize) {
        for (const shred of shredders) shred(row, group)
        group.rowCount++
        group.pageRowCount++
        continue
      }
      if (isFull) writer.setRowGroupSize((group.rowCount ?? 0) + 1)
      await writer.appendRow(Object.fromEntries(columns.map((column) => [column.name, parquetCell(column, row[column.name] ?? null, day)])))
      if (isFull) {
        writer.setRowGroupSize(rowGroupSize)
        characters = 0
      }
    }
  }
  return { append, close: () => writer.close() }
}

/** A table as Parquet, whole. */
export const toParquet = async (
  table: Pick<Table, "row">,
  rows: Iterable<Row>,
  metadata: Readonly<Record<string, string>>
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  const file = await parquetFile(table, metadata, (bytes) => chunks.push(bytes))
  await file.append(rows)
  await file.close()
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

const millisecondsPerDay = 86_400_000

/**
 * Puts a cell into the writer's columns as its `appendRow` does: values with repetition and definition levels (Dremel).
 * That method makes several objects a cell and takes four fifths of the time of writing; it is kept for the rows that
 * open or close a page or a row group, where it does more.
 */
const shredder = ({ name, type, nullable }: Column, day: (iso: string) => Date): ((row: Row, group: RowBuffer) => void) => {
  if (type === "list") {
    const path = `${name},list,element`
    return (row, { columnData }) => {
      const data = columnData[path] as RowBuffer["columnData"][string]
      const items = row[name] as readonly string[]
      for (let index = 0; index < Math.max(items.length, 1); index++) {
        data.rlevels.push(index === 0 ? 0 : 1)
        data.dlevels.push(items.length === 0 ? 0 : 1)
        data.count++
      }
      for (const item of items) data.values.push(item)
    }
  }
  return (row, { columnData }) => {
    const data = columnData[name] as RowBuffer["columnData"][string]
    const cell = row[name] ?? null
    data.rlevels.push(0)
    data.dlevels.push(nullable && cell !== null ? 1 : 0)
    data.count++
    if (cell === null) return
    const value = type === "date" ? day(cell as string) : cell
    if (type !== "string") data.distinct_values.add(value)
    data.values.push(type === "date" ? (value as Date).getTime() / millisecondsPerDay : value)
  }
}

const charactersOf = (columns: readonly Column[], row: Row): number => {
  let characters = 0
  for (const { name } of columns) {
    const cell = row[name]
    if (typeof cell === "string") characters += cell.length
  }
  return characters
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
