import type { Stream } from "effect"
import type { TableName } from "../../schemas/index.ts"
import type { CacheError } from "../corpus/cache.ts"
import type { readRows } from "./formats/read-file.ts"

/** Gives the rows of a table as JSON lines, in the order of its key, in batches. */
export type Source = (table: TableName) => Stream.Stream<readonly string[], CacheError>

/** Gives the rows of a table, as they were written into its file, one after the other. */
export interface Written {
  readonly rows: <Name extends TableName>(name: Name) => ReturnType<typeof readRows<Name>>
}
