import { conjunctions, prepositions } from "../../english/numbers/cues.ts"
import { units } from "../../english/numbers/units.ts"
import {
  cardinals,
  collectives,
  denominators,
  folds,
  multipliers,
  ordinalSuffixes,
  ordinals,
  scales,
  vaguePlurals,
  vagueWords,
  vulgarFractions
} from "../../english/numbers/words.ts"
import { isHyphen, isWord, type Token } from "../grammar/tokens.ts"
import { type Amount, amount, literal, longestNumber, magnitude, rounded, scaleAt, scaled, without, wordAt } from "./amount.ts"
import { cardinalAt, fractionOf, ofScale } from "./cardinal.ts"

const digitsAt = (tokens: readonly Token[], first: number): Amount => {
  const written = tokens[first]!.text
  const value = literal(written)
  if (value === null) return without(first, first + 1, /^\d+$/.test(written) || written.length > longestNumber + 6 ? "name" : "calendar")
  const after = tokens[first + 1]
  const suffix = after?.glued === true ? wordAt(tokens, first + 1) : null
  if (suffix !== null && ordinalSuffixes.has(suffix)) return amount(first, first + 2, "ordinal", value)
  if (["thousandth", "millionth", "billionth", "hundredth"].includes(wordAt(tokens, first + 1) ?? ""))
    return amount(first, first + 2, "ordinal", value)
  if (suffix === "s" && /^\d{2,4}$/.test(written)) return without(first, first + 2, "calendar")
  if (suffix === "x") return amount(first, first + 2, "multiplier", value)
  const part = vulgarFractions.get(after?.text ?? "")
  if (part !== undefined) return scaled(tokens, first, first + 2, value + part)
  if (after?.text === "/" && after.glued && tokens[first + 2]?.kind === "number" && tokens[first + 2]!.glued) {
    const under = literal(tokens[first + 2]!.text)
    return under !== null && value < under && under <= 10
      ? amount(first, first + 3, "fraction", rounded(value / under))
      : without(first, first + 3, "name")
  }
  const spaced = spacedGroups(tokens, first, written)
  return spaced ?? fractionOf(tokens, first, first + 1, value) ?? scaled(tokens, first, first + 1, value)
}

/** "120 000": groups of three parted by plain spaces, where nothing else could join two numbers. */
const spacedGroups = (tokens: readonly Token[], first: number, written: string): Amount | null => {
  if (!/^[1-9]\d{0,2}$/.test(written)) return null
  let next = first + 1
  let value = written
  while (
    tokens[next]?.kind === "number" &&
    /^\d{3}$/.test(tokens[next]!.text) &&
    tokens[next]!.start - tokens[next - 1]!.end === 1 &&
    value.length < longestNumber
  )
    value += tokens[next++]!.text
  return next === first + 1 ? null : scaled(tokens, first, next, Number(value))
}

const beforeFraction = new Set(["by", "than", "over", "almost", "nearly", "about", "approximately", "around", "roughly"])

/** "a hundred", "a dozen", "a third of", "half a million", "a few thousand". */
const articleAt = (tokens: readonly Token[], first: number): Amount | null => {
  const word = wordAt(tokens, first + 1)
  if (word === null) return null
  if (scales.has(word)) return cardinalAt(tokens, first, true)
  if (collectives.has(word)) return amount(first, first + 2, "cardinal", collectives.get(word)!)
  if (word === "few" || word === "couple" || word === "handful") return severalAt(tokens, first, first + 2)
  const multiple = folds.get(word)
  if (multiple !== undefined) return amount(first, first + 2, "multiplier", multiple)
  const denominator = denominators.get(word)
  if (denominator === undefined) return null
  const after = wordAt(tokens, first + 2)
  const partitive =
    word === "half" ||
    after === "of" ||
    ["more", "less", "higher", "lower", "cheaper"].includes(after ?? "") ||
    ((after === null || prepositions.has(after) || conjunctions.has(after)) && beforeFraction.has(wordAt(tokens, first - 1) ?? ""))
  if (!partitive || isHyphen(tokens[first + 2])) return null
  return ofScale(tokens, amount(first, first + 2, "fraction", rounded(1 / denominator)), 1 / denominator)
}

/** "several hundred thousand" is an order of magnitude; "several" alone names no number. */
const severalAt = (tokens: readonly Token[], first: number, at: number): Amount => {
  const place = isWord(tokens[at], "of") ? at + 1 : at
  const scale = scaleAt(tokens, place)
  if (scale === null) {
    const dozen = collectives.get(wordAt(tokens, place) ?? "")
    return dozen === undefined ? without(first, at, "vague") : magnitude(first, place + 1, dozen)
  }
  return magnitude(first, scale.next, 10 ** scale.power)
}

