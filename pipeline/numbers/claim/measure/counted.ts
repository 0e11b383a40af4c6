import type { Claim } from "../../../../schemas/claim.ts"
import { auxiliaries, copulas, determiners, prepositions } from "../../../english/numbers/function-words.ts"
import { afterOf, backPointers, beforeNoun, compoundLinks, elisionPointers, placePrepositions } from "../../../english/numbers/measures.ts"
import { cardinals, scales } from "../../../english/numbers/numerals.ts"
import { units } from "../../../english/numbers/units.ts"
import { irregularParticiples, nounsLikeVerbs, verbs } from "../../../english/numbers/verbs.ts"
import { isTimeNoun, nounAfter, phraseAfter, withComplements } from "../../grammar/noun-phrase.ts"
import { isDash, isHyphen, isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import { isPluralNoun, isSign, looksVerbal, opensPhrase } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Change } from "../change.ts"
import { nounLeft } from "./noun-left.ts"

/** What a number counts or measures: the stretches of text that name it, in order, and the head noun of a count. */
export interface Sense {
  readonly stretches: readonly Stretch[]
  readonly unit: string | null
  /** Who holds the share or rank. */
  readonly holder: Stretch | null
}

/** A place where the thing measured may be named. */
export type Candidate = (sentence: ParsedSentence, expression: Expression, kind: Claim["kind"], change: Change | null) => Stretch | null

/** The sense of a number that names nothing. */
export const nothing: Sense = { stretches: [], unit: null, holder: null }

/**
 * What a count counts: the noun after the number, over "of" and "more"; the noun after a second number joined to it; or one named
 * before.
 */
