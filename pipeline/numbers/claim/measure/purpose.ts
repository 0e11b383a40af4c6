import type { Claim } from "../../../../schemas/claim.ts"
import { determiners, possessives } from "../../../english/numbers/function-words.ts"
import { givingVerbs, moneyPurposePrepositions, purposePrepositions, spending } from "../../../english/numbers/measures.ts"
import { deeds } from "../../../english/numbers/modality.ts"
import { verbs } from "../../../english/numbers/verbs.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { isTimeNoun, phraseAfter } from "../../grammar/noun-phrase.ts"
import { isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import { looksVerbal } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"

/** What a sum or a span of time goes to: "for roads", "on defence", "to hospitals", "to repair bridges", "into building 40 wells". */
export const purpose = ({ tokens, items }: ParsedSentence, expression: Expression, kind: Claim["kind"]): Stretch | null => {
  const next = overBrackets(tokens, expression.next)
  const preposition = word(tokens, next)
  if (["each", "every"].includes(word(tokens, next + 1))) return null
  const isMoney = kind === "money"
  if (["on", "in"].includes(preposition) && !isSpent(tokens, expression.first) && !isHolding(tokens, next)) return null
  if (!purposePrepositions.has(preposition) && !(isMoney && moneyPurposePrepositions.has(preposition))) return null
  if (!isMoney && (kind !== "duration" || preposition === "in")) return null
  const opener = word(tokens, next + 1)
  const isDeed = /ing$/.test(opener) || (preposition === "to" && isInfinitive(tokens, next + 1))
  // Where a sum flows tells what it is for only if somebody gives it.
  const giver = predicateBefore(tokens, expression.first, clauseStart(tokens, expression.first))
  if (preposition === "to" && !isDeed && !givingVerbs.has(word(tokens, (giver?.next ?? 0) - 1))) {
    let at = next + 1
    while (at < next + 8 && tokens[at]?.kind === "word" && !isWord(tokens[at], "for") && !looksVerbal(word(tokens, at))) at++
    return isWord(tokens[at], "for") ? phraseAfter(tokens, at + 1) : null
  }
  const verb = isDeed && /ing$/.test(word(tokens, next + 2)) && determiners.has(word(tokens, next + 3)) ? next + 2 : next + 1
  const start = isDeed ? verb + 1 : next + 1
  const number = items.find((item) => item.first === start)
  const phrase = phraseAfter(tokens, number?.next ?? start)
  return phrase === null || isTimeNoun(tokens, phrase) ? null : phrase
}

/** Whether a verb of spending stands before the number at `first` in its clause. */
const isSpent = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(clauseStart(tokens, first), first).some(({ text }) => spending.has(text))

/** Whether an "in" at `at` tells what a sum is, and no place: "3 million in deposits". */
const isHolding = (tokens: readonly Token[], at: number): boolean => {
  const opener = word(tokens, at + 1)
  const isPlain = isWord(tokens[at], "in") && (!determiners.has(opener) || possessives.has(opener))
  const phrase = isPlain ? phraseAfter(tokens, at + 1) : null
  return phrase !== null && !tokens[phrase.next - 1]!.capital
}

/** Where the text goes on after brackets: "43 crowns [2 dollars] for roads". */
const overBrackets = (tokens: readonly Token[], at: number): number => {
  let place = tokens[at]?.text === "]" || tokens[at]?.text === ")" ? at + 1 : at
  if (tokens[place]?.text !== "[" && tokens[place]?.text !== "(") return place
  while (place < at + 8 && tokens[place]?.text !== "]" && tokens[place]?.text !== ")") place++
  return place + 1
}

/** Whether the word at `at`, after "to", is a verb. */
const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  !determiners.has(word(tokens, at)) &&
  (determiners.has(word(tokens, at + 1)) || verbs.has(word(tokens, at)) || deeds.has(word(tokens, at)))
