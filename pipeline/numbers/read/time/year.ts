import { sides } from "../../../english/numbers/times.ts"
import { isWord, type Token, word } from "../../grammar/tokens.ts"
import type { Expression } from "../sentence.ts"
import type { CalendarMark } from "./dates.ts"
import type { Day } from "./day.ts"
import type { Range } from "./range.ts"

/** Finds the date and the number expression that begin at a token, both already read. */
export interface Reading {
  readonly calendar: (at: number) => CalendarMark | null
  readonly expression: (at: number) => Expression | null
}

/** A range of days with the place after the words that name it. */
export interface Found extends Range {
  readonly next: number
  /** Whether a number of units is part of it: "the first nine months". */
  readonly counts?: boolean
}

/** A word without its "'s": "year" in "this year's". */
export const bare = (text: string): string => (text.endsWith("'s") ? text.slice(0, -2) : text)

/** The year that dates the words before `at`: after "of", "in" or a comma, or as "this year", "last year". */
export const yearFor = (
  tokens: readonly Token[],
  reading: Reading,
  at: number,
  today: Day | null
): { readonly year: number | null; readonly next: number } | null => {
  let place = isWord(tokens[at], "of") || isWord(tokens[at], "in") || tokens[at]?.text === "," ? at + 1 : at
  if (isWord(tokens[place], "the")) place++
  const mark = reading.calendar(place)
  if (mark !== null && mark.year !== null && mark.month === null) return { year: mark.year, next: mark.next }
  const name = word(tokens, place)
  const side = bare(word(tokens, place + 1)) === "year" ? sides.get(name) : undefined
  if (side !== undefined) return { year: today === null ? null : today.year + side, next: place + 2 }
  return place > at && bare(name) === "year" ? { year: today?.year ?? null, next: place + 1 } : null
}
