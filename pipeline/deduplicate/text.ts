import type { PassageKind, SegmentedPage, Utterance } from "../segment/index.ts"
import { cleanText } from "../text/clean-text.ts"
import { sentences } from "../text/sentences.ts"
import { type Span, trim } from "../text/span.ts"
import { forms, words as wordsOf } from "../text/words.ts"
import { type Bag, bag, hash32 } from "./bag.ts"
import { grammarWords, plainWords } from "./common-words.ts"
import { repeatedPassages } from "./repeats.ts"
import { reportingWords } from "./reporting-words.ts"

/** Whose words a sentence prints: the speaker's, the speaker's as the reporter puts them, or the editor's. */
export type Voice = "own" | "reported" | "narrated"

/** A sentence as compared with those of other pages. Furniture, titles, headings, labels and cues have none. */
export interface ComparedSentence extends Span {
  readonly utterance: number | null
  readonly voice: Voice
  /** Its place among the sentences of the page. */
  readonly index: number
  /** Index of the passage that holds it. */
  readonly passage: number
  /** Folded words in order, or their hashes. */
  readonly words: ArrayLike<string | number>
  /** Two hashes of the sentence as printed: equal for sentences that are the same but for space, quotation marks, dashes and spelling. */
  readonly key: number
  readonly check: number
  /** Words that say something by themselves. */
  readonly content: number
  readonly bag: Bag
}

/** A sentence with its words at hand. */
export interface Sentence extends ComparedSentence {
  readonly words: readonly string[]
  /** The words with the punctuation between them. */
  readonly printed: string
}

/** What comparing asks of a page. */
export interface ComparedText {
  readonly page: Pick<SegmentedPage, "form" | "date" | "eventId"> & {
    readonly utterances: readonly Pick<Utterance, "speakerId" | "label">[]
  }
  readonly sentences: readonly ComparedSentence[]
  /** Passages the page prints a second time. */
  readonly repeats: { readonly has: (passage: number) => boolean }
}

/** A page as deduplication reads it: a function of this page alone. */
export interface Text extends ComparedText {
  readonly page: SegmentedPage
  readonly documentId: string
  readonly sentences: readonly Sentence[]
  /** Index of the passage to that of the first. */
  readonly repeats: ReadonlyMap<number, number>
}

const voices: Readonly<Partial<Record<PassageKind, Voice>>> = {
  verbatim: "own",
  quote: "own",
  paraphrase: "reported",
  narration: "narrated"
}

/** The sentences of a page that are compared, each with whose words it prints. */
export const readText = (page: SegmentedPage): Text => {
  const muted = mutedWords(page)
  const read = page.passages.flatMap((passage, index) => {
    const voice = voices[passage.kind]
    if (voice === undefined) return []
    const utterance = voice === "narrated" ? null : passage.utterance
    return sentences(page.page.raw, passage)
      .flatMap((sentence) => clauses(page.page.raw, sentence))
      .map((span) =>
        readSentence(
          page,
          span,
          { utterance, voice, passage: index },
          (utterance === null ? undefined : muted[utterance]) ?? reportingWords
        )
      )
  })
  return {
    page,
    documentId: page.page.documentId,
    sentences: read.filter(({ words }) => words.length > 0).map((sentence, index) => ({ ...sentence, index })),
    repeats: repeatedPassages(page)
  }
}

/** Parts of a sentence between semicolons: where one press prints a semicolon another prints a full stop. */
const clauses = (raw: string, sentence: Span): readonly Span[] => {
  const found: Span[] = []
  let start = sentence.start
  for (const { index } of raw.slice(sentence.start, sentence.end).matchAll(/;(?=\s)/g)) {
    found.push(trim(raw, { start, end: sentence.start + index + 1 }))
    start = sentence.start + index + 1
  }
  found.push(trim(raw, { start, end: sentence.end }))
  return found.filter(({ start, end }) => start < end)
}

const readSentence = (
  page: SegmentedPage,
  span: Span,
  place: Pick<Sentence, "utterance" | "voice" | "passage">,
  muted: ReadonlySet<string>
): Omit<Sentence, "index"> => {
  const text = cleanText(page.page.raw, span, page.edits)
  const found = wordsOf(text, { start: 0, end: text.length })
  const words = found.map(({ form }) => form)
  const printed = found.map(({ form, end }, index) => form + pointsIn(text.slice(end, found[index + 1]?.start ?? end))).join(" ")
  return {
    ...span,
    ...place,
    words,
    printed,
    key: hash32(printed),
    check: hash32(printed, otherSeed),
    content: words.filter((word) => !grammarWords.has(word) && !plainWords.has(word)).length,
    bag: bag(words, place.voice === "own" ? undefined : muted)
  }
}

/** Starts the second hash of a sentence elsewhere than the first. */
export const otherSeed = 0x9747b28c

const pointsIn = (between: string): string => (between === " " ? "" : between.replace(/[^,;:.!?()]+/g, ""))

/** For each utterance reporting words and the speaker's names: in reported speech it is the reporter who names the speaker. */
const mutedWords = ({ people, utterances }: SegmentedPage): readonly ReadonlySet<string>[] => {
  const namesOf = Map.groupBy(people, ({ speakerId }) => speakerId)
  const mutedFor = new Map<string | null, ReadonlySet<string>>()
  return utterances.map(({ speakerId }) => {
    const known = mutedFor.get(speakerId)
    if (known !== undefined) return known
    const names = (speakerId === null ? [] : (namesOf.get(speakerId) ?? [])).flatMap(({ name, names }) => [name, ...names])
    const muted = new Set([...reportingWords, ...names.flatMap((name) => forms(name, { start: 0, end: name.length }))])
    mutedFor.set(speakerId, muted)
    return muted
  })
}
