import type { Link } from "../../model/deduplicated.ts"
import type { Form, SegmentedPage } from "../../model/segmented-page.ts"
import type { Span } from "../../text/span.ts"
import { echoes } from "../align/echo.ts"
import type { Pair } from "../align/link.ts"
import { repeatedPairs } from "../speeches/repeats.ts"
import { type BagColumns, bagsOf } from "./bag.ts"
import { type ComparedSentence, type ComparedText, readText, type Sentence, type Text, type Voice } from "./text.ts"

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
  readonly voices: VoiceColumns
  readonly bags: BagColumns
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

/** Whose words each sentence prints and where, a sentence a row. */
export interface VoiceColumns {
  readonly voice: Uint8Array
  readonly passage: Uint32Array
  /** 1 where the passage stands a second time. */
  readonly again: Uint8Array
}

/** Two sentences of one page by their places in it. */
export type IndexPair = readonly [a: number, b: number, kind: Link["kind"], similarity: number]

/** Below so many words the text alone proves nothing: "Photo: press service." stands on many pages. */
export const shortPage = 30

export const comparedOf = (page: SegmentedPage): Compared => {
  const text = readText(page)
  const { sentences } = text
  const column = (of: (sentence: Sentence) => number): Uint32Array => new Uint32Array(sentences.map(of))
  return {
    documentId: text.documentId,
    form: page.form,
    date: page.date,
    eventId: page.eventId,
    publisher: page.page.entry?.publisher ?? null,
    titleNumbers: page.title === null ? null : (page.title.match(/\p{N}+/gu) ?? []).join(" "),
    print: text.words.length < shortPage ? page.page.sha256 : `${sentences.length} ${text.words.length} ${text.print}`,
    utterances: utterancesOf(page, sentences),
    sentences: {
      start: column(({ start }) => start),
      end: column(({ end }) => end),
      utterance: new Int32Array(sentences.map(({ utterance }) => utterance ?? -1)),
      words: column(({ words }) => words.length),
      content: column(({ content }) => content),
      key: column(({ key }) => key),
      check: column(({ check }) => check)
    },
    words: text.words,
    voices: {
      voice: new Uint8Array(sentences.map(({ voice }) => voices.indexOf(voice))),
      passage: column(({ passage }) => passage),
      again: new Uint8Array(sentences.map(({ passage }) => (text.repeats.has(passage) ? 1 : 0)))
    },
    bags: text.bags,
    repeats: repeatsOf(text),
    repeated: repeatedPairs(text).map(byIndex),
    echoed: echoes(text).map(byIndex)
  }
}

const voices: readonly Voice[] = ["own", "reported", "narrated"]

/** A page as it is compared, with the sentences that tell of each other. */
export interface ComparedPage extends ComparedText {
  readonly echoed: readonly IndexPair[]
}

/** The next stretch of a column, each time it is asked for one. */
const slices = (column: Uint32Array): ((length: number) => Uint32Array) => {
  let at = 0
  return (length) => {
    const from = at
    at += length
    return column.subarray(from, at)
  }
}

/** The sentences of a page as its columns tell them. */
export const comparedPage = ({ form, date, eventId, utterances, sentences, words, voices: own, bags, echoed }: Compared): ComparedPage => {
  const takeWords = slices(words)
  const bagAt = bagsOf(bags)
  const again = new Set<number>()
  const read = Array.from(sentences.key, (key, index): ComparedSentence => {
    const utterance = sentences.utterance[index]!
    const passage = own.passage[index]!
    if (own.again[index] === 1) again.add(passage)
    return {
      start: sentences.start[index]!,
      end: sentences.end[index]!,
      utterance: utterance < 0 ? null : utterance,
      voice: voices[own.voice[index]!]!,
      index,
      passage,
      words: takeWords(sentences.words[index]!),
      key,
      check: sentences.check[index]!,
      content: sentences.content[index]!,
      bag: bagAt[index]!
    }
  })
  return { page: { form, date, eventId, utterances }, sentences: read, repeats: again, echoed }
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
