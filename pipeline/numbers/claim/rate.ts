import { occasions } from "../../english/numbers/numerals.ts"
import { afterDistance } from "../../english/numbers/times.ts"
import { perAdverbs, perWords, pricedWords, units, yearlyWords } from "../../english/numbers/units.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import { isWord, type Token, word } from "../grammar/tokens.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import { timeUnitAt, unitBehindStroke, unitNameAt } from "../read/unit/unit.ts"

/** What a number is per ("month", "person"); `frequency` is the number of times per that unit if the expression says how often. */
interface Rate {
  readonly per: string
  readonly frequency: number | null
}

/**
 * The rate beside a number: "a month", "per capita", "/day", "annually", "every year", "twice a week", "every three years"; null where
 * there is none.
 */
export const rateOf = (sentence: ParsedSentence, expression: Expression): Rate | null => {
  const { tokens } = sentence
  const interval = everySo(tokens, expression)
  if (interval !== null) return interval
  const per = expression.per ?? perBehind(tokens, expression) ?? perOfPartner(sentence, expression) ?? perBefore(tokens, expression)
  if (per === null) return null
  const isOften = expression.multiplies && expression.value !== null && isTimes(tokens, expression)
  return { per, frequency: isOften ? expression.value : null }
}

/** The unit of a rate that the second number of a pair has for both: "from 160 to 230 km per hour". */
const perOfPartner = ({ tokens, items }: ParsedSentence, { next, unit }: Expression): string | null => {
  const other = unit !== null && isWord(tokens[next], "to") ? items.find(({ first }) => first === next + 1) : undefined
  return other?.kind === "number" && other.expression.unit === unit ? (other.expression.per ?? perBehind(tokens, other.expression)) : null
}

const isTimes = (tokens: readonly Token[], { core, next }: Expression): boolean =>
  occasions.has(word(tokens, core)) || word(tokens, next - 1) === "times"

/** The frequency of "every three years": a third of a time a year. */
const everySo = (tokens: readonly Token[], { first, unit, value, form }: Expression): Rate | null => {
  if (!isWord(tokens[first - 1], "every") && !isWord(tokens[first], "every")) return null
  if (unit?.dimension !== "time" || value === null || value === 0) return null
  return form === "cardinal" || form === "fraction" ? { per: unit.name, frequency: Math.round(1e4 / value) / 1e4 } : null
}

/** The unit of a rate right after the number, or after the noun it counts. */
const perBehind = (tokens: readonly Token[], { next, hyphenated, money, unit }: Expression): string | null => {
  if (hyphenated) return null
  const isEach = (money !== null || unit !== null) && (isWord(tokens[next], "a") || isWord(tokens[next], "an"))
  const priced = isEach ? ((money === null ? undefined : pricedWords.get(word(tokens, next + 1))) ?? unitNameAt(tokens, next + 1)) : null
  if (priced !== null && priced !== "second") return afterDistance.has(word(tokens, next + 2)) ? null : priced
  const joined = tokens[next]?.text === "-" && tokens[next]!.glued ? perAt(tokens, next + 1) : null
  const direct = joined ?? perAt(tokens, next) ?? (isWord(tokens[next], "for") ? perAt(tokens, next + 1, true) : null)
  if (direct !== null) return direct
  const noun = nounAfter(tokens, isWord(tokens[next], "of") ? next + 1 : next)
  if (noun === null) return null
  for (let at = noun.next; at <= noun.next + 6 && at < tokens.length; at++) {
    if (tokens[at]!.kind !== "word" && tokens[at]!.text !== "/") return null
    const per = perAt(tokens, at)
    if (per !== null) return per
    if (tokens[at]!.text === "and" || tokens[at]!.text === "that" || tokens[at]!.text === "which") return null
  }
  return null
}

/** The unit of a rate whose "per", "/", article or adverb stands at `at`. */
const perAt = (tokens: readonly Token[], at: number, isFor = false): string | null => {
  const text = tokens[at]?.text
  if (text === undefined) return null
  const adverb = tokens[at]!.kind === "word" ? perAdverbs.get(text) : undefined
  if (adverb !== undefined) return adverb
  if (text === "per" || text === "/")
    return (
      perWords.get(word(tokens, at + 1)) ??
      unitNameAt(tokens, at + 1) ??
      (text === "/" ? unitBehindStroke(tokens, at + 1)?.per : null) ??
      units.get(word(tokens, at + 1))?.name ??
      perNumber(tokens, at + 1) ??
      (text === "per" ? word(tokens, at + 1) || null : null)
    )
  if (text !== "a" && text !== "an" && text !== "each" && text !== "every") return null
  const unit = timeUnitAt(tokens, at + 1)
  if (isFor && text !== "each" && text !== "every") return null
  if (unit === null)
    return text === "a" || text === "an" ? null : (perWords.get(word(tokens, at + 1)) ?? (isFor ? word(tokens, at + 1) || null : null))
  if (afterDistance.has(word(tokens, at + 2)) || (isWord(tokens[at + 2], "and") && isWord(tokens[at + 3], "a"))) return null
  return unit.name === "second" ? null : unit.name
}

/** The number that a rate is per, with its noun: "4.3 per 1,000 births". */
const perNumber = (tokens: readonly Token[], at: number): string | null => {
  if (tokens[at]?.kind !== "number" || tokens[at]!.text.includes(".")) return null
  const noun = nounAfter(tokens, at + 1)
  const named = noun === null ? [] : tokens.slice(noun.first, noun.next).map(({ text }) => text)
  return [tokens[at]!.text.replace(/\D/g, ""), ...named].join(" ")
}

/** The unit of a rate at the head of the sentence or clause: "Every year Minsk receives a dozen delegations". */
const perBefore = (tokens: readonly Token[], { first, unit }: Expression): string | null => {
  if (unit?.dimension === "share") return null
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    if (tokens[at]!.kind === "sign" && /[.;:!?()]/.test(tokens[at]!.text)) return null
    if (isWord(tokens[at], "every") || isWord(tokens[at], "each")) return timeUnitAt(tokens, at + 1)?.name ?? null
    if (yearlyWords.has(word(tokens, at)) && at >= first - 3) return "year"
  }
  return null
}
