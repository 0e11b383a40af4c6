import { clauseOpeners } from "../../english/numbers/function-words.ts"
import { cardinals } from "../../english/numbers/numerals.ts"
import { afterDistance, comparers, monthsIn } from "../../english/numbers/times.ts"
import { isWord, type Token, word } from "../grammar/tokens.ts"
import type { Expression } from "../read/sentence.ts"
import { iso, monthEnd, parseDay, plusMonths } from "../read/time/day.ts"
import type { Period } from "../read/time/range.ts"

/** Farthest after a number that a distance in time is looked for, in tokens. */
const reach = 8

/** A distance in time right after a number, in months: "5 percent a year ago", "from 410 in the same period last year". */
interface Distance {
  readonly first: number
  readonly next: number
  readonly months: number
}

/** How long before the period spoken of a number belongs; null where nothing after it says so. */
export const distanceBehind = (tokens: readonly Token[], { first, next }: Expression): Distance | null => {
  let isInOtherWords = isWord(tokens[first - 1], "or")
  for (let at = next; at < next + (isInOtherWords ? 2 * reach : reach) && at < tokens.length; at++) {
    const token = tokens[at]!
    // "From 349 million, or 1.06 a share, a year earlier" is one number in two ways.
    if (token.text === "," && isWord(tokens[at + 1], "or")) isInOtherWords = true
    const isPassed = isInOtherWords && (token.kind === "number" || /^[,$€£%]$/.test(token.text))
    if (isPassed) continue
    if (token.kind !== "word" || comparers.has(token.text) || clauseOpeners.has(token.text)) return null
    if (token.text === "same" && word(tokens, at + 2) === "last" && word(tokens, at + 3) === "year")
      return { first: at, next: at + 4, months: 12 }
    if (!afterDistance.has(token.text)) continue
    const size = monthsIn.get(word(tokens, at - 1).replace(/s$/, ""))
    const isOne = ["a", "an"].includes(word(tokens, at - 2)) || (isBefore(tokens, at) && isWord(tokens[at - 2], "the"))
    const count = isOne ? 1 : (cardinals.get(word(tokens, at - 2)) ?? 0)
    return at - 2 < next || size === undefined || count === 0 ? null : { first: at - 2, next: at + 1, months: size * count }
  }
  return null
}

/** Whether "before" or "earlier" ends a distance at `at`: "the year before", but not "the year before last". */
const isBefore = (tokens: readonly Token[], at: number): boolean =>
  ["before", "earlier"].includes(word(tokens, at)) && !(tokens[at + 1]?.kind === "word" && tokens[at + 1]!.text !== "and")

/** The period that lies so long before another one; without days where that one is not known. */
export const earlier = ({ first, next, months }: Distance, base: Period | null): Period => {
  const moved = (date: string | null | undefined): string | null => {
    if (date == null || !Number.isInteger(months)) return null
    const day = parseDay(date)
    const back = plusMonths(day, -months)
    return iso(day.day === monthEnd(day.year, day.month).day ? monthEnd(back.year, back.month) : back)
  }
  return { first, next, start: moved(base?.start), end: moved(base?.end), counts: false }
}
