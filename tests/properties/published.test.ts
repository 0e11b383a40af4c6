import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import fc from "fast-check"
import { clean } from "../../pipeline/clean/index.ts"
import { publish, validate } from "../../pipeline/publish/index.ts"
import { segment } from "../../pipeline/segment/index.ts"
import { datasetOf } from "../corpus/in-memory.ts"
import { facts, pageOf } from "../hostile/page.ts"
import { sourceOf } from "../publish/dataset.ts"
import { count } from "../reliability/count.ts"
import { pageText } from "./page-text.ts"

const runs = Math.ceil(Number(process.env["RUNS"] ?? 300) / 30)

const rows = (texts: readonly string[]) => {
  const pages = texts.map((text, index) => segment(clean(pageOf(text, `page-${index}`)), facts))
  return datasetOf(pages, facts)
}

describe("any pages", () => {
  it.effect(
    "give rows that pass every check, and publishing them again changes nothing",
    () =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const dist = `${yield* fs.makeTempDirectoryScoped()}/dist`
        const context = yield* Effect.context<NodeServices.NodeServices>()
        // Publishing reads back and checks all that it writes; publishing again compares the files with their hashes.
        const check = (texts: readonly string[]) =>
          Effect.gen(function* () {
            const dataset = yield* Effect.promise(() => rows(texts))
            yield* publish(sourceOf(dataset), { dist, facts })
            assert.isFalse((yield* publish(sourceOf(dataset), { dist, facts })).changed)
          })
        const several = fc.array(
          fc.oneof(
            pageText,
            fc.tuple(pageText, pageText, pageText).map((parts) => parts.join("\n\n"))
          ),
          {
            minLength: 4,
            maxLength: 12
          }
        )
        const property = fc.asyncProperty(several, (texts) => Effect.runPromiseWith(context)(check(texts)))
        yield* Effect.promise(() => fc.assert(property, { numRuns: runs, seed: 2021, endOnFailure: true }))
        assert.isAbove(yield* validate(dist), 100)
        count("properties")
        count("runs", runs)
      }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)),
    60_000 + runs * 60_000
  )
})
