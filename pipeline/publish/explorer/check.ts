import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { Effect, Stream } from "effect"
import { type Finding, fileFinding, refuse } from "../check/finding.ts"
import { linesOf } from "../formats/read-file.ts"
import { filesBelow } from "../write/folder.ts"
import { blockIn } from "./html.ts"
import { pageFile, textFile } from "./names.ts"
import { type Block, unpack } from "./packed.ts"
import { tableBlocks } from "./table-blocks.ts"
import { placesBlock, textBlocks } from "./text-blocks.ts"

/**
 * Fails if the page below a folder, and the texts beside it, do not hold what the tables do, which must be in the database. Gives whether
 * there is a page.
 */
export const checkPage = Effect.fn("checkPage")(function* (folder: string) {
  const files = yield* filesBelow(folder)
  if (!files.includes(pageFile)) return false
  const held = Stream.fromIterable([pageFile, ...files.filter((file) => textFile.test(file))]).pipe(
    Stream.flatMap((file) => Stream.map(linesOf(join(folder, file)), (line) => blockIn(line))),
    Stream.filter((block) => block !== null)
  )
  const places = yield* placesBlock()
  const wanted = Stream.concat(Stream.concat(tableBlocks(folder), Stream.make(places)), textBlocks)
  yield* Stream.runForEach(Stream.zip(ended(held), ended(wanted)), ([found, expected]) => refuse("page", differences(found, expected)))
  return true
})

/** A stream that tells its end, so that two may be compared to the end of the longer one. */
const ended = <A, E, R>(stream: Stream.Stream<A, E, R>): Stream.Stream<A | null, E, R> => Stream.concat(stream, Stream.make(null))

const differences = (found: { readonly name: string; readonly packed: string } | null, expected: Block | null): readonly Finding[] => {
  const name = expected?.name ?? null
  if (found?.name !== expected?.name) return [fileFinding(pageFile, found?.name ?? "no more data", name ?? "no more data")]
  if (found === null || expected === null || holds(found.packed, expected.json)) return []
  return [fileFinding(pageFile, `other data in ${name}`, "what the tables hold")]
}

/** Whether a block holds the same JSON, if not to the letter. */
const holds = (packed: string, json: string): boolean => {
  try {
    const found = unpack(packed)
    return found === json || isDeepStrictEqual(JSON.parse(found), JSON.parse(json))
  } catch {
    return false
  }
}
