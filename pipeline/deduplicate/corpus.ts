import type { SegmentedPage } from "../segment/index.ts"
import { type Compared, type ComparedPage, comparedOf, comparedPage, type SentenceColumns } from "./compared.ts"
import { together } from "./rows.ts"
import type { Runs } from "./runs.ts"
import { joinColumns, joinSentences, type Known, type Summary, summarise } from "./summary.ts"
import { readText, type Text } from "./text.ts"

/** Pages in any order, each given when asked for: an array, or files that are read one at a time. */
export interface Pages {
  readonly length: number
  readonly at: (index: number) => SegmentedPage | undefined
  /** What is compared of the pages, where that is kept beside them, in order of document ids; else it is found out from the pages. */
  readonly kept?: Kept
}

export interface Kept {
  readonly comparedAt: (index: number) => Compared
  readonly summaries: () => Iterable<Summary>
  /** The runs of one range in the pages of each summary. */
  readonly runs: (range: number) => Iterable<Runs>
}

/** A corpus as deduplication goes through it: pages by document id, sentences numbered in that order. */
export interface Corpus {
  readonly pages: readonly Known[]
  /** Number of the first sentence of each page, and at the end the number of all. */
  readonly first: Uint32Array
  readonly sentences: SentenceColumns
  readonly pageOf: (sentence: number) => number
  /** Page and number of words of each unit, and the runs of words in them, a range of hashes at a time. */
  readonly units: { readonly pageOf: Uint32Array; readonly words: Uint32Array }
  readonly runs: (range: number) => Runs
  /** What is compared of a page, and the page read again sentence by sentence; the last ones asked for are at hand. */
  readonly comparedOf: (page: number) => ComparedPage
  readonly textOf: (page: number) => Text
  /** Place of each page among those that were given. */
  readonly order: readonly number[]
}

/** Looks at what is compared of every page once. */
export const openCorpus = (pages: Pages): Corpus => {
  const { order, kept } = pages.kept === undefined ? readThrough(pages) : { order: [...Array(pages.length).keys()], kept: pages.kept }
  const summaries = [...kept.summaries()]
  const first = starts(summaries.map(({ sentenceCount }) => sentenceCount))
  const firstUnit = starts(summaries.map(({ units }) => Uint32Array.of(units.words.length)))
  return {
    pages: summaries.flatMap(({ known }) => known),
    first,
    sentences: joinSentences(summaries.map(({ sentences }) => sentences)),
    pageOf: (sentence) => lastUpTo(first, sentence),
    units: {
      pageOf: repeated(joinColumns(summaries.map(({ units }) => units.count))),
      words: joinColumns(summaries.map(({ units }) => units.words))
    },
    runs: (range) => {
      const parts = [...kept.runs(range)]
      return {
        four: together(
          parts.map(({ four }) => four),
          firstUnit
        ),
        three: together(
          parts.map(({ three }) => three),
          firstUnit
        )
      }
    },
    order,
    comparedOf: recent(keptColumns, (page) => comparedPage(kept.comparedAt(page))),
    textOf: recent(keptTexts, (page) => readText(pages.at(order[page]!)!))
  }
}

/** Pages of which nothing is kept are summarised all at once. */
const readThrough = (pages: Pages): { readonly order: readonly number[]; readonly kept: Kept } => {
  const order = inOrder(pages)
  const all = order.map((index) => comparedOf(pages.at(index)!))
  const { summary, runs } = summarise(all)
  return { order, kept: { comparedAt: (page) => all[page]!, summaries: () => [summary], runs: (range) => [runs[range]!] } }
}

/** Pages that are compared are compared with their neighbours of the same event and day: a few at a time. */
const keptTexts = 64
/** Columns are a tenth of that. */
const keptColumns = 256

const inOrder = (pages: Pages): readonly number[] => {
  const ids = Array.from({ length: pages.length }, (_, index) => pages.at(index)!.page.documentId)
  return [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0))
}

/** Where each of the things counted begins, and at the end how many they are. */
const starts = (counts: readonly Uint32Array[]): Uint32Array => {
  const all = joinColumns(counts)
  const found = new Uint32Array(all.length + 1)
  for (const [index, count] of all.entries()) found[index + 1] = found[index]! + count
  return found
}

/** Each index as often as is counted there. */
const repeated = (counts: Uint32Array): Uint32Array => {
  const found = new Uint32Array(counts.reduce((sum, count) => sum + count, 0))
  let at = 0
  for (const [index, count] of counts.entries()) {
    found.fill(index, at, at + count)
    at += count
  }
  return found
}

/** Index of the last of ascending numbers that is at most `value`, and not that of an empty stretch. */
const lastUpTo = (numbers: Uint32Array, value: number): number => {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** Keeps the last `count` answers of a function. */
const recent = <Answer>(count: number, answer: (question: number) => Answer): ((question: number) => Answer) => {
  const kept = new Map<number, Answer>()
  return (question) => {
    const known = kept.get(question) ?? answer(question)
    kept.delete(question)
    kept.set(question, known)
    if (kept.size > count) kept.delete(kept.keys().next().value!)
    return known
  }
}
