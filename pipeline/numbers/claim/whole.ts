import type { Claim } from "../../../schemas/claim.ts"
import { auxiliaries, copulas, definite, demonstratives, determiners, prepositions } from "../../english/numbers/function-words.ts"
import { rankPrepositions, sizePrepositions } from "../../english/numbers/labels.ts"
import { ageBounds, backPointers, stakes, wholeOpeners } from "../../english/numbers/measures.ts"
import { anaphors, magnitudes } from "../../english/numbers/nouns.ts"
import { infinitiveAdjectives, nounsLikeVerbs, singularSubjectVerbs, verbs } from "../../english/numbers/verbs.ts"
import { clauseStart, predicateBefore } from "../grammar/clause.ts"
import { nounAfter, opensNoun, phraseAfter } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Stretch, type Token, word } from "../grammar/tokens.ts"
import { isAdverb, isPluralNoun, isSign, looksVerbal, singularOf } from "../grammar/word-class.ts"
import type { Surroundings } from "../number-expression.ts"
import { isTop } from "../read/qualify.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import { scopeAt } from "../role/rank.ts"
import { withParticiple } from "./measure/counted.ts"
import { nounLeft } from "./measure/noun-left.ts"
import { subjectOf } from "./measure/subject.ts"

/** What a share, ratio, count or rank is taken from, and where the number begins that it stands for or names. */
export interface Whole {
  readonly stretch: Stretch
  readonly at: number | null
  /** The claim whose things a pronoun stands for: "of them". */
  readonly parts?: Claim
  /** What the pronoun stands for, as text. */
  readonly text?: string | null
  /** Whether that names the part too, as for "of them"; a part that is counted under a name of its own says false. */
  readonly names?: boolean
}

/** The text of a stretch on one line; null for an empty one. */
export const clip = (raw: string, tokens: readonly Token[], { first, next }: Stretch): string | null => {
  const from = tokens[first]
  const last = tokens[next - 1]
  const text = from === undefined || last === undefined || next <= first ? "" : raw.slice(from.start, last.end).replace(/\s+/g, " ").trim()
  return text === "" ? null : text
}

/** The whole that the sentence gives a number; null where it does not say. */
export const wholeOf = (sentence: ParsedSentence, expression: Expression, kind: Claim["kind"], around: Surroundings): Whole | null => {
  const { tokens } = sentence
  if (kind === "rank")
    return named(sentence, scopeOf(tokens, expression) ?? (isTop(tokens, expression) ? phraseAfter(tokens, expression.next) : null))
  if (kind !== "share" && kind !== "ratio" && kind !== "count") return null
  const { next } = expression
  if (expression.form === "ordinal") return named(sentence, singularAfter(tokens, next))
  const before = partedBefore(sentence, expression) ?? ofWhich(sentence, expression, kind, around)
  if (before !== null) return before
  const of = isWord(tokens[next], "of")
  if (of && backPointers.has(word(tokens, next + 1))) {
    const isDone = looksVerbal(word(tokens, next + 2)) || (tokens[next + 2]?.kind === "word" && isSign(tokens[next + 3]))
    if (isWord(tokens[next + 1], "those") && isDone) {
      const isApposed = [",", "or"].includes(tokens[expression.first - 1]?.text ?? "") && around.previous?.claim.kind === "count"
      return { stretch: { first: next + 1, next: next + 3 }, at: null, ...(isApposed ? { text: around.previous!.claim.measure } : {}) }
    }
    if (isWord(tokens[next + 1], "those") && ageBounds.has(word(tokens, next + 2)))
      return named(sentence, { first: next + 1, next: next + 4 })
    if (nounAfter(tokens, next + 2) === null || !demonstratives.has(word(tokens, next + 1)))
      return pointedBack(expression, next + 1, around)
  }
  if (kind === "count" && isWord(tokens[expression.first - 1], "including")) return includedIn(expression, around)
  if (kind === "count") {
    const isOfNumber = of && tokens[next + 1]?.kind === "number" && opensNoun(tokens[next + 2])
    return isOfNumber || (of && wholeOpeners.has(word(tokens, next + 1))) ? phraseAt(sentence, next + 1, around) : null
  }
  if (kind === "ratio" && expression.multiplies) return null
  if (isPartly(tokens, expression)) return named(sentence, subjectOf(sentence, expression))
  if (kind === "ratio") return named(sentence, magnitudeAt(tokens, of ? next + 1 : next))
  if (of) return phraseAt(sentence, next + 1, around, expression)
  const stake = isHyphen(tokens[next]) ? next + 1 : next
  if (stakes.has(word(tokens, stake)) && ["in", "of"].includes(word(tokens, stake + 1))) return phraseAt(sentence, stake + 2, around)
  if (nounsLikeVerbs.has(word(tokens, next)) && (isAdverb(word(tokens, next + 1)) || prepositions.has(word(tokens, next + 1)))) return null
  const isVerb = !isPluralNoun(word(tokens, next)) && determiners.has(word(tokens, next + 1))
  const isNamed = (expression.form === "fraction" || isHyphen(tokens[next])) && !prepositions.has(word(tokens, next)) && !isVerb
  return isNamed && !auxiliaries.has(word(tokens, next)) && !isHyphen(tokens[next + 1]) ? phraseAt(sentence, next, around) : null
}

