import type { Claim } from "../../../schemas/claim.ts"
import {
  auxiliaries,
  conjunctions,
  copulas,
  demonstratives,
  determiners,
  possessives,
  prepositions,
  relatives
} from "../../english/numbers/function-words.ts"
import {
  attributes,
  beforeAttribute,
  consequences,
  deeds,
  doneDeeds,
  expectedCues,
  opensClauseAfterAnd,
  plannedBehind,
  plannedCues,
  planningVerbs,
  politeVerbs,
  resolvingVerbs,
  seeingVerbs
} from "../../english/numbers/modality.ts"
import { gerundNouns } from "../../english/numbers/nouns.ts"
import { speechActs } from "../../english/numbers/times.ts"
import { verbs } from "../../english/numbers/verbs.ts"
import { clauseStart, predicateBefore } from "../grammar/clause.ts"
import { opensNoun } from "../grammar/noun-phrase.ts"
import { isWord, type Token, word } from "../grammar/tokens.ts"
import { isFunctionWord } from "../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import type { Period } from "../read/time/range.ts"

/**
 * Whether a number is stated, expected or planned. The nearest cue before it in its clause decides, then one right after it
 * ("another dozen planned"); "will" plans a deed ("will build") and expects anything else. With "by 2030" in front, the cue may
 * stand in the clause before.
 */
export const modalityOf = ({ tokens }: ParsedSentence, { first, next, form }: Expression, period: Period | null): Claim["modality"] => {
  // What a change starts from is known, as is what is "its".
  const isStart = ["from", "against"].includes(word(tokens, first - 1)) && !opensNoun(tokens[next])
  if (isStart || (possessives.has(word(tokens, first - 1)) && form !== "ordinal")) return "stated"
  const from = Math.max(0, Math.min(governingStart(tokens, first), first - 1))
  const before = cueBetween(tokens, from, first)
  if (before !== null) return before
  for (let at = next; at < next + 8 && at < tokens.length && tokens[at]!.kind !== "sign"; at++) {
    const text = tokens[at]!.text
    if (
      tokens[at]!.kind === "number" ||
      (text === "and" && (opensClauseAfterAnd.has(word(tokens, at + 1)) || speechActs.has(word(tokens, at + 1))))
    )
      break
    if (relatives.has(text) && !auxiliaries.has(tokens[at + 1]?.text ?? "")) break
    if (isAttribute(tokens, at)) continue
    if (at === next && text === "target") return "planned"
    if (plannedBehind.has(text) && !demonstratives.has(tokens[at - 1]?.text ?? "")) return "planned"
    if (text === "expected" || (at === next && expectedCues.has(text) && text.endsWith("ed"))) return "expected"
    if (text === "should" && !isWord(tokens[at + 1], "have")) return "expected"
    if (copulas.has(text) && isWord(tokens[at + 1], "to") && (isWord(tokens[at + 2], "be") || verbs.has(tokens[at + 2]?.text ?? "")))
      return "planned"
    if (text === "will" || (text === "would" && !politeVerbs.has(tokens[at + 1]?.text ?? "")))
      return willDo(tokens, at, tokens.length) ?? "expected"
  }
  const isDue = period !== null && isWord(tokens[period.first], "by") && period.end !== null
  return (isDue ? cueBetween(tokens, Math.max(0, from - 14), from) : null) ?? "stated"
}

/**
 * Where the clause begins whose verb governs the number: one without a subject goes on with the clause before ("will repair roads and
 * raise speeds to", ", cutting the journey by").
 */
const governingStart = (tokens: readonly Token[], first: number, clauses = 3): number => {
  const from = clauseStart(tokens, first)
  const opener = tokens[from]?.text ?? ""
  const isBase = isWord(tokens[from - 1], "and") && verbs.has(opener) && !/(?:ed|[^s]s)$/.test(opener)
  const isDoing = tokens[from - 1]?.text === "," && /ing$/.test(opener) && !gerundNouns.has(opener) && !consequences.has(opener)
  const isAim =
    (tokens[from - 1]?.text === "," && isWord(tokens[from], "to")) || (isWord(tokens[from - 1], "that") && isWord(tokens[from - 2], "so"))
  const isMember =
    first > 0 && !consequences.has(opener) && [",", "(", "[", "plus"].includes(tokens[from - 1]?.text ?? "") && !hasVerb(tokens, from)
  return (isBase || isDoing || isAim || isMember) && clauses > 0 ? governingStart(tokens, from - 1, clauses - 1) : from
}

