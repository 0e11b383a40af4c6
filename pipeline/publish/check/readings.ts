import type { Column, ColumnType, Table } from "../../../schemas/table.ts"
import { identifier, literal } from "../../corpus/duckdb.ts"
import { formulaStart, listSeparator } from "../formats/csv.ts"
import type { Format } from "../formats/table-files.ts"
import { keySql } from "./sql.ts"

/** The DuckDB type of each type of the codebook. */
const sqlTypes: Readonly<Record<ColumnType, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  list: "VARCHAR[]"
}

/** A way in which people read the file of a table with DuckDB. */
export interface Reading {
  readonly name: string
  readonly format: Format
  /** Whether DuckDB guesses the types: a text column may then come as numbers or dates if all its values look like them. */
  readonly plain: boolean
  /** What people write after FROM. */
  readonly from: (path: string, columns: readonly Column[]) => string
  /** For CSV, a table function that tells which dialect and types DuckDB guesses when it is read so. */
  readonly guess?: (path: string) => string
}

/** Most bytes of a line that DuckDB is told to accept. What it holds of a file is a multiple of them. */
const longestLine = { csv: 2_000_000, jsonl: 8_000_000 }

const asText = `all_varchar = true, buffer_size = ${longestLine.csv * 2}, max_line_size = ${longestLine.csv}`

/** All ways of reading that are checked. */
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

/** Types that DuckDB may guess for a column of each type: a cast from them gives the values of the codebook. Null allows any. */
const guesses: Readonly<Record<ColumnType, readonly string[] | null>> = {
  string: null,
  integer: ["BIGINT", "UBIGINT", "HUGEINT"],
  number: ["DOUBLE", "BIGINT", "UBIGINT", "HUGEINT"],
  boolean: ["BOOLEAN"],
  date: ["DATE", "TIMESTAMP"],
  list: null
}

/** DuckDB guesses types from so many rows; later rows may hold values of other types. */
export const sampled = 20_480

/**
 * Columns that a reading gives in DuckDB `types` that no cast can mend. A plain reading may take a column for anything if the rows it
 * guesses from may hold no value of it: because the table has more `rows` than the sample, or the column is not among those `filled`.
 */
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

/** How the cell of a column of Parquet `p` must read in another format, in SQL. */
const expected = ({ name, type }: Column, format: Reading["format"]): string => {
  const cell = `p.${identifier(name)}`
  if (format !== "csv" || (type !== "string" && type !== "list")) return cell
  const text = type === "list" ? `nullif(array_to_string(${cell}, ${literal(listSeparator)}), '')` : cell
  // DuckDB copies only the texts that get an apostrophe. It passes on 2,048 rows at a time, which may be long pages.
  return `CASE WHEN regexp_matches(${text}, ${literal(`^${formulaStart}`)}) THEN '''' || ${text} ELSE ${text} END`
}

/** Whether the cell `found`, of DuckDB type `type`, equals the cell `wanted`, in SQL. A failed cast gives null, which must not pass for an empty cell. */
const isSame = (column: Column, { format, plain }: Reading, type: string, found: string, wanted: string): string => {
  const target = format === "csv" && column.type === "list" ? "VARCHAR" : sqlTypes[column.type]
  if (type === target) return `${found} IS NOT DISTINCT FROM ${wanted}`
  const equal = `TRY_CAST(${found} AS ${target}) IS NOT DISTINCT FROM ${wanted} AND (${found} IS NULL) = (${wanted} IS NULL)`
  return plain && target === "VARCHAR" ? `(${equal} OR TRY_CAST(${wanted} AS ${type}) IS NOT DISTINCT FROM ${found})` : `(${equal})`
}

/**
 * The query for the cells in which a reading, `from` in SQL with columns of DuckDB `types`, differs from Parquet, comparing row by row in
 * the order of the files. It selects `row`, `column`, `found` and `expected`. Each cell occurs once in the text of the query: for a small
 * table, parsing the query takes most of the time.
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
      SELECT ${keySql(table, "p")} AS row,
        ${cells.map(({ read }) => read).join(",\n")}
      FROM ${identifier(table.name)} p POSITIONAL JOIN ${from} r)
    WHERE NOT (${cells.map(({ same }) => same).join("\n AND ")})) WHERE NOT cell.same LIMIT 100`
}
