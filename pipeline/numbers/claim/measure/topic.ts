import type { Claim } from "../../../../schemas/claim.ts"
import {
  adverbs,
  auxiliaries,
  copulas,
  demonstratives,
  personalPronouns,
  sentenceOpeners
} from "../../../english/numbers/function-words.ts"
import { anaphors, notTopics } from "../../../english/numbers/nouns.ts"
import { speechActs } from "../../../english/numbers/times.ts"
import { levelVerbs, reportingVerbs } from "../../../english/numbers/verbs.ts"
import type { Span } from "../../../text/span.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { phraseAfter } from "../../grammar/noun-phrase.ts"
import { isWord, type Stretch, type Token, tokenize, word } from "../../grammar/tokens.ts"
import { isAdverb, isPluralNoun, isSign } from "../../grammar/word-class.ts"
import type { Topic } from "../../number-expression.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Change } from "../change.ts"
import { clip } from "../whole.ts"
import { headOf, naming } from "./naming.ts"
import { nounLeft } from "./noun-left.ts"
import { clauseSubject } from "./subject.ts"

/** What stands for something said before: "it" and "they" as the subject of a number's clause, or "the figure". */
interface Pointer {
  readonly kind: "it" | "they" | "figure"
  /** Where its clause begins. */
  readonly from: number
}

/** Farthest place of the verb that a sentence's subject stands before, in tokens, and most sentences that are looked through. */
const farthest = 16
const mostSentences = 3

/** What the sentences before `index` are about: the subject of the last one, or that of one before if it is an "it" there too. */
export const topicBefore = (raw: string, within: readonly Span[], index: number): Topic | null => {
  for (let at = index - 1; at >= 0 && at >= index - mostSentences; at--) {
    const tokens = tokenize(raw, within[at]!)
    const found = topicOf(raw, tokens)
    if (found !== null || !["it", "they", "this"].includes(word(tokens, 0))) return found
  }
  return null
}

/** The first subject of a sentence, or its object where the subject is somebody named by a pronoun. */
const topicOf = (raw: string, tokens: readonly Token[]): Topic | null => {
  for (let at = 1; at <= farthest && at < tokens.length; at++) {
    const predicate = predicateBefore(tokens, at + 1, 0)
    if (predicate === null || predicate.next <= at) continue
    const verb = word(tokens, predicate.next - 1)
    if (reportingVerbs.has(verb) || speechActs.has(verb)) continue
    const name = thingOf({ tokens, items: [], periods: [] }, predicate, 0)
    const text =
      name === null || notTopics.has(word(tokens, headOf(tokens, name))) || isPerson(tokens, name) ? null : clip(raw, tokens, name)
    return text === null ? null : { text, isPlural: isPlural(tokens, name!) }
  }
  return null
}

/** Whether a name is that of a person, for whom no "it" stands: "Mr Hill", "Ann Hill". */
const isPerson = (tokens: readonly Token[], { first, next }: Stretch): boolean =>
  next - first > 1 && tokens.slice(first, next).every(({ capital, text }) => capital || text === ".")

/** What a clause tells of: its subject, or the object of a person's deed. */
const thingOf = (sentence: ParsedSentence, predicate: Stretch, from: number): Stretch | null => {
  const { tokens } = sentence
  const subject = clauseSubject(sentence, predicate, from)
  if (subject !== null) return naming(sentence, subject)
  const doer = word(tokens, predicate.first - 1)
  const isDeed = !auxiliaries.has(word(tokens, predicate.next - 1))
  const object = isDeed && personalPronouns.has(doer) && doer !== "it" ? phraseAfter(tokens, predicate.next) : null
  return object === null ? null : naming(sentence, object)
}

const isPlural = (tokens: readonly Token[], name: Stretch): boolean =>
  isPluralNoun(word(tokens, headOf(tokens, name))) || tokens.slice(name.first, headOf(tokens, name)).some(({ text }) => text === "and")

/**
 * What the subject of a number's clause points at: an "it" or "they" that changes or has a level, or "the figure"; null for other subjects
 * ("It takes 40 days" is about nothing said).
 */
export const pointerOf = (
  { tokens, periods }: ParsedSentence,
  { first }: Expression,
  kind: Claim["kind"],
  change: Change | null
): Pointer | null => {
  const from = clauseStart(tokens, first)
  const predicate = predicateBefore(tokens, first, from)
  if (predicate === null) return null
  let at = from
  for (;;) {
    const period = periods.find((period) => period.first === at)
    if (period !== undefined) at = period.next
    else if (sentenceOpeners.has(word(tokens, at)) || adverbs.has(word(tokens, at)) || tokens[at]?.kind === "sign") at++
    else break
  }
  const verb = word(tokens, predicate.next - 1)
  const isFigure = (isWord(tokens[at], "the") || demonstratives.has(word(tokens, at))) && anaphors.has(word(tokens, at + 1))
  const isLevel = levelVerbs.has(verb) || (copulas.has(verb) && (isFigure || !["count", "duration", "elapsed"].includes(kind)))
  if (!isLevel && change === null) return null
  const reaches = (end: number): boolean => tokens.slice(end, predicate.first).every(({ text }) => isAdverb(text))
  if (isFigure) return reaches(at + 2) ? { kind: "figure", from } : null
  const pronoun = word(tokens, at)
  return (pronoun === "it" || (pronoun === "they" && change !== null)) && reaches(at + 1) ? { kind: pronoun, from } : null
}

/** What an opening announces: "as for exports, they", "regarding wages, they". */
const announcedAt = (tokens: readonly Token[], at: number): Stretch | null => {
  if (["regarding", "concerning"].includes(word(tokens, at))) return phraseAfter(tokens, at + 1)
  const isAsFor = isWord(tokens[at], "for") && isWord(tokens[at - 1], "as")
  return isAsFor ? phraseAfter(tokens, at + 1) : null
}

/** Most clauses that are looked through for what a pronoun stands for. */
const mostClauses = 3

/** What a pointer stands for in its own sentence: the noun before its bracket, or what a clause before tells of. */
export const pointedAt = (sentence: ParsedSentence, { kind, from }: Pointer): Stretch | null => {
  const { tokens } = sentence
  const fits = (name: Stretch): boolean => kind === "figure" || isPlural(tokens, name) === (kind === "they")
  let end = from
  for (let looked = 0; looked < mostClauses; looked++) {
    const isAside = tokens[end - 1]?.text === "("
    while (end > 0 && (isSign(tokens[end - 1]) || sentenceOpeners.has(word(tokens, end - 1)))) end--
    if (end <= 0) return null
    const start = clauseStart(tokens, end)
    const predicate = predicateBefore(tokens, end, start)
    const object = isAside ? (predicate === null ? nounLeft(tokens, end) : phraseAfter(tokens, predicate.next)) : null
    const named = object ?? announcedAt(tokens, start)
    const name = named !== null ? naming(sentence, named) : predicate === null ? null : thingOf(sentence, predicate, start)
    if (name !== null && fits(name)) return name
    end = start
  }
  return null
}
