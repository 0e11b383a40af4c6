import { Effect } from "effect"
import { noPages } from "../../../pipeline/corpus/page-results.ts"
import { Workers } from "../../../pipeline/corpus/workers.ts"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"
import { formatFindings } from "../../../pipeline/publish/check/formats.ts"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { bundle } from "../../../pipeline/publish/explorer/bundle.ts"
import { blockIn } from "../../../pipeline/publish/explorer/html.ts"
import { writePage } from "../../../pipeline/publish/explorer/index.ts"
import { unpack } from "../../../pipeline/publish/explorer/packed.ts"
import { tables } from "../../../schemas/index.ts"
import { facts } from "../dataset.ts"

/** The data in the lines of a page or of a script beside it, by name. */
export const blocksIn = (text: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> =>
  new Map(
    text.split("\n").flatMap((line) => {
      const block = blockIn(line)
      return block === null ? [] : [[block.name, JSON.parse(unpack(block.packed))]]
    })
  )

/** Writes the page of a published folder as that of very many pages is written. */
export const writeWithFiles = Effect.fnUntraced(
  function* (dist: string) {
    for (const table of tables) yield* formatFindings(dist, table)
    const release = { version: "1.0.0", date: null }
    const counts = new Map([["documents", 1]])
    return yield* writePage(
      dist,
      yield* bundle,
      { counts, licences: new Map(), release, about: aboutOf(facts), files: new Map(), accuracy: null },
      0
    )
  },
  Effect.provide(Workers.here(noPages)),
  Effect.provide(DuckDb.layer(""))
)
