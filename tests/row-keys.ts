import type { Dataset, tables } from "../schemas/index.ts"
import type { Row } from "../schemas/row.ts"

/** The key of every row of a table, its parts joined by a slash. */
export const keysOf = (dataset: Dataset, { name, key }: (typeof tables)[number]): readonly string[] =>
  (dataset[name] as unknown as readonly Row[]).map((row) => key.map((column) => row[column]).join("/"))
