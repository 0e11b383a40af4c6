declare module "parquetjs-lite" {
  type FieldType = "UTF8" | "INT64" | "DOUBLE" | "BOOLEAN" | "DATE"

  interface Leaf {
    readonly type: FieldType
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
    readonly columnData: Readonly<
      Record<
        string,
        {
          readonly values: unknown[]
          readonly rlevels: number[]
          readonly dlevels: number[]
          readonly distinct_values: Set<unknown>
          count: number
        }
      >
    >
  }

  export class ParquetWriter {
    static openStream(
      schema: ParquetSchema,
      output: Output,
      options: { readonly useDataPageV2: boolean; readonly pageIndex: boolean; readonly rowGroupSize: number; readonly pageSize: number }
    ): Promise<ParquetWriter>
    readonly rowBuffer: RowBuffer
    setMetadata(key: string, value: string): void
    setRowGroupSize(rows: number): void
    appendRow(row: Readonly<Record<string, unknown>>): Promise<void>
    close(): Promise<void>
  }
}
