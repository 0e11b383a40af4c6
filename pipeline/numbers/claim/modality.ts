import type { Claim } from "../../../schemas/claim.ts"
import { deeds, doneDeeds, expectedCues, plannedBehind, plannedCues, politeVerbs } from "../../english/numbers/modality.ts"
import { clauseStart } from "../grammar/clause.ts"
import { isWord, type Token } from "../grammar/tokens.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import type { Period } from "../read/time/range.ts"

/**
 * Whether a number is stated, expected or planned. The nearest cue before it in its clause decides, then one right behind it
 * ("another dozen planned"); "will" plans a deed ("will build") and expects anything else. With "by 2030" in front, the cue may
 * stand in the clause before.
 */
export const modalityOf = ({ tokens }: ParsedSentence, { first, next }: Expression, period: Period | null): Claim["modality"] => {
  const from = Math.max(0, Math.min(clauseStart(tokens, first), first - 1))
  for (let at = first - 1; at >= from; at--) {
    const found = cueAt(tokens, at, first)
    if (found !== null) return found
  }
  for (let at = next; at < next + 8 && at < tokens.length && tokens[at]!.kind !== "sign"; at++) {
    const text = tokens[at]!.text
    if (plannedBehind.has(text)) return "planned"
    if (text === "expected" || text === "will") return text === "will" ? (willDo(tokens, at, tokens.length) ?? "expected") : "expected"
  }
  return period !== null && isWord(tokens[period.first], "by") && period.end !== null && from > 0 ? earlierCue(tokens, from) : "stated"
}

/** The modality by the nearest cue in the few words before `from`. */
const earlierCue = (tokens: readonly Token[], from: number): Claim["modality"] => {
  for (let at = from - 1; at >= 0 && at > from - 15; at--) {
    const found = cueAt(tokens, at, from)
    if (found !== null) return found
  }
  return "stated"
}

/** The modality that the word at `at` gives to a number at `first`; null where it gives none. */
const cueAt = (tokens: readonly Token[], at: number, first: number): Claim["modality"] | null => {
  const token = tokens[at]!
  if (token.kind !== "word") return null
  const text = token.text
  if (text === "will" || text.endsWith("'ll")) return willDo(tokens, at, first) ?? "expected"
  if (text === "would" && politeVerbs.has(tokens[at + 1]?.text ?? "")) return null
  if (text === "can" || text === "could" || (text === "may" && token.capital)) return null
  if (plannedCues.has(text)) return "planned"
  if (expectedCues.has(text)) return "expected"
  return null
}

/** Whether a deed that one plans follows the "will" at `at`, within a few words and before `end`. */
const willDo = (tokens: readonly Token[], at: number, end: number): "planned" | null => {
  for (let place = at + 1; place < end && place < at + 5; place++)
    if (deeds.has(tokens[place]!.text) || doneDeeds.has(tokens[place]!.text)) return "planned"
  return null
}
