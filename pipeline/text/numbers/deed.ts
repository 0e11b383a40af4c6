import { clauseStart, predicateBefore } from "./clause.ts"
import type { Expression } from "./expression.ts"
import { adverbs, auxiliaries, light, prepositions } from "./lexicon/cues.ts"
import { units } from "./lexicon/units.ts"
import { phraseAfter, type Stretch } from "./noun.ts"
import { isVerbal } from "./subject.ts"
import { type Token, word } from "./tokens.ts"

/** What is counted or measured: the stretches of text that name it, in order, and the head noun of a count. */
export interface Sense {
  readonly stretches: readonly Stretch[]
  readonly unit: string | null
}

export const nothing: Sense = { stretches: [], unit: null }

export const isTimeNoun = (tokens: readonly Token[], phrase: Stretch): boolean =>
  units.get(word(tokens, phrase.next - 1).replace(/'s$/, ""))?.dimension === "time"

/** What is done with it: "invested … into new centres", or behind a number that opens its clause, "… were granted under special programmes". */
export const deedOf = (tokens: readonly Token[], expression: Expression): Sense => {
  const behind =
    auxiliaries.has(word(tokens, expression.next)) || isVerbal(word(tokens, expression.next))
      ? deedBehind(tokens, expression.next)
      : nothing
  if (behind.stretches.length > 0) return behind
  const from = clauseStart(tokens, expression.first)
  const predicate = predicateBefore(tokens, expression.first, from)
  if (predicate === null) return nothing
  const verb = predicate.next - 1
  const goal = purpose(tokens, expression)
  if (auxiliaries.has(word(tokens, verb)) || light.has(word(tokens, verb))) return nothing
  return {
    stretches: [{ first: verb, next: verb + 1 }, ...(goal === null ? [] : [{ first: expression.next, next: goal.next }])],
    unit: null
  }
}

export const deedBehind = (tokens: readonly Token[], at: number): Sense => {
  let verb = at
  while (auxiliaries.has(word(tokens, verb)) || adverbs.has(word(tokens, verb))) verb++
  if (!isVerbal(word(tokens, verb)) || light.has(word(tokens, verb))) return nothing
  const joins = prepositions.has(word(tokens, verb + 1)) ? phraseAfter(tokens, verb + 2) : null
  return { stretches: [{ first: verb, next: joins?.next ?? verb + 1 }], unit: null }
}

/** "for roads", "on defence", "to hospitals", after a sum. */
export const purpose = (tokens: readonly Token[], { next }: Expression): Stretch | null => {
  if (!["for", "on", "to", "into", "in", "from"].includes(word(tokens, next))) return null
  const start = /ing$/.test(word(tokens, next + 1)) ? next + 2 : next + 1
  const phrase = phraseAfter(tokens, start)
  return phrase === null || isTimeNoun(tokens, phrase) ? null : { first: next + 1, next: phrase.next }
}
