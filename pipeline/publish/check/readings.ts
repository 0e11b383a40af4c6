import type { Column, ColumnType, Table } from "../../../schemas/table.ts"
import { formulaStart, listSeparator } from "../formats/csv.ts"
import { identifier, literal } from "./duckdb.ts"

/** The types of the codebook as DuckDB's. */
export const sqlTypes: Readonly<Record<ColumnType, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  list: "VARCHAR[]"
}

/**
 * A way in which people read a table. `from` is what they write; `plain` tells whether types are left to the
 * reader's guess, so that text which looks like numbers or dates throughout may come as such. `guess` tells what
 * the reader takes a CSV for when it is written so.
 */
export interface Reading {
  readonly name: string
  readonly format: "csv" | "jsonl" | "parquet"
  readonly plain: boolean
  readonly from: (path: string, columns: readonly Column[]) => string
  readonly guess?: (path: string) => string
}

/** Bytes of the longest line that readers take who are not told otherwise; what they hold of a file is a multiple of it. */
const longestLine = { csv: 2_000_000, jsonl: 8_000_000 }

const asText = `all_varchar = true, buffer_size = ${longestLine.csv * 2}, max_line_size = ${longestLine.csv}`

export const readings: readonly Reading[] = [
  { name: "parquet", format: "parquet", plain: false, from: literal },
  { name: "csv", format: "csv", plain: true, from: literal, guess: (path) => `sniff_csv(${literal(path)})` },
  {
    name: "csv as text",
    format: "csv",
    plain: false,
    from: (path) => `read_csv(${literal(path)}, ${asText})`,
    guess: (path) => `sniff_csv(${literal(path)}, ${asText})`
  },
  { name: "jsonl", format: "jsonl", plain: true, from: literal },
  {
    name: "jsonl with types",
    format: "jsonl",
    plain: false,
    from: (path, columns) =>
      `read_json(${literal(path)}, format = 'newline_delimited', maximum_object_size = ${longestLine.jsonl}, columns = {${columns.map(({ name, type }) => `${identifier(name)}: ${literal(sqlTypes[type])}`).join(", ")}})`
  }
]

/** What a reader may take a column for, without options, and still give the codebook's values after a cast. */
const guesses: Readonly<Record<ColumnType, readonly string[] | null>> = {
  string: null,
  integer: ["BIGINT", "UBIGINT", "HUGEINT"],
  number: ["DOUBLE", "BIGINT", "UBIGINT", "HUGEINT"],
  boolean: ["BOOLEAN"],
  date: ["DATE", "TIMESTAMP"],
  list: null
}

/** Rows from which DuckDB guesses types; what comes later may be of another. */
export const sampled = 20_480

/** Columns that come in a type no cast mends; a column of which the sample may hold no value (not `filled`) may be taken for anything. */
export const wrongTypes = (
  columns: readonly Column[],
  { format, plain }: Reading,
  types: ReadonlyMap<string, string>,
  rows: number,
  filled: ReadonlySet<string>
) =>
  columns.flatMap(({ name, type }) => {
    const found = types.get(name) ?? "no column"
    const legal = plain ? guesses[type] : format === "csv" ? null : [sqlTypes[type]]
    const fits = legal === null || legal.includes(found) || (plain && (rows > sampled || !filled.has(name)))
    return fits ? [] : [{ column: name, found, expected: legal.join(" or ") }]
  })

/** What the cell of Parquet `p` must read as in another format. */
const expected = ({ name, type }: Column, format: Reading["format"]): string => {
  const cell = `p.${identifier(name)}`
  if (format !== "csv" || (type !== "string" && type !== "list")) return cell
  const text = type === "list" ? `nullif(array_to_string(${cell}, ${literal(listSeparator)}), '')` : cell
  // Long texts are not copied: those of 2,048 pages pass at a time.
  return `CASE WHEN regexp_matches(${text}, ${literal(`^${formulaStart}`)}) THEN '''' || ${text} ELSE ${text} END`
}

/** Whether the cell `found` of a type says what is `wanted`; a cast that fails gives null, which must not pass for an empty cell. */
const isSame = (column: Column, { format, plain }: Reading, type: string, found: string, wanted: string): string => {
  const target = format === "csv" && column.type === "list" ? "VARCHAR" : sqlTypes[column.type]
  if (type === target) return `${found} IS NOT DISTINCT FROM ${wanted}`
  const equal = `TRY_CAST(${found} AS ${target}) IS NOT DISTINCT FROM ${wanted} AND (${found} IS NULL) = (${wanted} IS NULL)`
  return plain && target === "VARCHAR" ? `(${equal} OR TRY_CAST(${wanted} AS ${type}) IS NOT DISTINCT FROM ${found})` : `(${equal})`
}

/**
 * Selects the cells in which a reading, given as SQL, differs from Parquet, row by row in file order: `row`, `column`,
 * `found`, `expected`. Each cell is written out once: of a small table the length of the statement is what takes time.
 */
export const differences = (
  table: Table,
  columns: readonly Column[],
  reading: Reading,
  from: string,
  types: ReadonlyMap<string, string>
): string => {
  const cells = columns.map((column, index) => ({
    read: `r.${identifier(column.name)} AS f${index}, ${expected(column, reading.format)} AS w${index}`,
    same: isSame(column, reading, types.get(column.name) ?? "VARCHAR", `f${index}`, `w${index}`),
    told: `'column': ${literal(column.name)}, 'found': left(f${index}::VARCHAR, 60), 'expected': left(w${index}::VARCHAR, 60)`
  }))
  return `SELECT row, cell."column" AS "column", coalesce(cell.found, 'nothing') AS found, coalesce(cell.expected, 'nothing') AS expected FROM (
    SELECT row, unnest([${cells.map(({ same, told }) => `{'same': ${same}, ${told}}`).join(",\n")}]) AS cell
    FROM (
      SELECT concat_ws('/', ${table.key.map((column) => `p.${identifier(column)}`).join(", ")}) AS row,
        ${cells.map(({ read }) => read).join(",\n")}
      FROM ${identifier(table.name)} p POSITIONAL JOIN ${from} r)
    WHERE NOT (${cells.map(({ same }) => same).join("\n AND ")})) WHERE NOT cell.same LIMIT 100`
}
