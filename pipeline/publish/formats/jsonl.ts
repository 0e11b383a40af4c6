import { fromLine, lineOf } from "../../../schemas/line.ts"
import type { Row } from "../../../schemas/row.ts"
import type { Table } from "../../../schemas/table.ts"

/** Rows of a table as JSON lines. */
export const toJsonl = (table: Pick<Table, "row">): ((rows: readonly Row[]) => string) => {
  const write = lineOf(table)
  return (rows) => rows.map((row) => `${write(row)}\n`).join("")
}

/** The rows of JSON lines as written, not yet checked; a line that is no JSON object is null. */
export const fromJsonl = (text: string): readonly (Row | null)[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map(fromLine)
