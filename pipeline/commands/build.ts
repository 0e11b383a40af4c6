import { Clock, Data, Effect, Option } from "effect"
import { build } from "../build.ts"
import { isFaultOfRows, tellFailure } from "../failures.ts"
import { Progress } from "../progress.ts"
import { type Problem, tell } from "../read/problem.ts"

/** The command did its work, but not on everything it was given. */
class Incomplete extends Data.TaggedError("Incomplete")<{ readonly problems: readonly Problem[] }> {
  override get message() {
    return `Set aside, the rest is published:\n${this.problems.map(tell).join("\n")}`
  }
}

/** The rows of a build do not hold what is promised of them. */
class NotPublished extends Data.TaggedError("NotPublished")<{ readonly told: string; readonly folder: string }> {
  override get message() {
    return `${this.told}\nNothing was published; ${this.folder} is as it was. Pages are not to blame, but without the one a row names the others can be built: move it out of pages/.`
  }
}

const progressLayer = (isQuiet: boolean) => (isQuiet ? Progress.quiet : process.stderr.isTTY ? Progress.terminal : Progress.plain)

interface Flags {
  readonly raw: string
  readonly out: string
  readonly gold: Option.Option<string>
  readonly keepGoing: boolean
  readonly cache: string
  readonly quiet: boolean
}

export const run = Effect.fn(function* (flags: Flags) {
  const started = yield* Clock.currentTimeMillis
  const timed = Effect.gen(function* () {
    const refused = yield* build({ ...flags, dist: flags.out, gold: Option.getOrNull(flags.gold) })
    const progress = yield* Progress
    yield* progress.say(`\n  ${(((yield* Clock.currentTimeMillis) - started) / 1000).toFixed(1)} seconds`)
    return refused
  })
  const refused = yield* timed.pipe(
    Effect.provide(progressLayer(flags.quiet)),
    Effect.catchIf(isFaultOfRows, (error) => new NotPublished({ told: tellFailure(error), folder: flags.out }))
  )
  if (refused.length > 0) return yield* new Incomplete({ problems: refused })
})
