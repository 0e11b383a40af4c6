import { partsOfDay } from "../../english/calendar-words.ts"
import { downWords, lessThan, moreThan, upWords } from "../../english/numbers/changes.ts"
import { auxiliaries, contractions, definite } from "../../english/numbers/function-words.ts"
import { knownPairs } from "../../english/numbers/idioms.ts"
import { afterDefinite, beforePair, knownGroups } from "../../english/numbers/labels.ts"
import { cardinals } from "../../english/numbers/numerals.ts"
import {
  afterDistance,
  beforeHalf,
  beforeQuarters,
  beforeYearNoun,
  datingPrepositions,
  datingWords,
  distanceEnds,
  hurryWords,
  idiomaticTimes,
  lastingVerbs,
  pastDeeds,
  speedWords,
  travelWords
} from "../../english/numbers/times.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { isPluralNoun } from "../grammar/word-class.ts"
import type { Role } from "../number-expression.ts"
import { isTop } from "../read/qualify.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import type { Period } from "../read/time/range.ts"
import { isLabel, isPageCount, nounFollows } from "./label.ts"
import { hasScope, isNumberOne, isRankedTop, ordinalRole } from "./rank.ts"

/** The role of a number in its sentence. The first rule that holds decides, from names and ordinals on; what is left is a figure. */
export const roleOf = (sentence: ParsedSentence, expression: Expression): Role => {
  const { tokens } = sentence
  if (expression.form === "calendar" || isClockTime(tokens, expression)) return "calendar"
  if (isTop(tokens, expression)) return isWord(tokens[expression.first], "top") && isRankedTop(tokens, expression) ? "rank" : "ordinal"
  if (isPageCount(tokens, expression)) return "chrome"
  if (isNumberOne(tokens, expression)) return hasScope(tokens, expression.next) ? "rank" : "idiom"
  if (expression.form === "name" || isLabel(tokens, expression)) return "label"
  if (expression.form === "vague" || expression.form === "scale")
    return isTime(expression) && isWord(tokens[expression.next], "ago") ? "time_reference" : "vague"
  if (expression.form === "ordinal") return ordinalRole(tokens, expression)
  if (isTime(expression)) return timeRole(sentence, expression)
  if (countedPeriod(sentence, expression) !== undefined || isPartOfYear(tokens, expression)) return "period"
  if (isOrTwo(tokens, expression)) return "vague"
  if (isDeictic(tokens, expression)) return "deictic"
  if (isIdiom(tokens, expression)) return "idiom"
  return "figure"
}

/** Whether a number with a point is a time of day: "at 7.20 this morning", "8.30 p.m." */
const isClockTime = (tokens: readonly Token[], { core, coreNext, unit, money }: Expression): boolean => {
  if (unit !== null || money !== null || coreNext !== core + 1 || !/^(?:1?\d|2[0-3])\.[0-5]\d$/.test(tokens[core]!.text)) return false
  const behind = [0, 1, 2].map((ahead) => word(tokens, coreNext + ahead))
  return behind.some((text) => partsOfDay.has(text)) || /^[ap]m$/.test(behind[0]!) || (/^[ap]$/.test(behind[0]!) && behind[2] === "m")
}

/** Whether a fraction is a stretch of time: "the first half", "the first three quarters", "three quarters of this year". */
const isPartOfYear = (tokens: readonly Token[], { form, first, coreNext, next }: Expression): boolean => {
  if (form !== "fraction") return false
  const noun = word(tokens, coreNext - 1)
  const before = word(tokens, first - 1)
  if (noun === "half" && beforeHalf.has(before)) return before !== "this" || !isWord(tokens[next], "of")
  if (noun !== "quarter" && noun !== "quarters") return false
  const year = tokens[next + 1]?.text ?? ""
  const isOfYear = /^(?:19|20)\d\d$/.test(year) || (beforeYearNoun.has(year) && isWord(tokens[next + 2], "year"))
  return beforeQuarters.has(before) || (isWord(tokens[next], "of") && isOfYear)
}

/** Whether "or two" blurs the noun before it: "a week or two", "a mistake or two". */
const isOrTwo = (tokens: readonly Token[], { first, value }: Expression): boolean =>
  value !== null && value <= 3 && isWord(tokens[first - 1], "or") && (isWord(tokens[first - 3], "a") || isWord(tokens[first - 3], "an"))

const isTime = ({ unit }: Expression): boolean => unit?.dimension === "time"
const isBare = (expression: Expression): boolean =>
  expression.unit === null && expression.money === null && !expression.multiplies && expression.form === "cardinal"

/** The counted period that holds the number: "the last seven years". */
const countedPeriod = ({ periods }: ParsedSentence, { core, coreNext }: Expression): Period | undefined =>
  periods.find((period) => period.counts && period.first <= core && coreNext <= period.next)

