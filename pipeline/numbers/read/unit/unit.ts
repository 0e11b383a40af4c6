import { beforeTimeUnit } from "../../../english/numbers/times.ts"
import {
  afterMetres,
  degreeLetters,
  perLetters,
  ratedUnits,
  temperatureScales,
  type Unit,
  unitLetters,
  unitPowers,
  unitPrefixes,
  units,
  unitsByName
} from "../../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
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
  const found = unitAt(tokens, place) ?? letterAt(tokens, place)
  const stroke =
    found === null || tokens[found.next]?.text !== "/" || !tokens[found.next]!.glued ? null : unitBehindStroke(tokens, found.next + 1)
  return found === null || stroke === null ? found : { ...found, ...stroke }
}

/** The unit whose name or symbol begins at `at`: "square metres", "m²", "degrees Celsius", "kilowatt-hours", "km". */
const unitAt = (tokens: readonly Token[], at: number): UnitAt | null => {
  const prefix = unitPrefixes.get(word(tokens, at))
  if (prefix !== undefined) {
    const dot = tokens[at + 1]?.text === "." ? 1 : 0
    const place = at + 1 + dot + (isHyphen(tokens[at + 1 + dot]) ? 1 : 0)
    const base = units.get(word(tokens, place)) ?? unitLetters.get(word(tokens, place))
    const unit = base === undefined ? undefined : prefix === "same" ? base : unitsByName.get(`${prefix} ${base.name}`)
    return unit === undefined ? null : { next: place + 1, unit }
  }
  if (isWord(tokens[at], "light") && isHyphen(tokens[at + 1]) && timeUnitAt(tokens, at + 2)?.name === "year")
    return { next: at + 3, unit: unitsByName.get("light-year")! }
  // Pounds that are no money weigh something.
  const name = tokens[at]?.text ?? ""
  const unit = units.get(name === "pounds" ? "lbs" : name)
  if (unit === undefined || unit.dimension === "share") return null
  const next = at + 1
  const scale = unit.name === "degree" ? temperatureScales.get(word(tokens, next)) : undefined
  if (scale !== undefined) return { next: next + 1, unit: unitsByName.get(scale)! }
  const hyphen = isHyphen(tokens[next]) ? 1 : 0
  const energy = word(tokens, next + hyphen).startsWith("hour") ? unitsByName.get(`${unit.name}-hour`) : undefined
  return energy === undefined ? powered(tokens, next, unit) : { next: next + hyphen + 1, unit: energy }
}

/** A length with the power after it at `next`: "km²", "m3", "km^2", "km squared". */
const powered = (tokens: readonly Token[], next: number, unit: Unit): UnitAt => {
  const at = tokens[next]?.text === "^" && tokens[next]!.glued ? next + 1 : next
  const power = tokens[at]?.glued === true || tokens[at]?.kind === "word" ? unitPowers.get(tokens[at]!.text) : undefined
  const found = power === undefined ? undefined : unitsByName.get(`${power} ${unit.name}`)
  return found === undefined ? { next, unit } : { next: at + 1, unit: found }
}

/** The unit of the letters at `at` after digits: "37 m", "816 000 t", "60W"; watts and volts are written large, the others small. "9g" is an
 * acceleration. */
const letterAt = (tokens: readonly Token[], at: number): UnitAt | null => {
  if (tokens[at - 1]?.kind !== "number") return null
  if (isWord(tokens[at], "in") && (afterMetres.has(word(tokens, at + 1)) || isFoot(tokens, at - 2)))
    return { next: at + 1, unit: unitsByName.get("inch")! }
  const scale = tokens[at]?.glued && tokens[at].capital && tokens[at - 1]!.text.length < 4 ? degreeLetters.get(word(tokens, at)) : undefined
  if (scale !== undefined && !tokens[at - 2]?.capital) return { next: at + 1, unit: unitsByName.get(scale)! }
  const unit = unitLetters.get(word(tokens, at))
  if (unit === undefined) return null
  const isLarge = unit.dimension === "power" || unit.dimension === "voltage"
  if (unit.name === "gram" && tokens[at - 1]!.text.length < 2) return null
  return tokens[at]!.capital === isLarge || tokens[at]!.text === "l" ? powered(tokens, at + 1, unit) : null
}

const isFoot = (tokens: readonly Token[], at: number): boolean => units.get(word(tokens, at))?.name === "foot"

/** What the symbol after a stroke says a unit is per: "h" of "km/h", "ha" of "kg/ha". */
const unitBehindStroke = (tokens: readonly Token[], at: number): { readonly next: number; readonly per: string } | null => {
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
