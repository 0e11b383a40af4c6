import type { Claim } from "../../../../schemas/claim.ts"
import { changeNouns, pointWords } from "../../../english/numbers/changes.ts"
import { articles, auxiliaries, copulas, personalPronouns, prepositions } from "../../../english/numbers/function-words.ts"
import { beforeListed } from "../../../english/numbers/measures.ts"
import { expectedCues } from "../../../english/numbers/modality.ts"
import { comparers, haveForms, speechActs } from "../../../english/numbers/times.ts"
import { clauseStart } from "../../grammar/clause.ts"
import { isDash, isWord, type Token, word } from "../../grammar/tokens.ts"
import { isFunctionWord, isPluralNoun, isSign, looksVerbal } from "../../grammar/word-class.ts"
import type { Said, Surroundings } from "../../number-expression.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Change } from "../change.ts"
import { clip } from "../whole.ts"
import { pointedAt, pointerOf } from "./topic.ts"

/** What a number that names nothing itself has from another: its measure, and the unit of a count, the holder or the whole. */
type Lent = Pick<Claim, "measure" | "unit" | "holder" | "whole">

const only = (measure: string | null): Lent => ({ measure, unit: null, holder: null, whole: null })

/**
 * What a number that names nothing has from what is said before: from what the "it" or "the figure" that is its subject stands for, in its
 * sentence or the one before, or from the claim before in its sentence; null where nothing of this is sure.
 */
export const lentTo = (
  sentence: ParsedSentence,
  expression: Expression,
  kind: Claim["kind"],
  change: Change | null,
  { raw, previous, antecedent, topic }: Surroundings
): Lent | null => {
  const after = word(sentence.tokens, expression.next)
  const isOpening = previous === null && kind === "count" && expression.first <= 2 && (auxiliaries.has(after) || after === "more")
  if (isOpening && antecedent?.claim.kind === kind) return { ...only(antecedent.claim.measure), unit: antecedent.claim.unit }
  if (change !== null && change.at < expression.first && isListedChange(sentence.tokens, change.at)) return null
  const pointer = pointerOf(sentence, expression, kind, change) ?? unnamed(sentence, expression, change)
  if (pointer === null) return previous === null ? null : carried(sentence, expression, kind, change, previous)
  const said = pointer.kind === "figure" ? (previous?.claim ?? antecedent?.claim) : previous?.claim
  if (said?.kind === kind) return { ...only(said.measure), unit: kind === "count" ? said.unit : null }
  const stretch = pointedAt(sentence, pointer)
  if (stretch !== null) return only(clip(raw, sentence.tokens, stretch))
  const about = topic()
  if (about !== null && (pointer.kind === "figure" || about.isPlural === (pointer.kind === "they"))) return only(about.text)
  // "They will get 3 million in aid. Then it will be 5 million": one sum after another.
  const isSame = pointer.kind === "it" && kind === "money" && antecedent?.claim.unit === expression.money?.unit
  return isSame ? only(antecedent?.claim.measure ?? null) : null
}

/** Whether a bare noun of change at `at` is one more thing of a list: ", growth of 3 percent and". */
const isListedChange = (tokens: readonly Token[], at: number): boolean =>
  changeNouns.has(word(tokens, at)) && isWord(tokens[at + 1], "of") && (isSign(tokens[at - 1]) || isWord(tokens[at - 1], "and"))

/**
 * A noun of change whose clause does not say what changed points at what the clause before tells of: "but we have seen 3 percent growth";
 * a bare number forecast, at what the sentence before does: "Economists had forecast 3 percent".
 */
const unnamed = ({ tokens }: ParsedSentence, { first, next }: Expression, change: Change | null): ReturnType<typeof pointerOf> => {
  const from = clauseStart(tokens, first)
  const isForecast = haveForms.has(word(tokens, first - 2)) && expectedCues.has(word(tokens, first - 1))
  if (isForecast && (isSign(tokens[next]) || prepositions.has(word(tokens, next)))) return { kind: "figure", from }
  if (from === 0 || change === null || change.at < next || !changeNouns.has(word(tokens, change.at))) return null
  const isNamed = ["in", "of"].includes(word(tokens, change.at + 1))
  return !isNamed && personalPronouns.has(word(tokens, from)) ? { kind: "figure", from } : null
}

