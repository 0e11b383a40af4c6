import * as PlatformError from "effect/PlatformError"

/** An expected failure in the words that the person at the terminal reads. Each error class brings its own. */
export interface Failure {
  readonly _tag: string
  /** What the failure means, and what to do about it. It ends in a colon. */
  readonly heading: string
  /** Where, what was found and what was expected. */
  readonly message: string
}

/** Tells a failure without the names that the code has for it. Those of the file system are of the platform's own class. */
export const tellFailure = (failure: Failure | PlatformError.PlatformError): string =>
  failure instanceof PlatformError.PlatformError
    ? `The file system does not allow it. The published files are whole, and the next run cleans up:\n${tellSystem(failure)}`
    : `${failure.heading}\n${failure.message}`

/** What the system said ("ENOSPC: no space left on device, write"), and of which file. */
const tellSystem = ({ reason, message }: PlatformError.PlatformError): string => {
  const said = reason.cause instanceof Error ? reason.cause.message : message
  const file = reason._tag === "BadArgument" ? undefined : reason.pathOrDescriptor
  return typeof file === "string" && !said.includes(file) ? `${file}: ${said}` : said
}
