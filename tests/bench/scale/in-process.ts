import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "parse5"
import { clean } from "../../../pipeline/clean/index.ts"
import { comparedPage } from "../../../pipeline/deduplicate/compared-page.ts"
import { withNumbers } from "../../../pipeline/extract/mentions/page-numbers.ts"
import { decodeHtml } from "../../../pipeline/read/html/index.ts"
import { segment } from "../../../pipeline/segment/index.ts"
import { sentences } from "../../../pipeline/text/sentences.ts"
import { facts, pageOf } from "../../hostile/page.ts"
import { compromiseNumbers } from "../compromise.ts"
import { recognizersNumbers } from "../recognizers.ts"
import { htmlPage } from "./html-page.ts"
import { countWords } from "./tokenizer.ts"

/**
 * The per-page steps beside a plain word tokenizer and other extractors of figures, in one process on one thread, in processor time,
 * the better of two rounds: `node in-process.ts RAW` prints JSON lines of name and bytes a second. What is slow is given fewer pages.
 */
const [raw = ""] = process.argv.slice(2)
const most = 600
const names = readdirSync(join(raw, "pages")).sort()
const stride = Math.max(1, Math.floor(names.length / most))
const pages = names
  .filter((_, index) => index % stride === 0)
  .slice(0, most)
  .map((name) => pageOf(readFileSync(join(raw, "pages", name), "utf8"), name.slice(0, -4)))
const cleaned = pages.map(clean)
const segmented = cleaned.map((page) => segment(page, facts))

/** Sentences of some pages: what extractors slower than linear are given, as in the benchmark of figures. */
const sentencesOf = (count: number, characters: number): readonly string[] =>
  pages
    .slice(0, count)
    .map((page) => page.raw.slice(0, characters))
    .flatMap((text) => sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)))

const texts = pages.map((page) => page.raw)
const html = texts.map(htmlPage)
const htmlBytes = html.map((text) => Buffer.from(text))
const [some, few] = [sentencesOf(40, 20_000), sentencesOf(8, 4000)]
const programs: readonly (readonly [name: string, texts: readonly string[], run: (index: number) => unknown])[] = [
  ["plain word tokenizer", texts, (index) => countWords(texts[index]!)],
  ["parse5 8.1.1, tree of HTML with places", html, (index) => parse(html[index]!, { sourceCodeLocationInfo: true })],
  ["parse5 8.1.1, tree of HTML alone", html, (index) => parse(html[index]!)],
  ["read, text of HTML with runs and hints", html, (index) => decodeHtml(htmlBytes[index]!, "html")],
  ["clean", texts, (index) => clean(pages[index]!)],
  ["segment", texts, (index) => segment(cleaned[index]!, facts)],
  ["extract, numbers of a page", texts, (index) => withNumbers(segmented[index]!, facts)],
  ["deduplicate, what is compared of a page", texts, (index) => comparedPage(segmented[index]!)],
  ["compromise 14.17.0", some, (index) => compromiseNumbers(some[index]!)],
  ["@microsoft/recognizers-text-suite 1.3.1", few, (index) => recognizersNumbers(few[index]!)]
]

const rate = (given: readonly string[], run: (index: number) => unknown): number => {
  const from = process.cpuUsage()
  for (const index of given.keys()) run(index)
  const { user, system } = process.cpuUsage(from)
  return given.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / ((user + system) / 1e6)
}

for (const [name, given, run] of programs)
  process.stdout.write(`${JSON.stringify({ name, bytesPerSecond: Math.max(rate(given, run), rate(given, run)) })}\n`)
