import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { build, datasetOf } from "../../pipeline/build.ts"
import { Progress } from "../../pipeline/progress.ts"
import { validate } from "../../pipeline/publish/index.ts"
import { readRawFolder } from "../../pipeline/read/index.ts"
import { type Problem, tell } from "../../pipeline/read/problem.ts"
import type { Dataset } from "../../schemas/index.ts"
import { count } from "../reliability/count.ts"

const page = (day = "Harbour day") =>
  `${day}\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: Friends, we built it in nine months for $3 million.\n\nThank you.\n`
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le")
const bytes = (...values: number[]): Buffer => Buffer.from(values)

/** Bytes of the longest page that is read: a megabyte. */
const longestPage = 1_048_576

/** Contents that are no text, by a name for each, with what the run must say about it. */
const refused: Readonly<Record<string, readonly [content: string | Buffer, told: string]>> = {
  empty: ["", "found an empty file, expected text"],
  blank: [" \n\t\u00a0\r\n", "found only white space, expected text"],
  "byte-order-mark": ["\uFEFF", "found only white space, expected text"],
  "line-feeds": ["\n".repeat(1_000_000), "found only white space, expected text"],
  "latin-1": [Buffer.from(`Good day\nM\u00fcnchen`, "latin1"), "line 2, column byte 2: found the byte 0xfc, which is not UTF-8"],
  overlong: [Buffer.concat([Buffer.from("a "), bytes(0xc0, 0xaf)]), "line 1, column byte 3: found the byte 0xc0"],
  surrogate: [Buffer.concat([Buffer.from("a "), bytes(0xed, 0xa0, 0x80), Buffer.from(" b")]), "line 1, column byte 3: found the byte 0xed"],
  "cut-short": [Buffer.from("day –").subarray(0, -1), "line 1, column byte 5: found the byte 0xe2"],
  "utf-16": [utf16(page()), "found UTF-16 text"],
  "utf-16-big": [utf16(page()).swap16(), "found UTF-16 text"],
  "utf-16-bare": [Buffer.from(page(), "utf16le"), "line 1, column byte 2: found a NUL byte"],
  nul: ["Good day.\nGood\0day.", "line 2, column byte 5: found a NUL byte"],
  html: [`<!DOCTYPE html><html><body>${page()}`, "found HTML source"],
  "html-comment": [`<!-- saved -->\n<html>${page()}`, "found HTML source"],
  "html-part": [`\n <div class="text"><p>${page()}</p></div>`, "found HTML source"],
  "web-archive": [`From: <Saved by a browser>\nMIME-Version: 1.0\n\n${page()}`, "found a web archive"],
  pdf: ["%PDF-1.7\n", "found a PDF"],
  zip: ["PK\u0003\u0004", "found a zip archive"],
  gzip: [bytes(0x1f, 0x8b, 8), "found a gzip archive"],
  rar: ["Rar!\u001a\u0007", "found a rar archive"],
  "7z": [bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "found a 7z archive"],
  picture: [bytes(0x89, 0x50, 0x4e, 0x47), "found a picture"],
  word: [bytes(0xd0, 0xcf, 0x11, 0xe0), "found an old Word document"],
  "rich-text": ["{\\rtf1 Good day.}", "found a rich text document"],
  long: ["a ".repeat(longestPage), `found ${2 * longestPage} bytes, expected at most ${longestPage} bytes`]
}

/** Contents that are odd and still text: each must become a document. */
const odd: Readonly<Record<string, string>> = {
  crlf: page("Crlf day").replaceAll("\n", "\r\n"),
  cr: page("Cr day").replaceAll("\n", "\r"),
  separators: page("Separator day").replaceAll("\n", "\u2028"),
  marked: `\uFEFF${page("Marked day")}`,
  dot: ".",
  digit: "1",
  formulas: "=1+1\n\n@x\n\n+3\n\n-1\n\n=HYPERLINK(0)",
  quotes: `${'"'.repeat(200)}\n"a,b"\n`,
  pipes: "A | B\n\n| a | b |\n|---|---|\n\nAnna | Berg: yes, we are | there.\n\nAnna | Berg: so.",
  tags: "Yes.\n\n<script>alert(1)</script>",
  empty_lines: `${page("Line day")}${"\n".repeat(100_000)}Yes.`,
  one_line: page("One-line day").replaceAll("\n", " ").repeat(300),
  pictures: page("Picture day").replaceAll("e", "😀")
}
/** Odd contents with characters that a reader must be warned of. */
const suspicious: Readonly<Record<string, string>> = {
  bidi: page("Bidi day").replace("Friends", "\u202eFriends\u202c"),
  isolates: page("Isolate day").replace("Friends", "\u2066Friends\u2069"),
  controls: page("Control day").replace("Friends", "\u0007Fri\u001bends\u007f"),
  "more-controls": page("More day").replaceAll("\n", "\u0085"),
  marks: page("Heap day").replace("Friends", `Fri${"\u0301".repeat(5000)}ends`),
  replaced: page("Replaced day").replace("Friends", "Fri\uFFFDends"),
  noncharacters: page("None day").replace("Friends", "Fri\uFDD0\uFFFF\u{E0041}ends")
}

