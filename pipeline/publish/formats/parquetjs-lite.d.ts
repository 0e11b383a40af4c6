declare module "parquetjs-lite" {
  interface Leaf {
    readonly type: "UTF8" | "INT64" | "DOUBLE" | "BOOLEAN" | "DATE"
    readonly optional?: boolean
    readonly compression: "SNAPPY"
    readonly statistics?: false
  }

  /** The three-level list of the Parquet specification. */
  interface List {
    readonly type: "LIST"
    readonly fields: { readonly list: { readonly repeated: true; readonly fields: { readonly element: Leaf } } }
  }

  export type Field = Leaf | List

  export class ParquetSchema {
    constructor(fields: Readonly<Record<string, Field>>)
  }

  interface Output {
    write(bytes: Uint8Array, done: (error?: Error) => void): void
    end(done: (error?: Error) => void): void
  }

  /** The rows of the open row group, column by column, as `shredRecord` describes it; empty before the first row. */
  export interface RowBuffer {
    rowCount?: number
    pageRowCount: number
    readonly columnData: Readonly<Record<string, ColumnData>>
  }

  export interface ColumnData {
    readonly values: unknown[]
    readonly rlevels: number[]
    readonly dlevels: number[]
    readonly distinct_values: Set<unknown>
    count: number
  }

  interface Options {
    readonly useDataPageV2: boolean
    readonly pageIndex: boolean
    readonly rowGroupSize: number
    readonly pageSize: number
  }

  /** `RowGroup` of parquet.thrift, as far as it is used here; a number read from a file is an object that holds 64 bits. */
  export interface RowGroupMetadata {
    readonly num_rows: unknown
    total_byte_size: unknown
    readonly columns: readonly {
      file_offset: unknown
      readonly meta_data: { data_page_offset: unknown; readonly total_compressed_size: unknown }
    }[]
  }

  export class ParquetEnvelopeWriter {
    constructor(schema: ParquetSchema, write: (bytes: Uint8Array) => void, close: () => void, offset: number, options: Options)
    readonly offset: number
    rowCount: number
    readonly rowGroups: RowGroupMetadata[]
    writeHeader(): void
    writeSection(bytes: Uint8Array): void
    writeFooter(metadata: Readonly<Record<string, string>>): void
  }

  export class ParquetWriter {
    static openStream(schema: ParquetSchema, output: Output, options: Options): Promise<ParquetWriter>
    readonly envelopeWriter: ParquetEnvelopeWriter
    readonly rowBuffer: RowBuffer
    appendRow(row: Readonly<Record<string, unknown>>): Promise<void>
    close(): Promise<void>
  }
}

declare module "parquetjs-lite/gen-nodejs/parquet_types.js" {
  import type { RowGroupMetadata } from "parquetjs-lite"

  export const RowGroup: new () => RowGroupMetadata
}

declare module "parquetjs-lite/lib/util.js" {
  /** In the compact protocol of Thrift. */
  export const serializeThrift: (object: object) => Uint8Array
  export const decodeThrift: (object: object, bytes: Uint8Array) => void
}
