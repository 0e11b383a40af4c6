import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect, Exit } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { build, datasetOf } from "../pipeline/build.ts"
import { Progress } from "../pipeline/progress.ts"
import { readRawFolder } from "../pipeline/read/index.ts"
import { type Dataset, tables } from "../schemas/index.ts"
import { speeches as speechesTable } from "../schemas/speeches.ts"
import { columnsOf } from "../schemas/table.ts"
import { keysOf } from "./row-keys.ts"

const five = [
  "kremlin-2021-8th-forum",
  "kremlin-2023-10th-forum",
  "president-gov-by-2017-4th-forum",
  "president-gov-by-2021-8th-forum",
  "sb-by-2023-10th-forum"
]

let folder = ""
const raw = () => join(folder, "raw")
const dist = () => join(folder, "dist")

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"))
  cpSync("raw", raw(), { recursive: true })
  keepTheFive()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Whoever adds pages to raw/ need not change what is said here of the first five. */
const keepTheFive = (): void => {
  for (const name of readdirSync(join(raw(), "pages"))) if (!five.includes(name.replace(/\.txt$/, ""))) rmSync(join(raw(), "pages", name))
  const [header, ...entries] = readFileSync(join(raw(), "documents.csv"), "utf8").split("\n")
  const kept = five.flatMap((documentId) => entries.filter((entry) => entry.startsWith(`${documentId},`)))
  writeFileSync(join(raw(), "documents.csv"), [header, ...kept].join("\n"))
}

const provide = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices | Progress>) =>
  effect.pipe(Effect.provide(Progress.quiet), Effect.provide(NodeServices.layer))
const run = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices | Progress>) => Effect.runPromise(provide(effect))
const rows = (order: (names: readonly string[]) => readonly string[] = (names) => names): Promise<Dataset> =>
  run(
    Effect.gen(function* () {
      const found = yield* readRawFolder(raw())
      const files = order(found.pages.map(({ documentId }) => documentId))
      const pages = files.map((documentId) => found.pages.find((page) => page.documentId === documentId)!)
      return yield* datasetOf({ ...found, pages }, options())
    })
  )
const options = () => ({ raw: raw(), dist: dist(), cache: join(folder, "cache"), keepGoing: false, gold: null })
const published = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dist(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString("latin1")])
  )

describe("the five pages", () => {
  it("give six speeches in eight versions by three speakers", async () => {
    const { speeches, speakers, versions, documents } = await rows()
    expect(documents).toHaveLength(5)
    expect(speakers.map(({ speaker_id }) => speaker_id)).toEqual(["alexander-lukashenko", "valentina-matviyenko", "vladimir-putin"])
    expect(versions).toHaveLength(8)
    expect(speeches.map(({ speech_id, date, form, document_ids }) => [speech_id, date, form, document_ids.length])).toEqual([
      ["forum-of-regions-2017-alexander-lukashenko", "2017-06-30", "report", 1],
      ["forum-of-regions-2021-alexander-lukashenko", "2021-07-01", "transcript", 2],
      ["forum-of-regions-2021-valentina-matviyenko", "2021-07-01", "transcript", 1],
      ["forum-of-regions-2021-vladimir-putin", "2021-07-01", "transcript", 1],
      ["forum-of-regions-2023-alexander-lukashenko", "2023-06-28", "excerpts", 1],
      ["forum-of-regions-2023-vladimir-putin", "2023-06-28", "transcript", 2]
    ])
  })

  it("know Matviyenko's remark as the second turn, 27 words", async () => {
    const { speeches } = await rows()
    expect(speeches.find(({ speaker_id }) => speaker_id === "valentina-matviyenko")).toMatchObject({ turn: 2, words: 27 })
  })

  it("stand in the codebook as the examples of the speeches table", async () => {
    const { speeches } = await rows()
    const examples = columnsOf(speechesTable).filter(({ long }) => !long)
    const row = speeches.find(({ speech_id }) => speech_id === examples.find(({ name }) => name === "speech_id")?.example) as
      | Record<string, unknown>
      | undefined
    expect(examples.map(({ name, example }) => [name, example])).toEqual(examples.map(({ name }) => [name, String(row?.[name])]))
  })

  it("take the day of 2017 from the register of events", async () => {
    const events = readFileSync(join(raw(), "events.csv"), "utf8").replace("2017-06-29,2017-06-30,2017-06-30", "2017-06-29,2017-06-30,")
    writeFileSync(join(raw(), "events.csv"), events)
    const { speeches, issues } = await rows()
    expect(speeches[0]).toMatchObject({ event_id: "forum-of-regions-2017", date: null, date_precision: null })
    expect(issues.filter(({ code, document_id }) => code === "unknown-date" && document_id?.includes("2017"))).not.toEqual([])
  })

  it("give the same rows in whatever order they are read", async () => {
    expect(await rows((names) => [...names].reverse())).toEqual(await rows())
  })
})

