import * as Cause from "effect/Cause"
import * as Option from "effect/Option"
import * as PlatformError from "effect/PlatformError"

/** An expected failure in the words that the person at the terminal reads. Each error class brings its own. */
export interface Failure {
  readonly _tag: string
  /** What the failure means, and what to do about it. It ends in a colon. */
  readonly heading: string
  /** Where, what was found and what was expected. */
  readonly message: string
}

/** What went wrong, without a heading. */
export const reasonOf = (error: Failure | PlatformError.PlatformError): string =>
  error instanceof PlatformError.PlatformError ? tellSystem(error) : error.message

/**
 * The expected failure that ended a run; null where a fault of the program did. The library makes a defect of a file that cannot be closed,
 * which is a failure of the disk, and of a failure that comes together with it.
 */
export const expectedIn = <E>(cause: Cause.Cause<E>): E | Failure | PlatformError.PlatformError | null => {
  const defects = cause.reasons.filter(Cause.isDieReason).map(({ defect }) => defect)
  return defects.every(isExpected) ? (Option.getOrNull(Cause.findErrorOption(cause)) ?? defects[0] ?? null) : null
}

const isExpected = (error: unknown): error is Failure | PlatformError.PlatformError =>
  error instanceof Error && (error instanceof PlatformError.PlatformError || "heading" in error)

/** Tells a failure without the names that the code has for it. Those of the file system are of the platform's own class. */
export const tellFailure = (failure: Failure | PlatformError.PlatformError): string => {
  const message = reasonOf(failure)
  const heading =
    failure instanceof PlatformError.PlatformError
      ? "The file system does not allow it. Nothing that was published is lost, and the next run cleans up:"
      : failure.heading
  return `${quotesNoPage.has(failure._tag) && isOfMemory(message) ? lackOfMemory : heading}\n${message}`
}

/** The failures that may be of memory. What others say may be the words of a page. */
const quotesNoPage: ReadonlySet<string> = new Set(["PlatformError", "DuckDbError", "WorkerFailed", "CompanionError", "OutOfMemory"])

const lackOfMemory =
  "There is not enough memory. The published files are as they were; PIPELINE_WORKERS=1 needs the least, and fewer or shorter pages less:"

/** Whether it is memory that the system, the database or the engine of the language has too little of, by its words. */
export const isOfMemory = (said: string): boolean =>
  /\bENOMEM\b|out of memory|memory limit|allocation failed|memory allocation|bad_alloc/i.test(said)

/** Whether it is the machine that lacks something, memory or a sound disk with room, and no file that is wrong. */
export const isOfMachine = (said: string): boolean =>
  isOfMemory(said) || /no space left|disk quota|read-only file system|i\/o error|input\/output error|too many open files/i.test(said)

/** What the system said ("ENOSPC: no space left on device, write"), and of which file. */
export const tellSystem = ({ reason, message }: PlatformError.PlatformError): string => {
  const said = reason.cause instanceof Error ? reason.cause.message : message
  const file = reason._tag === "BadArgument" ? undefined : reason.pathOrDescriptor
  return typeof file === "string" && !said.includes(file) ? `${file}: ${said}` : said
}
