import { scales } from "../../../english/numbers/numerals.ts"
import { beforeTimeUnit } from "../../../english/numbers/times.ts"
import {
  afterMetres,
  degreeLetters,
  lettersBeforeStroke,
  perLetters,
  ratedUnits,
  temperatureScales,
  type Unit,
  unitCapitals,
  unitLetters,
  unitPowers,
  unitPrefixes,
  units,
  unitsByName
} from "../../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import { isFunctionWord, looksVerbal } from "../../grammar/word-class.ts"
import type { Amount } from "../amount.ts"

/** A unit as written, what a stroke or its symbol makes it per, and where it ends. */
interface UnitAt {
  readonly next: number
  readonly unit: Unit
  readonly per?: string
}

/** The unit of time or of a physical measure at `at`, after an amount. */
export const measureAt = (tokens: readonly Token[], at: number, amount: Amount): UnitAt | null => {
  let place = at
  if (amount.form === "plural" && isWord(tokens[place], "of")) place++
  if (amount.form === "fraction" && (isWord(tokens[place], "a") || isWord(tokens[place], "an") || isHyphen(tokens[place]))) place++
  const isPartitive = amount.form === "fraction" && place === at && at === amount.next && units.get(word(tokens, at))?.dimension === "time"
  if (beforeTimeUnit.has(word(tokens, place)) && units.get(word(tokens, place + 1))?.dimension === "time") place++
  if (isPartitive) return null
  const rated = ratedUnits.get(word(tokens, place))?.split("/")
  if (rated !== undefined) return { next: place + 1, unit: unitsByName.get(rated[0]!)!, per: rated[1]! }
  const found = unitAt(tokens, place) ?? letterAt(tokens, place) ?? bracketedAt(tokens, place)
  const stroke = found === null || tokens[found.next]?.text !== "/" ? null : unitBehindStroke(tokens, found.next + 1)
  return found === null || stroke === null ? found : { ...found, ...stroke }
}

/** The unit in the brackets at `at`: "20 (kg)". */
const bracketedAt = (tokens: readonly Token[], at: number): UnitAt | null => {
  if (tokens[at]?.kind !== "sign" || !/^[([{]$/.test(tokens[at]!.text)) return null
  const found = unitAt(tokens, at + 1)
  return found !== null && /^[)\]}]$/.test(tokens[found.next]?.text ?? "") ? { ...found, next: found.next + 1 } : null
}

/** The unit whose name or symbol begins at `at`: "square metres", "m²", "degrees Celsius", "kilowatt-hours", "km". */
const unitAt = (tokens: readonly Token[], at: number): UnitAt | null => {
  const prefix = unitPrefixes.get(word(tokens, at))
  if (prefix !== undefined) {
    const dot = tokens[at + 1]?.text === "." ? 1 : 0
    const place = at + 1 + dot + (isHyphen(tokens[at + 1 + dot]) ? 1 : 0)
    const text = word(tokens, place)
    const base = units.get(text) ?? unitLetters.get(text) ?? (text === "in" ? unitsByName.get("inch") : undefined)
    const unit = base === undefined ? undefined : prefix === "same" ? base : unitsByName.get(`${prefix} ${base.name}`)
    return unit === undefined ? null : { next: place + 1, unit }
  }
  const year = isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  if (isWord(tokens[at], "light") && timeUnitAt(tokens, year)?.name === "year")
    return { next: year + 1, unit: unitsByName.get("light-year")! }
  // Pounds that are no money weigh something.
  const name = tokens[at]?.text ?? ""
  const unit = units.get(/^pounds?$/.test(name) ? "lb" : name)
  if (unit === undefined || unit.dimension === "share") return null
  // "2022′s" is no length.
  if (tokens[at]!.kind === "sign" && unit.dimension === "length" && tokens[at + 1]?.kind === "word" && tokens[at + 1]!.glued) return null
  const next = at + 1
  const scale = unit.name === "degree" ? temperatureScales.get(word(tokens, next)) : undefined
  if (scale !== undefined) return { next: next + 1, unit: unitsByName.get(scale)! }
  const joint = tokens[next]?.text === "." && isHyphen(tokens[next + 1]) ? next + 1 : next
  const second = isHyphen(tokens[joint]) || tokens[joint]?.text === "·" ? joint + 1 : next
  const other = units.get(word(tokens, second))?.name
  const joined = other === undefined ? undefined : unitsByName.get(`${unit.name}-${other}`)
  return joined === undefined ? powered(tokens, next, unit) : { next: second + 1, unit: joined }
}

