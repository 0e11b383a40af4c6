import { Console, DateTime, Effect } from "effect"
import { diff, diffText, proposal, versionError } from "../publish/diff/index.ts"

export const run = Effect.fn(function* ({ dist, since }: { readonly dist: string; readonly since: string }) {
  const found = yield* diff(since, dist)
  const tooSmall = versionError(found)
  if (tooSmall !== null) {
    const today = DateTime.formatIsoDateUtc(yield* DateTime.now)
    yield* Console.log(`Add to raw/releases.csv, in your words, and run make:\n${proposal(found, today)}\n`)
    return yield* tooSmall
  }
  yield* Console.log(`${diffText(found).split("\n", 1)[0]}: the version is large enough`)
})
