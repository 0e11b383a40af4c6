import { Effect, FileSystem, Path } from "effect"
import { tables, type TableName } from "../../schemas/index.ts"
import { columnsOf, type Table } from "../../schemas/table.ts"
import { checks } from "./checks.ts"
import { DuckDb, identifier, type Answer } from "./duckdb.ts"
import { findingErrors, type Finding, type FindingKind } from "./finding.ts"
import { differences, readings, wrongTypes, type Reading } from "./formats/compare.ts"
import { fromJsonl } from "./formats/jsonl.ts"
import { checkTable } from "./rows.ts"

/** Where a table stands below the published folder. */
export const fileOf = ({ name, group }: Pick<Table, "name" | "group">, format: Reading["format"]): string => `${group === "core" ? "" : `${group}/`}${name}.${format}`

/**
 * Reads published files back as users do and checks rows, the equality of the formats, and everything between rows.
 * Fails with the first kind of fault, since later checks presume the earlier ones.
 *
 * @returns the number of checks passed
 */
export const verify = Effect.fn("verify")(function* (dist: string) {
  yield* refuse("row", yield* rowFindings(dist))
  let passed: number = tables.length
  for (const table of tables) {
    for (const reading of readings) {
      yield* refuse("format", yield* load(dist, table, reading))
      passed++
    }
  }
  for (const { kind, table, column, sql } of checks) {
    yield* refuse(kind, (yield* (yield* DuckDb).query(sql)).map((answer) => finding(table, { column, ...answer })))
    passed++
  }
  return passed
})

const refuse = (kind: FindingKind, findings: readonly Finding[]) => (findings.length === 0 ? Effect.void : Effect.fail(new findingErrors[kind]({ findings })))

const finding = (table: string, { row, column, found, expected }: Answer): Finding => ({
  table,
  row: row === null || row === undefined ? null : String(row),
  column: column === null || column === undefined ? null : String(column),
  found: String(found),
  expected: String(expected)
})

const rowFindings = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const findings: Finding[] = []
  for (const table of tables) findings.push(...checkTable(table, fromJsonl(yield* fs.readFileString(path.join(dist, fileOf(table, "jsonl"))))))
  return findings
})

/** Reads a table in one of the ways, Parquet first; whatever differs from Parquet is found. */
const load = Effect.fnUntraced(function* (dist: string, table: Table & { readonly name: TableName }, reading: Reading) {
  const { query } = yield* DuckDb
  const path = yield* Path.Path
  const columns = columnsOf(table)
  const file = fileOf(table, reading.format)
  const readingTable = reading.format === "parquet" ? table.name : `${table.name} ${reading.name}`
  const at = (findings: readonly Omit<Finding, "table" | "row">[]) => findings.map((each) => ({ table: file, row: null, ...each }))

  yield* query(`CREATE TABLE ${identifier(readingTable)} AS FROM ${reading.from(path.join(dist, file), columns)}`)
  const types = new Map((yield* query(`DESCRIBE ${identifier(readingTable)}`)).map((answer) => [String(answer["column_name"]), String(answer["column_type"])]))
  const [counted] = yield* query(`SELECT (SELECT count(*) FROM ${identifier(readingTable)}) AS found, (SELECT count(*) FROM ${identifier(table.name)}) AS expected`)
  if (String(counted?.["found"]) !== String(counted?.["expected"])) return at([{ column: null, found: `${counted?.["found"]} rows`, expected: `${counted?.["expected"]}, as in Parquet` }])
  if (reading.format === "jsonl" && String(counted?.["found"]) === "0") return []

  const names = [...types.keys()].join(", ")
  const expectedNames = columns.map(({ name }) => name).join(", ")
  if (names !== expectedNames) return at([{ column: null, found: `columns ${names}`, expected: expectedNames }])
  const wrong = wrongTypes(columns, reading, types, reading.plain ? yield* filledColumns(table, columns.map(({ name }) => name)) : new Set())
  if (wrong.length > 0) return at(wrong)
  if (reading.format === "parquet") return []
  return (yield* query(differences(table, columns, reading, readingTable, types))).map((answer) => finding(file, answer))
})

const filledColumns = Effect.fnUntraced(function* (table: Table, names: readonly string[]) {
  const [counts] = yield* (yield* DuckDb).query(`SELECT ${names.map((name) => `count(${identifier(name)}) AS ${identifier(name)}`).join(", ")} FROM ${identifier(table.name)}`)
  return new Set(names.filter((name) => String(counts?.[name]) !== "0"))
})
