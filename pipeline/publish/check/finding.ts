import { Data, Effect } from "effect"
import { tellFault, tellFirst } from "../../text/issues/tell-faults.ts"

/** One thing that a check found wrong in rows or published files, and where. */
export interface Finding {
  /** Name of the table, or path of the file. */
  readonly table: string
  /** Key of the row, its parts joined by a slash, or another name of the place ("number 7"). Null if the whole table or file is meant. */
  readonly row: string | null
  readonly column: string | null
  readonly found: string
  readonly expected: string
}

/** A finding about a file as a whole, or a column of it. */
export const fileFinding = (file: string, found: string, expected: string, column: string | null = null): Finding => ({
  table: file,
  row: null,
  column,
  found,
  expected
})

/** The finding that a row of a query result describes, in columns of the same names. */
export const queriedFinding = (table: string, { row, column, found, expected }: Readonly<Record<string, unknown>>): Finding => ({
  table,
  row: row === null || row === undefined ? null : String(row),
  column: column === null || column === undefined ? null : String(column),
  found: String(found),
  expected: String(expected)
})

const tellFinding = ({ table, row, column, found, expected }: Finding): string =>
  tellFault(row === null ? table : `${table}, row ${row}`, column, found, expected)

const findingError = <Tag extends string>(tag: Tag, heading: string) =>
  class extends Data.TaggedError(tag)<{ readonly findings: readonly Finding[] }> {
    readonly heading: string = heading
    override get message() {
      return tellFirst(this.findings, tellFinding)
    }
  }

/** The error of each kind of check. */
export const findingErrors = {
  row: findingError("RowError", "A cell does not fit its column, or a row its table:"),
  key: findingError("KeyError", "Two rows have the same key:"),
  order: findingError("OrderError", "Rows are not in the order of their keys:"),
  reference: findingError("ForeignKeyError", "A cell names a row that is not there:"),
  orphan: findingError("OrphanError", "No row refers to this one, though at least one should:"),
  span: findingError("SpanError", "A span lies outside its page or its passage:"),
  slice: findingError("SliceError", "A text is not what its page holds at that place:"),
  coverage: findingError("CoverageError", "Characters of a page lie in no passage, or in two:"),
  derived: findingError("DerivedError", "A value does not follow from the other tables:"),
  format: findingError("FormatError", "CSV, JSON lines and Parquet do not say the same:"),
  page: findingError("PageFileError", "The page index.html does not show what the tables hold:"),
  /** A table or column has no description, or a column no example. */
  codebook: findingError("CodebookError", "A column or table is not described; nothing was published:"),
  /** A published file is missing, unlisted, or has another checksum. */
  file: findingError("FileError", "A published file is not the one that was published:")
} as const

type FindingErrors = typeof findingErrors
export type FindingKind = keyof FindingErrors

const { codebook: _codebook, file: _file, page: _page, ...rowFaults } = findingErrors

/** An error about the rows that a build made, often those of one page: the others can be built without that page. */
type RowFault = InstanceType<(typeof rowFaults)[keyof typeof rowFaults]>

export const isRowFault = (error: unknown): error is RowFault => Object.values(rowFaults).some((Kind) => error instanceof Kind)

/** Fails with the findings, if there are any. */
export const refuse = <Kind extends FindingKind>(kind: Kind, findings: readonly Finding[]) =>
  findings.length === 0 ? Effect.void : Effect.fail(new findingErrors[kind]({ findings }) as InstanceType<FindingErrors[Kind]>)
