import parquet, { type ColumnData, type Field, type RowBuffer } from "parquetjs-lite"
import { RowGroup as RowGroupMetadata } from "parquetjs-lite/gen-nodejs/parquet_types.js"
import { decodeThrift, serializeThrift } from "parquetjs-lite/lib/util.js"
import { type Cell, type Column, columnsOf, type Row, type Table } from "../../../schemas/table.ts"

/** Most rows of a data page. */
const pageSize = 8192

/** A row group of a Parquet file. The bytes of its pages do not depend on where in the file it stands. */
export interface RowGroup {
  /** The data pages of all columns, one column after the other. */
  readonly pages: Uint8Array
  /** `RowGroup` of parquet.thrift, encoded, with the offsets it would have as the first group of a file. */
  readonly metadata: Uint8Array
}

const options = { useDataPageV2: false, pageIndex: false, pageSize, rowGroupSize: Number.MAX_SAFE_INTEGER }

/**
 * Encodes rows of a table as a row group, compressed with SNAPPY. Dates are DATE, integers INT64 (what readers of CSV and JSON infer),
 * lists have the three-level form. Data pages are of version 1 and there is no page index, because every reader in use can read such files.
 */
export const rowGroupOf = async (table: Pick<Table, "row">, rows: readonly Row[]): Promise<RowGroup> => {
  const columns = columnsOf(table)
  const blocks: Uint8Array[] = []
  const writer = await parquet.ParquetWriter.openStream(schemaOf(table), collecting(blocks), options)
  const day = dayCache()
  const shredders = columns.map((column) => shredder(column, day))
  for (const row of rows) {
    const { rowBuffer: group } = writer
    if (group.rowCount !== undefined && group.pageRowCount + 1 < pageSize) {
      for (const shred of shredders) shred(row, group)
      group.rowCount++
      group.pageRowCount++
    } else
      await writer.appendRow(Object.fromEntries(columns.map((column) => [column.name, parquetCell(column, row[column.name] ?? null, day)])))
  }
  await writer.close()
  const [metadata] = writer.envelopeWriter.rowGroups
  if (metadata === undefined) throw new Error("a row group needs a row")
  const file = Buffer.concat(blocks)
  const pages = metadata.columns.map(({ meta_data: { data_page_offset, total_compressed_size } }) =>
    file.subarray(Number(data_page_offset), Number(data_page_offset) + Number(total_compressed_size))
  )
  return { pages: Buffer.concat(pages), metadata: serializeThrift(metadata) }
}

/**
 * A Parquet file made of row groups, with key/value `metadata` in its footer: `append` and `close` each give its next bytes.
 * The metadata of each column is written after its pages, as the library does.
 */
export const parquetFile = (table: Pick<Table, "row">, metadata: Readonly<Record<string, string>>) => {
  const blocks: Uint8Array[] = []
  const written = (): Uint8Array => Buffer.concat(blocks.splice(0))
  const writer = new parquet.ParquetEnvelopeWriter(
    schemaOf(table),
    (bytes) => blocks.push(bytes),
    () => undefined,
    0,
    options
  )
  writer.writeHeader()
  const append = (group: RowGroup): Uint8Array => {
    const moved = new RowGroupMetadata()
    decodeThrift(moved, Buffer.from(group.metadata))
    let at = 0
    for (const column of moved.columns) {
      const length = Number(column.meta_data.total_compressed_size)
      column.meta_data.data_page_offset = writer.offset
      column.file_offset = writer.offset + length
      writer.writeSection(group.pages.subarray(at, at + length))
      writer.writeSection(serializeThrift(column.meta_data))
      at += length
    }
    moved.total_byte_size = writer.offset - Number(moved.columns[0]?.meta_data.data_page_offset)
    writer.rowGroups.push(moved)
    writer.rowCount += Number(moved.num_rows)
    return written()
  }
  const close = (): Uint8Array => {
    writer.writeFooter(metadata)
    return written()
  }
  return { append, close }
}

const schemaOf = (table: Pick<Table, "row">) =>
  new parquet.ParquetSchema(Object.fromEntries(columnsOf(table).map((column) => [column.name, fieldOf(column)])))

/** An output stream that collects its blocks. */
const collecting = (blocks: Uint8Array[]) => ({
  write: (bytes: Uint8Array, done: () => void) => {
    blocks.push(bytes)
    done()
  },
  end: (done: () => void) => done()
})

const types = { string: "UTF8", integer: "INT64", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE" } as const

/** Text columns have no statistics: the library would order text by UTF-16 units, but readers order it by bytes. */
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
 * Adds a cell to the columns of the library's writer, as values with repetition and definition levels ("Dremel", 2010).
 * The writer's own `appendRow` does the same, but makes several objects per cell and took four fifths of the time of
 * writing. It is used only for rows that open or close a page or a row group, where it does more.
 */
const shredder = ({ name, type, nullable }: Column, day: (iso: string) => Date): ((row: Row, group: RowBuffer) => void) => {
  if (type === "list") {
    const path = `${name},list,element`
    return (row, { columnData }) => {
      const data = columnData[path] as ColumnData
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
    const data = columnData[name] as ColumnData
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

/** Gives one Date object per day: the library counts distinct values by identity. */
const dayCache = (): ((iso: string) => Date) => {
  const days = new Map<string, Date>()
  return (iso) => {
    const day = days.get(iso) ?? new Date(`${iso}T00:00:00Z`)
    days.set(iso, day)
    return day
  }
}
