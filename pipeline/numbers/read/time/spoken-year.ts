import { auxiliaries } from "../../../english/numbers/function-words.ts"
import { cardinals } from "../../../english/numbers/numerals.ts"
import { beforeSpokenYear } from "../../../english/numbers/times.ts"
import { nounAfter } from "../../grammar/noun-phrase.ts"
import { isHyphen, type Token, word } from "../../grammar/tokens.ts"
import { cardinalAt } from "../cardinal.ts"

/** A year or the years of a decade in words, and where it ends. */
interface SpokenYear {
  readonly year: number
  readonly lastYear: number
  readonly next: number
}

const single = (year: number, next: number): SpokenYear => ({ year, lastYear: year, next })

/** The year that words name at `at`: "nineteen ninety-one", "twenty-oh-five", "the nineteen-eighties", "in two thousand five". */
export const spokenYear = (tokens: readonly Token[], at: number): SpokenYear | null => {
  const century = cardinals.get(word(tokens, at)) ?? 0
  if (century === 2) return thousandsAt(tokens, at)
  if (century < 15 || century > 20) return null
  const place = isHyphen(tokens[at + 1]) && tokens[at + 1]!.glued ? at + 2 : at + 1
  const decade = word(tokens, place)
  const tensOfDecade = decade.endsWith("ies") ? cardinals.get(`${decade.slice(0, -3)}y`) : undefined
  if (tensOfDecade !== undefined) {
    const year = 100 * century + tensOfDecade
    return { year, lastYear: year + 9, next: place + 1 }
  }
  const isZero = decade === "oh"
  if (place !== at + 1 && !isZero) return null
  const tens = isZero ? 0 : (cardinals.get(decade) ?? -1)
  if (!isZero && (tens < 10 || (tens < 20 && century !== 19 && !(century === 20 && beforeSpokenYear.has(word(tokens, at - 1))))))
    return null
  const last = isHyphen(tokens[place + 1]) && tokens[place + 1]!.glued ? (cardinals.get(word(tokens, place + 2)) ?? 99) : 99
  const hasUnit = last < 10 && (isZero || tens >= 20)
  if (isZero && !hasUnit) return null
  const next = hasUnit ? place + 3 : place + 1
  return isHyphen(tokens[next]) && tokens[next]!.glued ? null : single(100 * century + tens + (hasUnit ? last : 0), next)
}

/** The year in "in two thousand five" and "the year two thousand", which count nothing that is named. */
const thousandsAt = (tokens: readonly Token[], at: number): SpokenYear | null => {
  const cardinal = word(tokens, at + 1) === "thousand" ? cardinalAt(tokens, at) : null
  const isSubject = at === 0 && auxiliaries.has(word(tokens, cardinal?.next ?? 0))
  if (!isSubject && !beforeSpokenYear.has(word(tokens, at - 1))) return null
  if (cardinal?.value == null || cardinal.form !== "cardinal" || cardinal.value > 2100) return null
  return (cardinal.value > 2000 || word(tokens, at - 1) === "year") && nounAfter(tokens, cardinal.next) === null
    ? single(cardinal.value, cardinal.next)
    : null
}
