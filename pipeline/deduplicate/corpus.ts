import type { SegmentedPage } from "../model/segmented-page.ts"
import { type Compared, type ComparedPage, comparedOf, comparedPage, type SentenceColumns } from "./compare/compared.ts"
import { readText, type Text } from "./compare/text.ts"
import { type Rows, shared, sortRows } from "./rows.ts"
import type { Runs } from "./runs.ts"
import { joinColumns, type Known, putSentences, type Summary, sentenceRoom, summarise } from "./summary.ts"

/** Pages in order of document ids, each looked at when it is asked for. */
export interface Pages {
  readonly at: (page: number) => SegmentedPage
  /** What is compared of them: page by page, and of some pages together, in order. */
  readonly comparedAt: (page: number) => Compared
  /** Of all pages, some at a time; drawn once, and the sentences of each copied before the next is drawn. */
  readonly summaries: Iterable<Summary>
  /** How many sentences they have. */
  readonly sentences: number
}

/** A corpus as deduplication goes through it: pages by document id, sentences numbered in that order. */
export interface Corpus {
  readonly pages: readonly Known[]
  /** Number of the first sentence of each page, and at the end the number of all. */
  readonly first: Uint32Array
  readonly sentences: SentenceColumns
  readonly pageOf: (sentence: number) => number
  /** Sentences by how they are printed, but for nearly all that are printed once. */
  readonly printedAlike: Rows
  /** Page and number of words of each unit, and the first unit of each summary. */
  readonly units: { readonly pageOf: Uint32Array; readonly words: Uint32Array; readonly first: Uint32Array }
  /** What is compared of a page, and the page read again sentence by sentence; the last ones asked for are at hand. */
  readonly comparedOf: (page: number) => ComparedPage
  readonly textOf: (page: number) => Text
}

/** Looks at what is compared of every page once. */
export const openCorpus = ({ at, comparedAt, summaries, sentences: count }: Pages): Corpus => {
  const sentences = sentenceRoom(count)
  const pages: Known[] = []
  const rest: Omit<Summary, "known" | "sentences">[] = []
  let filled = 0
  for (const { known, sentences: own, ...more } of summaries) {
    for (const page of known) pages.push(page)
    putSentences(own, sentences, filled)
    filled += own.key.length
    rest.push(more)
  }
  const first = starts(rest.map(({ sentenceCount }) => sentenceCount))
  return {
    pages,
    first,
    sentences,
    pageOf: (sentence) => lastUpTo(first, sentence),
    printedAlike: sortRows(shared([{ keys: sentences.key, places: upTo(count) }], [0])),
    units: {
      pageOf: repeated(joinColumns(rest.map(({ units }) => units.count))),
      words: joinColumns(rest.map(({ units }) => units.words)),
      first: starts(rest.map(({ units }) => Uint32Array.of(units.words.length)))
    },
    comparedOf: recent(keptColumns, (page) => comparedPage(comparedAt(page))),
    textOf: recent(keptTexts, (page) => readText(at(page)))
  }
}

/** Pages in any order that are all at hand, and the runs of words in them by range. */
export const pagesInMemory = (given: readonly SegmentedPage[]): { readonly pages: Pages; readonly runs: readonly Runs[] } => {
  const all = given.toSorted((a, b) => (a.page.documentId < b.page.documentId ? -1 : a.page.documentId > b.page.documentId ? 1 : 0))
  const compared = all.map(comparedOf)
  const { summary, runs } = summarise(compared)
  const sentences = summary.sentences.key.length
  return { pages: { at: (page) => all[page]!, comparedAt: (page) => compared[page]!, summaries: [summary], sentences }, runs }
}

/** Pages that are compared are compared with their neighbours of the same event and day: a few at a time. */
const keptTexts = 64
/** Columns are a tenth of that. */
const keptColumns = 256

/** Where each of the things counted begins, and at the end how many they are. */
const starts = (counts: readonly Uint32Array[]): Uint32Array => {
  const all = joinColumns(counts)
  const found = new Uint32Array(all.length + 1)
  for (const [index, count] of all.entries()) found[index + 1] = found[index]! + count
  return found
}

const upTo = (end: number): Uint32Array => {
  const numbers = new Uint32Array(end)
  for (let number = 1; number < end; number++) numbers[number] = number
  return numbers
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
