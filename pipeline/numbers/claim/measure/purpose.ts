import type { Claim } from "../../../../schemas/claim.ts"
import { adverbs, auxiliaries, deeds, determiners, light, prepositions, verbs } from "../../../english/numbers/cues.ts"
import { units } from "../../../english/numbers/units.ts"
import { phraseAfter, type Stretch } from "../../grammar/noun-phrase.ts"
import { type Token, word } from "../../grammar/tokens.ts"
import type { Expression } from "../../read/parse-expression.ts"
import type { Scene } from "../../read/parse-sentence.ts"
import { isVerbal } from "./subject.ts"

/** What is counted or measured: the stretches of text that name it, in order, and the head noun of a count. */
export interface Sense {
  readonly stretches: readonly Stretch[]
  readonly unit: string | null
}

export const nothing: Sense = { stretches: [], unit: null }

export const isTimeNoun = (tokens: readonly Token[], phrase: Stretch): boolean =>
  units.get(word(tokens, phrase.next - 1).replace(/'s$/, ""))?.dimension === "time"

export const deedBehind = (tokens: readonly Token[], at: number): Sense => {
  let verb = at
  while (auxiliaries.has(word(tokens, verb)) || adverbs.has(word(tokens, verb))) verb++
  if (!isVerbal(word(tokens, verb)) || light.has(word(tokens, verb))) return nothing
  const joins = prepositions.has(word(tokens, verb + 1)) ? phraseAfter(tokens, verb + 2) : null
  return { stretches: [{ first: verb, next: joins?.next ?? verb + 1 }], unit: null }
}

/** "for roads", "on defence", "to hospitals", "to repair bridges", "into building 40 wells", after a sum or a span of time: the things it goes to. */
export const purpose = ({ tokens, items }: Scene, expression: Expression, kind: Claim["kind"]): Stretch | null => {
  const next = overBrackets(tokens, expression.next)
  const preposition = word(tokens, next)
  const isMoney = kind === "money"
  if (
    !(
      preposition === "for" ||
      preposition === "on" ||
      preposition === "in" ||
      (isMoney && (preposition === "to" || preposition === "into"))
    )
  )
    return null
  if (!isMoney && kind !== "duration") return null
  const opener = word(tokens, next + 1)
  const isDeed = /ing$/.test(opener) || (preposition === "to" && isInfinitive(tokens, next + 1))
  const verb = isDeed && /ing$/.test(word(tokens, next + 2)) && determiners.has(word(tokens, next + 3)) ? next + 2 : next + 1
  const start = isDeed ? verb + 1 : next + 1
  const number = items.find((item) => item.first === start)
  const phrase = phraseAfter(tokens, number?.next ?? start)
  return phrase === null || isTimeNoun(tokens, phrase) ? null : phrase
}

/** Where the text goes on behind what stands in brackets: "43 crowns [2 dollars] for roads". */
const overBrackets = (tokens: readonly Token[], at: number): number => {
  let place = tokens[at]?.text === "]" || tokens[at]?.text === ")" ? at + 1 : at
  if (tokens[place]?.text !== "[" && tokens[place]?.text !== "(") return place
  while (place < at + 8 && tokens[place]?.text !== "]" && tokens[place]?.text !== ")") place++
  return place + 1
}

const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  !determiners.has(word(tokens, at)) &&
  (determiners.has(word(tokens, at + 1)) || verbs.has(word(tokens, at)) || deeds.has(word(tokens, at)))
