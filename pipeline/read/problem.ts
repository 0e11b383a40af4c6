import { Data } from "effect"
import { tellFault, tellFirst } from "../text/issues/tell-faults.ts"

/** Something wrong in the raw folder: where it stands, what was found and what was expected, so that it can be mended there. */
export interface Problem {
  /** File below the raw folder. */
  readonly file: string
  /** From 1; null when the whole file is meant. */
  readonly line: number | null
  /** Name of the column, or byte or character position; null when the whole line is meant. */
  readonly column: string | null
  readonly found: string
  readonly expected: string
}

/** A file that is not read, and why. The problem may stand in another file, such as documents.csv. */
export interface SkippedFile {
  readonly file: string
  readonly problem: Problem
}

type Place = Pick<Problem, "line" | "column">

/** Makes a problem of a whole file, or of a line and column of it. */
export const problemIn = (file: string, found: string, expected: string, { line = null, column = null }: Partial<Place> = {}): Problem => ({
  file,
  line,
  column,
  found,
  expected
})

/** Says a problem in one line: file, line, column, what was found, what was expected. */
export const tell = ({ file, line, column, found, expected }: Problem): string =>
  tellFault(line === null ? file : `${file}, line ${line}`, column, found, expected)

/** A cell or a name as messages give it: in quotation marks, and cut where it is long. */
export const quoted = (found: string | null): string =>
  found === null ? "an empty cell" : JSON.stringify(found.length > longestQuoted ? `${found.slice(0, longestQuoted)}…` : found)

/** Characters of a cell that a message gives. */
const longestQuoted = 100

const problemError = <Tag extends string>(tag: Tag, heading: string) =>
  class extends Data.TaggedError(tag)<{ readonly problems: readonly Problem[] }> {
    readonly heading: string = heading
    override get message() {
      return tellFirst(this.problems, tell)
    }
  }

/** The raw folder or its pages are missing or cannot be read. */
export class RawFolderError extends problemError("RawFolderError", "There is nothing to build from:") {}
/** A reviewed table (documents, events, speakers, releases) holds something wrong. */
export class TableError extends problemError("TableError", "A table of the raw folder is wrong. Nothing was published; mend it there:") {}
/** A page cannot be read as what the manifest says it is; the others may go on without it. */
export class PageError extends problemError(
  "PageError",
  "A page is not what it should be. Nothing was published; mend it or move it out of pages/ (--keep-going sets bad pages aside):"
) {}