/** The role of a span of time: a figure where the sentence says how long something is; else it dates something. */
const timeRole = (sentence: ParsedSentence, expression: Expression): Role => {
  const { tokens } = sentence
  const { first, next, unit, core } = expression
  const after = word(tokens, next)
  const before = word(tokens, first - 1)
  if (expression.hyphenated && !(unit!.name === "year" && expression.value === null && expression.lower === null)) return "figure"
  if (afterDistance.has(after) || (after === "from" && distanceEnds.has(word(tokens, next + 1)))) return "time_reference"
  const isHurried = first < core && hurryWords.has(word(tokens, first))
  const isDone = (isHurried || (first < core && speedWords.has(word(tokens, first)))) && hasPastDeed(tokens, first - 1)
  if (before === "in" && (isDone || (isHurried && unit!.factor < 3600) || hasSpeed(sentence, first, expression))) return "figure"
  if (before === "last" && (auxiliaries.has(word(tokens, first - 2)) || isWord(tokens[first - 2], "to"))) return "figure"
  if (before === "for" && [1, 2, 3, 4, 5, 6, 7, 8].some((back) => lastingVerbs.has(word(tokens, first - 1 - back)))) return "figure"
  if (before === "within" && travelWords.has(after)) return "figure"
  if (before === "every" || before === "each" || before === "once" || word(tokens, first) === "every") return "figure"
  if (after === "since" || ((after === "have" || after === "has") && word(tokens, next + 1) === "passed")) return "figure"
  if (expression.value === 1 && tokens[core]!.kind === "word" && idiomaticTimes.has(unit!.name) && first === core) return "idiom"
  const inside = countedPeriod(sentence, expression)
  if (inside !== undefined) {
    const opener = word(tokens, inside.first)
    const isDated = datingWords.has(word(tokens, core - 1))
    if (otherFigure(sentence, expression)) return "period"
    if (opener === "for" && !isDated) return "figure"
    return opener === "over" || opener === "during" || (opener === "in" && isDated) ? "period" : "time_reference"
  }
  const isDated = definite.has(before) || datingWords.has(before) || datingPrepositions.has(before)
  return isDated || expression.form === "plural" ? "time_reference" : "figure"
}

/** Whether something was done shortly before `at`. */
const hasPastDeed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ kind, text }) => kind === "word" && (text.endsWith("ed") || pastDeeds.has(text)))

/** Whether a speed, or a way that takes less than a day, stands shortly before `at`: "from 0 to 80 km/h in 8 seconds", "40 km in 5 hours". */
const hasSpeed = ({ items }: ParsedSentence, at: number, { unit }: Expression): boolean =>
  items.some(
    (item) =>
      item.kind === "number" &&
      item.next < at &&
      item.next > at - 6 &&
      (item.expression.per === "hour" || (item.expression.unit?.dimension === "length" && unit!.factor < 86400))
  )

/** Whether a stop or a contrast stands between two places, so that a time on one side does not date the other. */
const isParted = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^[;:—]$/.test(tokens[at]!.text) || isWord(tokens[at], "but") || isWord(tokens[at], "whereas")) return true
  return false
}

/** Whether another quantity stands in the same part of the sentence, which the span of time would date. */
const otherFigure = ({ items, tokens }: ParsedSentence, expression: Expression): boolean =>
  items.some(
    (item) =>
      item.kind === "number" &&
      item.expression !== expression &&
      !isTime(item.expression) &&
      (item.expression.unit !== null ||
        item.expression.money !== null ||
        ((item.expression.form === "cardinal" || item.expression.form === "plural") && (item.expression.value ?? 11) > 10) ||
        item.expression.form === "fraction") &&
      !isParted(tokens, Math.min(item.next, expression.next), Math.max(item.first, expression.first)) &&
      !isLabel(tokens, item.expression)
  )

/**
 * Whether the number only mentions how many things there are that the listener already knows: "our two countries", "all five of them",
 * "the peoples of two states".
 */
const isDeictic = (tokens: readonly Token[], expression: Expression): boolean => {
  const { first, next, value, core } = expression
  if (!isBare(expression) || value === null || value < 2 || value > 10 || !Number.isInteger(value) || expression.qualifier !== "exact")
    return false
  const noun = word(tokens, next)
  let at = first - 1
  while (afterDefinite.has(word(tokens, at)) && at > first - 3) at--
  const marker = word(tokens, at)
  if (at === first - 1 && knownGroups.has(marker)) return !isPluralNoun(noun)
  // "That" is singular: before two or more things it is a conjunction ("agreed that four ferries would be built").
  if (isWord(tokens[at - 1], "of") && (tokens[at - 2]?.kind === "number" || cardinals.has(word(tokens, at - 2)))) return false
  if (definite.has(marker) && marker !== "" && !(marker === "that" && isPluralNoun(lastNoun(tokens, next))))
    return tokens[core]!.kind === "word" || isPluralNoun(noun)
  if (marker.endsWith("'s") && at === first - 1 && !contractions.has(marker)) return true
  return value === 2 && knownPairs.has(noun) && beforePair.has(marker)
}

/** The last word of the noun phrase at `at`; "" where none begins. */
const lastNoun = (tokens: readonly Token[], at: number): string => {
  const noun = nounAfter(tokens, at)
  return noun === null ? "" : tokens[noun.next - 1]!.text
}

/** Whether a number word counts nothing: "one" as a pronoun, a bare "zero", "a hundred times" as emphasis. */
const isIdiom = (tokens: readonly Token[], expression: Expression): boolean => {
  const { value, first, core, next, coreNext } = expression
  if (expression.multiplies)
    return expression.form === "cardinal" && tokens[core]!.kind === "word" && value !== null && value >= 100 && !isCompared(tokens, next)
  if (!isBare(expression) || tokens[core]!.kind !== "word") return false
  if (value === 0) return true
  const after = word(tokens, coreNext)
  if (value === 1) {
    const isBounded = first < core && !["exact", "about"].includes(expression.qualifier)
    const counts = (isBounded || ["only", "just"].includes(word(tokens, core - 1))) && nounFollows(tokens, next)
    return coreNext === core + 1 && !counts
  }
  return value === 2 && (after === "way" || after === "fold") && isHyphen(tokens[coreNext])
}

/** Whether a multiple is compared with something at `at`: "a hundred times more". */
const isCompared = (tokens: readonly Token[], at: number): boolean => {
  const text = word(tokens, at)
  return moreThan.has(text) || lessThan.has(text) || text === "as" || text === "the" || upWords.has(text) || downWords.has(text)
}