describe("a page nobody knows", () => {
  const page = "Harbour day\n\nThe mayor opened the new pier.\n\nMayor Jana Kalnins: Friends, we built it in nine months.\n\nThank you.\n"

  it("goes through with its unknowns null and in issues, and changes no other id", async () => {
    const before = await rows()
    writeFileSync(join(raw(), "pages", "harbour-day.txt"), page)
    const after = await rows()
    const own = after.speeches.filter(({ document_id }) => document_id === "harbour-day")
    expect(own).toMatchObject([{ speaker_name: "Jana Kalnins", date: null, event_id: null, publisher: null }])
    const codes = after.issues.filter(({ document_id }) => document_id === "harbour-day").map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(["page-not-in-manifest", "unknown-publisher", "unknown-date", "unknown-event"]))
    for (const table of tables) expect(keysOf(after, table)).toEqual(expect.arrayContaining([...keysOf(before, table)]))
  })
})

describe("bad input", () => {
  const spoil: Record<string, [spoil: () => void, tag: string, told: string]> = {
    "a manifest row without its page": [
      () => rmSync(join(raw(), "pages", "sb-by-2023-10th-forum.txt")),
      "TableError",
      "documents.csv, line 6, column file"
    ],
    "a page that is not the manifest's": [
      () => writeFileSync(join(raw(), "pages", "sb-by-2023-10th-forum.txt"), "Another page."),
      "PageError",
      "documents.csv, line 6, column sha256: found 690f27d8"
    ],
    "an unknown column": [
      () => writeFileSync(join(raw(), "releases.csv"), "version,date,summary,author\n1.0.0,2020-01-01,x,me\n"),
      "TableError",
      'releases.csv, line 1, column author: found unknown column "author"'
    ],
    "a bad date": [
      () => writeFileSync(join(raw(), "releases.csv"), "version,date,summary\n1.0.0,01/01/2020,x\n"),
      "TableError",
      'releases.csv, line 2, column date: found "01/01/2020", expected a date such as 2021-07-01'
    ],
    "bytes that are not UTF-8": [
      () => writeFileSync(join(raw(), "pages", "new.txt"), Buffer.from([0x4d, 0xfc, 0x6e])),
      "PageError",
      "pages/new.txt, line 1, column byte 2: found the byte 0xfc"
    ],
    "an empty page": [() => writeFileSync(join(raw(), "pages", "new.txt"), ""), "PageError", "pages/new.txt: found an empty file"]
  }
  for (const [what, [wrong, tag, told]] of Object.entries(spoil)) {
    it(`${what} stops the run and leaves dist/ as it was`, async () => {
      mkdirSync(dist())
      writeFileSync(join(dist(), "SHA256SUMS"), "as it was")
      wrong()
      const exit = await Effect.runPromiseExit(provide(build(options()).pipe(Effect.flip)))
      expect(Exit.isSuccess(exit)).toBe(true)
      if (Exit.isSuccess(exit)) expect(exit.value).toMatchObject({ _tag: tag, message: expect.stringContaining(told) })
      expect(published()).toEqual({ SHA256SUMS: "as it was" })
    })
  }

  it("with --keep-going is set aside, told and the rest is published", async () => {
    writeFileSync(join(raw(), "pages", "broken.txt"), Buffer.from([0xff]))
    const refused = await run(build({ ...options(), keepGoing: true }))
    expect(refused.map(({ file }) => file)).toEqual(["pages/broken.txt"])
    expect(published()["issues.csv"]).toContain("pages/broken.txt")
    expect(published()["speeches.csv"]).toContain("forum-of-regions-2021-vladimir-putin")
  })

  it("goes on without several pages of other bytes than the manifest says, and names each", async () => {
    for (const name of five.slice(0, 2)) appendFileSync(join(raw(), "pages", `${name}.txt`), "!")
    const refused = await run(build({ ...options(), keepGoing: true }))
    expect(refused.map(({ column }) => column)).toEqual(["sha256", "sha256"])
    const issues = published()
      ["issues.jsonl"]!.trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    const skipped = issues.filter(({ code }) => code === "skipped-file")
    expect(new Set(skipped.map(({ issue_id }) => issue_id)).size).toBe(2)
    for (const name of five.slice(0, 2)) expect(skipped.some(({ message }) => message.includes(`the hash of pages/${name}.txt`))).toBe(true)
  })
})

describe("a build", () => {
  it("gives the same bytes again", async () => {
    await run(build(options()))
    const first = published()
    await run(build(options()))
    expect(published()).toEqual(first)
  })

  it("publishes nothing when a threshold is missed", async () => {
    const gold = join(folder, "gold")
    cpSync("tests/gold", gold, { recursive: true })
    writeFileSync(join(gold, "thresholds.tsv"), "measure\tminimum\nfigures.imagined\t0.5\n")
    const error = await run(build({ ...options(), gold }).pipe(Effect.flip))
    expect(error).toMatchObject({ _tag: "AccuracyError", message: "figures.imagined: found no such measure, expected at least 0.5" })
    expect(() => readdirSync(dist())).toThrow()
  })
})
