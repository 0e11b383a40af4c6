import { Console, Effect } from "effect"
import { recover, validate } from "../publish/index.ts"

export const run = Effect.fn(function* ({ dist }: { readonly dist: string }) {
  yield* recover(dist)
  const checked = yield* validate(dist)
  yield* Console.log(`${dist}: ${checked} checks passed`)
})
