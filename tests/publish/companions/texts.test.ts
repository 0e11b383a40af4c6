import { readFileSync } from "node:fs"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { strFromU8, unzipSync } from "fflate"
import { fileName, make } from "../../../pipeline/publish/companions/texts.ts"
import { dataset } from "../dataset.ts"
import { written } from "./written.ts"

const [speech] = dataset.speeches
const speeches = ["a", "b", "c"].map((id, index) => ({ ...speech!, speech_id: id, text: index === 1 ? null : `Text ${id}: 😀` }))

const archives = (most?: number) =>
  Effect.gen(function* () {
    const published = yield* written({ ...dataset, speeches })
    const made = yield* make(published, most)
    return made.map(([path, { bytes }]) => {
      const content = readFileSync(join(published.folder, path))
      assert.strictEqual(content.length, bytes)
      const files = Object.entries(unzipSync(content)).map(([name, text]) => [name, strFromU8(text)])
      return { path, content, files }
    })
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

describe("the archive of texts", () => {
  it.effect("has a file for each speech that has a text", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        (yield* archives()).map(({ path, files }) => [path, files]),
        [
          [
            "texts.zip",
            [
              ["2020-02-29_ann-example_a.txt", "Text a: 😀\n"],
              ["2020-02-29_ann-example_c.txt", "Text c: 😀\n"]
            ]
          ]
        ]
      )
    })
  )

  it.effect("goes on in another archive where one is full", () =>
    Effect.gen(function* () {
      const parts = yield* archives(1)
      assert.deepStrictEqual(
        parts.map(({ path, files }) => [path, files.length]),
        [
          ["texts.zip", 1],
          ["texts-2.zip", 1]
        ]
      )
    })
  )

  it.effect("has the same bytes every time", () =>
    Effect.gen(function* () {
      const [[first], [second]] = [yield* archives(), yield* archives()]
      assert.isTrue(first!.content.equals(second!.content))
      assert.strictEqual(first!.content.readUInt16LE(12), (1 << 5) | 1, "1 January 1980")
    })
  )
})

describe("the name of a file in it", () => {
  const named = (speech_id: string, date: string | null = null, speaker_id: string | null = null, taken: ReadonlySet<string> = new Set()) =>
    fileName({ date, speaker_id, speech_id }, taken)

  it("says when no day or speaker is known", () => {
    assert.strictEqual(named("fair-question"), "undated_unknown_fair-question.txt")
  })

  it("has nothing that a system forbids, and no two are alike", () => {
    const names = new Set<string>()
    const ids = ["a:b", "a/b", "a?b", "../b", "a_b", "a-b"]
    for (const id of ids) names.add(named(id, null, null, names))
    for (const name of names) assert.match(name, /^undated_unknown_[^<>:"/\\|?*_]+\.txt$/)
    assert.strictEqual(names.size, ids.length)
  })

  it("has the whole id of a speech, by which it is found in the table", () => {
    const id = "kremlin-2013-02-27_17588-minister-of-labour-and-social-protection-maxim-topilin-2"
    assert.strictEqual(named(id), `undated_unknown_${id.replace("_", "-")}.txt`)
  })

  it("is short enough for every system, whatever the script", () => {
    for (const id of ["x".repeat(300), "𐍈".repeat(100), "語".repeat(80)])
      assert.isAtMost(Buffer.byteLength(named(id, "2020-02-29", "a".repeat(300))), 255)
    assert.notStrictEqual(named(`${"x".repeat(300)}a`), named(`${"x".repeat(300)}b`))
  })
})