/** Whether a share tells how far its subject is something: "is one third family-owned". */
const isPartly = (tokens: readonly Token[], { first, next }: Expression): boolean =>
  copulas.has(word(tokens, first - 1)) && isHyphen(tokens[next + 1]) && word(tokens, next + 2).endsWith("ed")

/** Those among whom a rank is held: "the world". */
const scopeOf = (tokens: readonly Token[], expression: Expression): Stretch | null => {
  const at = scopeAt(tokens, expression.next)
  if (at === null) return null
  const phrase = phraseAfter(tokens, rankPrepositions.has(tokens[at]!.text) ? at + 1 : at) ?? { first: at, next: at + 1 }
  let next = phrase.first + 1
  while (next < phrase.next && !sizePrepositions.has(word(tokens, next))) next++
  return { first: phrase.first, next }
}

/** A stretch as a whole, with the first number in it. */
const named = ({ tokens, items }: ParsedSentence, stretch: Stretch | null): Whole | null => {
  if (stretch === null) return null
  const number = items.find(({ kind, first, next }) => kind === "number" && first >= stretch.first && next <= stretch.next)
  return { stretch, at: number === undefined ? null : tokens[number.first]!.start }
}

/** Most tokens of a whole that opens a sentence. */
const longestOpening = 14

/** The whole that opens the clause: "Of the 14 wells, seven are dry". */
const partedBefore = (sentence: ParsedSentence, { first }: Expression): Whole | null => {
  const { tokens } = sentence
  if (tokens[first - 1]?.text !== ",") return null
  let at = first - 2
  while (at > 0 && at > first - longestOpening && tokens[at - 1]!.kind !== "sign") at--
  const opener = isWord(tokens[at], "out") ? at + 1 : at
  return isWord(tokens[opener], "of") ? named(sentence, { first: opener + 1, next: first - 1 }) : null
}

/** The thing that an "of which" before or after the number takes it from: "40 hectares of forest, of which 70 percent are felled". */
const ofWhich = (sentence: ParsedSentence, { first, next }: Expression, kind: Claim["kind"], { previous }: Surroundings): Whole | null => {
  if (kind !== "share") return null
  const { tokens, items } = sentence
  const isBefore = isPronounPart(tokens, first - 2)
  const isOfIt = isWord(tokens[next], "of") && isWord(tokens[next + 1], "it")
  const at = isBefore ? first - 2 : isOfIt || isPronounPart(tokens, next) ? next : -1
  if (at < 0) return null
  const said = previous?.claim.measure ?? null
  if (said !== null) return { stretch: { first: at + 1, next: at + 2 }, at: null, text: said }
  if (isOfIt || isWord(tokens[at + 1], "them")) return null
  const noun = nounLeft(tokens, tokens[(isBefore ? at : first) - 1]?.text === "," ? (isBefore ? at : first) - 1 : first)
  const isNumber = noun !== null && items.some((item) => item.next > noun.first && item.first < noun.next)
  return noun === null || isNumber ? null : { stretch: noun, at: null }
}

/** Whether "of which", "of whom" or "of them" stands at `at`. */
const isPronounPart = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "of") && ["which", "whom", "them"].includes(word(tokens, at + 1))

