import { reportingWords } from "../../english/reports/reporting-clauses.ts"
import type { PassageKind, SegmentedPage } from "../../model/segmented-page.ts"
import { hash32 } from "../../text/keys/hash32.ts"
import { onceEach } from "../../text/keys/once.ts"
import { sentences } from "../../text/sentences.ts"
import { type Span, trim } from "../../text/span.ts"
import { forms } from "../../text/words.ts"
import { bagColumns, bagsOf, type SentenceWords } from "./bag.ts"
import { type PageWords, passageWords, type WordRange } from "./passage-words.ts"
import { repeatedPassages } from "./repeats.ts"
import type { Attribution, ReadText, Sentence } from "./sentence.ts"

const attributionOf: Readonly<Partial<Record<PassageKind, Attribution>>> = {
  verbatim: "own",
  quote: "own",
  paraphrase: "reported",
  narration: "narrated"
}

/** Words below which two equal pages may still be different ones: "Photo: press service." is the whole text of many pages. */
export const shortPage = 30

/** Reads a segmented page for comparison: cuts its passages into sentences and makes their bags of words and their hashes. */
export const readText = (page: SegmentedPage): ReadText => {
  const pageWords = passageWords(page)
  const { known } = pageWords.words
  const read = sentencesOf(page, pageWords)
  const { bags, content } = bagColumns(known, read)
  const { keys, checks, print } = printHashes(pageWords, read)
  const bagAt = bagsOf(bags)
  return {
    page,
    documentId: page.page.documentId,
    sentences: read.map(({ span, utterance, attribution, passage, first, end }, index) => ({
      start: span.start,
      end: span.end,
      utterance,
      attribution,
      index,
      passage,
      words: known.slice(first, end).map(({ form }) => form),
      key: keys[index]!,
      check: checks[index]!,
      names: namesHash(pageWords, read[index]!),
      content: content[index]!,
      bag: bagAt[index]!
    })),
    printed: (sentence) => printed(pageWords, read[sentence]!),
    words: Uint32Array.from(read.flatMap(({ first, end }) => known.slice(first, end).map(({ hash }) => hash))),
    bags,
    print,
    repeats: repeatedPassages(page, pageWords)
  }
}

/** A sentence as the words that it consists of; `end` is that of its words, `span` its place in the page. */
interface ReadSentence extends SentenceWords, WordRange, Pick<Sentence, "utterance" | "attribution" | "passage"> {
  readonly span: Span
}

const sentencesOf = (page: SegmentedPage, { passages }: PageWords): readonly ReadSentence[] => {
  const stopWordsOf = stopWordsOfPage(page)
  return page.passages.flatMap((each, passage) => {
    const attribution = attributionOf[each.kind]
    const words = passages[passage]
    if (attribution === undefined || words == null) return []
    const { utterance } = each
    const stopWords =
      attribution === "own" ? null : stopWordsOf(utterance === null ? null : (page.utterances[utterance]?.speakerId ?? null))
    return clauses(page.page.raw, each).flatMap((span): readonly ReadSentence[] => {
      const { text, first, end } = words.within(span)
      return first < end ? [{ span, utterance, attribution, passage, text, first, end, stopWords }] : []
    })
  })
}

/** Cuts a passage into sentences, and these after each semicolon: where one press office prints a semicolon, another prints a full stop. */
const clauses = (raw: string, passage: Span): readonly Span[] =>
  sentences(raw, passage).flatMap((sentence) => {
    const text = raw.slice(sentence.start, sentence.end)
    if (!text.includes(";")) return [sentence]
    const cuts = [...text.matchAll(/;(?=\s)/g)].map(({ index }) => sentence.start + index + 1)
    const ends = [...cuts, sentence.end]
    return [sentence.start, ...cuts].map((start, index) => trim(raw, { start, end: ends[index]! })).filter(({ start, end }) => start < end)
  })

/** The words of a sentence, folded, with the punctuation between them. */
const printed = ({ words }: PageWords, { text, first, end }: WordRange): string => {
  let parts = ""
  for (let at = first; at < end; at++)
    parts += (at > first ? between(text, words.end[at - 1]!, words.start[at]!) : "") + words.known[at]!.form
  return parts
}

/** A sum of the hashes of the capitalised words after the first: the same names in another order give the same sum. */
const namesHash = ({ words }: PageWords, { text, first, end }: WordRange): number => {
  let sum = 0
  for (let at = first + 1; at < end; at++) if (isCapital(text.charCodeAt(words.start[at]!))) sum = (sum + words.known[at]!.hash) | 0
  return sum >>> 0
}

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code > 0x7f && /\p{Lu}/u.test(String.fromCharCode(code)))

/** The punctuation from `start` to `end` of a text, and a space. */
const between = (text: string, start: number, end: number): string => {
  if (end === start + 1 && text[start] === " ") return " "
  let marks = ""
  for (let at = start; at < end; at++) if (punctuation.has(text.charCodeAt(at))) marks += text[at]
  return `${marks} `
}

const punctuation: ReadonlySet<number> = new Set([...",;:.!?()"].map((mark) => mark.charCodeAt(0)))

/** Two hashes of each printed sentence, and two of all of them, each followed by a line end. Two hashes make a chance collision negligible. */
const printHashes = (pageWords: PageWords, read: readonly ReadSentence[]) => {
  const texts = read.map((sentence) => printed(pageWords, sentence))
  const page = texts.map((text) => `${text}\n`).join("")
  return {
    keys: texts.map((text) => hash32(text)),
    checks: texts.map((text) => hash32(text, otherSeed)),
    print: `${hash32(page)} ${hash32(page, otherSeed)}`
  }
}

/** The value from which the second hash starts. */
const otherSeed = 0x9747b28c

/**
 * Makes a function that gives the stop words of the reported speech of a speaker, null for an unknown one: reporting words, and the names of
 * the speaker, whom the reporter names and the speaker does not.
 */
const stopWordsOfPage = ({ people }: SegmentedPage): ((speakerId: string | null) => ReadonlySet<string>) => {
  const peopleOf = Map.groupBy(people, ({ speakerId }) => speakerId)
  return onceEach((speakerId) => {
    const names = (speakerId === null ? [] : (peopleOf.get(speakerId) ?? [])).flatMap(({ name, names }) => [name, ...names])
    return new Set([...reportingWords, ...names.flatMap((name) => forms(name, { start: 0, end: name.length }))])
  })
}
