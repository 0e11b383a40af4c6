import type { Claim } from "../../../schemas/claim.ts"
import { auxiliaries, modals, relatives } from "../../english/numbers/function-words.ts"
import { gerundNouns } from "../../english/numbers/nouns.ts"
import {
  asideOpeners,
  besideComparer,
  besideMonth,
  comparers,
  partings,
  spanOpeners,
  speechActs,
  weekdays
} from "../../english/numbers/times.ts"
import { nounsLikeVerbs, verbs } from "../../english/numbers/verbs.ts"
import { clauseStart, predicateBefore } from "../grammar/clause.ts"
import { isWord, type Token, word } from "../grammar/tokens.ts"
import { isAdverb, isFunctionWord } from "../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import { isMonth } from "../read/time/dates.ts"
import { iso, monthEnd, parseDay, plusDays } from "../read/time/day.ts"
import type { Period } from "../read/time/range.ts"
import { distanceBehind, earlier } from "./earlier-period.ts"
import { describes, isOfAct, isSetFor, isStartOfChange, isYardstick, namesDelivery, namesEvent } from "./period-use.ts"

/** How far off, in tokens, a parting between number and period counts, and a number that the period follows more closely. */
const parted = 25
const another = 8

/**
 * The period that dates a figure: the nearest in its sentence, where one after the figure, a contrast between the two, and a period that
 * dates the number before count as farther off. Null where none does.
 */
export const nearestPeriod = (sentence: ParsedSentence, expression: Expression): Period | null => {
  const found = periodOf(sentence, expression)
  // The size of a thing has no time, "a 470-km border", and a span only the one beside it: "a five-year period through 2021".
  const { hyphenated, unit, next } = expression
  if (!hyphenated || unit === null || unit.dimension === "share") return found
  return found !== null && unit.dimension === "time" && found.first >= next && found.first - next <= 3 ? found : null
}

const periodOf = (sentence: ParsedSentence, expression: Expression): Period | null => {
  const distance = distanceBehind(sentence.tokens, expression)
  return distance === null
    ? nearestOf(sentence, expression, isPartner(sentence, expression))
    : earlier(distance, nearestOf(sentence, expression, false))
}

/** Whether a number is the one that another, said before with its own time, is compared with: "up from 3 percent", "from 5 in 2016". */
const isPartner = ({ tokens, periods }: ParsedSentence, { first, next }: Expression): boolean =>
  comparers.has(word(tokens, first - 1)) &&
  (periods.some((period) => period.first === next) || tokens[first - 2]?.text === "," || besideComparer.has(word(tokens, first - 2)))

const nearestOf = (sentence: ParsedSentence, expression: Expression, onlyBehind: boolean): Period | null => {
  const { tokens, periods } = sentence
  const { core, coreNext } = expression
  let best: Period | null = null
  let least = Infinity
  for (const period of periods) {
    const isBefore = period.next <= core
    if ((period.first <= core && coreNext <= period.next) || isYardstick(tokens, period) || namesEvent(tokens, period, isBefore)) continue
    if (isStartOfChange(tokens, period, expression) || namesDelivery(tokens, period)) continue
    if (isBefore && (onlyBehind || leftClause(tokens, period, expression))) continue
    if (
      !isBefore &&
      (describes(tokens, period) ||
        isOfNextDeed(sentence, coreNext, period.first) ||
        leavesAside(tokens, expression, period.first) ||
        isSetFor(sentence, coreNext, period.first))
    )
      continue
    const gap = isBefore ? core - period.next : period.first - coreNext
    if (gap >= least || isOfAct(tokens, period, expression) || isOfEarlier(sentence, period, expression)) continue
    if (
      !isBefore &&
      (opensAside(tokens, coreNext, period.first) || (!period.counts && opensClause(tokens, coreNext, period.first, period.next)))
    )
      continue
    let partingsBetween = 0
    let isApart = false
    for (let at = isBefore ? period.next : coreNext; at < (isBefore ? core : period.first); at++)
      if (tokens[at]!.text === ";") isApart = true
      else if (partings.has(tokens[at]!.text)) partingsBetween++
    if (!isBefore && tokens.slice(coreNext, period.first - 1).some(({ text }) => text === "compared")) continue
    const distance = gap + parted * partingsBetween + (!isBefore ? 4 : followsNumber(sentence, period) ? another : 0)
    const isElsewhere =
      isApart ||
      (isBefore && expression.unit?.dimension === "time" && relatives.has(word(tokens, clauseStart(tokens, expression.first) - 1))) ||
      (partingsBetween > 0 && period.counts && word(tokens, period.first) === "for")
    if (!isElsewhere && distance < least) [best, least] = [period, distance]
  }
  return best
}

