import type { SegmentedPage } from "../segment/index.ts"
import { type Compared, type ComparedPage, comparedOf, comparedPage, type SentenceColumns } from "./compared.ts"
import { readText, type Text } from "./text.ts"

/** Pages in any order, each given when asked for: an array, or files that are read one at a time. */
export interface Pages {
  readonly length: number
  readonly at: (index: number) => SegmentedPage | undefined
  /** What is compared of a page, where that is kept beside it; else it is found out from the page. */
  readonly kept?: { readonly documentIdAt: (index: number) => string; readonly comparedAt: (index: number) => Compared }
}

/** What is known of a page throughout. */
export type Known = Omit<Compared, "sentences" | "words" | "voices" | "bags">

/** A corpus as deduplication goes through it: pages by document id, sentences numbered in that order. */
export interface Corpus {
  readonly pages: readonly Known[]
  /** Number of the first sentence of each page, and at the end the number of all. */
  readonly first: Uint32Array
  readonly sentences: SentenceColumns
  readonly pageOf: (sentence: number) => number
  /** What is compared of a page, and the page read again sentence by sentence; the last ones asked for are at hand. */
  readonly comparedOf: (page: number) => ComparedPage
  readonly textOf: (page: number) => Text
  /** Place of each page among those that were given. */
  readonly order: readonly number[]
}

/** Reads what is compared of every page once, in order of document ids; `each` sees it whole. */
export const openCorpus = (pages: Pages, each: (page: number, compared: Compared) => void): Corpus => {
  const order = inOrder(pages)
  const comparedAt = (index: number): Compared => pages.kept?.comparedAt(index) ?? comparedOf(pages.at(index)!)
  const known: Known[] = []
  const columns = growing()
  const first = new Uint32Array(pages.length + 1)
  for (const [page, index] of order.entries()) {
    const compared = comparedAt(index)
    const { sentences, words: _, voices, bags, ...facts } = compared
    known.push(facts)
    first[page + 1] = first[page]! + sentences.key.length
    columns.add(sentences)
    each(page, compared)
  }
  return {
    pages: known,
    first,
    sentences: columns.all(),
    pageOf: (sentence) => lastUpTo(first, sentence),
    order,
    comparedOf: recent(keptColumns, (page) => comparedPage(comparedAt(order[page]!))),
    textOf: recent(keptTexts, (page) => readText(pages.at(order[page]!)!))
  }
}

/** Pages that are compared are compared with their neighbours of the same event and day: a few at a time. */
const keptTexts = 64
/** Columns are a tenth of that. */
const keptColumns = 256

const inOrder = (pages: Pages): readonly number[] => {
  const ids = Array.from({ length: pages.length }, (_, index) => pages.kept?.documentIdAt(index) ?? pages.at(index)!.page.documentId)
  return [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0))
}

const names = ["start", "end", "utterance", "words", "content", "key", "check"] as const

/** Columns that grow by doubling. */
const growing = () => {
  let room = 1024
  let count = 0
  const empty = (): SentenceColumns => ({
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    utterance: new Int32Array(room),
    words: new Uint32Array(room),
    content: new Uint32Array(room),
    key: new Uint32Array(room),
    check: new Uint32Array(room)
  })
  let columns = empty()
  return {
    add: (further: SentenceColumns): void => {
      if (count + further.key.length > room) {
        while (count + further.key.length > room) room *= 2
        const longer = empty()
        for (const name of names) longer[name].set(columns[name].subarray(0, count))
        columns = longer
      }
      for (const name of names) columns[name].set(further[name], count)
      count += further.key.length
    },
    all: (): SentenceColumns => columns
  }
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
