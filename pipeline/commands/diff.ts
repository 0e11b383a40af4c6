import { Console, Effect } from "effect"
import { diff, diffMarkdown, diffText } from "../publish/diff/index.ts"

interface Flags {
  readonly before: string
  readonly after: string
  readonly markdown: boolean
}

export const run = Effect.fn(function* ({ before, after, markdown }: Flags) {
  const found = yield* diff(before, after)
  yield* Console.log((markdown ? diffMarkdown(found) : diffText(found)).trimEnd())
})