/** The count that a smaller one is part of: "99 crimes, including six murders". */
const includedIn = ({ first, value }: Expression, { previous }: Surroundings): Whole | null => {
  const claim = previous?.claim
  if (claim?.kind !== "count" || claim.measure === null || value === null || value >= (claim.value ?? claim.lower ?? 0)) return null
  return { stretch: { first: first - 1, next: first }, at: null, text: claim.measure, names: false }
}

/** The count that "of them" points back to: the last one, if it is larger. */
const pointedBack = ({ value, upper }: Expression, at: number, { antecedent }: Surroundings): Whole | null => {
  const own = value ?? upper
  if (antecedent === null || own === null || antecedent.claim.kind !== "count") return null
  const { start, claim } = antecedent
  return own < 1 || own < (claim.value ?? claim.upper ?? 0)
    ? { stretch: { first: at, next: at + 1 }, at: start, parts: claim, text: claim.measure }
    : null
}

/** The magnitude at `at`, with what it is of: "the price", "its worth", "the height of the tower". */
const magnitudeAt = (tokens: readonly Token[], at: number): Stretch | null => {
  let head = at
  while (head < at + 4 && tokens[head]?.kind === "word" && !magnitudes.has(word(tokens, head))) head++
  if (!magnitudes.has(word(tokens, head))) return null
  const object = isWord(tokens[head + 1], "of") ? phraseAfter(tokens, head + 2) : null
  return { first: at, next: object?.next ?? head + 1 }
}

const phraseAt = (sentence: ParsedSentence, at: number, { antecedent }: Surroundings, part?: Expression): Whole | null => {
  const { tokens, items } = sentence
  // "Of the 300 schools" is "of schools", which the number counts.
  const number = items.find(
    ({ kind, first }) => kind === "number" && (first === at || (first === at + 1 && definite.has(word(tokens, at))))
  )
  const counted = number?.kind === "number" && number.expression.form === "cardinal" && number.expression.unit === null ? number : null
  const phrase = phraseAfter(tokens, counted?.next ?? at)
  if (phrase === null) return null
  const plain = { first: phrase.first, next: beforeVerb(tokens, phrase) }
  if (isAdjectiveAlone(sentence, plain)) return null
  const isObject = part !== undefined && predicateBefore(tokens, part.first, clauseStart(tokens, part.first)) !== null
  const whole = named(sentence, part === undefined ? plain : withParticiple(tokens, plain, isObject))
  const isAnaphor = demonstratives.has(word(tokens, at)) && anaphors.has(singularOf(word(tokens, at + 1)))
  if (whole !== null && counted !== null) return { ...whole, at: tokens[counted.first]!.start }
  return whole !== null && isAnaphor ? { ...whole, at: antecedent?.start ?? null } : whole
}

/** Whether an adjective stands for a noun that a second share names: "65 percent of federal and 39 percent of regional roads". */
const isAdjectiveAlone = ({ tokens, items }: ParsedSentence, { first, next }: Stretch): boolean =>
  next - first === 1 &&
  !tokens[first]!.capital &&
  !isPluralNoun(word(tokens, first)) &&
  isWord(tokens[next], "and") &&
  items.some((item) => item.kind === "number" && item.first > next && item.first <= next + 2)

/**
 * Where a phrase ends before a form that is a noun elsewhere and a verb here ("of our population lives in towns"), and before what is
 * said of it ("of the sites ready for use").
 */
const beforeVerb = (tokens: readonly Token[], { first, next }: Stretch): number => {
  for (let at = first + 1; at < next; at++) {
    const isSaid = singularSubjectVerbs.has(word(tokens, at)) || infinitiveAdjectives.has(word(tokens, at))
    if (isSaid && (prepositions.has(word(tokens, at + 1)) || word(tokens, at + 1) === "to") && !word(tokens, at - 1).endsWith("'s"))
      return at
  }
  return next
}

/** The noun phrase after "every fifth", up to its verb. */
const singularAfter = (tokens: readonly Token[], at: number): Stretch | null => {
  const noun = nounAfter(tokens, at)
  if (noun === null) return null
  let next = noun.first + 1
  while (next < noun.next && !verbs.has(word(tokens, next)) && !(isPluralNoun(word(tokens, next)) && tokens[next + 1]?.kind === "word"))
    next++
  return { first: noun.first, next }
}