/**
 * What the claim before in its sentence lends: to a sum said another way in brackets, to one more number of a list, to what it is compared
 * with, to the second of two ranks.
 */
const carried = (
  sentence: ParsedSentence,
  expression: Expression,
  kind: Claim["kind"],
  change: Change | null,
  { claim, next }: Said
): Lent | null => {
  const { tokens } = sentence
  const { first } = expression
  const isPoints = change !== null && pointWords.has(word(tokens, expression.next))
  const { measure, holder, whole, unit } = claim
  const isAside = [1, 2, 3, 4, 5, 6].some((back) => ["(", "["].includes(tokens[first - back]?.text ?? ""))
  const isAlike = claim.kind === kind || claim.direction !== null || kind === "change"
  if (kind === "rank") return isAlike ? { ...only(measure), holder } : null
  const isCompared = comparers.has(word(tokens, articles.has(word(tokens, first - 1)) ? first - 2 : first - 1))
  if (isWord(tokens[first - 1], "minus") && isWord(tokens[first - 2], "or")) return only(measure)
  const isSaidAgain =
    (claim.holder !== null && isWord(tokens[first - 1], "for")) ||
    isCompared ||
    isNear(tokens, next, first) ||
    isApposed(tokens, expression)
  // "In a poll of 900 weavers 60 percent said yes."
  const isPoll = kind === "share" && claim.kind === "count" && speechActs.has(word(tokens, expression.next))
  if (isPoll) return { ...only(measure), whole: measure }
  if (kind === "share" && claim.kind === kind && isSaidAgain) return { measure, unit: null, holder, whole }
  if (kind === "count") {
    if ((isAside && isAlike) || isPoints) return only(measure)
    return claim.kind === kind && measure !== null && isElided(sentence, expression) ? { ...only(measure), unit } : null
  }
  const isOther = kind === "measure" && claim.kind === kind && unit !== (expression.unit?.name ?? null) && !isAside
  const isLent = (kind === "money" || kind === "measure" || kind === "change") && (isAlike || isAside) && !isOther
  const isRestated = copulas.has(word(tokens, first - 1)) && tokens[first - 3]?.text === ","
  return isLent || (kind === "ratio" && (isCompared || isRestated)) ? only(measure) : null
}

/** Whether nothing but times, numbers and function words stands between two numbers of one thing. */
const isNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 10 && tokens.slice(from, to).every(({ kind, text, capital }) => kind !== "word" || (isFunctionWord(text) && !capital))

/** Whether a number stands alone after a comma, or as the subject of the next clause: "half are women, nine out of 18", "and 41 percent are". */
const isApposed = (tokens: readonly Token[], { first, next }: Expression): boolean =>
  (tokens[first - 1]?.text === "," && isSign(tokens[next])) ||
  (["and", "while", "but"].includes(word(tokens, first - 1)) && auxiliaries.has(word(tokens, next)))

/** Whether a bare number is one more of a list whose noun is said once: "11 in the north, three in the south", "40 up from 32". */
const isElided = ({ tokens, periods }: ParsedSentence, { first, next }: Expression): boolean => {
  const time = periods.find((period) => period.next === first)
  const before = tokens[(time?.first ?? first) - 1]
  const isOpen =
    before !== undefined && (before.text === "," || isDash(before) || beforeListed.has(before.text) || comparers.has(before.text))
  const after = word(tokens, next)
  const isBare =
    isSign(tokens[next]) ||
    ["fewer", "less", "more"].includes(after) ||
    (prepositions.has(after) && after !== "of") ||
    isWord(tokens[next], "and")
  return isOpen && isBare && !looksVerbal(after) && !isPluralNoun(after)
}
