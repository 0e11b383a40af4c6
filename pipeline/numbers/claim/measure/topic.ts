import type { Claim } from "../../../../schemas/claim.ts"
import { adverbs, copulas, demonstratives, sentenceOpeners } from "../../../english/numbers/function-words.ts"
import { anaphors, notTopics } from "../../../english/numbers/nouns.ts"
import { levelVerbs } from "../../../english/numbers/verbs.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { isWord, type Token, word } from "../../grammar/tokens.ts"
import { isAdverb } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Change } from "../change.ts"
import { clip } from "../whole.ts"
import { headOf, naming } from "./naming.ts"
import { plainSubject } from "./subject.ts"

/** Farthest place of the verb that a sentence's subject stands before, in tokens. */
const farthest = 16

/** The subject of a sentence as text; null where it is a pronoun or missing. */
export const topicOf = (raw: string, tokens: readonly Token[]): string | null => {
  for (let at = 1; at <= farthest && at < tokens.length; at++) {
    const predicate = predicateBefore(tokens, at + 1, 0)
    if (predicate === null) continue
    const subject = plainSubject(tokens, predicate, 0)
    const name = subject === null ? null : naming({ tokens, items: [], periods: [] }, subject)
    return name === null || notTopics.has(word(tokens, headOf(tokens, name))) ? null : clip(raw, tokens, name)
  }
  return null
}

/**
 * What the subject of a number's clause stands for, if no clause comes before: "topic" for an "it" that changes or has a level, and for
 * "the figure", which may also stand for the number before; null for other subjects ("It takes 40 days" is about nothing said).
 */
export const standsFor = (
  { tokens, periods }: ParsedSentence,
  { first }: Expression,
  kind: Claim["kind"],
  change: Change | null
): "topic" | "figure" | null => {
  const from = clauseStart(tokens, first)
  const predicate = predicateBefore(tokens, first, from)
  if (predicate === null || (from > 0 && predicateBefore(tokens, from, 0) !== null)) return null
  let at = from
  for (;;) {
    const period = periods.find((period) => period.first === at)
    if (period !== undefined) at = period.next
    else if (sentenceOpeners.has(word(tokens, at)) || adverbs.has(word(tokens, at)) || tokens[at]?.kind === "sign") at++
    else break
  }
  const verb = word(tokens, predicate.next - 1)
  const isLevel =
    levelVerbs.has(verb) || (copulas.has(verb) && (kind === "share" || kind === "change" || kind === "money" || kind === "ratio"))
  if (!isLevel && change === null) return null
  const reaches = (end: number): boolean => tokens.slice(end, predicate.first).every(({ text }) => isAdverb(text))
  if ((isWord(tokens[at], "it") || (isWord(tokens[at], "they") && change !== null)) && reaches(at + 1)) return "topic"
  const isFigure = (isWord(tokens[at], "the") || demonstratives.has(word(tokens, at))) && anaphors.has(word(tokens, at + 1))
  return isFigure && reaches(at + 2) ? "figure" : null
}
