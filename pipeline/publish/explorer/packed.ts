import { gunzipSync } from "node:zlib"
import { Effect, Stream } from "effect"
import { gzipSync } from "fflate"
import { type Task, Workers } from "../../corpus/workers.ts"

/** Some of the data of the page: a name, and content as JSON. */
export interface Block {
  readonly name: string
  readonly json: string
}

/**
 * A block's content as the page holds it: gzip in base64. A packer in the language itself gives the same bytes on every machine; that of
 * Node.js does not, but unpacks all the same.
 */
export const pack = (json: string): string => Buffer.from(gzipSync(Buffer.from(json), { level: 4, mtime: 0 })).toString("base64")

/** The task of a worker: packs a block. */
export const packBlock: Task<Block, string, never> = {
  name: "packBlock",
  failures: {},
  work: ({ json }) => Effect.sync(() => pack(json))
}

/** Characters of a block from which it is worth the start of a thread. */
const fewest = 2 ** 18

/** Packs blocks on the pool of workers; small ones here. Gives the name and the packed content of each, in order. */
export const packed = <E, R>(blocks: Stream.Stream<Block, E, R>) =>
  Stream.unwrap(
    Effect.map(Workers, ({ count, run }) =>
      Stream.mapEffect(
        blocks,
        (block) =>
          Effect.map(
            block.json.length < fewest ? Effect.sync(() => pack(block.json)) : run(packBlock, block),
            (content) => [block.name, content] as const
          ),
        { concurrency: count }
      )
    )
  )

export const unpack = (packed: string): string => gunzipSync(Buffer.from(packed, "base64")).toString()
