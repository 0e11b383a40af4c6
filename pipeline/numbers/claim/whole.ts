import type { Claim } from "../../../schemas/claim.ts"
import { anaphors, auxiliaries, prepositions, verbs } from "../../english/numbers/cues.ts"
import { nounAfter, phraseAfter, type Stretch, singularOf } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import type { Expression } from "../read/parse-expression.ts"
import { scopeAt } from "../role/rank.ts"
import type { Surroundings } from "./claim.ts"

/** The characters of a stretch as one line. */
export const clip = (raw: string, tokens: readonly Token[], { first, next }: Stretch): string | null => {
  const from = tokens[first]
  const last = tokens[next - 1]
  const text = from === undefined || last === undefined || next <= first ? "" : raw.slice(from.start, last.end).replace(/\s+/g, " ").trim()
  return text === "" ? null : text
}

/** Among what a rank is held. */
export const scopeText = (tokens: readonly Token[], expression: Expression, raw: string): string | null => {
  const at = scopeAt(tokens, expression.next)
  if (at === null) return null
  const phrase = phraseAfter(tokens, ["in", "among", "amongst"].includes(tokens[at]!.text) ? at + 1 : at)
  return phrase === null ? clip(raw, tokens, { first: at, next: at + 1 }) : clip(raw, tokens, phrase)
}

/** Of what a share or ratio is taken; "this amount" with the number it stands for. */
export const wholeOf = (tokens: readonly Token[], expression: Expression, kind: Claim["kind"], around: Surroundings): string | null => {
  if (kind !== "share" && kind !== "ratio" && kind !== "count") return null
  const { next } = expression
  if (expression.form === "ordinal") return singularAfter(tokens, next, around.raw)
  const of = isWord(tokens[next], "of")
  if (kind === "count")
    return of && ["these", "those", "them", "our", "their", "all", "the"].includes(word(tokens, next + 1))
      ? textOf(tokens, next + 1, around)
      : null
  if (kind === "ratio" && expression.multiplies) return null
  if (!of && expression.form !== "fraction" && !isHyphen(tokens[next])) return null
  if (!of && prepositions.has(word(tokens, next))) return null
  if (!of && auxiliaries.has(word(tokens, next))) return null
  return textOf(tokens, of ? next + 1 : next, around)
}

const textOf = (tokens: readonly Token[], at: number, { raw, antecedent }: Surroundings): string | null => {
  const phrase = phraseAfter(tokens, at)
  if (phrase === null) return null
  const text = clip(raw, tokens, { first: phrase.first, next: beforeVerb(tokens, phrase) })
  const isAnaphor = ["this", "that", "these", "those"].includes(word(tokens, at)) && anaphors.has(singularOf(word(tokens, at + 1)))
  return isAnaphor && antecedent !== null && text !== null ? `${text} (→ ${antecedent})` : text
}

/** "of our population lives in towns": a form that is a verb or a noun is a verb behind a singular noun and before a preposition. */
const beforeVerb = (tokens: readonly Token[], { first, next }: Stretch): number => {
  for (let at = first + 1; at < next; at++)
    if (twofold.has(word(tokens, at)) && prepositions.has(word(tokens, at + 1)) && !word(tokens, at - 1).endsWith("'s")) return at
  return next
}
const twofold = new Set(["lives", "works", "runs", "stands", "visits", "travels", "depends"])

const singularAfter = (tokens: readonly Token[], at: number, raw: string): string | null => {
  const noun = nounAfter(tokens, at)
  if (noun === null) return null
  let next = noun.first + 1
  while (next < noun.next && !verbs.has(word(tokens, next))) next++
  return clip(raw, tokens, { first: noun.first, next })
}
