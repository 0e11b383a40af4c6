import { readdirSync, readFileSync } from "node:fs"
import { f1 } from "../../pipeline/evaluate/measure.ts"
import { parseTsv } from "../../pipeline/evaluate/tsv.ts"
import { numbers } from "../../pipeline/numbers/index.ts"
import { sentences } from "../../pipeline/text/sentences.ts"
import { codePoints } from "../../pipeline/text/span.ts"
import { compromiseNumbers } from "./compromise.ts"
import { type Found, type GoldFigure, score } from "./figure-score.ts"
import { recognizersNumbers } from "./recognizers.ts"

/**
 * Prints how fast numbers are read on the pages of raw/, and how well: precision, recall and F1 of value beside those of two
 * extractors from npm, on the same text, annotation and rule, in one process and processor time: `npm run bench:numbers`.
 */
const folder = new URL("../../raw/pages/", import.meta.url)
const pages = readdirSync(folder)
  .sort()
  .map((name) => ({ documentId: name.replace(/\.txt$/, ""), raw: readFileSync(new URL(name, folder), "utf8") }))
const bytes = pages.reduce((sum, { raw }) => sum + Buffer.byteLength(raw), 0)
const characters = pages.reduce((sum, { raw }) => sum + raw.length, 0)

const gold: readonly GoldFigure[] = parseTsv(readFileSync(new URL("../gold/figures.tsv", import.meta.url), "utf8")).map((row) => {
  const number = (name: string): number | null => ((row[name] ?? "") === "" ? null : Number(row[name]))
  return {
    documentId: row["document_id"] ?? "",
    start: Number(row["start"]),
    end: Number(row["end"]),
    value: number("value"),
    lower: number("lower"),
    upper: number("upper"),
    maybe: row["maybe"] === "1"
  }
})

const seconds = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

const everything = (raw: string) => numbers(raw, { start: 0, end: raw.length }, { date: "2021-07-01", country: null })

/** Numbers whose role is figure or rank; chrome is read too, since no page is segmented here. */
const ours = (raw: string): readonly Found[] =>
  everything(raw).flatMap(({ start, end, claim }) =>
    claim === null ? [] : [{ start, end, value: claim.value, lower: claim.lower, upper: claim.upper }]
  )

/** Gives an extractor that is slower than linear one sentence at a time, as its users do. */
const bySentence =
  (extract: (text: string) => readonly Found[]) =>
  (raw: string): readonly Found[] =>
    sentences(raw, { start: 0, end: raw.length }).flatMap((sentence) =>
      extract(raw.slice(sentence.start, sentence.end)).map((found) => ({
        ...found,
        start: found.start + sentence.start,
        end: found.end + sentence.start
      }))
    )

const extractors: readonly (readonly [name: string, extract: (raw: string) => readonly Found[]])[] = [
  ["this pipeline (text/numbers alone, whole pages)", ours],
  ["@microsoft/recognizers-text-suite 1.3.1, sentence by sentence", bySentence(recognizersNumbers)],
  ["compromise 14.17.0, sentence by sentence", bySentence(compromiseNumbers)]
]

const percent = (share: number | null): string => (share === null ? "-" : (100 * share).toFixed(1).padStart(5))
const rate = (perSecond: number): string => perSecond.toPrecision(3).replace(/e\+(\d+)$/, "e$1")

process.stdout.write("precision  recall     F1  characters/s  extractor\n")
for (const [name, extract] of extractors) {
  extract(pages[0]!.raw.slice(0, 2000))
  const from = process.cpuUsage()
  const found = pages.map(({ documentId, raw }) => ({ documentId, raw, found: extract(raw) }))
  const took = seconds(from)
  const inPoints = found.flatMap(({ documentId, raw, found }) => {
    const toPoints = codePoints(raw)
    return found.map((one) => ({ ...one, documentId, start: toPoints(one.start), end: toPoints(one.end) }))
  })
  const { precision, recall } = score(inPoints, gold)
  process.stdout.write(
    `    ${percent(precision)}   ${percent(recall)}  ${percent(precision === null || recall === null ? null : f1(precision, recall))}  ${rate(characters / took).padStart(12)}  ${name}\n`
  )
}

const rounds = 200
for (let round = 0; round < 20; round++) for (const { raw } of pages) everything(raw)
const from = process.cpuUsage()
let found = 0
for (let round = 0; round < rounds; round++) for (const { raw } of pages) found += everything(raw).length
const took = seconds(from)
process.stdout.write(
  `this pipeline after warming up: ${((bytes * rounds) / 1e6 / took).toFixed(1)} MB of text a second, ${Math.round(found / took)} number expressions a second\n`
)