const goodNames = [
  "a b",
  "ünï — “код”",
  "e\u0301",
  "😀",
  "～",
  "x".repeat(251),
  "=cmd",
  "-rf",
  "@at",
  'quo"te,',
  "semi;",
  "'q'",
  "percent%20",
  "#",
  "0",
  "null",
  "__proto__",
  "constructor",
  "a.txt"
] // prettier-ignore
const badNames = [" lead", "trail ", ".hidden", ".", "..", "pi|pe", "new\nline", "tab\t", "bi\u202edi", "esc\u001b[2J", "\uFEFFmark"]

let folder = ""
let dataset: Dataset
let problems: readonly Problem[] = []
let counts = { checks: 0 }
const run = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices | Progress>) =>
  Effect.runPromise(effect.pipe(Effect.provide(Progress.quiet), Effect.provide(NodeServices.layer)))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"))
  const pages = join(folder, "raw", "pages")
  mkdirSync(pages, { recursive: true })
  const put = (name: string, content: string | Buffer) => writeFileSync(join(pages, `${name}.txt`), content)
  for (const [name, [content]] of Object.entries(refused)) put(name, content)
  for (const [name, content] of Object.entries({ ...odd, ...suspicious })) put(name, content)
  for (const [index, name] of goodNames.entries()) put(name, page(`Harbour day ${index}`))
  for (const name of badNames) put(name, page())
  if (process.platform === "linux")
    writeFileSync(Buffer.concat([Buffer.from(join(pages, "bad")), bytes(0xff), Buffer.from(".txt")]), page())
  mkdirSync(join(pages, "folder.txt"))
  symlinkSync("/etc/hostname", join(pages, "out.txt"))
  symlinkSync("nowhere", join(pages, "dangling.txt"))
  symlinkSync("loop.txt", join(pages, "loop.txt"))
  const raw = join(folder, "raw")
  const options = { raw, dist: join(folder, "dist"), cache: join(folder, "cache"), gold: null, keepGoing: true }
  dataset = await run(Effect.flatMap(readRawFolder(raw), (found) => datasetOf(found, options)))
  problems = await run(build(options))
  counts = { checks: await run(validate(join(folder, "dist"))) }
  count("inputs", readdirSync(pages).length)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rowsOf = (name: string) => dataset.documents.filter(({ document_id }) => document_id === name)
const skipped = () => dataset.issues.filter(({ code }) => code === "skipped-file").map(({ message }) => message)

describe("a run over bad pages, with --keep-going", () => {
  it("publishes the good ones, and what it publishes is valid", () => {
    expect(counts.checks).toBeGreaterThan(100)
  })

  it.each(Object.entries(refused))("sets aside %s and says why", (name, [, told]) => {
    const [problem] = problems.filter(({ file }) => file === `pages/${name}.txt`)
    expect(problem === undefined ? "nothing" : tell(problem)).toContain(told)
    expect(rowsOf(name)).toEqual([])
    expect(skipped().some((message) => message.startsWith(`pages/${name}.txt`))).toBe(true)
  })

  it.each(Object.entries({ ...odd, ...suspicious }))("keeps every character of %s", (name, content) => {
    expect(rowsOf(name).map(({ text }) => text)).toEqual([content])
  })

  it.each(Object.keys(suspicious))("warns of the characters of %s", (name) => {
    expect(dataset.issues.some(({ code, document_id }) => code === "suspicious-characters" && document_id === name)).toBe(true)
  })

  it.each(Object.keys(odd))("does not warn of the characters of %s", (name) => {
    expect(dataset.issues.some(({ code, document_id }) => code === "suspicious-characters" && document_id === name)).toBe(false)
  })

  it.each(goodNames)("takes a page named %j", (name) => {
    expect(rowsOf(name)).toHaveLength(1)
  })

  it.each(badNames)("sets aside a page named %j, and shows its name without control characters", (name) => {
    expect(rowsOf(name)).toEqual([])
    expect(
      skipped().some((message) =>
        message.includes(JSON.stringify(`${name}.txt`).replace(/[\u202e\uFEFF]/gu, (c) => `\\u${c.charCodeAt(0).toString(16)}`))
      )
    ).toBe(true) // prettier-ignore
    expect(skipped().every((message) => !/[\p{Cc}\u202e]/u.test(message))).toBe(true)
  })

  it("orders pages by the code points of their names, not by UTF-16 units", () => {
    const names = dataset.documents.map(({ document_id }) => document_id)
    expect(names.indexOf("～")).toBeLessThan(names.indexOf("😀"))
    expect("～" < "😀").toBe(false)
  })

  it("sets aside folders, links and names that are no text", () => {
    for (const told of [
      "folder.txt: found a directory",
      "out.txt: found a symbolic link",
      "dangling.txt: found a symbolic link",
      "loop.txt: found a symbolic link"
    ]) // prettier-ignore
      expect(skipped().filter((message) => message.includes(told))).toHaveLength(1)
    const unreadable = skipped().filter((message) => message.includes("bad\ufffd.txt"))
    expect(unreadable).toHaveLength(process.platform === "linux" ? 1 : 0)
  })
})
