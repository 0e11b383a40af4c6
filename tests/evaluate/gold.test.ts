import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { readGold } from "../../pipeline/evaluate/gold.ts"
import { refuseIdle } from "../../pipeline/evaluate/index.ts"

/** What is said of a folder with these files, before pages of these ids are built. */
const toldOf = (files: Readonly<Record<string, string>>, pages: readonly string[]) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    const folder = yield* fs.makeTempDirectoryScoped()
    for (const [name, text] of Object.entries(files)) yield* fs.writeFileString(`${folder}/${name}`, text)
    const told = readGold(folder).pipe(Effect.flatMap((gold) => refuseIdle(gold, pages)))
    return yield* told.pipe(Effect.match({ onSuccess: () => "good", onFailure: ({ message }) => message }))
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

const passages = (...documents: readonly string[]) =>
  ["document_id\tstart\tend\tkind\tspeaker", ...documents.map((document) => `${document}\t0\t4\tverbatim\tanna-berg`)].join("\n")
const aboutNone = "passages.tsv: found no row about any of them, expected annotation of pages that are built"

describe("annotation that a build is to be scored by", () => {
  it.effect("is about one of its pages at least", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* toldOf({ "passages.tsv": passages("pier", "bridge") }, ["pier", "market"]), "good")
      assert.strictEqual(yield* toldOf({ "passages.tsv": passages("pier") }, ["market"]), aboutNone)
      assert.strictEqual(yield* toldOf({ "passages.tsv": passages() }, ["market"]), aboutNone)
    })
  )

  it.effect("is about them in every file that is scored", () =>
    Effect.gen(function* () {
      const pairs = "doc_a\tstart_a\tend_a\tdoc_b\tstart_b\tend_b\tkind\nfair\t0\t4\tpier\t0\t4\texact"
      assert.strictEqual(yield* toldOf({ "passages.tsv": passages("pier"), "duplicates.tsv": pairs }, ["pier"]), "good")
      assert.match(
        yield* toldOf({ "passages.tsv": passages("market"), "duplicates.tsv": pairs }, ["market"]),
        /^duplicates\.tsv: found no row/
      )
    })
  )

  it.effect("is there", () =>
    Effect.gen(function* () {
      const told =
        "passages.tsv, turns.tsv, figures.tsv, duplicates.tsv: found none of these files, expected annotation of pages that are built"
      assert.strictEqual(yield* toldOf({}, ["pier"]), told)
      assert.strictEqual(yield* toldOf({ "thresholds.tsv": "measure\tminimum", "notes.tsv": passages("pier") }, ["pier"]), told)
    })
  )
})
