import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { datasetOf } from "../../pipeline/build.ts"
import { packed } from "../../pipeline/corpus/packs.ts"
import { Progress } from "../../pipeline/progress.ts"
import { readRawFolder } from "../../pipeline/read/index.ts"
import type { Dataset } from "../../schemas/index.ts"
import { corpus } from "../bench/corpus/corpus.ts"

/** Enough pages for threads to be used. */
const pages = [...corpus(204, 3)]

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-"))
  write("raw", pages)
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, written: readonly { documentId: string; text: string }[]): void => {
  mkdirSync(join(folder, name, "pages"), { recursive: true })
  for (const { documentId, text } of written) writeFileSync(join(folder, name, "pages", `${documentId}.txt`), text)
}

const rows = async (threads: number, cache: string, raw = "raw"): Promise<Dataset> => {
  process.env["PIPELINE_WORKERS"] = String(threads)
  try {
    const options = { raw: join(folder, raw), cache: join(folder, cache), keepGoing: false }
    const program = Effect.flatMap(readRawFolder(options.raw), (found) => datasetOf(found, options))
    return await Effect.runPromise(program.pipe(Effect.provide(Progress.quiet), Effect.provide(NodeServices.layer)))
  } finally {
    delete process.env["PIPELINE_WORKERS"]
  }
}

const filesIn = (cache: string): readonly string[] =>
  readdirSync(join(folder, cache), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, cache, name))
    .filter((path) => statSync(path).isFile())

/** The store in a cache, of the one code that is tested. */
const storeIn = (cache: string): string => {
  const own = join(folder, cache, "speeches-pages")
  return join(own, readdirSync(own).find((name) => /^[0-9a-f]{16}$/.test(name))!)
}

/** Parts of pages that are kept, by their keys. */
const parts = (cache: string): readonly string[] => [...packed(storeIn(cache)).keys()]

const packs = (cache: string): readonly string[] => filesIn(cache).filter((path) => path.startsWith(join(storeIn(cache), "pages")))

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

describe("a cache", () => {
  it("keeps to a folder of its own, whatever else stands where it is put", async () => {
    write("few", pages.slice(0, 2))
    mkdirSync(join(folder, "shared", "run-2023-results"), { recursive: true })
    writeFileSync(join(folder, "shared", "run-2023-results", "notes.txt"), "mine")
    await rows(1, "shared", "few")
    expect(readdirSync(join(folder, "shared")).sort()).toEqual(["run-2023-results", "speeches-pages"])
    expect(readdirSync(join(folder, "shared", "run-2023-results"))).toEqual(["notes.txt"])
  }, 60_000)
})

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
    expect(parts("parted")).toHaveLength(pages.length)
    expect(await rows(1, "parted")).toEqual(expected)
    expect(parts("parted")).toHaveLength(pages.length)
  }, 120_000)

  it("reads only the edited page again", async () => {
    cpSync(join(folder, "raw"), join(folder, "edited"), { recursive: true })
    const { documentId, text } = pages[17]!
    writeFileSync(join(folder, "edited", "pages", `${documentId}.txt`), text.replace(".\n\n", ". Another 1,250 guests came by boat.\n\n"))
    const before = parts("one").length
    const edited = await rows(1, "one", "edited")
    expect(parts("one")).toHaveLength(before + 1)
    const texts = ({ documents }: Dataset) => new Map(documents.map((row) => [row.document_id, row.text]))
    expect([...texts(edited)].filter(([id, each]) => texts(expected).get(id) !== each).map(([id]) => id)).toEqual([documentId])
  }, 120_000)

  it("makes anew what a full disk or a killed run left of a part", async () => {
    expect(packs("one").length).toBeGreaterThan(4)
    for (const [index, pack] of packs("one").entries()) damage(pack, index)
    expect(await rows(1, "one")).toEqual(expected)
  }, 120_000)

  it("counts again what pages share where neither the counts nor the runs are whole", async () => {
    rmSync(join(storeIn("one"), "runs"), { recursive: true })
    for (const file of filesIn("one").filter((path) => path.startsWith(join(storeIn("one"), "batches"))))
      writeFileSync(
        file,
        readFileSync(file).map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte))
      )
    expect(await rows(1, "one")).toEqual(expected)
  }, 120_000)

  it("makes anew what is damaged of all that is kept, and what is lost", async () => {
    for (const [index, file] of filesIn("two").entries()) damage(file, index + 2)
    expect(await rows(1, "two")).toEqual(expected)
    for (const [index, file] of filesIn("two").entries()) if (index % 3 === 0) rmSync(file)
    expect(await rows(2, "two")).toEqual(expected)
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
