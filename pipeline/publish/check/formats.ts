import { join } from "node:path"
import { Effect, Result } from "effect"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import { type DuckDbError, identifier, literal } from "../../corpus/duckdb.ts"
import { isOfMachine } from "../../failures.ts"
import { type Format, fileOf } from "../formats/table-files.ts"
import { DuckDb } from "./duckdb.ts"
import { type Finding, fileFinding, queriedFinding } from "./finding.ts"
import { differences, type Reading, readings, sampled, wrongTypes } from "./readings.ts"

/**
 * What differs between the formats of a table, in the first way of reading that shows a difference. Leaves the table in the
 * database as a view of its Parquet file, which takes no memory, or, if it is small, as a copy, which is queried faster.
 */
export const formatFindings = Effect.fn("formatFindings")(function* (folder: string, table: Table, isSmall = false) {
  const { query } = yield* DuckDb
  const place = (format: Format) => join(folder, fileOf(table, format))
  const name = identifier(table.name)
  const loaded = yield* Effect.result(
    Effect.gen(function* () {
      yield* query(`CREATE OR REPLACE ${isSmall ? "TABLE" : "VIEW"} ${name} AS FROM ${literal(place("parquet"))}`)
      const [counts = {}] = yield* query(`SELECT count(COLUMNS(*)) FROM ${name}`)
      return new Set(Object.keys(counts).filter((column) => counts[column] !== "0"))
    })
  )
  if (Result.isFailure(loaded)) return yield* unreadable(table, "parquet", "as parquet", loaded.failure)
  const rows = yield* countRows(name)
  for (const reading of readings) {
    if (reading.plain && rows > sampled) continue
    const findings = yield* compareWithParquet(table, reading, place(reading.format), rows, loaded.success).pipe(
      Effect.catchTag("DuckDbError", (error) => {
        const way = reading.plain ? "without options" : `as ${reading.name}`
        return unreadable(table, reading.format, way, error)
      })
    )
    if (findings.length > 0) return findings
  }
  return []
})

/**
 * Reads a table in one of the ways, and finds where it differs from Parquet, which has so many `rows`, and any value in the columns
 * `filled`. Both files are read side by side from the first row to the last, so that neither is held in memory.
 */
const compareWithParquet = Effect.fnUntraced(function* (
  table: Table,
  reading: Reading,
  path: string,
  rows: number,
  filled: ReadonlySet<string>
) {
  const { query } = yield* DuckDb
  const { format } = reading
  const columns = columnsOf(table)
  const { from, types } = yield* describe(reading, path, columns)
  const otherCount = Effect.map(countRows(from), (found) =>
    found === rows ? [] : [fileFinding(fileOf(table, format), `${found} rows`, `${rows}, as in Parquet`)]
  )
  if (rows === 0) {
    const counted = yield* otherCount
    if (counted.length > 0 || format === "jsonl") return counted
  }
  const [found, expected] = [[...types.keys()].join(", "), columns.map(({ name }) => name).join(", ")]
  if (found !== expected) return [fileFinding(fileOf(table, format), `columns ${found}`, expected)]
  const wrong = wrongTypes(columns, reading, types, rows, filled)
  if (wrong.length > 0) return wrong.map((each) => fileFinding(fileOf(table, format), each.found, each.expected, each.column))
  if (format === "parquet") return []
  const differing = yield* query(differences(table, columns, reading, from, types))
  if (differing.length === 0) return []
  const counted = yield* otherCount
  return counted.length > 0 ? counted : differing.map((answer) => queriedFinding(fileOf(table, format), answer))
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

/** What is wrong with a file that the database does not read; fails where the machine is at fault. */
const unreadable = (table: Table, format: Format, way: string, error: DuckDbError): Effect.Effect<readonly Finding[], DuckDbError> => {
  const [said = ""] = error.reason.split("\n", 1)
  if (isOfMachine(said)) return Effect.fail(error)
  return Effect.succeed([fileFinding(fileOf(table, format), said, `a file that DuckDB reads ${way}`)])
}

const countRows = Effect.fnUntraced(function* (from: string) {
  const [answer] = yield* (yield* DuckDb).query(`SELECT count(*) AS rows FROM ${from}`)
  return Number(answer?.["rows"])
})
