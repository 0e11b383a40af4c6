import Papa from "papaparse"
import type { z } from "zod"
import { type Column, columnsOf } from "../../schemas/table.ts"
import { type Problem, problemIn, quoted } from "./problem.ts"

/** A table as read, with what is wrong in it. */
export interface TableRead<Row> {
  readonly rows: readonly Row[]
  /** Line of each row in the file, from 1. */
  readonly lines: readonly number[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a reviewed CSV table, with comma, semicolon or tab between cells (spreadsheets differ) and with or without a byte order mark.
 * Each row and cell that does not fit the schema is reported with its line and column; without a right header no row is read.
 */
export const readTable = <Schema extends z.ZodObject>(file: string, text: string, schema: Schema): TableRead<z.infer<Schema>> => {
  const { records, problems } = parse(file, text)
  const columns = columnsOf({ row: schema })
  const header = (records[0]?.cells ?? []).map((name) => name.trim())
  for (const problem of headerProblems(file, header, columns)) problems.push(problem)
  if (problems.length > 0) return { rows: [], lines: [], problems }
  const rows: z.infer<Schema>[] = []
  const lines: number[] = []
  for (const { cells, line } of records.slice(1)) {
    if (cells.length !== header.length) {
      problems.push(problemIn(file, `${cells.length} cells`, `${header.length}, as in the header`, { line }))
      continue
    }
    const raw = Object.fromEntries(columns.map((column) => [column.name, cell(column, cells[header.indexOf(column.name)] ?? "")]))
    const checked = schema.safeParse(raw)
    if (checked.success) {
      rows.push(checked.data)
      lines.push(line)
      continue
    }
    for (const issue of checked.error.issues) {
      const column = String(issue.path[0] ?? "")
      const found = cells[header.indexOf(column)] ?? ""
      problems.push(problemIn(file, found === "" ? "an empty cell" : quoted(found), expectation(issue), { line, column }))
    }
  }
  return { rows, lines, problems }
}

/** Reports every row whose key an earlier row has already, as a problem of `column`. */
export const repeatedKeys = <Row>(
  file: string,
  { rows, lines }: TableRead<Row>,
  column: string,
  key: (row: Row) => string
): readonly Problem[] => {
  const first = new Map<string, number>()
  return rows.flatMap((row, index) => {
    const name = key(row)
    const line = lines[index] ?? 0
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, line)
    return earlier === undefined ? [] : [problemIn(file, `${quoted(name)} again`, `each once (first in line ${earlier})`, { line, column })]
  })
}

/** Reports the second row of a table that may only have one. */
export const surplusRow = (file: string, { rows, lines }: TableRead<unknown>): readonly Problem[] =>
  rows.length <= 1 ? [] : [problemIn(file, "a second row", "one row", { line: lines[1] ?? null })]

/** A record of the file, the header included. */
interface Record {
  readonly cells: readonly string[]
  /** Line of the file in which it begins, from 1. */
  readonly line: number
}

const parse = (file: string, text: string): { records: Record[]; problems: Problem[] } => {
  const body = text.replace(/^\uFEFF/, "")
  const records: Record[] = []
  const problems: Problem[] = []
  let line = 1
  let cursor = 0
  Papa.parse<string[]>(body, {
    delimitersToGuess: [",", ";", "\t"],
    step: ({ data, errors, meta }) => {
      const quoting = errors.find((error) => error.type === "Quotes")
      if (quoting !== undefined)
        problems.push(problemIn(file, `quotation marks gone wrong (${quoting.message})`, "cells quoted as in RFC 4180", { line }))
      else if (data.some((value) => value.trim() !== "")) records.push({ cells: data, line })
      line += newlines(body, cursor, meta.cursor)
      cursor = meta.cursor
    }
  })
  if (records.length === 0 && problems.length === 0) problems.push(problemIn(file, "nothing", "a header line", { line: 1 }))
  return { records, problems }
}

const newlines = (text: string, from: number, to: number): number => text.slice(from, to).match(/\r\n|[\n\r]/g)?.length ?? 0

const headerProblems = (file: string, header: readonly string[], columns: readonly Column[]): readonly Problem[] => {
  const known = columns.map(({ name }) => name)
  const times = Map.groupBy(header, (name) => name)
  const unknown = [...times.keys()].filter((name) => !known.includes(name))
  const twice = [...times].flatMap(([name, all]) => (all.length > 1 ? [name] : []))
  const missing = known.filter((name) => !times.has(name))
  const problem = (column: string, found: string, expected: string) =>
    problemIn(file, found, expected, { line: 1, column: column.slice(0, 100) })
  return [
    ...unknown.map((name) => problem(name, `unknown column ${quoted(name)}`, `only ${known.join(", ")}`)),
    ...twice.map((name) => problem(name, "the column twice", "each column once")),
    ...missing.map((name) => problem(name, "no such column", `a column ${name}`))
  ]
}

/** The value of a cell, for the schema to check. An empty cell is null or an empty list; what should be a number and is none stays text. */
const cell = (column: Column, found: string): unknown => {
  const value = found.trim()
  if (column.type === "list") return value === "" ? [] : value.split(" | ").map((item) => item.trim())
  if (value === "") return null
  if (column.type === "integer" || column.type === "number") return /^-?[0-9]+(\.[0-9]+)?$/.test(value) ? Number(value) : value
  return value
}

/** Says for people what a cell should hold. */
const expectation = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "invalid_format") return issue.format === "date" ? "a date such as 2021-07-01" : issue.message
  if (issue.code === "invalid_type") return issue.expected === "int" || issue.expected === "number" ? "a whole number" : "a value"
  return issue.message
}
