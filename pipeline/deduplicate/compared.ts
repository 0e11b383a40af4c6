import type { Form, SegmentedPage } from "../segment/index.ts"
import type { Span } from "../text/span.ts"
import { hash32 } from "./bag.ts"
import { echoes } from "./echo.ts"
import type { Link } from "./index.ts"
import type { Pair } from "./link.ts"
import { repeatedPairs } from "./repeats.ts"
import { readText, type Sentence, type Text } from "./text.ts"

/** What is known of every page while others are compared: its facts, its sentences as columns, and what it says twice itself. */
export interface Compared {
  readonly documentId: string
  readonly form: Form | null
  readonly date: string | null
  readonly eventId: string | null
  readonly publisher: string | null
  /** Numbers of the headline: they part the notices of two years. */
  readonly titleNumbers: string | null
  /** What exact copies share. */
  readonly print: string
  readonly utterances: readonly ComparedUtterance[]
  readonly sentences: SentenceColumns
  /** Hashes of the words of all sentences, one sentence after the other. */
  readonly words: Uint32Array
  /** Passages printed a second time: id of the later one, id of the earlier one, and where the later one stands; null for cues. */
  readonly repeats: readonly (readonly [later: string, earlier: string, span: Span | null])[]
  readonly repeated: readonly IndexPair[]
  readonly echoed: readonly IndexPair[]
}

export interface ComparedUtterance {
  readonly speakerId: string | null
  readonly label: string | null
  readonly form: Form
  /** How many sentences it has, and how many words of the speaker's own. */
  readonly sentences: number
  readonly words: number
}

/** A sentence a row. */
export interface SentenceColumns {
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** -1 in narration. */
  readonly utterance: Int32Array
  readonly words: Uint32Array
  readonly content: Uint32Array
  /** Two hashes of the sentence as printed; together they tell sentences apart. */
  readonly key: Uint32Array
  readonly check: Uint32Array
}

/** Two sentences of one page by their places in it. */
export type IndexPair = readonly [a: number, b: number, kind: Link["kind"], similarity: number]

/** Below so many words the text alone proves nothing: "Photo: press service." stands on many pages. */
export const shortPage = 30

/** Starts the second hash of a sentence elsewhere than the first. */
const otherSeed = 0x9747b28c

export const comparedOf = (page: SegmentedPage): Compared => {
  const text = readText(page)
  const { sentences } = text
  const words = sentences.flatMap(({ words }) => words)
  return {
    documentId: text.documentId,
    form: page.form,
    date: page.date,
    eventId: page.eventId,
    publisher: page.page.entry?.publisher ?? null,
    titleNumbers: page.title === null ? null : (page.title.match(/\p{N}+/gu) ?? []).join(" "),
    print: words.length < shortPage ? page.page.sha256 : `${sentences.length} ${words.length} ${printOf(sentences)}`,
    utterances: utterancesOf(page, sentences),
    sentences: {
      start: Uint32Array.from(sentences, ({ start }) => start),
      end: Uint32Array.from(sentences, ({ end }) => end),
      utterance: Int32Array.from(sentences, ({ utterance }) => utterance ?? -1),
      words: Uint32Array.from(sentences, ({ words }) => words.length),
      content: Uint32Array.from(sentences, ({ content }) => content),
      key: Uint32Array.from(sentences, ({ key }) => key),
      check: Uint32Array.from(sentences, ({ printed }) => hash32(printed, otherSeed))
    },
    words: Uint32Array.from(words, (word) => hash32(word)),
    repeats: repeatsOf(text),
    repeated: repeatedPairs(text).map(byIndex),
    echoed: echoes(text).map(byIndex)
  }
}

/** Two hashes of all sentences in order. */
const printOf = (sentences: readonly Sentence[]): string => {
  let one = 0
  let other = otherSeed
  for (const { printed } of sentences) {
    one = hash32(`${printed}\n`, one === 0 ? undefined : one)
    other = hash32(`${printed}\n`, other)
  }
  return `${one} ${other}`
}

const utterancesOf = (page: SegmentedPage, sentences: readonly Sentence[]): readonly ComparedUtterance[] => {
  const spoken = Map.groupBy(sentences, ({ utterance }) => utterance)
  return page.utterances.map(({ speakerId, label, form }, index) => {
    const own = spoken.get(index) ?? []
    const words = own.reduce((sum, { words, voice }) => sum + (voice === "own" ? words.length : 0), 0)
    return { speakerId, label, form, sentences: own.length, words }
  })
}

const repeatsOf = ({ page: { passages }, repeats }: Text): Compared["repeats"] =>
  [...repeats].map(([later, earlier]) => {
    const { passageId, kind, start, end } = passages[later]!
    return [passageId, passages[earlier]!.passageId, kind === "cue" ? null : { start, end }] as const
  })

const byIndex = ({ a, b, kind, similarity }: Pair): IndexPair => [a.index, b.index, kind, similarity]
