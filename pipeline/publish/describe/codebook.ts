import { tables } from "../../../schemas/index.ts"
import { issueCodes } from "../../../schemas/issues.ts"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import { counted } from "../../text/write/counted.ts"
import type { CellCounts } from "../check/cells.ts"
import type { Finding } from "../check/finding.ts"
import { formulaStart } from "../formats/csv.ts"

/** Tables without a description, and columns without a description or an example. */
export const undescribed = (described: readonly Table[]): readonly Finding[] =>
  described.flatMap((table) => {
    const missing = (column: string | null, text: string, found: string, expected: string): readonly Finding[] =>
      text.trim() === "" ? [{ table: table.name, row: null, column, found, expected }] : []
    const inColumns = columnsOf(table).flatMap(({ name, description, example }) => [
      ...missing(name, description, "no description", "what the column means"),
      ...missing(name, example, "no example", "a value of the column")
    ])
    return [...missing(null, table.description, "no description", "what a row is"), ...inColumns]
  })

/** The number of rows of a table, and the counts of its columns. */
interface TableCounts {
  readonly rows: number
  readonly cells: ReadonlyMap<string, CellCounts>
}

/** The codebook as Markdown. Each column has an entry with its meaning, an example, the share of rows without a value, and the number of distinct values. */
export const codebook = (counts: ReadonlyMap<string, TableCounts>, version: string): string =>
  [
    `# Codebook, version ${version}`,
    conventions,
    ...tables.map((table) => tableEntry(table, counts.get(table.name) ?? noRows)),
    "## Issue codes",
    markdownTable(
      ["code", "meaning"],
      Object.entries(issueCodes).map(([code, meaning]) => [`\`${code}\``, meaning])
    )
  ]
    .join("\n\n")
    .concat("\n")

const noRows: TableCounts = { rows: 0, cells: new Map() }

const conventions = `Every table stands as \`.csv\`, \`.jsonl\` and \`.parquet\` with the same rows, sorted by key.

- **Missing** is null: an empty cell in CSV. No column holds -1, "-" or an empty text for it.
- **Dates** are ISO 8601 (\`2021-07-01\`).
- **Lists** are never null: an array in JSON lines and Parquet, one cell joined by \` | \` in CSV; empty where there is nothing.
- **Offsets** (\`start\`, \`end\`) count Unicode code points of the page from 0, end exclusive: \`text[start:end]\` in Python, \`substr(text, start + 1, "end" - start)\` in DuckDB.
- **CSV** is RFC 4180 in UTF-8 with a byte order mark. A text cell that begins with ${formulaCharacters()} has an apostrophe before it, so that no spreadsheet runs it; numbers never have.
- **Types** are string, integer (64 bits), number (double), boolean, date, list (of strings).
- **missing** is the share of rows without a value (for a list, without an item); **distinct** counts different values.`

function formulaCharacters(): string {
  const names: Readonly<Record<string, string>> = { "\t": "tab", "\r": "carriage return", "\n": "line feed" }
  const characters = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"].filter((character) =>
    new RegExp(`^${formulaStart}`).test(character)
  )
  return characters.map((character) => names[character] ?? `\`${character}\``).join(", ")
}

const tableEntry = (table: Table, { rows, cells }: TableCounts): string => {
  const keys = table.foreignKeys.map(
    ({ column, table: target, references }) => `\`${column}\` names a row of ${target} (\`${references}\`)`
  )
  return [
    `## ${table.name}`,
    `${table.description} ${counted(rows, "row")}. Key: ${table.key.map((column) => `\`${column}\``).join(", ")}.${keys.length === 0 ? "" : ` ${keys.join("; ")}.`}`,
    markdownTable(
      ["column", "type", "meaning", "example", "missing", "distinct"],
      columnsOf(table).map((column) => columnEntry(column, rows, cells.get(column.name) ?? { missing: rows, distinct: 0 }))
    )
  ].join("\n\n")
}

const columnEntry = (column: Column, rows: number, { missing, distinct }: CellCounts): readonly string[] => {
  const words =
    column.values === null || column.values.length > 12 ? "" : ` One of ${column.values.map((word) => `\`${word}\``).join(", ")}.`
  return [
    `\`${column.name}\``,
    `${column.type}${column.nullable ? " or null" : ""}`,
    `${column.description}${words}`,
    column.example,
    share(missing, rows),
    String(distinct)
  ]
}

/** Whole percents; but "< 1 %" if there are some, and "> 99 %" if not all. */
const share = (part: number, whole: number): string => {
  if (part === 0 || whole === 0) return "0 %"
  const percent = Math.round((100 * part) / whole)
  return percent === 0 ? "< 1 %" : percent === 100 && part < whole ? "> 99 %" : `${percent} %`
}

const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...rows.map((row) => row.map(escapeCell))].map((row) => `| ${row.join(" | ")} |`).join("\n")

const escapeCell = (cell: string): string => cell.replaceAll("|", "\\|").replace(/[\r\n]+/g, " ")
