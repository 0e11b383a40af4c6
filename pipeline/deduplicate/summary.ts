import type { Compared, SentenceColumns } from "./compared.ts"
import { gatherRuns, type Runs, type Units } from "./runs.ts"

/** What is known of a page throughout. */
export type Known = Omit<Compared, "sentences" | "words" | "voices" | "bags">

/** What is looked at of some pages, in order of document ids, while those worth comparing are found. */
export interface Summary {
  readonly known: readonly Known[]
  /** How many sentences each page has. */
  readonly sentenceCount: Uint32Array
  readonly sentences: SentenceColumns
  readonly units: Units
}

/** The summary of some pages, and the runs in them by range. */
export const summarise = (pages: readonly Compared[]): { readonly summary: Summary; readonly runs: readonly Runs[] } => {
  const { units, runs } = gatherRuns(pages)
  const summary = {
    known: pages.map(({ sentences: _, words, voices, bags, ...known }) => known),
    sentenceCount: Uint32Array.from(pages, ({ sentences }) => sentences.key.length),
    sentences: joinSentences(pages.map(({ sentences }) => sentences)),
    units
  }
  return { summary, runs }
}

/** Columns of so many sentences, to be filled. */
export const sentenceRoom = (size: number): SentenceColumns => ({
  start: new Uint32Array(size),
  end: new Uint32Array(size),
  utterance: new Int32Array(size),
  words: new Uint32Array(size),
  content: new Uint32Array(size),
  key: new Uint32Array(size),
  check: new Uint32Array(size)
})

export const sentenceColumns: readonly (keyof SentenceColumns)[] = ["start", "end", "utterance", "words", "content", "key", "check"]

/** Puts sentences into larger columns, from a row on. */
export const putSentences = (own: SentenceColumns, all: SentenceColumns, from: number): void => {
  for (const name of sentenceColumns) all[name].set(own[name], from)
}

const joinSentences = (parts: readonly SentenceColumns[]): SentenceColumns => {
  const all = sentenceRoom(parts.reduce((sum, { key }) => sum + key.length, 0))
  let filled = 0
  for (const own of parts) {
    putSentences(own, all, filled)
    filled += own.key.length
  }
  return all
}

export const joinColumns = (parts: readonly Uint32Array[]): Uint32Array => {
  const column = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const part of parts) {
    column.set(part, filled)
    filled += part.length
  }
  return column
}
