import type { Table } from "../../../schemas/table.ts"

/** The formats in which every table is published. */
export const formats = ["csv", "jsonl", "parquet"] as const
export type Format = (typeof formats)[number]

/** Path of the file of a table below the published folder, with forward slashes. */
export const fileOf = ({ name, group }: Pick<Table, "name" | "group">, format: Format): string =>
  `${group === "core" ? "" : `${group}/`}${name}.${format}`
