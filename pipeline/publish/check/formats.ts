import { Effect, Path, Result } from "effect"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import { type DuckDbError, identifier, literal } from "../../corpus/duckdb.ts"
import { type Format, fileOf } from "../formats/table-files.ts"
import { DuckDb } from "./duckdb.ts"
import { type Finding, queriedFinding } from "./finding.ts"
import { differences, type Reading, readings, sampled, wrongTypes } from "./readings.ts"

/**
 * What differs between the formats of a table, in the first way of reading that shows a difference. Leaves the table in the
 * database as a view of its Parquet file, which takes no memory.
 */
export const formatFindings = Effect.fn("formatFindings")(function* (folder: string, table: Table) {
  const { query } = yield* DuckDb
  const path = yield* Path.Path
  const place = (format: Format) => path.join(folder, fileOf(table, format))
  const loaded = yield* Effect.result(query(`CREATE OR REPLACE VIEW ${identifier(table.name)} AS FROM ${literal(place("parquet"))}`))
  if (Result.isFailure(loaded)) return [unreadableParquet(table, loaded.failure)]
  const rows = yield* countRows(identifier(table.name))
  const filled = yield* Effect.cached(Effect.result(filledColumns(table)))
  for (const reading of readings) {
    if (reading.plain && rows > sampled) continue
    const findings = yield* compareWithParquet(table, reading, place(reading.format), rows, filled)
    if (findings.length > 0) return findings
  }
  return []
})

/**
 * Reads a table in one of the ways, and finds where it differs from Parquet, which has so many `rows`. Both files are read side by side
 * from the first row to the last, so that neither is held in memory. The `filledColumns` of Parquet, those that hold any value, are
 * looked up only if it matters.
 */
const compareWithParquet = Effect.fnUntraced(function* (
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
    inFile(table, format, reason, `a file that DuckDB reads ${plain ? "without options" : `as ${reading.name}`}`)
  ]
  const described = yield* Effect.result(describe(reading, path, columns))
  if (Result.isFailure(described)) return unreadable(firstLine(described.failure))
  const { from, types } = described.success
  const otherCount = Effect.map(countRows(from), (found) =>
    found === rows ? [] : [inFile(table, format, `${found} rows`, `${rows}, as in Parquet`)]
  )
  if (rows === 0 || format === "parquet") {
    const counted = yield* otherCount
    if (counted.length > 0 || format === "jsonl") return counted
  }
  const names = columns.map(({ name }) => name)
  if ([...types.keys()].join(", ") !== names.join(", "))
    return [inFile(table, format, `columns ${[...types.keys()].join(", ")}`, names.join(", "))]
  const wrongIf = (filled: ReadonlySet<string>) => wrongTypes(columns, reading, types, rows, filled)
  const all: ReadonlySet<string> = new Set(names)
  const filled = plain && wrongIf(all).length > 0 ? yield* filledColumns : Result.succeed(all)
  if (Result.isFailure(filled)) return [unreadableParquet(table, filled.failure)]
  const wrong = wrongIf(filled.success)
  if (wrong.length > 0) return wrong.map((each) => inFile(table, format, each.found, each.expected, each.column))
  if (format === "parquet") return []
  const compared = yield* Effect.result(query(differences(table, columns, reading, from, types)))
  if (Result.isFailure(compared)) {
    const parquet = yield* filledColumns
    return Result.isFailure(parquet) ? [unreadableParquet(table, parquet.failure)] : unreadable(firstLine(compared.failure))
  }
  if (compared.success.length === 0) return []
  const counted = yield* otherCount
  return counted.length > 0 ? counted : compared.success.map((answer) => queriedFinding(fileOf(table, format), answer))
})

/** A reading of a file as SQL after FROM, and the types of its columns. The dialect of a CSV is guessed here once, and not again by each query. */
const describe = Effect.fnUntraced(function* ({ from, guess }: Reading, path: string, columns: readonly Column[]) {
  const { query } = yield* DuckDb
  const given = from(path, columns)
  if (guess === undefined) {
    const described = yield* query(`DESCRIBE FROM ${given}`)
    return { from: given, types: new Map(described.map((answer) => [String(answer["column_name"]), String(answer["column_type"])])) }
  }
  const [guessed] = (yield* query(`SELECT "Prompt" AS prompt, "Columns" AS columns FROM ${guess(path)}`)) as unknown as readonly [Guess]
  return { from: asGuessed(guessed, path) ?? given, types: new Map(guessed.columns.map(({ name, type }) => [name, type])) }
})

/** What DuckDB guesses of a CSV: a statement that reads it with the dialect and types spelt out, and its columns. */
interface Guess {
  readonly prompt: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** The guessed statement as SQL after FROM, with the path escaped, which DuckDB does not do; null if it has another form than expected. */
const asGuessed = ({ prompt }: Guess, path: string): string | null => {
  const start = `FROM read_csv('${path}', `
  return prompt.startsWith(start) ? `read_csv(${literal(path)}, ${prompt.slice(start.length).replace(/;$/, "")}` : null
}

const inFile = (table: Table, format: Format, found: string, expected: string, column: string | null = null): Finding => ({
  table: fileOf(table, format),
  row: null,
  column,
  found,
  expected
})

const unreadableParquet = (table: Table, error: DuckDbError) =>
  inFile(table, "parquet", firstLine(error), "a file that DuckDB reads as parquet")

const firstLine = ({ reason }: DuckDbError): string => reason.split("\n", 1)[0] ?? reason

const countRows = Effect.fnUntraced(function* (from: string) {
  const [answer] = yield* (yield* DuckDb).query(`SELECT count(*) AS rows FROM ${from}`)
  return Number(answer?.["rows"])
})

/** The columns of a table in the database that hold any value. */
const filledColumns = Effect.fnUntraced(function* (table: Table) {
  const names = columnsOf(table).map(({ name }) => name)
  const [counts] = yield* (yield* DuckDb).query(
    `SELECT ${names.map((name) => `count(${identifier(name)}) AS ${identifier(name)}`).join(", ")} FROM ${identifier(table.name)}`
  )
  return new Set(names.filter((name) => String(counts?.[name]) !== "0"))
})
