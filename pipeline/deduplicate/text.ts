import type { PassageKind, SegmentedPage, Utterance } from "../segment/index.ts"
import { codeUnits, hashOn, hashSeed } from "../text/hash32.ts"
import { sentences } from "../text/sentences.ts"
import { type Span, trim } from "../text/span.ts"
import { forms, type Word } from "../text/words.ts"
import { type Bag, type BagColumns, bagColumns, bagsOf, type SentenceWords, type Term } from "./bag.ts"
import { type PassageWords, passageWords, type Worded } from "./passage-words.ts"
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
  /** Hashes of the words of all sentences, one sentence after the other, and their bags. */
  readonly words: Uint32Array
  readonly bags: BagColumns
  /** Two hashes of all sentences as printed. */
  readonly print: string
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
  const passages = passageWords(page)
  const read = readSentences(page, passages)
  const { bags, content } = bagColumns(read)
  const { keys, checks, print } = printsOf(read)
  const bagAt = bagsOf(bags)
  return {
    page,
    documentId: page.page.documentId,
    sentences: read.map(({ span: { start, end }, place: { utterance, voice, passage }, found, printed }, index) => ({
      start,
      end,
      utterance,
      voice,
      index,
      passage,
      words: found.map(({ known: { form } }) => form),
      printed,
      key: keys[index]!,
      check: checks[index]!,
      content: content[index]!,
      bag: bagAt[index]!
    })),
    words: Uint32Array.from(read.flatMap(({ found }) => found.map(({ known: { hash } }) => hash))),
    bags,
    print,
    repeats: repeatedPassages(
      page,
      passages.map((passage) => passage?.all.map(({ known: { form } }) => form) ?? null)
    )
  }
}

interface ReadSentence extends SentenceWords {
  readonly span: Span
  readonly place: Pick<Sentence, "utterance" | "voice" | "passage">
  readonly found: readonly Word<Term>[]
  readonly printed: string
}

const readSentences = (page: SegmentedPage, passages: readonly (PassageWords | null)[]): readonly ReadSentence[] => {
  const muted = mutedWords(page)
  return page.passages.flatMap((each, passage) => {
    const voice = voices[each.kind]
    const words = passages[passage]
    if (voice === undefined || words == null) return []
    const utterance = voice === "narrated" ? null : each.utterance
    const place = { utterance, voice, passage }
    const quiet = voice === "own" ? null : ((utterance === null ? undefined : muted[utterance]) ?? reportingWords)
    return clauses(page.page.raw, each).flatMap((span) => {
      const found = words.within(span)
      return found.words.length === 0 ? [] : [{ span, place, found: found.words, printed: printedWords(found), muted: quiet }]
    })
  })
}

/** Sentences of a passage, in parts where they hold semicolons: where one press prints a semicolon another prints a full stop. */
const clauses = (raw: string, passage: Span): readonly Span[] =>
  sentences(raw, passage).flatMap((sentence) => {
    const text = raw.slice(sentence.start, sentence.end)
    const found: Span[] = []
    let start = sentence.start
    for (let at = text.indexOf(";"); at >= 0; at = text.indexOf(";", at + 1)) {
      if (!/\s/.test(text[at + 1] ?? "")) continue
      found.push(trim(raw, { start, end: sentence.start + at + 1 }))
      start = sentence.start + at + 1
    }
    found.push(trim(raw, { start, end: sentence.end }))
    return found.filter(({ start, end }) => start < end)
  })

/** The words with the punctuation between them. */
const printedWords = ({ text, words }: Worded): string => {
  let printed = ""
  for (let index = 0; index < words.length; index++) {
    if (index > 0) printed += `${pointsIn(text, words[index - 1]!.end, words[index]!.start)} `
    printed += words[index]!.known.form
  }
  return printed
}

/** Two hashes of every sentence as printed, and of all sentences together, each with a line end. */
const printsOf = (read: readonly ReadSentence[]) => {
  const keys: number[] = []
  const checks: number[] = []
  const codes = codeUnits(read.map(({ printed }) => `${printed}\n`).join(""))
  let one = 0
  let other = otherSeed
  let at = 0
  for (const { printed } of read) {
    let key = hashSeed
    let check = otherSeed
    if (one === 0) one = hashSeed
    for (const end = at + printed.length; at < end; at++) {
      key = hashOn(key, codes[at]!)
      check = hashOn(check, codes[at]!)
      one = hashOn(one, codes[at]!)
      other = hashOn(other, codes[at]!)
    }
    one = hashOn(one, codes[at]!)
    other = hashOn(other, codes[at]!)
    at++
    keys.push(key >>> 0)
    checks.push(check >>> 0)
  }
  return { keys, checks, print: `${one >>> 0} ${other >>> 0}` }
}

/** Starts the second hash of a sentence elsewhere than the first. */
const otherSeed = 0x9747b28c

/** The punctuation between two words. */
const pointsIn = (text: string, start: number, end: number): string =>
  end === start + 1 && text[start] === " " ? "" : text.slice(start, end).replace(/[^,;:.!?()]+/g, "")

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
