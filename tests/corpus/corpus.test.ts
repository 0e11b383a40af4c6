import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { NodeServices } from "@effect/platform-node"
import { ConfigProvider, Effect, Layer } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { datasetOf } from "../../pipeline/build.ts"
import { Progress } from "../../pipeline/progress.ts"
import { readRawFolder } from "../../pipeline/read/index.ts"
import type { Dataset } from "../../schemas/index.ts"
import { corpus } from "../bench/corpus/corpus.ts"
import { testFolder } from "./folder.ts"

/** Enough pages for threads to be used. */
const pages = [...corpus(204, 3)]

const path = testFolder()
beforeAll(() => write("raw", pages))

const write = (name: string, written: readonly { documentId: string; text: string }[]): void => {
  mkdirSync(path(name, "pages"), { recursive: true })
  for (const { documentId, text } of written) writeFileSync(path(name, "pages", `${documentId}.txt`), text)
}

/** Makes all rows of a raw folder on so many threads. */
const making = (threads: number, cache: string, raw = "raw") => {
  const options = { raw: path(raw), cache: path(cache), keepGoing: false }
  const env = ConfigProvider.layer(ConfigProvider.fromEnv({ env: { PIPELINE_WORKERS: String(threads) } }))
  return Effect.flatMap(readRawFolder(options.raw), (found) => datasetOf(found, options)).pipe(
    Effect.provide(Layer.merge(NodeServices.layer, env))
  )
}
const rows = (threads: number, cache: string, raw?: string): Promise<Dataset> =>
  Effect.runPromise(Effect.provide(making(threads, cache, raw), Progress.quiet))

const filesIn = (cache: string): readonly string[] =>
  readdirSync(path(cache), { recursive: true, encoding: "utf8" })
    .map((name) => path(cache, name))
    .filter((file) => statSync(file).isFile())

/** What full disks and killed runs leave of files. */
const damage = (path: string, index: number): void => {
  if (index % 5 === 0) truncateSync(path, statSync(path).size >> 1)
  if (index % 5 === 2) writeFileSync(path, Buffer.alloc(statSync(path).size))
  if (index % 5 === 3) writeFileSync(path, Buffer.alloc(statSync(path).size, 0xff))
  if (index % 5 === 1)
    writeFileSync(
      path,
      readFileSync(path).map((byte, at) => (at === 40 ? byte ^ 1 : byte))
    )
}

describe("a corpus of many pages", () => {
  let expected: Dataset
  beforeAll(async () => {
    expected = await rows(1, "one")
  }, 120_000)

  it("gives the same rows on one thread and on two", async () => {
    expect(await rows(2, "two")).toEqual(expected)
  }, 120_000)

  it("gives the same rows from a cache that parts of the corpus have filled in turn", async () => {
    for (const [index, part] of [pages.slice(0, 70), pages.slice(70, 150), pages.slice(150)].entries()) {
      write(`part-${index}`, part)
      await rows(1, "parted", `part-${index}`)
    }
    expect(filesIn("parted")).toHaveLength(pages.length)
    expect(await rows(1, "parted")).toEqual(expected)
    expect(filesIn("parted")).toHaveLength(pages.length)
  }, 120_000)

  it("reads only the edited page again", async () => {
    cpSync(path("raw"), path("edited"), { recursive: true })
    const { documentId, text } = pages[17]!
    writeFileSync(path("edited", "pages", `${documentId}.txt`), text.replace(".\n\n", ". Another 1,250 guests came by boat.\n\n"))
    const before = filesIn("one").length
    const edited = await rows(1, "one", "edited")
    expect(filesIn("one")).toHaveLength(before + 1)
    const texts = ({ documents }: Dataset) => new Map(documents.map((row) => [row.document_id, row.text]))
    expect([...texts(edited)].filter(([id, each]) => texts(expected).get(id) !== each).map(([id]) => id)).toEqual([documentId])
  }, 120_000)

  it("makes anew what is damaged of all that is kept, and what is lost", async () => {
    for (const [index, file] of filesIn("two").entries()) damage(file, index + 2)
    expect(await rows(1, "two")).toEqual(expected)
    for (const [index, file] of filesIn("two").entries()) if (index % 3 === 0) rmSync(file)
    expect(await rows(2, "two")).toEqual(expected)
  }, 120_000)

  it("fails where a page that has to be made again was edited meanwhile, and says which", async () => {
    const { documentId } = pages[17]!
    for (const [threads, some] of [
      [1, pages.slice(0, 30)],
      [2, pages]
    ] as const) {
      const raw = `spoilt-${threads}`
      write(raw, some)
      const spoil = Effect.sync(() => {
        writeFileSync(path(raw, "pages", `${documentId}.txt`), "Another page.")
        for (const file of filesIn(`cache-${raw}`)) rmSync(file)
      })
      const progress = Layer.succeed(Progress, {
        advance: () => Effect.void,
        finish: (step) => (step === "deduplicate" ? spoil : Effect.void),
        say: () => Effect.void
      })
      const error = await Effect.runPromise(Effect.flip(Effect.provide(making(threads, `cache-${raw}`, raw), progress)))
      expect(error).toMatchObject({
        _tag: "PageError",
        message: `pages/${documentId}.txt: found other content than at the beginning of the build, expected pages that do not change meanwhile; build again`
      })
    }
  }, 120_000)

  it("gives the rows of what is there after pages were added, removed and edited, as if nothing had been kept", async () => {
    const edited = pages.map(({ documentId, text }, index) => ({
      documentId,
      text: index % 40 === 9 ? text.replace(".\n\n", ". Another 1,250 guests came by boat.\n\n") : text
    }))
    for (const [name, these] of Object.entries({ removed: pages.slice(3, 180), added: pages, changed: edited })) {
      write(`pages-${name}`, these)
      expect(await rows(1, "two", `pages-${name}`)).toEqual(await rows(1, `nothing-${name}`, `pages-${name}`))
    }
  }, 240_000)

  it("tells of a link to which speeches its ends belong, whatever pages were worked on together", () => {
    const { duplicates, passages } = expected
    const inDocument = Map.groupBy(passages, ({ document_id }) => document_id)
    const speechAt = (documentId: string, at: number) =>
      inDocument.get(documentId)!.find(({ start, end }) => start <= at && at < end)!.speech_id
    const known = duplicates.map((row) => [row.a_speech_id, row.b_speech_id])
    expect(known).toEqual(duplicates.map((row) => [speechAt(row.a_document_id, row.a_start), speechAt(row.b_document_id, row.b_start)]))
  })
})
