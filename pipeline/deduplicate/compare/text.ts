import { reportingWords } from "../../english/reports/reporting-clauses.ts"
import type { PassageKind, SegmentedPage } from "../../model/segmented-page.ts"
import { hashOn, hashSeed } from "../../text/hash32.ts"
import { sentences } from "../../text/sentences.ts"
import { type Span, trim } from "../../text/span.ts"
import { forms } from "../../text/words.ts"
import { bagColumns, bagsOf, type SentenceWords, type Term } from "./bag.ts"
import { type PageWords, passageWords, type Worded } from "./passage-words.ts"
import { repeatedPassages } from "./repeats.ts"
import type { Sentence, Text, Voice } from "./sentence.ts"

const voices: Readonly<Partial<Record<PassageKind, Voice>>> = {
  verbatim: "own",
  quote: "own",
  paraphrase: "reported",
  narration: "narrated"
}

/** Below so many words the text alone proves nothing: "Photo: press service." stands on many pages. */
export const shortPage = 30

/** The sentences of a page that are compared, each with whose words it prints. */
export const readText = (page: SegmentedPage): Text => {
  const pageWords = passageWords(page)
  const read = readSentences(page, pageWords)
  const { known } = pageWords.words
  const { bags, content } = bagColumns(known, read)
  const { keys, checks, print } = printsOf(pageWords, read)
  const bagAt = bagsOf(bags)
  return {
    page,
    documentId: page.page.documentId,
    sentences: read.map(({ span: { start, end }, place: { utterance, voice, passage }, first, end: last }, index) => ({
      start,
      end,
      utterance,
      voice,
      index,
      passage,
      words: formsOf(known, first, last),
      key: keys[index]!,
      check: checks[index]!,
      names: namesHash(pageWords, read[index]!),
      content: content[index]!,
      bag: bagAt[index]!
    })),
    printed: (sentence) => printed(pageWords, read[sentence]!),
    words: hashesOf(known, read),
    bags,
    print,
    repeats: repeatedPassages(page, pageWords)
  }
}

const formsOf = (known: readonly Term[], first: number, end: number): readonly string[] => {
  const found: string[] = []
  for (let at = first; at < end; at++) found.push(known[at]!.form)
  return found
}

const hashesOf = (known: readonly Term[], read: readonly Worded[]): Uint32Array => {
  const hashes = new Uint32Array(read.reduce((sum, { first, end }) => sum + end - first, 0))
  let to = 0
  for (const { first, end } of read) for (let at = first; at < end; at++) hashes[to++] = known[at]!.hash
  return hashes
}

interface ReadSentence extends SentenceWords, Worded {
  readonly span: Span
  readonly place: Pick<Sentence, "utterance" | "voice" | "passage">
}

const readSentences = (page: SegmentedPage, { passages }: PageWords): readonly ReadSentence[] => {
  const muted = mutedWords(page)
  const read: ReadSentence[] = []
  for (const [passage, each] of page.passages.entries()) {
    const voice = voices[each.kind]
    const words = passages[passage]
    if (voice === undefined || words == null) continue
    const utterance = voice === "narrated" ? null : each.utterance
    const place = { utterance, voice, passage }
    const quiet = voice === "own" ? null : ((utterance === null ? undefined : muted[utterance]) ?? reportingWords)
    for (const span of clauses(page.page.raw, each)) {
      const { text, first, end } = words.within(span)
      if (first < end) read.push({ span, place, text, first, end, muted: quiet })
    }
  }
  return read
}

/** Sentences of a passage, in parts where they hold semicolons: where one press prints a semicolon another prints a full stop. */
const clauses = (raw: string, passage: Span): readonly Span[] =>
  sentences(raw, passage).flatMap((sentence) => {
    const text = raw.slice(sentence.start, sentence.end)
    if (!text.includes(";")) return [sentence]
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

/** The words of a sentence with the punctuation between them. */
const printed = ({ words }: PageWords, { text, first, end }: Worded): string => {
  let parts = ""
  for (let at = first; at < end; at++)
    parts += (at > first ? between(text, words.end[at - 1]!, words.start[at]!) : "") + words.known[at]!.form
  return parts
}

/** Two hashes of every sentence as printed, and of all sentences together, each with a line end. */
const printsOf = ({ words }: PageWords, read: readonly ReadSentence[]) => {
  const keys = new Uint32Array(read.length)
  const checks = new Uint32Array(read.length)
  /** Of the sentence, then of all. */
  const hashes = Int32Array.of(0, 0, hashSeed, otherSeed)
  for (const [index, { text, first, end }] of read.entries()) {
    hashes[0] = hashSeed
    hashes[1] = otherSeed
    for (let at = first; at < end; at++) {
      if (at > first) addTo(hashes, between(text, words.end[at - 1]!, words.start[at]!))
      addTo(hashes, words.known[at]!.form)
    }
    keys[index] = hashes[0]!
    checks[index] = hashes[1]!
    addTo(hashes, "\n")
  }
  return { keys, checks, print: `${hashes[2]! >>> 0} ${hashes[3]! >>> 0}` }
}

/** Capitalised words after the first, as a sum of their hashes: in another order they are the same names. */
const namesHash = ({ words }: PageWords, { text, first, end }: Worded): number => {
  let sum = 0
  for (let at = first + 1; at < end; at++) if (isCapital(text.charCodeAt(words.start[at]!))) sum = (sum + words.known[at]!.hash) | 0
  return sum >>> 0
}

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code > 0x7f && /\p{Lu}/u.test(String.fromCharCode(code)))

const addTo = (hashes: Int32Array, text: string): void => {
  let a = hashes[0]!
  let b = hashes[1]!
  let c = hashes[2]!
  let d = hashes[3]!
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = hashOn(a, code)
    b = hashOn(b, code)
    c = hashOn(c, code)
    d = hashOn(d, code)
  }
  hashes[0] = a
  hashes[1] = b
  hashes[2] = c
  hashes[3] = d
}

/** Starts the second hash of a sentence elsewhere than the first. */
const otherSeed = 0x9747b28c

/** The punctuation between two words, and a space. */
const between = (text: string, start: number, end: number): string => {
  if (end === start + 1 && text[start] === " ") return " "
  let points = ""
  for (let at = start; at < end; at++) if (isPoint(text.charCodeAt(at))) points += text[at]
  return `${points} `
}

const pointCodes: ReadonlySet<number> = new Set([...",;:.!?()"].map((point) => point.charCodeAt(0)))

const isPoint = (code: number): boolean => code < 0x40 && pointCodes.has(code)

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
