import { Effect, FileSystem, Path } from "effect"
import { tables } from "../../schemas/index.ts"
import { columnsOf, type Table } from "../../schemas/table.ts"
import { type Check, checks } from "./checks/index.ts"
import { type Answer, DuckDb, identifier } from "./duckdb.ts"
import { type Finding, type FindingKind, findingErrors } from "./finding.ts"
import { differences, type Reading, readings, wrongTypes } from "./formats/compare.ts"
import { fromJsonl } from "./formats/jsonl.ts"
import type { Row } from "./formats/row.ts"
import { orderFindings, rowFindings } from "./rows.ts"

/** Where a table stands below the published folder. */
export const fileOf = ({ name, group }: Pick<Table, "name" | "group">, format: Reading["format"]): string =>
  `${group === "core" ? "" : `${group}/`}${name}.${format}`

/**
 * Reads published files back as users do and checks rows, the equality of the formats, and everything between rows.
 * Fails with the first kind of fault, since later checks presume the earlier ones.
 *
 * @returns the number of checks passed
 */
export const verify = Effect.fn("verify")(function* (dist: string) {
  for (const table of tables) yield* checkRows(table, yield* readRows(dist, table))
  for (const table of tables) yield* refuse("format", yield* formatFindings(dist, table))
  for (const each of checks) yield* runCheck(each)
  return tables.length * (2 + readings.length) + checks.length
})

/** Fails when a row does not fit its table or stands out of order. */
export const checkRows = Effect.fn("checkRows")(function* (table: Table, rows: readonly (Row | null)[]) {
  yield* refuse("row", rowFindings(table, rows))
  yield* refuse(
    "order",
    orderFindings(
      table,
      rows.filter((row) => row !== null)
    )
  )
})

/** Fails when the tables in the database do not hold what a check asks of them. */
export const runCheck = Effect.fn("runCheck")(function* ({ kind, table, column, sql }: Check) {
  const { query } = yield* DuckDb
  yield* refuse(
    kind,
    (yield* query(sql)).map((answer) => finding(table, { column, ...answer }))
  )
})

/** What the formats of one table say differently; leaves the table, as Parquet gives it, in the database. */
export const formatFindings = Effect.fn("formatFindings")(function* (dist: string, table: Table) {
  for (const reading of readings) {
    const findings = yield* load(dist, table, reading)
    if (findings.length > 0) return findings
  }
  return []
})

const refuse = (kind: FindingKind, findings: readonly Finding[]) =>
  findings.length === 0 ? Effect.void : Effect.fail(new findingErrors[kind]({ findings }))

const finding = (table: string, { row, column, found, expected }: Answer): Finding => ({
  table,
  row: row === null || row === undefined ? null : String(row),
  column: column === null || column === undefined ? null : String(column),
  found: String(found),
  expected: String(expected)
})

const readRows = Effect.fnUntraced(function* (dist: string, table: Table) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  return fromJsonl(yield* fs.readFileString(path.join(dist, fileOf(table, "jsonl"))))
})

/** Reads a table in one of the ways, Parquet first; whatever differs from Parquet is found. */
const load = Effect.fnUntraced(function* (dist: string, table: Table, reading: Reading) {
  const { query } = yield* DuckDb
  const path = yield* Path.Path
  const columns = columnsOf(table)
  const file = fileOf(table, reading.format)
  const readingTable = reading.format === "parquet" ? table.name : `${table.name} ${reading.name}`
  const at = (found: string, expected: string, column: string | null = null): readonly Finding[] => [
    { table: file, row: null, column, found, expected }
  ]

  const unreadable = yield* query(
    `CREATE OR REPLACE TABLE ${identifier(readingTable)} AS FROM ${reading.from(path.join(dist, file), columns)}`
  ).pipe(
    Effect.as(null),
    Effect.catch(({ reason }) => Effect.succeed(reason.split("\n", 1)[0] ?? reason))
  )
  if (unreadable !== null) return at(unreadable, `a file that DuckDB reads ${reading.plain ? "without options" : `as ${reading.name}`}`)
  const [found, expected] = [yield* countRows(readingTable), yield* countRows(table.name)]
  if (found !== expected) return at(`${found} rows`, `${expected}, as in Parquet`)
  if (reading.format === "jsonl" && found === 0) return []

  const types = new Map(
    (yield* query(`DESCRIBE ${identifier(readingTable)}`)).map((answer) => [String(answer["column_name"]), String(answer["column_type"])])
  )
  const names = columns.map(({ name }) => name)
  if ([...types.keys()].join(", ") !== names.join(", ")) return at(`columns ${[...types.keys()].join(", ")}`, names.join(", "))
  const wrong = wrongTypes(columns, reading, types, found, reading.plain ? yield* filledColumns(table, names) : new Set())
  if (wrong.length > 0) return wrong.flatMap((each) => at(each.found, each.expected, each.column))
  if (reading.format === "parquet") return []
  return (yield* query(differences(table, columns, reading, readingTable, types))).map((answer) => finding(file, answer))
})

const countRows = Effect.fnUntraced(function* (table: string) {
  const [answer] = yield* (yield* DuckDb).query(`SELECT count(*) AS rows FROM ${identifier(table)}`)
  return Number(answer?.["rows"])
})

const filledColumns = Effect.fnUntraced(function* (table: Table, names: readonly string[]) {
  const [counts] = yield* (yield* DuckDb).query(
    `SELECT ${names.map((name) => `count(${identifier(name)}) AS ${identifier(name)}`).join(", ")} FROM ${identifier(table.name)}`
  )
  return new Set(names.filter((name) => String(counts?.[name]) !== "0"))
})
