import { Data, Duration, Effect, Option } from "effect"
import { build } from "../build.ts"
import type { Failure } from "../failures.ts"
import { Progress } from "../progress.ts"
import { isRowFault } from "../publish/check/finding.ts"
import { type Problem, tell } from "../read/problem.ts"

/** The command did its work, but not on everything it was given. */
class Incomplete extends Data.TaggedError("Incomplete")<{ readonly problems: readonly Problem[] }> {
  readonly heading = "Set aside, the rest is published:"
  override get message() {
    return this.problems.map(tell).join("\n")
  }
}

/** The rows of a build failed a check. */
class NotPublished extends Data.TaggedError("NotPublished")<{ readonly fault: Failure; readonly folder: string }> {
  get heading() {
    return this.fault.heading
  }
  override get message() {
    return `${this.fault.message}\nNothing was published; ${this.folder} is as it was. The fault is the program's, not a page's. To go on without the page of a row named above, move that page out of pages/.`
  }
}

interface Flags {
  readonly raw: string
  readonly out: string
  readonly gold: Option.Option<string>
  readonly keepGoing: boolean
  readonly page: boolean
  readonly cache: string
  readonly quiet: boolean
}

export const run = Effect.fn(function* (flags: Flags) {
  const [, setAside] = yield* Effect.timed(
    build({ ...flags, explorer: flags.page, dist: flags.out, gold: Option.getOrNull(flags.gold) })
  ).pipe(
    Effect.tap(([took]) => Effect.flatMap(Progress, ({ say }) => say(`\n  ${Duration.toSeconds(took).toFixed(1)} seconds`))),
    Effect.provide(progressLayer(flags.quiet)),
    Effect.catchIf(isRowFault, (fault) => new NotPublished({ fault, folder: flags.out }))
  )
  if (setAside.length > 0) return yield* new Incomplete({ problems: setAside })
})

const progressLayer = (isQuiet: boolean) => (isQuiet ? Progress.quiet : process.stderr.isTTY ? Progress.terminal : Progress.plain)
