import { adverbs, determiners } from "../../../english/numbers/function-words.ts"
import { rankScopes, sizePrepositions } from "../../../english/numbers/labels.ts"
import { betweenHoldingAndShare, holdingVerbs, owningVerbs } from "../../../english/numbers/measures.ts"
import { unranked } from "../../../english/numbers/nouns.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { nounAfter, phraseAfter, withComplements } from "../../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import { looksVerbal } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import { isSuperlative, scopeAt } from "../../role/rank.ts"
import { naming } from "./naming.ts"
import { subjectOf } from "./subject.ts"

/** Who holds a share: the subject of "accounts for" or "holds", if the share is its object; null for other verbs. */
export const holderOfShare = (sentence: ParsedSentence, expression: Expression, hasWhole: boolean): Stretch | null => {
  const { tokens } = sentence
  const { first } = expression
  const predicate = predicateBefore(tokens, first, clauseStart(tokens, first))
  if (predicate === null || isWord(tokens[first - 1], "at")) return null
  const verb = word(tokens, predicate.next - 1)
  const holds = owningVerbs.has(verb) || (hasWhole && holdingVerbs.has(verb))
  for (let at = predicate.next; at < first; at++)
    if (!betweenHoldingAndShare.has(word(tokens, at)) && !adverbs.has(word(tokens, at)) && !determiners.has(word(tokens, at))) return null
  return holds ? subjectNamed(sentence, expression) : null
}

/** Who holds a rank: the subject. */
export const holderOfRank = (sentence: ParsedSentence, expression: Expression): Stretch | null => subjectNamed(sentence, expression)

const subjectNamed = (sentence: ParsedSentence, expression: Expression): Stretch | null => {
  const subject = subjectOf(sentence, expression)
  return subject === null ? null : naming(sentence, subject)
}

/** Farthest from a rank that its yardstick is looked for, in tokens. */
const reach = 14

/** By what a rank is reckoned: "in honey production", "in terms of trade"; else the noun ranked: "producer of flax". */
export const ranked = (sentence: ParsedSentence, { first, next }: Expression): Stretch | null => {
  const { tokens } = sentence
  const scope = scopeAt(tokens, next)
  const by = yardstick(tokens, next, scope) ?? termsBefore(tokens, first)
  if (by !== null) return by
  const noun = nounAfter(tokens, isHyphen(tokens[next]) ? next + 1 : next)
  if (noun === null) return null
  const whole = withComplements(tokens, noun)
  const start = isSuperlative(word(tokens, noun.first)) && noun.next - noun.first > 1 ? noun.first + 1 : noun.first
  const phrase = { first: start, next: scope !== null && scope > noun.first ? Math.min(whole.next, scope) : whole.next }
  return phrase.next - phrase.first === 1 && unranked.has(word(tokens, phrase.first)) ? null : naming(sentence, phrase)
}

/** What "in terms of" names before a rank. */
const termsBefore = (tokens: readonly Token[], end: number): Stretch | null => {
  const at = tokens.findLastIndex((token, place) => place < end && isWord(token, "terms") && isWord(tokens[place + 1], "of"))
  return at < 0 ? null : phraseAfter(tokens, at + 2)
}

const yardstick = (tokens: readonly Token[], from: number, scope: number | null): Stretch | null => {
  for (let at = from; at < from + reach && at < tokens.length; at++) {
    if ((tokens[at]!.kind === "sign" && !isHyphen(tokens[at])) || isWord(tokens[at], "to") || looksVerbal(word(tokens, at))) return null
    if (at === scope || !sizePrepositions.has(word(tokens, at))) continue
    const start = isWord(tokens[at + 1], "terms") && isWord(tokens[at + 2], "of") ? at + 3 : at + 1
    const phrase = phraseAfter(tokens, start)
    if (phrase === null || tokens[start]!.capital || rankScopes.has(word(tokens, phrase.next - 1))) continue
    const end = scope !== null && scope > phrase.first ? Math.min(scope, phrase.next) : phrase.next
    return { first: phrase.first, next: end }
  }
  return null
}