/** "hundreds of thousands", "thousands and thousands", "hundreds or even thousands". */
const pluralAt = (tokens: readonly Token[], first: number): Amount => {
  let lower = vaguePlurals.get(tokens[first]!.text)!
  let next = first + 1
  const multiplied = isWord(tokens[next], "of") ? vaguePlurals.get(wordAt(tokens, next + 1) ?? "") : undefined
  if (multiplied !== undefined && multiplied > lower) {
    lower *= multiplied
    next += 2
  }
  let upper = 10 * lower
  for (;;) {
    const link = wordAt(tokens, next)
    const place = isWord(tokens[next + 1], "even") ? next + 2 : next + 1
    const other = link === "and" || link === "or" || link === "upon" ? vaguePlurals.get(wordAt(tokens, place) ?? "") : undefined
    if (other === undefined || 10 * other < upper) return magnitude(first, next, lower, upper)
    upper = 10 * other
    next = place + 1
  }
}

/** "one in three", "4 out of 5": a share; not "two in 2020". */
const oneInSome = (tokens: readonly Token[], part: Amount): Amount => {
  const outOf = isWord(tokens[part.next], "out") && isWord(tokens[part.next + 1], "of")
  if (!outOf && !isWord(tokens[part.next], "in")) return part
  if (part.value === null || part.scale > 0 || tokens[part.first - 1]?.text === "number") return part
  const at = part.next + (outOf ? 2 : 1)
  const whole = at < tokens.length && tokens[at]!.kind === tokens[part.first]!.kind ? simpleAt(tokens, at) : null
  const holds =
    whole?.form === "cardinal" &&
    !units.has(wordAt(tokens, whole.next) ?? "") &&
    whole.value !== null &&
    part.value > 0 &&
    part.value < whole.value &&
    (outOf || whole.value <= 100 || whole.value % 1000 === 0)
  return holds && !(whole.value! >= 1900 && whole.value! <= 2100)
    ? amount(part.first, whole.next, "fraction", rounded(part.value / whole.value!))
    : part
}

const simpleAt = (tokens: readonly Token[], at: number): Amount | null => {
  const token = tokens[at]!
  if (token.kind === "number") return digitsAt(tokens, at)
  const part = vulgarFractions.get(token.text)
  if (part !== undefined) return amount(at, at + 1, "fraction", rounded(part))
  if (token.kind !== "word") return null
  if (!cardinals.has(token.text)) return null
  const cardinal = cardinalAt(tokens, at)
  const last = cardinal === null || !isHyphen(tokens[cardinal.next]) ? undefined : ordinals.get(wordAt(tokens, cardinal.next + 1) ?? "")
  return last !== undefined && last < 10 && cardinal!.value! % 10 === 0
    ? amount(at, cardinal!.next + 2, "ordinal", cardinal!.value! + last)
    : cardinal
}

/** Words that can begin an amount: one lookup settles most tokens. */
export const amountOpeners: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...ordinals.keys(),
  ...vaguePlurals.keys(),
  ...vagueWords,
  ...multipliers.keys(),
  ...folds.keys(),
  ...scales.keys(),
  "a",
  "an",
  "half",
  "dozen",
  "quarter",
  "half-dozen",
  ...vulgarFractions.keys()
])

/** The amount that begins at token `at`; null where none does. Looks ahead a bounded number of tokens beyond its own end. */
export const amountAt = (tokens: readonly Token[], at: number): Amount | null => {
  const token = tokens[at]!
  if (token.kind !== "number" && !amountOpeners.has(token.text)) return null
  const simple = simpleAt(tokens, at)
  if (simple !== null) return simple.form === "cardinal" ? oneInSome(tokens, simple) : simple
  const word = token.text
  if (word === "a" || word === "an") return articleAt(tokens, at)
  if (word === "half") return ofScale(tokens, amount(at, at + 1, "fraction", 0.5), 0.5)
  if (word === "couple" || word === "handful" || vagueWords.has(word)) return severalAt(tokens, at, at + 1)
  if (vaguePlurals.has(word)) return pluralAt(tokens, at)
  const multiple = multipliers.get(word) ?? folds.get(word)
  if (multiple !== undefined) return amount(at, at + 1, "multiplier", multiple)
  if (collectives.has(word)) return amount(at, at + 1, "cardinal", collectives.get(word)!)
  if (ordinals.has(word)) return amount(at, at + 1, "ordinal", ordinals.get(word)!)
  if (scales.has(word)) return without(at, at + 1, "scale")
  return null
}
