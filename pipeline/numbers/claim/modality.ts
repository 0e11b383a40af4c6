import type { Claim } from "../../../schemas/claim.ts"
import { deeds, expectedCues, plannedCues } from "../../english/numbers/cues.ts"
import { clauseStart } from "../grammar/clause.ts"
import { isWord, type Token } from "../grammar/tokens.ts"
import type { Expression } from "../read/parse-expression.ts"
import type { Scene } from "../read/parse-sentence.ts"
import type { Period } from "../read/time/parse-period.ts"

/**
 * Whether a number is stated, expected or planned, by the cue nearest to it in its clause, or right behind ("another dozen planned").
 * "will" plans a deed and expects anything else.
 */
export const modalityOf = ({ tokens }: Scene, { first, next }: Expression, period: Period | null): Claim["modality"] => {
  const from = Math.max(0, Math.min(clauseStart(tokens, first), first - 1))
  for (let at = first - 1; at >= from; at--) {
    const found = cueAt(tokens, at, first)
    if (found !== null) return found
  }
  for (let at = next; at < next + 8 && at < tokens.length && tokens[at]!.kind !== "sign"; at++) {
    const text = tokens[at]!.text
    if (text === "planned" || text === "scheduled") return "planned"
    if (text === "expected" || text === "will") return text === "will" ? (willDo(tokens, at, tokens.length) ?? "expected") : "expected"
  }
  return period !== null && isWord(tokens[period.first], "by") && period.end !== null && from > 0 ? laterCue(tokens, from) : "stated"
}

const laterCue = (tokens: readonly Token[], from: number): Claim["modality"] => {
  for (let at = from - 1; at >= 0 && at > from - 15; at--) {
    const found = cueAt(tokens, at, from)
    if (found !== null) return found
  }
  return "stated"
}

const cueAt = (tokens: readonly Token[], at: number, first: number): Claim["modality"] | null => {
  const token = tokens[at]!
  if (token.kind !== "word") return null
  const text = token.text
  if (text === "will" || text.endsWith("'ll")) return willDo(tokens, at, first) ?? "expected"
  if (text === "would" && ["like", "say", "note", "add", "ask"].includes(tokens[at + 1]?.text ?? "")) return null
  if (text === "can" || text === "could" || (text === "may" && token.capital)) return null
  if (plannedCues.has(text)) return "planned"
  if (expectedCues.has(text)) return "expected"
  return null
}

const done = new Set(["allocated", "built", "launched", "invested", "spent", "created"])

const willDo = (tokens: readonly Token[], at: number, end: number): "planned" | null => {
  for (let place = at + 1; place < end && place < at + 5; place++)
    if (deeds.has(tokens[place]!.text) || done.has(tokens[place]!.text)) return "planned"
  return null
}
