import { Console, Effect } from "effect"
import { reading, validate } from "../publish/index.ts"

export const run = Effect.fn(function* ({ dist }: { readonly dist: string }) {
  const checked = yield* reading(dist, validate(dist))
  yield* Console.log(`${dist}: ${checked} checks passed`)
})
