import type { Compared, SentenceColumns } from "./compare/compared.ts"
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

export const sentenceColumns: readonly (keyof SentenceColumns)[] = ["start", "end", "utterance", "words", "content", "key", "check"]

/** Bytes of a sentence in all columns. */
const sentenceBytes = sentenceColumns.length * Uint32Array.BYTES_PER_ELEMENT

/** The columns of as many sentences as some bytes hold, column after column and without a copy: they are there as long as the bytes. */
export const sentencesIn = ({ buffer, byteOffset, byteLength }: Uint8Array): SentenceColumns => {
  const count = byteLength / sentenceBytes
  const from = (name: keyof SentenceColumns): number => byteOffset + sentenceColumns.indexOf(name) * count * Uint32Array.BYTES_PER_ELEMENT
  const column = (name: keyof SentenceColumns): Uint32Array => new Uint32Array(buffer, from(name), count)
  return {
    start: column("start"),
    end: column("end"),
    utterance: new Int32Array(buffer, from("utterance"), count),
    words: column("words"),
    content: column("content"),
    key: column("key"),
    check: column("check")
  }
}

/** Columns of so many sentences, to be filled. */
export const sentenceRoom = (size: number): SentenceColumns => sentencesIn(new Uint8Array(size * sentenceBytes))

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
