import { Effect, Path, Result } from "effect"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import { type Format, fileOf } from "../write/folder.ts"
import { type Answer, DuckDb, type DuckDbError, identifier, literal } from "./duckdb.ts"
import type { Finding } from "./finding.ts"
import { differences, type Reading, readings, sampled, wrongTypes } from "./readings.ts"

/** What the formats of one table say differently; leaves the table, as Parquet gives it, in the database: read where it is asked, it takes no memory. */
export const formatFindings = Effect.fn("formatFindings")(function* (dist: string, table: Table) {
  const { query } = yield* DuckDb
  const path = yield* Path.Path
  const place = (format: Format) => path.join(dist, fileOf(table, format))
  const loaded = yield* Effect.result(query(`CREATE OR REPLACE VIEW ${identifier(table.name)} AS FROM ${literal(place("parquet"))}`))
  if (Result.isFailure(loaded)) return [unreadableParquet(table, loaded.failure)]
  const rows = yield* countRows(identifier(table.name))
  const filled = yield* Effect.cached(Effect.result(filledColumns(table)))
  for (const reading of readings) {
    if (reading.plain && rows > sampled) continue
    const findings = yield* compare(table, reading, place(reading.format), rows, filled)
    if (findings.length > 0) return findings
  }
  return []
})

/**
 * Reads a table in one of the ways; whatever differs from Parquet is found. Both are read side by side from the first
 * row to the last, so that nothing is held.
 *
 * @param path of the file that is read
 * @param rows how many there are in Parquet
 * @param filledColumns the columns that hold something there
 */
const compare = Effect.fnUntraced(function* (
  table: Table,
  reading: Reading,
  path: string,
  rows: number,
  filledColumns: Effect.Effect<Result.Result<ReadonlySet<string>, DuckDbError>, never, DuckDb>
) {
  const { query } = yield* DuckDb
  const { format, plain } = reading
  const columns = columnsOf(table)
  const unreadable = (reason: string) => [
    unlike(table, format, reason, `a file that DuckDB reads ${plain ? "without options" : `as ${reading.name}`}`)
  ]
  const looked = yield* Effect.result(lookAt(reading, path, columns))
  if (Result.isFailure(looked)) return unreadable(firstLine(looked.failure))
  const { from, types } = looked.success
  if (rows === 0 || format === "parquet") {
    const found = yield* countRows(from)
    if (found !== rows) return [unlike(table, format, `${found} rows`, `${rows}, as in Parquet`)]
    if (format === "jsonl") return []
  }
  const names = columns.map(({ name }) => name)
  if ([...types.keys()].join(", ") !== names.join(", "))
    return [unlike(table, format, `columns ${[...types.keys()].join(", ")}`, names.join(", "))]
  const isWrong = (filled: ReadonlySet<string>) => wrongTypes(columns, reading, types, rows, filled)
  const all: ReadonlySet<string> = new Set(names)
  const filled = plain && isWrong(all).length > 0 ? yield* filledColumns : Result.succeed(all)
  if (Result.isFailure(filled)) return [unreadableParquet(table, filled.failure)]
  const wrong = isWrong(filled.success)
  if (wrong.length > 0) return wrong.map((each) => unlike(table, format, each.found, each.expected, each.column))
  if (format === "parquet") return []
  const compared = yield* Effect.result(query(differences(table, columns, reading, from, types)))
  if (Result.isFailure(compared)) {
    const parquet = yield* filledColumns
    return Result.isFailure(parquet) ? [unreadableParquet(table, parquet.failure)] : unreadable(firstLine(compared.failure))
  }
  if (compared.success.length === 0) return []
  const found = yield* countRows(from)
  if (found !== rows) return [unlike(table, format, `${found} rows`, `${rows}, as in Parquet`)]
  return compared.success.map((answer) => finding(fileOf(table, format), answer))
})

/** A reading of a file as SQL, and the types of its columns. What a reader guesses of a CSV is guessed once, and not again by each query. */
const lookAt = Effect.fnUntraced(function* ({ from, guess }: Reading, path: string, columns: readonly Column[]) {
  const { query } = yield* DuckDb
  if (guess === undefined) {
    const described = yield* query(`DESCRIBE FROM ${from(path, columns)}`)
    return {
      from: from(path, columns),
      types: new Map(described.map((answer) => [String(answer["column_name"]), String(answer["column_type"])]))
    }
  }
  const [guessed] = (yield* query(`SELECT "Prompt" AS prompt, "Columns" AS columns FROM ${guess(path)}`)) as unknown as readonly [Guess]
  return { from: asGuessed(guessed, path) ?? from(path, columns), types: new Map(guessed.columns.map(({ name, type }) => [name, type])) }
})

/** The statement that DuckDB gives, as SQL that can be read from; null in another form than ours. It leaves quotation marks in the path as they are. */
const asGuessed = ({ prompt }: Guess, path: string): string | null => {
  const start = `FROM read_csv('${path}', `
  return prompt.startsWith(start) ? `read_csv(${literal(path)}, ${prompt.slice(start.length).replace(/;$/, "")}` : null
}

/** What DuckDB takes a CSV for: a statement that reads it so, and its columns. */
interface Guess {
  readonly prompt: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** A finding as a query gives it. */
export const finding = (table: string, { row, column, found, expected }: Answer): Finding => ({
  table,
  row: row === null || row === undefined ? null : String(row),
  column: column === null || column === undefined ? null : String(column),
  found: String(found),
  expected: String(expected)
})

const unlike = (table: Table, format: Format, found: string, expected: string, column: string | null = null): Finding => ({
  table: fileOf(table, format),
  row: null,
  column,
  found,
  expected
})

const unreadableParquet = (table: Table, error: DuckDbError) =>
  unlike(table, "parquet", firstLine(error), "a file that DuckDB reads as parquet")

const firstLine = ({ reason }: DuckDbError): string => reason.split("\n", 1)[0] ?? reason

const countRows = Effect.fnUntraced(function* (from: string) {
  const [answer] = yield* (yield* DuckDb).query(`SELECT count(*) AS rows FROM ${from}`)
  return Number(answer?.["rows"])
})

const filledColumns = Effect.fnUntraced(function* (table: Table) {
  const names = columnsOf(table).map(({ name }) => name)
  const [counts] = yield* (yield* DuckDb).query(
    `SELECT ${names.map((name) => `count(${identifier(name)}) AS ${identifier(name)}`).join(", ")} FROM ${identifier(table.name)}`
  )
  return new Set(names.filter((name) => String(counts?.[name]) !== "0"))
})