/** A length with the power after it at `next`: "km²", "m3", "km^2", "km squared"; the 2 of 6′2″ is none. */
const powered = (tokens: readonly Token[], next: number, unit: Unit): UnitAt => {
  if (tokens[next - 1]!.kind === "sign") return { next, unit }
  const at = tokens[next]?.text === "^" && tokens[next]!.glued ? next + 1 : next
  const power = tokens[at]?.glued === true || tokens[at]?.kind === "word" ? unitPowers.get(tokens[at]!.text) : undefined
  const found = power === undefined ? undefined : unitsByName.get(`${power} ${unit.name}`)
  return found === undefined ? { next, unit } : { next: at + 1, unit: found }
}

/** The unit of the letters or the sign at `at` after digits: "37 m", "816 000 t", "60W", 24" wide. "9g" is an acceleration. */
const letterAt = (tokens: readonly Token[], at: number): UnitAt | null => {
  const token = tokens[at]
  if (token === undefined) return null
  const isRate = tokens[at + 1]?.text === "/" && tokens[at + 1]!.glued
  const rated = isRate ? lettersBeforeStroke.get(word(tokens, at)) : undefined
  if (rated !== undefined) return { next: at + 1, unit: rated }
  const isJoined = isHyphen(tokens[at - 1]) && token.glued && !isHyphen(tokens[at + 1])
  const digits = isJoined || (scales.has(word(tokens, at - 1)) && !token.glued) ? at - 2 : at - 1
  if (tokens[digits]?.kind !== "number") return null
  if (isJoined ? token.text === "in" : digits === at - 1 && isInch(tokens, at)) return powered(tokens, at + 1, unitsByName.get("inch")!)
  if (token.text === "'" && token.glued && tokens[at + 1]?.kind === "number" && /^["”″]$/.test(tokens[at + 2]?.text ?? ""))
    return { next: at + 1, unit: unitsByName.get("foot")! }
  const scale = token.glued && token.capital && tokens[at - 1]!.text.length < 4 ? degreeLetters.get(token.text) : undefined
  if (scale !== undefined && digits === at - 1 && !tokens[at - 2]?.capital) return { next: at + 1, unit: unitsByName.get(scale)! }
  const unit = (token.capital ? unitCapitals : unitLetters).get(word(tokens, at))
  const isHouse = token.capital && tokens[at + 1]?.kind === "number"
  return unit === undefined || isHouse || (unit.name === "gram" && tokens[digits]!.text.length < 2) ? null : powered(tokens, at + 1, unit)
}

/** Farthest that the opening of a quotation is looked for before a sign that may be inches or its end. */
const longestQuotation = 40

/** Whether the sign at `at` touches digits and ends no quotation, and a noun follows: a 27" monitor. */
const isBeforeNoun = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1]
  if (!tokens[at]!.glued || after?.kind !== "word" || after.glued || after.capital || looksVerbal(after.text) || isFunctionWord(after.text))
    return false
  return !tokens.slice(Math.max(0, at - longestQuotation), at).some(({ text }) => /^["“„]$/.test(text))
}

/** Whether "in" or a sign after digits stands for inches: "3 in thick", "2 in.", 24" wide, 5'10". */
const isInch = (tokens: readonly Token[], at: number): boolean => {
  const isMark = /^["”]$/.test(tokens[at]!.text) && (tokens[at]!.glued || tokens[at + 1]?.glued === false)
  if (!isMark && !isWord(tokens[at], "in")) return false
  const after = tokens[at + 1]
  if (!isMark && (tokens[at]!.glued || (after?.glued && unitPowers.has(after.text)))) return true
  return (
    afterMetres.has(after?.text ?? "") ||
    isFoot(tokens, at - 2) ||
    (isMark ? tokens[at - 2]?.text === "'" || isBeforeNoun(tokens, at) : after?.text === "." || after === undefined)
  )
}

const isFoot = (tokens: readonly Token[], at: number): boolean => units.get(word(tokens, at))?.name === "foot"

/** What the symbol after a stroke says a unit is per: "h" of "km/h", "ha" of "kg/ha". */
export const unitBehindStroke = (tokens: readonly Token[], at: number): { readonly next: number; readonly per: string } | null => {
  const letter = perLetters.get(word(tokens, at))
  if (letter !== undefined) return { next: at + 1, per: letter }
  const base = unitLetters.get(word(tokens, at))
  const found = base === undefined ? unitAt(tokens, at) : powered(tokens, at + 1, base)
  return found === null ? null : { next: found.next, per: found.unit.name }
}

/** The name of the unit that stands at `at`: "kilowatt-hour", "square metre"; null where none does. */
export const unitNameAt = (tokens: readonly Token[], at: number): string | null => unitAt(tokens, at)?.unit.name ?? null

/** The unit of time that the word at `at` names. */
export const timeUnitAt = (tokens: readonly Token[], at: number): Unit | null => {
  const unit = units.get(word(tokens, at))
  return unit?.dimension === "time" ? unit : null
}