/** Whether a period stands right after another number and its noun: "150 dollars in 2011 and 90 in 2016". */
const followsNumber = ({ tokens, items }: ParsedSentence, { first }: Period): boolean =>
  items.some(
    (item) =>
      item.kind === "number" &&
      item.next <= first &&
      first - item.next <= 3 &&
      tokens.slice(item.next, first).every(({ text, kind }) => kind === "word" && text !== "and")
  )

/** Whether a period belongs to the number before it, with which another is compared: "58 now, from 49 in 2022". */
const isOfEarlier = ({ tokens, items }: ParsedSentence, { first }: Period, { core }: Expression): boolean => {
  const owner = items.findLast((item) => item.kind === "number" && item.next <= first && first - item.next <= 3)
  if (owner?.kind !== "number" || owner.expression.core === core) return false
  return comparers.has(word(tokens, owner.first - 1)) && !tokens.slice(owner.next, first).some(({ kind }) => kind === "sign")
}

/** Whether a clause that only adds something begins between a number and a period: ", through which", ", adding", "when". */
const opensAside = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const text = word(tokens, at)
    const isAfterComma = [1, 2, 3].some((back) => tokens[at - back]?.text === "," && at - back >= from)
    if (text === "whose" && isAfterComma) return true
    if (asideOpeners.has(text) || (relatives.has(text) && isAfterComma)) return predicateBefore(tokens, to, at + 1) !== null
    if (tokens[at - 1]?.text === "," && /ing$/.test(text) && !gerundNouns.has(text)) return true
  }
  return false
}

/** Whether a clause of its own begins after a comma and "and" between a number and a period, with a subject or with the period itself. */
const opensClause = (tokens: readonly Token[], from: number, to: number, behind: number): boolean => {
  for (let at = from; at < to; at++) {
    if (tokens[at]!.text !== "," || !isWord(tokens[at + 1], "and")) continue
    if (at + 2 === to || auxiliaries.has(word(tokens, behind))) return true
    const predicate = predicateBefore(tokens, to, at + 2)
    if (predicate !== null && predicate.first > at + 2) return true
  }
  return false
}

/**
 * Whether the clause of a period has ended before the number: an aside about something else, "whose transfer cost 5 million last summer,
 * and", or a clause before an "and" with a subject of its own, unless the period opens the sentence for both.
 */
const leftClause = (tokens: readonly Token[], { first, next }: Period, { first: number, next: numberNext }: Expression): boolean => {
  const comma = tokens.findIndex(({ text }, at) => at >= next && at < number && text === ",")
  if (comma < 0) return false
  const from = clauseStart(tokens, first)
  const isAside = [from, from - 1].some(
    (at) => (relatives.has(word(tokens, at)) || isWord(tokens[at], "whose")) && tokens[at - 1]?.text === ","
  )
  if (isAside) return true
  const and = tokens.findIndex(({ text }, at) => at >= comma && at < number && text === "," && isWord(tokens[at + 1], "and")) + 1
  if (and === 0 || tokens.slice(from, first).every(({ text }) => isFunctionWord(text))) return false
  const predicate = predicateBefore(tokens, number, and + 1)
  const isThere = isWord(tokens[and + 1], "there")
  return (predicate !== null && predicate.first > and + 1 && !isThere) || isSubject(tokens, numberNext)
}

