import type { Row } from "../../../schemas/row.ts"

/** A table of a release, with the columns it had then. */
export interface ReleasedTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly key: readonly string[]
  /** Columns that hold the key of a row of another table, or of this one. */
  readonly references: readonly { readonly column: string; readonly table: string }[]
  readonly rows: readonly Row[]
}

export interface Release {
  readonly version: string
  readonly tables: ReadonlyMap<string, ReleasedTable>
}

/** Rows by their key, the parts of a longer key joined by a slash. */
export const byKey = (rows: readonly Row[], key: readonly string[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [key.map((column) => String(row[column] ?? "")).join("/"), row]))
