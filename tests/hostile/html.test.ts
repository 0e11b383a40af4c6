import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { build } from "../../pipeline/build.ts"
import { pageSteps } from "../../pipeline/page-steps.ts"
import { Progress } from "../../pipeline/progress.ts"
import { validate } from "../../pipeline/publish/index.ts"
import { pageOf } from "../../pipeline/read/page.ts"
import { tell } from "../../pipeline/read/problem.ts"
import { count } from "../reliability/count.ts"
import { hostileLines, hostilePages } from "./html-texts.ts"
import { measured, most } from "./measured.ts"
import { facts } from "./page.ts"

/** How many pages are passed over before the next one is built, or its work counted; PAGES=1 takes every one. All are read. */
const stride = Number(process.env["PAGES"] ?? 16)

/** Characters of what is hostile in a page that is read; of what is counted, at first and when it has grown fourfold. */
const length = 4000
const sizes = [2048, 8192] as const

const isTried = (_: unknown, index: number): boolean => index % stride === 0

/** Reads a page and takes it through the steps of one page; what is wrong with what comes of it. */
const faultsOf = (kind: "html" | "txt", bytes: Buffer): readonly string[] => {
  const read = pageOf({ documentId: "page", file: `pages/page.${kind}`, entry: null, entryLine: null }, bytes, "0".repeat(64))
  if (!read.ok) return /: found \S.*, expected \S/s.test(tell(read.problem)) ? [] : [`told ${tell(read.problem)}`]
  const { page } = pageSteps(read.page, facts)
  const { derivation, raw } = read.page
  const held = new Uint8Array(raw.length)
  for (const { start, end } of page.passages) for (let at = start; at < end; at++) held[at]!++
  const { furniture = [], days = [], places = [], bold = [] } = derivation?.hints ?? {}
  return [
    ...(raw.isWellFormed() ? [] : ["half a character"]),
    ...([...furniture, ...days, ...places, ...bold].every(({ start, end }) => 0 <= start && start <= end && end <= raw.length)
      ? []
      : ["a hint outside"]),
    ...(held.every((passages, at) => passages === 1 || raw[at]!.trim() === "") ? [] : ["characters in no passage or in two"])
  ]
}

describe("a page with something hostile in it", () => {
  it.each([
    ["html", hostilePages],
    ["txt", hostileLines]
  ] as const)(
    "is read and segmented whole, or refused with a reason (%s)",
    (kind, pages) => {
      for (const [name, make] of pages) {
        expect([name, faultsOf(kind, make(length))]).toEqual([name, []])
        count("inputs")
        if (kind === "html") count("html")
      }
    },
    300_000
  )
})

describe("a folder of pages with something hostile in them", () => {
  let folder = ""
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hostile-html-"))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("is published, and what is published is valid", async () => {
    const raw = join(folder, "raw")
    mkdirSync(join(raw, "pages"), { recursive: true })
    for (const [kind, pages] of [
      ["html", hostilePages],
      ["txt", hostileLines]
    ] as const)
      for (const [index, [, make]] of pages.filter(isTried).entries())
        writeFileSync(join(raw, "pages", `page-${index}-${kind}.${kind}`), make(length))
    const dist = join(folder, "dist")
    const options = { raw, dist, cache: join(folder, "cache"), gold: null, keepGoing: true, page: true }
    const checks = await Effect.runPromise(
      Effect.andThen(build(options), validate(dist)).pipe(Effect.provide(Progress.quiet), Effect.provide(NodeServices.layer))
    )
    expect(checks).toBeGreaterThan(100)
  }, 1_200_000)
})

describe("the work on a page of HTML with something hostile in it", () => {
  it("grows no faster than n log n", async () => {
    const all = await measured("html-growth.ts", ...sizes, stride)
    expect(all.length).toBeGreaterThan(hostilePages.filter(isTried).length)
    expect(all.filter(({ before, after }) => before > 0 && after > most * before)).toEqual([])
    count("growth", all.length)
  }, 3_600_000)
})