/** Whether a verb stands between `from` and the next stop, without which a number only goes on with a list or an aside. */
const hasVerb = (tokens: readonly Token[], from: number): boolean => {
  const end = tokens.findIndex(({ kind, text }, at) => at > from && kind === "sign" && /^[,;:)\]—–]$/.test(text))
  return predicateBefore(tokens, end < 0 ? tokens.length : end, from) !== null
}

/** The modality by the cue nearest to the left of `next` and not before `from`; null where there is none. */
const cueBetween = (tokens: readonly Token[], from: number, next: number): Claim["modality"] | null => {
  for (let at = next - 1; at >= from; at--) {
    const found = cueAt(tokens, at, next)
    if (found !== null) return found
  }
  return null
}

/** The modality that the word at `at` gives to a number at `first`; null where it gives none. */
const cueAt = (tokens: readonly Token[], at: number, first: number): Claim["modality"] | null => {
  const token = tokens[at]!
  if (token.kind !== "word") return null
  const text = token.text
  if (text === "would" && politeVerbs.has(tokens[at + 1]?.text ?? "")) return null
  const isGoing =
    text === "going" &&
    first - at < 8 &&
    isWord(tokens[at + 1], "to") &&
    tokens[at + 2]?.kind === "word" &&
    !isFunctionWord(tokens[at + 2]!.text)
  if (text === "will" || text === "would" || text.endsWith("'ll") || isGoing) return willDo(tokens, at, first) ?? "expected"
  if (text === "can" || (text === "may" && token.capital)) return null
  // "Could you", "cranes that could lift" and "could have been" expect nothing.
  const before = word(tokens, at - 1)
  const isPolite =
    before === "you" || relatives.has(before) || [1, 2].some((ahead) => ["not", "have", "you"].includes(word(tokens, at + ahead)))
  if (text === "could" && isPolite) return null
  if (at + 1 < first && isAttribute(tokens, at)) return null
  if (text === "view" && !isWord(tokens[at + 1], "to")) return null
  if ((text === "plan" || text === "plans") && isWord(tokens[at + 1], "of")) return null
  if (resolvingVerbs.has(text) && tokens.slice(at + 1, first).some((token, place) => isWord(token, "to") && isDeed(tokens, at + 2 + place)))
    return "planned"
  if (seeingVerbs.has(text) && (isWord(tokens[at - 1], "are") || isWord(tokens[at - 1], "is") || isWord(tokens[first - 1], "at")))
    return "expected"
  if (copulas.has(text) && isWord(tokens[at + 1], "to") && !isFunctionWord(tokens[at + 2]?.text ?? "the"))
    return isWord(tokens[at + 2], "say") ? null : "planned"
  if (planningVerbs.has(text) && /ing$/.test(tokens[at + 1]?.text ?? "")) return "planned"
  if (plannedCues.has(text)) return isWord(tokens[at - 1], "to") && expectedCues.has(tokens[at - 2]?.text ?? "") ? "expected" : "planned"
  if (expectedCues.has(text)) return "expected"
  return null
}

/** Whether a verb in its base form stands at `at`. */
const isDeed = (tokens: readonly Token[], at: number): boolean => {
  const text = word(tokens, at)
  return verbs.has(text) || deeds.has(text) || (text !== "" && !isFunctionWord(text) && determiners.has(word(tokens, at + 1)))
}

/** Whether the participle at `at` belongs to the noun after it and governs nothing: "of the planned total", "the expected guests". */
const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const [before, text, after] = [tokens[at - 1], tokens[at]!.text, tokens[at + 1]]
  if (!attributes.has(text) || before?.kind !== "word" || after?.kind !== "word") return false
  return beforeAttribute.has(before.text) && !isFunction(after.text)
}

const isFunction = (text: string): boolean => prepositions.has(text) || conjunctions.has(text) || text === "to"

/** Whether a deed that one plans follows the "will" at `at`, within a few words and before `end`. */
const willDo = (tokens: readonly Token[], at: number, end: number): "planned" | null => {
  for (let place = at + 1; place < end && place < at + 5; place++)
    if (deeds.has(tokens[place]!.text) || doneDeeds.has(tokens[place]!.text)) return "planned"
  return null
}