/** Whether an auxiliary follows at `from` before any stop, so that the number before it belongs to the subject. */
const isSubject = (tokens: readonly Token[], from: number): boolean => {
  const verb = tokens.findIndex(({ text, kind }, at) => at >= from && (kind === "sign" || auxiliaries.has(text)))
  return verb >= 0 && verb < from + 8 && tokens[verb]!.kind === "word"
}

/** Whether a number stands in an aside after a subject, whose verb comes before the period: "The plant, 51% owned by us, opens in 2025". */
const leavesAside = (tokens: readonly Token[], { first, coreNext }: Expression, to: number): boolean => {
  const open = tokens.findLastIndex(({ text }, at) => at < first && at > first - 12 && text === ",")
  if (open < 2 || isAdverb(word(tokens, open - 1)) || predicateBefore(tokens, open, clauseStart(tokens, open - 1)) !== null) return false
  const isWhose = isWord(tokens[open + 1], "whose")
  if (!isWhose && tokens[open + 1]?.kind !== "number" && predicateBefore(tokens, first, open + 1) !== null) return false
  const close = tokens.findIndex(({ text }, at) => at >= coreNext && at < to && text === ",")
  const verb = word(tokens, close + 1)
  return close >= 0 && (auxiliaries.has(verb) || (verbs.has(verb) && !nounsLikeVerbs.has(verb)) || (verb.endsWith("ed") && verb.length > 4))
}

/** Whether a deed with a number of its own begins before a period: "voted 9 to 4 to raise the tax by 5 percent from April". */
const isOfNextDeed = ({ tokens, items }: ParsedSentence, from: number, to: number): boolean => {
  const deed = tokens.findIndex(
    ({ text }, at) =>
      at >= from &&
      at < to - 1 &&
      ((text === "to" && !isWord(tokens[at - 1], "order") && verbs.has(word(tokens, at + 1))) ||
        (text === "and" && (modals.has(word(tokens, at + 1)) || speechActs.has(word(tokens, at + 1)))))
  )
  return deed >= 0 && items.some((item) => item.kind === "number" && item.first > deed && item.next <= to)
}

/** The first and last day of a period. A month without a year or a day of the week is the next one for what is planned or expected, though read as the last. */
export const daysOf = (
  tokens: readonly Token[],
  period: Period | null,
  modality: Claim["modality"],
  today: string | null
): Pick<Claim, "period_start" | "period_end"> => {
  const days = { period_start: period?.start ?? null, period_end: period?.end ?? null }
  const known = days.period_end ?? days.period_start
  if (period === null || modality === "stated" || today === null || known === null) return days
  const words = tokens.slice(period.first, period.next)
  if (words.some(({ text }) => weekdays.has(text)) && days.period_start === days.period_end && known < today) {
    const ahead = iso(plusDays(parseDay(known), 7))
    return { period_start: ahead, period_end: ahead }
  }
  // Years that are counted back from the day of speech lie ahead of a plan.
  if (period.counts && spanOpeners.has(words[0]!.text) && days.period_end === today) return { period_start: null, period_end: null }
  const isNextMonth =
    words.some(isMonth) && words.every((token) => isMonth(token) || besideMonth.has(token.text) || /^\d\d?$/.test(token.text))
  if (!isNextMonth && !describes(tokens, period)) return days
  const hasDay = words.some(({ kind }) => kind === "number")
  const { year, month, day } = parseDay(known)
  const endIn = (year: number): string => iso(hasDay ? { year, month, day } : monthEnd(year, month))
  const years = [0, 1, 2].find((later) => endIn(year + later) >= today) ?? 0
  const start = days.period_start === null ? null : parseDay(days.period_start)
  return {
    period_start: start === null ? null : iso({ ...start, year: start.year + years }),
    period_end: days.period_end === null ? null : endIn(year + years)
  }
}
