import { growthNouns, ways } from "../../../english/numbers/changes.ts"
import { adverbs, auxiliaries, determiners } from "../../../english/numbers/function-words.ts"
import { besideLevels, estimates, objectPrepositions, particles } from "../../../english/numbers/measures.ts"
import { hollow } from "../../../english/numbers/nouns.ts"
import { multiplyingVerbs } from "../../../english/numbers/numerals.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { nounAfter, opensNoun, phraseAfter, withComplements } from "../../grammar/noun-phrase.ts"
import { isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import type { Candidate } from "./counted.ts"
import { gappedBefore } from "./gapped.ts"

/** The object of a verb of change: "reduce this sum by", "we cut mortality by". */
export const objectOf: Candidate = ({ tokens }, { first }, kind, change) => {
  if (change === null) return null
  const { at } = change
  const multiplies = word(tokens, at).endsWith("ed") || multiplyingVerbs.has(word(tokens, at))
  if (at >= first && at < tokens.length && determiners.has(word(tokens, at + 1)) && multiplies) return phraseAfter(tokens, at + 1)
  if (at >= first) return isWord(tokens[at + 1], "in") || isWord(tokens[at + 1], "of") ? phraseAfter(tokens, at + 2) : null
  if (growthNouns.has(word(tokens, at)) && opensNoun(tokens[at + 1])) return null
  if (ways.has(word(tokens, at))) return movedBy(tokens, at)
  let end = first
  for (let place = first - 1; place > at; place--) if (objectPrepositions.has(word(tokens, place))) end = place
  let inside = at + 1
  while (inside < end && (adverbs.has(word(tokens, inside)) || particles.has(word(tokens, inside)))) inside++
  if (["in", "of"].includes(word(tokens, at + 1)) && word(tokens, first - 1) !== word(tokens, at + 1))
    return clipped(tokens, phraseAfter(tokens, at + 2), first)
  if ((end === first && kind !== "ratio") || inside >= end) return null
  const noun = phraseAfter(tokens, inside) ?? nounAfter(tokens, inside, true)
  return clipped(tokens, noun === null ? null : withComplements(tokens, noun), end)
}

/** The object that a verb moves up or down: "revised its forecast downwards by". */
const movedBy = (tokens: readonly Token[], at: number): Stretch | null => {
  const predicate = predicateBefore(tokens, at, clauseStart(tokens, at))
  if (predicate === null || predicate.next >= at || auxiliaries.has(word(tokens, predicate.next - 1))) return null
  return clipped(tokens, phraseAfter(tokens, predicate.next), at)
}

/** A phrase up to `end`; null where nothing is left, or only words that name nothing. */
const clipped = (tokens: readonly Token[], phrase: Stretch | null, end: number): Stretch | null =>
  phrase === null ||
  phrase.first >= end ||
  tokens.slice(phrase.first, phrase.next).every(({ text }) => hollow.has(text) || determiners.has(text))
    ? null
    : { first: phrase.first, next: Math.min(phrase.next, end) }

/** The object between a verb and "to" or "at": "bring the temperature to 90 degrees", "keep losses at 3 percent". */
export const broughtTo: Candidate = (sentence, expression, kind) => {
  const { tokens } = sentence
  const { first } = expression
  if (!["to", "at"].includes(word(tokens, first - 1)) && !(kind === "ratio" && isWord(tokens[first - 1], "for"))) return null
  const second = gappedBefore(sentence, expression)
  if (second !== null) return second
  const end = besideLevels.has(word(tokens, first - 2)) ? first - 2 : first - 1
  const predicate = predicateBefore(tokens, end, clauseStart(tokens, end))
  let verb = predicate === null ? -1 : predicate.next - 1
  for (let at = end - 1; at > verb && at > end - 12; at--)
    if (/ing$/.test(word(tokens, at)) && determiners.has(word(tokens, at + 1))) verb = at
  const isDone = /ing$/.test(word(tokens, verb)) || isWord(tokens[verb - 1], "to") || estimates.has(word(tokens, verb))
  const isDeed = verb > 0 && isDone && !adverbs.has(word(tokens, verb + 1))
  if (verb < 0 || !(isDeed || determiners.has(word(tokens, verb + 1)))) return null
  const from = tokens.findIndex((token, at) => at > verb && (at === end || isWord(token, "from")))
  return clipped(tokens, phraseAfter(tokens, verb + 1), from)
}
