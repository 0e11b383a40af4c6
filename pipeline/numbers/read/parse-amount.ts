import { conjunctions, modals, prepositions } from "../../english/numbers/function-words.ts"
import { labelAbbreviations } from "../../english/numbers/labels.ts"
import {
  afterFraction,
  beforeFraction,
  cardinals,
  collectives,
  denominators,
  folds,
  multipliers,
  multiplyingVerbs,
  ordinals,
  scales,
  vagueNouns,
  vaguePlurals,
  vagueWords,
  vulgarFractions
} from "../../english/numbers/numerals.ts"
import { units } from "../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { isAdverb } from "../grammar/word-class.ts"
import { type Amount, amount, magnitude, rounded, without } from "./amount.ts"
import { cardinalAt, ofScale } from "./cardinal.ts"
import { digitsAt } from "./digits.ts"
import { scaleAt } from "./scale.ts"

/** The amount that the article at `first` opens: "a hundred", "a dozen", "a third of", "a few thousand". */
const articleAt = (tokens: readonly Token[], first: number): Amount | null => {
  const text = word(tokens, first + 1)
  if (scales.has(text)) return cardinalAt(tokens, first, "article")
  if (collectives.has(text)) return amount(first, first + 2, "cardinal", collectives.get(text)!)
  if (text === "score" && word(tokens, first + 2) === "of" && tokens[first + 3]?.kind === "word")
    return amount(first, first + 2, "cardinal", 20)
  if (vagueNouns.has(text)) return severalAt(tokens, first, first + 2)
  const multiple = folds.get(text)
  if (multiple !== undefined) return amount(first, first + 2, "multiplier", multiple)
  const denominator = denominators.get(text)
  if (denominator === undefined) return null
  const after = word(tokens, first + 2)
  if (denominator === 4 && scaleAt(tokens, first + 2) !== null) return ofScale(tokens, amount(first, first + 2, "fraction", 0.25), 0.25)
  const partitive =
    text === "half" ||
    after === "of" ||
    afterFraction.has(after) ||
    ((after === "" || prepositions.has(after) || conjunctions.has(after)) && beforeFraction.has(word(tokens, first - 1)))
  if (!partitive || isHyphen(tokens[first + 2])) return null
  return ofScale(tokens, amount(first, first + 2, "fraction", rounded(1 / denominator)), 1 / denominator)
}

/** The amount of "several", "a few" and the like, whose scale is looked for at `at`: an order of magnitude, or vague without one. */
const severalAt = (tokens: readonly Token[], first: number, at: number): Amount => {
  const place = isWord(tokens[at], "of") ? at + 1 : at
  const scale = scaleAt(tokens, place)
  if (scale === null) {
    const dozen = collectives.get(word(tokens, place))
    return dozen === undefined ? without(first, at, "vague") : magnitude(first, place + 1, dozen)
  }
  return magnitude(first, scale.next, 10 ** scale.power)
}

/** The order of magnitude of a plural at `first`: "hundreds of thousands", "thousands and thousands", "hundreds or even thousands". */
const pluralAt = (tokens: readonly Token[], first: number): Amount => {
  let lower = vaguePlurals.get(tokens[first]!.text)!
  let next = first + 1
  const multiplied = isWord(tokens[next], "of") ? vaguePlurals.get(word(tokens, next + 1)) : undefined
  if (multiplied !== undefined && multiplied > lower) {
    lower *= multiplied
    next += 2
  }
  let upper = 10 * lower
  for (;;) {
    const link = word(tokens, next)
    const place = isWord(tokens[next + 1], "even") ? next + 2 : next + 1
    const other = link === "and" || link === "or" || link === "upon" ? vaguePlurals.get(word(tokens, place)) : undefined
    if (other === undefined || 10 * other < upper) return magnitude(first, next, lower, upper)
    upper = 10 * other
    next = place + 1
  }
}

