/** Prints a Parquet file as JSON, as one of several independent readers gives it: read-parquet.ts polars|arrow|hyparquet FILE. Types have the names of the reader. */
import { readFileSync } from "node:fs"

interface Table {
  readonly types: Readonly<Record<string, string>>
  readonly rows: readonly (readonly unknown[])[]
}

/** Loads a package of tests/interop/package.json. It is installed there only, so the type check does not know it. */
const load = async <Package>(name: string): Promise<Package> => (await import(name)) as Package

/** Polars: its own Parquet reader, in Rust. */
const polars = async (file: string): Promise<Table> => {
  interface Frame {
    readonly columns: readonly string[]
    readonly dtypes: readonly { readonly toString: () => string }[]
    readonly rows: () => readonly (readonly unknown[])[]
  }
  const { default: pl } = await load<{ readonly default: { readonly readParquet: (file: string) => Frame } }>("nodejs-polars")
  const frame = pl.readParquet(file)
  return { types: Object.fromEntries(frame.columns.map((name, index) => [name, String(frame.dtypes[index])])), rows: frame.rows() }
}

/** Arrow for Rust, which other tools build on. */
const arrow = async (file: string): Promise<Table> => {
  interface Arrow {
    readonly tableFromIPC: (stream: Uint8Array) => {
      readonly schema: { readonly fields: readonly { readonly name: string; readonly type: object }[] }
      readonly toArray: () => readonly { readonly toArray: () => readonly unknown[] }[]
    }
  }
  const { readParquet } = await load<{
    readonly readParquet: (bytes: Uint8Array) => { readonly intoIPCStream: () => Uint8Array }
  }>("parquet-wasm/node")
  const { tableFromIPC } = await load<Arrow>("apache-arrow")
  const table = tableFromIPC(readParquet(readFileSync(file)).intoIPCStream())
  const { fields } = table.schema
  const isDate = fields.map(({ type }) => String(type).startsWith("Date"))
  const rows = table
    .toArray()
    .map((row) => [...row.toArray()].map((cell, index) => (isDate[index] && cell !== null ? new Date(Number(cell)) : cell)))
  return { types: Object.fromEntries(fields.map(({ name, type }) => [name, String(type)])), rows } // prettier-ignore
}

/** A reader in JavaScript. It gives no columns for a table without rows. */
const hyparquet = async (file: string): Promise<Table> => {
  const { parquetReadObjects } = await load<{
    readonly parquetReadObjects: (options: { readonly file: ArrayBuffer }) => Promise<readonly Readonly<Record<string, unknown>>[]>
  }>("hyparquet")
  const bytes = readFileSync(file)
  const found = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) })
  return { types: {}, rows: found.map((row) => Object.values(row)) }
}

const plain = (cell: unknown): unknown => {
  if (typeof cell === "bigint") return Number(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === "object" && cell !== null && Symbol.iterator in cell) return [...(cell as Iterable<unknown>)]
  return cell ?? null
}

const readers: Readonly<Record<string, (file: string) => Promise<Table>>> = { polars, arrow, hyparquet }
const [reader = "", file = ""] = process.argv.slice(2)
const { types, rows } = await readers[reader]!(file)
process.stdout.write(JSON.stringify({ types, rows: rows.map((row) => row.map(plain)) }))
