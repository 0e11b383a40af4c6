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

export const joinSentences = (parts: readonly SentenceColumns[]): SentenceColumns => {
  const size = parts.reduce((sum, { key }) => sum + key.length, 0)
  return {
    start: joinColumns(parts.map(({ start }) => start)),
    end: joinColumns(parts.map(({ end }) => end)),
    utterance: put(
      parts.map(({ utterance }) => utterance),
      new Int32Array(size)
    ),
    words: joinColumns(parts.map(({ words }) => words)),
    content: joinColumns(parts.map(({ content }) => content)),
    key: joinColumns(parts.map(({ key }) => key)),
    check: joinColumns(parts.map(({ check }) => check))
  }
}

export const joinColumns = (parts: readonly Uint32Array[]): Uint32Array =>
  put(parts, new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0)))

const put = <Column extends Uint32Array | Int32Array>(parts: readonly Column[], column: Column): Column => {
  let at = 0
  for (const part of parts) {
    column.set(part, at)
    at += part.length
  }
  return column
}