/** The share that "in" or "out of" after a number makes: "one in three", "4 out of 5", "one out of every ten", but not "two in 2020". */
const oneInSome = (tokens: readonly Token[], part: Amount): Amount => {
  const ofEvery = isWord(tokens[part.next], "of") && isWord(tokens[part.next + 1], "every")
  const outOf = ofEvery || (isWord(tokens[part.next], "out") && isWord(tokens[part.next + 1], "of"))
  if (!outOf && !isWord(tokens[part.next], "in")) return part
  if (part.value === null || part.scale > 0 || tokens[part.first - 1]?.text === "number") return part
  const before = tokens[part.first - 1]
  // "The PS5 in 14 cities", "No. 1 in 12 countries"
  if (before?.kind === "word" ? tokens[part.first]!.glued : before?.text === "." && labelAbbreviations.has(word(tokens, part.first - 2)))
    return part
  const link = part.next + (outOf ? 2 : 1)
  const at = outOf && !ofEvery && isWord(tokens[link], "every") ? link + 1 : link
  const whole = at < tokens.length && tokens[at]!.kind === tokens[part.first]!.kind ? simpleAt(tokens, at) : null
  const holds =
    whole?.form === "cardinal" &&
    !units.has(word(tokens, whole.next)) &&
    whole.value !== null &&
    part.value > 0 &&
    part.value < whole.value &&
    (outOf || whole.value <= 100 || whole.value % 1000 === 0)
  return holds && !(whole.value! >= 1900 && whole.value! <= 2100)
    ? amount(part.first, whole.next, "fraction", rounded(part.value / whole.value!))
    : part
}

/** The number in digits or words at `at`, before "in" and "out of" are looked for. */
const simpleAt = (tokens: readonly Token[], at: number): Amount | null => {
  const token = tokens[at]!
  if (token.kind === "number") return digitsAt(tokens, at)
  const part = vulgarFractions.get(token.text)
  if (part !== undefined) return amount(at, at + 1, "fraction", rounded(part))
  if (token.kind !== "word") return null
  if (!cardinals.has(token.text)) return null
  const cardinal = cardinalAt(tokens, at)
  const last = cardinal === null || !isHyphen(tokens[cardinal.next]) ? undefined : ordinals.get(word(tokens, cardinal.next + 1))
  return last !== undefined && last < 10 && cardinal!.value! % 10 === 0
    ? amount(at, cardinal!.next + 2, "ordinal", cardinal!.value! + last)
    : cardinal
}

/** "hundred and fifty schools", "hundred thousand people": the one is not said. */
const opensWithScale = (tokens: readonly Token[], at: number): boolean => {
  if (!isWord(tokens[at], "hundred") && !isWord(tokens[at], "thousand")) return false
  const next = word(tokens, at + 1)
  const isLarger = isWord(tokens[at], "hundred") && (scales.get(next) ?? 0) > 2
  return isLarger || cardinals.has(next === "and" ? word(tokens, at + 2) : next)
}

/** Whether a verb stands at `at` in its base form, after "to" or a modal: "will roughly double". */
const isInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const before = word(tokens, isAdverb(word(tokens, at - 1)) ? at - 2 : at - 1)
  return (before === "to" || modals.has(before)) && !isHyphen(tokens[at + 1]) && !isHyphen(tokens[at - 1])
}

const tables = [cardinals, ordinals, vaguePlurals, multipliers, multiplyingVerbs, folds, scales, collectives, vulgarFractions]

/** Words that can begin an amount; most tokens are none of them and need no further look. */
export const amountOpeners = new Set([...tables.flatMap((table) => [...table.keys()]), ...vagueWords, "a", "an", "half"])

/** The amount that begins at token `at`; null where none does. Looks ahead a bounded number of tokens beyond its own end. */
export const amountAt = (tokens: readonly Token[], at: number): Amount | null => {
  const token = tokens[at]!
  if (token.kind !== "number" && !amountOpeners.has(token.text)) return null
  const simple = simpleAt(tokens, at)
  if (simple !== null) return simple.form === "cardinal" ? oneInSome(tokens, simple) : simple
  const { text } = token
  if (text === "a" || text === "an") return articleAt(tokens, at)
  if (text === "half") return ofScale(tokens, amount(at, at + 1, "fraction", 0.5), 0.5)
  if (vagueWords.has(text)) return severalAt(tokens, at, at + 1)
  if (vaguePlurals.has(text)) return pluralAt(tokens, at)
  const multiple = multipliers.get(text) ?? folds.get(text) ?? (isInfinitive(tokens, at) ? multiplyingVerbs.get(text) : undefined)
  if (multiple !== undefined) return amount(at, at + 1, "multiplier", multiple)
  if (collectives.has(text)) return amount(at, at + 1, "cardinal", collectives.get(text)!)
  if (ordinals.has(text)) return amount(at, at + 1, "ordinal", ordinals.get(text)!)
  if (opensWithScale(tokens, at)) return cardinalAt(tokens, at, "scale")
  if (scales.has(text)) return without(at, at + 1, "scale")
  return null
}
