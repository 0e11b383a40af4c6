import {
  adverbs,
  auxiliaries,
  clauseLinks,
  contractedRelatives,
  definite,
  emptySubjects,
  prepositions,
  pronouns,
  relatives
} from "../../../english/numbers/function-words.ts"
import { appositionOpeners, clausePrepositions, subjectPrepositions } from "../../../english/numbers/measures.ts"
import { units } from "../../../english/numbers/units.ts"
import { clauseStart, predicateBefore, subjectBefore } from "../../grammar/clause.ts"
import { phraseAfter } from "../../grammar/noun-phrase.ts"
import { isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import { isFunctionWord, isSign, looksVerbal } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import { nounLeft } from "./noun-left.ts"

/**
 * The subject of the clause that holds a number. "which" and "that" lead to the noun before them; null where the subject is a pronoun or missing.
 */
export const subjectOf = (sentence: ParsedSentence, { first, form, core }: Expression): Stretch | null => {
  const { tokens } = sentence
  const from = clauseStart(tokens, first)
  if (form === "multiplier" && word(tokens, core).endsWith("ed") && first > from) {
    let verb = first
    while (verb > from && auxiliaries.has(word(tokens, verb - 1))) verb--
    return clauseSubject(sentence, { first: verb, next: core }, from)
  }
  const predicate = predicateBefore(tokens, first, from)
  if (predicate === null) return null
  if (isWord(tokens[predicate.first - 1], "to") && predicate.first - 2 >= from) {
    const infinitive = nounLeft(tokens, predicate.first - 1)
    if (infinitive !== null && !units.has(word(tokens, infinitive.next - 1))) return infinitive
    const main = predicateBefore(tokens, predicate.first - 1, from)
    return main === null ? null : plainSubject(sentence, main, from)
  }
  return clauseSubject(sentence, predicate, from)
}

/** The subject of a predicate in the clause from `from` on, or of the clause that it carries on. */
export const clauseSubject = (sentence: ParsedSentence, predicate: Stretch, from: number): Stretch | null => {
  if (contractedRelatives.has(word(sentence.tokens, predicate.first)) && predicate.first > from)
    return antecedentOf(sentence, predicate.first)
  if (isWord(sentence.tokens[predicate.first], "having")) return subjectUpTo(sentence, predicate.first)
  if (predicate.first === from) return from > 0 ? antecedentOf(sentence, from) : null
  return plainSubject(sentence, predicate, from)
}

/** The subject before a predicate, without the times and adverbs around it. */
export const plainSubject = (sentence: ParsedSentence, predicate: Stretch, from: number): Stretch | null => {
  const { tokens, periods } = sentence
  const subject = subjectBefore(tokens, predicate, from)
  if (subject === null) return null
  const isOpening = prepositions.has(word(tokens, subject.first)) && !subjectPrepositions.has(word(tokens, subject.first))
  const past = periods.findLast(
    (period) => period.next < subject.next && period.next > subject.first && (period.first <= subject.first || isOpening)
  )
  let { first, next } = past === undefined ? subject : { first: past.next, next: subject.next }
  while (first < next && (isSign(tokens[first]) || adverbs.has(word(tokens, first)))) first++
  while (next > first && (adverbs.has(word(tokens, next - 1)) || ["to", "not"].includes(word(tokens, next - 1)))) next--
  if (pronouns.has(word(tokens, next - 1)) && prepositions.has(word(tokens, next - 2)) && next - first > 2) next -= 2
  if (prepositions.has(word(tokens, first)) && !subjectPrepositions.has(word(tokens, first))) {
    const place = phraseAfter(tokens, first + 1)
    // "After profits fell by a third" opens a clause, and "after the war" does not.
    if (place?.next === next && clausePrepositions.has(word(tokens, first))) return place
    if (place === null || place.next >= next || isSign(tokens[place.next]) || prepositions.has(word(tokens, place.next))) return null
    first = place.next
  }
  if (first >= next) return null
  first = secondNoun(tokens, first, next)
  const text = word(tokens, first)
  if (text === "which" || text === "that" || text === "who") return antecedentOf(sentence, first)
  if ((pronouns.has(text) && next - first === 1) || emptySubjects.has(text) || pronouns.has(word(tokens, next - 1))) return null
  return { first, next }
}

/** Where the last noun phrase begins if a determiner opens it right after another one: "(for) the G7 this index". */
const secondNoun = (tokens: readonly Token[], first: number, next: number): number => {
  for (let at = next - 1; at > first; at--) {
    const before = word(tokens, at - 1)
    if (definite.has(word(tokens, at)) && before !== "" && !isFunctionWord(before) && !looksVerbal(before)) return at
  }
  return first
}

/** The subject of the clause that ends at `end`, over asides without a verb. */
const subjectUpTo = (sentence: ParsedSentence, end: number, asides = 2): Stretch | null => {
  const { tokens } = sentence
  const last = isSign(tokens[end - 1]) ? end - 1 : end
  const from = clauseStart(tokens, last)
  const predicate = predicateBefore(tokens, last, from)
  const isAside = predicate === null && (tokens[from - 1]?.text === "," || isWord(tokens[from - 1], "than"))
  if (isAside && asides > 0) return subjectUpTo(sentence, from - 1, asides - 1)
  if (predicate === null) return null
  return predicate.first > from ? plainSubject(sentence, predicate, from) : appositive(sentence, from - 1, from)
}

/** The noun that the relative clause at `at` belongs to, or the subject that an "and" before it carries on. */
const antecedentOf = (sentence: ParsedSentence, at: number): Stretch | null => {
  const { tokens } = sentence
  if (word(tokens, at - 1) === "and") return subjectUpTo(sentence, at - 1)
  // What "..., increasing by 3 percent" tells is of the subject before, not of the noun beside it.
  const isDoing = tokens[at - 1]?.text === "," && /ing$/.test(word(tokens, at))
  if (isDoing && predicateBefore(tokens, at - 1, clauseStart(tokens, at - 1)) !== null) return subjectUpTo(sentence, at - 1)
  if (tokens[at - 1]?.text === ":") return null
  const and = andBeforeInsertion(tokens, at)
  if (and >= 0) return subjectUpTo(sentence, and)
  let next = at
  while (next > 0 && (isSign(tokens[next - 1]) || clauseLinks.has(word(tokens, next - 1)))) next--
  const inserted = appositive(sentence, next, at)
  if (inserted !== null) return inserted
  if (next < at && tokens[next]?.text === "," && tokens[at - 1]?.text === ",") {
    const subject = subjectUpTo(sentence, next)
    if (subject !== null) return subject
  }
  // Before the verb of the sentence a comma parts its whole subject from "which": "Shares in the mill, which doubled, closed".
  const from = tokens[next]?.text === "," ? clauseStart(tokens, next) : -1
  const isOpening = from === 0 && predicateBefore(tokens, next, from) === null
  return (isOpening ? plainSubject(sentence, { first: next, next }, from) : null) ?? nounLeft(tokens, next, true)
}

/** The "and" before what is set between two commas in front of a verb: "and, as planned, will reach"; -1 where there is none. */
const andBeforeInsertion = (tokens: readonly Token[], at: number): number => {
  if (tokens[at - 1]?.text !== ",") return -1
  const comma = tokens.findLastIndex(({ text }, place) => place < at - 1 && place > at - 10 && text === ",")
  return comma > 0 && isWord(tokens[comma - 1], "and") ? comma - 1 : -1
}

/**
 * The subject before what is set between two commas: "Unemployment, the lowest on record, stands", "The fund, created last year,
 * manages", "Output, if I am right, is".
 */
const appositive = (sentence: ParsedSentence, end: number, at: number): Stretch | null => {
  const { tokens } = sentence
  if (tokens[at - 1]?.text !== ",") return null
  let comma = end - 1
  while (comma > 0 && comma > at - 14 && tokens[comma]!.text !== ",") comma--
  if (tokens[comma]?.text !== "," || !opensAside(tokens, comma + 1)) return null
  const from = clauseStart(tokens, comma)
  if (predicateBefore(tokens, comma, from) !== null) return null
  const subject = plainSubject(sentence, { first: comma, next: comma }, from) ?? nounLeft(tokens, comma)
  return subject !== null && prepositions.has(word(tokens, subject.first - 1)) ? null : subject
}

/** Whether an aside about the noun before its comma begins at `at`: ", created last year,", ", carrying oil,", ", 70 percent of them,". */
const opensAside = (tokens: readonly Token[], at: number): boolean => {
  const opener = word(tokens, at)
  return (
    appositionOpeners.has(opener) || relatives.has(opener) || looksVerbal(opener) || /ing$/.test(opener) || tokens[at]?.kind === "number"
  )
}

/** The subject after the comma that follows a span of time: "For more than ten years, our forum has been …". */
export const subjectBehind = ({ tokens }: ParsedSentence, { next, unit }: Expression): Stretch | null =>
  unit?.dimension === "time" && tokens[next]?.text === "," ? phraseAfter(tokens, next + 1) : null
