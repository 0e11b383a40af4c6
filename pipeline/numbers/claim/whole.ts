import type { Claim } from "../../../schemas/claim.ts"
import { auxiliaries, demonstratives, prepositions } from "../../english/numbers/function-words.ts"
import { rankPrepositions } from "../../english/numbers/labels.ts"
import { wholeOpeners } from "../../english/numbers/measures.ts"
import { anaphors } from "../../english/numbers/nouns.ts"
import { singularSubjectVerbs, verbs } from "../../english/numbers/verbs.ts"
import { nounAfter, phraseAfter } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Stretch, type Token, word } from "../grammar/tokens.ts"
import { singularOf } from "../grammar/word-class.ts"
import type { Surroundings } from "../number-expression.ts"
import type { Expression } from "../read/sentence.ts"
import { scopeAt } from "../role/rank.ts"

/** The text of a stretch on one line; null for an empty one. */
export const clip = (raw: string, tokens: readonly Token[], { first, next }: Stretch): string | null => {
  const from = tokens[first]
  const last = tokens[next - 1]
  const text = from === undefined || last === undefined || next <= first ? "" : raw.slice(from.start, last.end).replace(/\s+/g, " ").trim()
  return text === "" ? null : text
}

/** Those among whom a rank is held, as text: "the world"; null where the sentence does not say. */
export const scopeText = (tokens: readonly Token[], expression: Expression, raw: string): string | null => {
  const at = scopeAt(tokens, expression.next)
  if (at === null) return null
  const phrase = phraseAfter(tokens, rankPrepositions.has(tokens[at]!.text) ? at + 1 : at)
  return phrase === null ? clip(raw, tokens, { first: at, next: at + 1 }) : clip(raw, tokens, phrase)
}

/**
 * What a share, ratio or count is taken from, as text; "this amount" comes with the number it stands for. Null where the sentence does
 * not say.
 */
export const wholeOf = (tokens: readonly Token[], expression: Expression, kind: Claim["kind"], around: Surroundings): string | null => {
  if (kind !== "share" && kind !== "ratio" && kind !== "count") return null
  const { next } = expression
  if (expression.form === "ordinal") return singularAfter(tokens, next, around.raw)
  const of = isWord(tokens[next], "of")
  if (kind === "count") return of && wholeOpeners.has(word(tokens, next + 1)) ? textOf(tokens, next + 1, around) : null
  if (kind === "ratio" && expression.multiplies) return null
  if (of) return textOf(tokens, next + 1, around)
  const isNamed = (expression.form === "fraction" || isHyphen(tokens[next])) && !prepositions.has(word(tokens, next))
  return isNamed && !auxiliaries.has(word(tokens, next)) ? textOf(tokens, next, around) : null
}

const textOf = (tokens: readonly Token[], at: number, { raw, antecedent }: Surroundings): string | null => {
  const phrase = phraseAfter(tokens, at)
  if (phrase === null) return null
  const text = clip(raw, tokens, { first: phrase.first, next: beforeVerb(tokens, phrase) })
  const isAnaphor = demonstratives.has(word(tokens, at)) && anaphors.has(singularOf(word(tokens, at + 1)))
  return isAnaphor && antecedent !== null && text !== null ? `${text} (→ ${antecedent})` : text
}

/** Where a phrase ends before a form that is a noun elsewhere and a verb here: "of our population lives in towns". */
const beforeVerb = (tokens: readonly Token[], { first, next }: Stretch): number => {
  for (let at = first + 1; at < next; at++)
    if (singularSubjectVerbs.has(word(tokens, at)) && prepositions.has(word(tokens, at + 1)) && !word(tokens, at - 1).endsWith("'s"))
      return at
  return next
}

/** The noun phrase behind "every fifth", up to its verb. */
const singularAfter = (tokens: readonly Token[], at: number, raw: string): string | null => {
  const noun = nounAfter(tokens, at)
  if (noun === null) return null
  let next = noun.first + 1
  while (next < noun.next && !verbs.has(word(tokens, next))) next++
  return clip(raw, tokens, { first: noun.first, next })
}
