import * as PlatformError from "effect/PlatformError"

/** What each failure means to the person at the terminal; the message below it says where, what was found and what was expected. */
const headings: Readonly<Record<string, string>> = {
  RawFolderError: "There is nothing to build from:",
  TableError: "A table of the raw folder is wrong. Nothing was published; mend it there:",
  PageError:
    "A page is not what it should be. Nothing was published; mend it or move it out of pages/ (--keep-going sets bad pages aside):",
  GoldError: "The annotation cannot be read:",
  AccuracyError: "The result is less accurate than the annotation demands. Nothing was published:",
  RowError: "A cell does not fit its column, or a row its table:",
  KeyError: "A key stands twice:",
  OrderError: "Rows are not in the order of their keys:",
  ForeignKeyError: "A cell names a row that is not there:",
  OrphanError: "A row stands alone that others should name:",
  SpanError: "A span lies outside its page or its passage:",
  SliceError: "A text is not what its page holds there:",
  CoverageError: "Characters of a page lie in no passage, or in two:",
  DerivedError: "A value does not follow from the other tables:",
  FormatError: "CSV, JSON lines and Parquet do not say the same:",
  CodebookError: "A column or table is not described; nothing was published:",
  FileError: "A published file is not the one that was published:",
  UnreadableRelease: "There is nothing to compare with:",
  VersionError: "The version is too small for what it changes:",
  ForeignFolder: "The folder to publish into holds files that were not published, which would be lost:",
  PlatformError: "The file system does not allow it. The published files are whole, and the next run cleans up:",
  ThreadError: "The files of a table cannot be written. The published files are as they were, and the next run cleans up:",
  WorkerFailed: "A thread of the build broke off. The published files are as they were:",
  CacheError: "The cache cannot be used:",
  DuckDbError: "The database cannot answer:"
}

/** Faults of rows, after which a build may go on without the page that they name. */
const faultsOfRows = new Set(
  ["Row", "Key", "Order", "ForeignKey", "Orphan", "Span", "Slice", "Coverage", "Derived", "Format"].map((kind) => `${kind}Error`)
)

/** Whether a failure is one of rows: what a check found, not what a person gave. */
export const isFaultOfRows = (error: unknown): boolean => faultsOfRows.has(tagOf(error))

/** An expected failure in words, without the names the code has for it. */
export const tellFailure = (error: unknown): string => {
  const heading = headings[tagOf(error)]
  const message = error instanceof PlatformError.PlatformError ? tellSystem(error) : error instanceof Error ? error.message : String(error)
  return heading === undefined ? message : `${heading}\n${message}`
}

/** What the system said ("ENOSPC: no space left on device, write"), and of which file. */
const tellSystem = ({ reason, message }: PlatformError.PlatformError): string => {
  const said = reason.cause instanceof Error ? reason.cause.message : message
  const file = reason._tag === "BadArgument" ? undefined : reason.pathOrDescriptor
  return typeof file === "string" && !said.includes(file) ? `${file}: ${said}` : said
}

const tagOf = (error: unknown): string => (typeof error === "object" && error !== null && "_tag" in error ? String(error._tag) : "")
