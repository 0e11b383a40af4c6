import { Effect } from "effect"
import { difference } from "./difference.ts"
import { readRelease } from "./read-release.ts"

export { proposal } from "./proposal.ts"
export { diffMarkdown, diffText } from "./report.ts"
export { versionError } from "./version.ts"

/** The difference of two published folders. */
export const diff = Effect.fn("diff")(function* (before: string, after: string) {
  return difference(yield* readRelease(before), yield* readRelease(after))
})
