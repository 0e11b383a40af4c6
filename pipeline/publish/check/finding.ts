import { Data, Effect } from "effect"

/** One thing wrong in rows or published files, and where. */
export interface Finding {
  /** Table or file. */
  readonly table: string
  /** Key of the row (the parts of a longer key joined by a slash), else what names the place; null for a whole table or file. */
  readonly row: string | null
  readonly column: string | null
  readonly found: string
  readonly expected: string
}

export const tellFinding = ({ table, row, column, found, expected }: Finding): string =>
  `${table}${row === null ? "" : `, row ${row}`}${column === null ? "" : `, column ${column}`}: found ${found}, expected ${expected}`

/** What is named of a finding in a message; the rest is counted. */
const shown = 20

const tellFindings = (findings: readonly Finding[]): string =>
  [...findings.slice(0, shown).map(tellFinding), ...(findings.length > shown ? [`and ${findings.length - shown} more`] : [])].join("\n")

const findingError = <Tag extends string>(tag: Tag) =>
  class extends Data.TaggedError(tag)<{ readonly findings: readonly Finding[] }> {
    override get message() {
      return tellFindings(this.findings)
    }
  }

/** A cell does not fit its column, or a row its table. */
export class RowError extends findingError("RowError") {}
/** Two rows have one key. */
export class KeyError extends findingError("KeyError") {}
/** Rows are not sorted by their key. */
export class OrderError extends findingError("OrderError") {}
/** A cell names a row that is not there. */
export class ForeignKeyError extends findingError("ForeignKeyError") {}
/** A row that others should name stands alone. */
export class OrphanError extends findingError("OrphanError") {}
/** A span lies outside its page or its passage. */
export class SpanError extends findingError("SpanError") {}
/** The text of a row is not what its page holds there. */
export class SliceError extends findingError("SliceError") {}
/** Characters of a page lie in no passage, or in two. */
export class CoverageError extends findingError("CoverageError") {}
/** A count or date derived from other tables does not follow from them. */
export class DerivedError extends findingError("DerivedError") {}
/** CSV, JSON lines and Parquet do not say the same. */
export class FormatError extends findingError("FormatError") {}
/** A column has no meaning or no example. */
export class CodebookError extends findingError("CodebookError") {}
/** A published file is missing, unlisted, or not the one that was published. */
export class FileError extends findingError("FileError") {}

export const findingErrors = {
  row: RowError,
  key: KeyError,
  order: OrderError,
  reference: ForeignKeyError,
  orphan: OrphanError,
  span: SpanError,
  slice: SliceError,
  coverage: CoverageError,
  derived: DerivedError,
  format: FormatError,
  codebook: CodebookError,
  file: FileError
} as const

export type FindingKind = keyof typeof findingErrors
export type FindingError = InstanceType<(typeof findingErrors)[FindingKind]>

/** Fails with the findings, if there are any. */
export const refuse = <Kind extends FindingKind>(kind: Kind, findings: readonly Finding[]) =>
  findings.length === 0 ? Effect.void : Effect.fail(new findingErrors[kind]({ findings }) as InstanceType<(typeof findingErrors)[Kind]>)