export const counted = (sentence: ParsedSentence, expression: Expression): Sense => {
  const { tokens } = sentence
  const { next, hyphenated } = expression
  if (hyphenated && isHyphen(tokens[next])) return unitCompound(tokens, next)
  if (isHyphen(tokens[next]) && tokens[next]!.glued && compoundLinks.has(word(tokens, next + 1))) {
    const other = numberWithin(sentence, next + 2, next + 2)
    if (other?.hyphenated === true && isHyphen(tokens[other.next])) return unitCompound(tokens, other.next)
  }
  let at = next
  if (isWord(tokens[at], "of") && !afterOf.has(word(tokens, at + 1))) at++
  const inner = at > next ? numberWithin(sentence, at, at + 1) : undefined
  if (inner?.form === "cardinal") at = inner.next
  while (isBeforeNoun(tokens, at, next) && at < next + 5 && nounAfter(tokens, at + 1) !== null) at++
  const isQuoted = /^[“"«]$/.test(tokens[at]?.text ?? "")
  const noun = nounAfter(tokens, isQuoted ? at + 1 : at)
  const shared = noun === null ? null : sharedHead(sentence, noun)
  if (noun !== null && shared !== null)
    return { ...nothing, stretches: [{ first: noun.first, next: noun.next }, shared], unit: word(tokens, shared.first) }
  const ones =
    noun === null || !["and", "or"].includes(word(tokens, noun.next)) ? undefined : numberWithin(sentence, noun.next + 1, noun.next + 2)
  const isAdjective = ones !== undefined && isWord(tokens[nounAfter(tokens, ones.next)?.head ?? -1], "ones")
  if (noun !== null && (isWord(tokens[noun.head], "ones") || (isAdjective && !isPluralNoun(word(tokens, noun.head))))) return nothing
  if (noun !== null)
    return { ...nothing, stretches: [withParticiple(tokens, withComplements(tokens, noun, true))], unit: tokens[noun.head]!.text }
  const predicated = said(sentence, next)
  if (predicated !== null) return predicated
  const isLinked =
    [",", "or", "and", "to"].includes(tokens[at]?.text ?? "") &&
    !looksVerbal(word(tokens, at + 1)) &&
    !prepositions.has(word(tokens, at + 1))
  const second = isLinked ? numberWithin(sentence, at + 1, at + 2) : undefined
  if (second?.unit === null && second.money === null) {
    const joint = nounAfter(tokens, second.next)
    if (joint !== null) return { ...nothing, stretches: [withComplements(tokens, joint, true)], unit: tokens[joint.head]!.text }
  }
  if (isDash(tokens[expression.first - 1]) && isSign(tokens[next]) && (expression.value ?? 0) < 1e6) {
    const named = nounLeft(tokens, expression.first - 1)
    if (named !== null && isPluralNoun(word(tokens, named.next - 1)) && !tokens[named.next - 1]!.capital)
      return { ...nothing, stretches: [named], unit: word(tokens, named.next - 1) }
  }
  return elided(sentence, expression)
}

/** The noun of a second number that the first leaves out after its adjective: "78 foreign and 82 local doctors". */
const sharedHead = (sentence: ParsedSentence, { head, next }: NonNullable<ReturnType<typeof nounAfter>>): Stretch | null => {
  const { tokens } = sentence
  if (isPluralNoun(word(tokens, head)) || !["and", "or"].includes(word(tokens, next))) return null
  const other = numberWithin(sentence, next + 1, next + 2)
  const noun = other === undefined || other.unit !== null || other.money !== null ? null : nounAfter(tokens, other.next)
  return noun === null || isWord(tokens[noun.head], "ones") || !isPluralNoun(word(tokens, noun.head)) || noun.head === noun.first
    ? null
    : { first: noun.head, next: noun.next }
}

/** Whether a word before the noun counted does not belong to its name: "40 of our towns", "30 more towns". */
const isBeforeNoun = (tokens: readonly Token[], at: number, next: number): boolean =>
  beforeNoun.has(word(tokens, at)) || (at > next && determiners.has(word(tokens, at)) && !isWord(tokens[at], "such"))

/** What those counted are: the plural after a copula, "nine were children". */
const said = ({ tokens }: ParsedSentence, next: number): Sense | null => {
  const noun = copulas.has(word(tokens, next)) ? nounAfter(tokens, next + 1) : null
  if (noun === null || !isPluralNoun(word(tokens, noun.head)) || looksVerbal(word(tokens, noun.first))) return null
  return { ...nothing, stretches: [withComplements(tokens, noun, true)], unit: word(tokens, noun.head) }
}

/** The first number of the sentence that begins at one of the tokens from `first` to `last`. */
const numberWithin = ({ items }: ParsedSentence, first: number, last: number): Expression | undefined => {
  const found = items.find((item) => item.kind === "number" && item.first >= first && item.first <= last)
  return found?.kind === "number" ? found.expression : undefined
}

/**
 * A phrase with the participle clause after it: "programmes approved by the council", "families living in such houses", and "cloth woven
 * in the valley" where a verb follows or went before (`isObject`), so that the participle is none.
 */
export const withParticiple = (tokens: readonly Token[], phrase: Stretch, isObject = false): Stretch => {
  const verb = word(tokens, phrase.next)
  const link = word(tokens, phrase.next + 1)
  const isMade = verb.endsWith("ed") || irregularParticiples.has(verb)
  const isDoing = verb.endsWith("ing") && verb.length > 5 && placePrepositions.has(link)
  const object = isDoing || (isMade && (link === "by" || placePrepositions.has(link))) ? phraseAfter(tokens, phrase.next + 2) : null
  if (object === null || tokens[object.next]?.kind === "number" || isTimeNoun(tokens, object)) return phrase
  const joined =
    isWord(tokens[object.next], "and") && determiners.has(word(tokens, object.next + 1)) ? phraseAfter(tokens, object.next + 1) : null
  const end = joined !== null && auxiliaries.has(word(tokens, joined.next)) ? joined.next : object.next
  const isSure = isDoing || link === "by" || isObject || auxiliaries.has(word(tokens, end))
  return isSure ? { first: phrase.first, next: end } : phrase
}

/** What a compound counts: the word after its hyphen, "a 30-page report", "a four-lane road". */
const unitCompound = (tokens: readonly Token[], hyphen: number): Sense => {
  const isTimes = isWord(tokens[hyphen + 1], "time")
  const noun = nounAfter(tokens, isTimes ? hyphen + 2 : hyphen + 1)
  return noun === null ? nothing : { ...nothing, stretches: [withComplements(tokens, noun, true)], unit: word(tokens, hyphen + 1) }
}

/** What a number without a noun counts: the plural before it that "another", "including", "of them" or its verb points back to. */
const elided = ({ tokens }: ParsedSentence, { first, core, next, value }: Expression): Sense => {
  const points = [core - 1, first - 1, core - 2].some((at) => elisionPointers.has(word(tokens, at)))
  const isSubject = auxiliaries.has(word(tokens, next)) || looksVerbal(word(tokens, next))
  const ofThese = isWord(tokens[next], "of") && backPointers.has(word(tokens, next + 1))
  if ((!points && !isSubject && !ofThese) || (!ofThese && (value ?? 0) >= 1e6)) return nothing
  for (let at = first - 1; at >= 0 && at > first - 25; at--) {
    if (
      !isPluralNoun(word(tokens, at)) ||
      prepositions.has(word(tokens, at)) ||
      verbs.has(word(tokens, at)) ||
      tokens[at]!.capital ||
      units.has(word(tokens, at)) ||
      (prepositions.has(word(tokens, at + 1)) && at + 2 >= first - 1)
    )
      continue
    let start = at
    while (
      start > 0 &&
      start > at - 3 &&
      tokens[start - 1]!.kind === "word" &&
      !opensPhrase(tokens[start - 1]!) &&
      !(verbs.has(word(tokens, start - 1)) && !nounsLikeVerbs.has(word(tokens, start - 1))) &&
      !scales.has(tokens[start - 1]!.text) &&
      !cardinals.has(tokens[start - 1]!.text)
    )
      start--
    return { ...nothing, stretches: [{ first: start, next: at + 1 }], unit: word(tokens, at) }
  }
  return nothing
}
