import {
  cardinals,
  collectives,
  denominators,
  folds,
  gluedScales,
  multipliers,
  ordinalSuffixes,
  ordinals,
  scales,
  vaguePlurals,
  vagueWords,
  vulgarFractions
} from "./lexicon/words.ts"
import { isHyphen, isWord, type Token } from "./tokens.ts"

/**
 * A bare number in the tokens `first` to `next` (exclusive), before units and qualifiers:
 * - cardinal: a number of things; fraction: a part of something; ordinal; multiplier: "twice", "threefold"
 * - plural: an order of magnitude ("dozens", "several hundred"): no value but bounds
 * - vague: a word of quantity that names no number ("several")
 * - scale: a scale word alone ("million"), too little to be a number
 * - name: digits that cannot be a quantity (a telephone number, "24/7")
 * - calendar: a date, a decade or a clock time written in digits
 */
export interface Amount {
  readonly first: number
  readonly next: number
  readonly form: "cardinal" | "fraction" | "ordinal" | "multiplier" | "plural" | "vague" | "scale" | "name" | "calendar"
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** The number as said before its scale word, and the power of ten of that: "5 to 10 million" lends it. */
  readonly mantissa: number | null
  readonly scale: number
}

/** More digits than a double holds exactly name something and measure nothing. */
const longestNumber = 15

const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
/** Endless decimals are given to four places, as "0.3333" for a third. */
const rounded = (value: number): number => (Math.abs(value) < 1 ? Math.round(value * 1e4) / 1e4 : tidy(value))
/** Multiplies by a power of ten without the noise of binary fractions: 4.7 billion is 4700000000. */
export const shift = (value: number, power: number): number => (power === 0 ? value : tidy(Number(`${value}e${power}`)))

const amount = (first: number, next: number, form: Amount["form"], mantissa: number, scale = 0): Amount => {
  const value = shift(mantissa, scale)
  return { first, next, form, value, lower: null, upper: null, mantissa, scale }
}
const without = (first: number, next: number, form: Amount["form"]): Amount => ({
  first,
  next,
  form,
  value: null,
  lower: null,
  upper: null,
  mantissa: null,
  scale: 0
})
const magnitude = (first: number, next: number, lower: number, upper = 10 * lower): Amount => ({
  first,
  next,
  form: "plural",
  value: null,
  lower,
  upper,
  mantissa: null,
  scale: 0
})

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word)
const wordAt = (tokens: readonly Token[], at: number): string | null => (tokens[at]?.kind === "word" ? tokens[at].text : null)

/** The scale word at `at`, or behind one hyphen ("3-million"), with the place after it. */
const scaleAt = (tokens: readonly Token[], at: number): { readonly power: number; readonly next: number } | null => {
  const glued = tokens[at]?.glued === true ? gluedScales.get(wordAt(tokens, at) ?? "") : undefined
  if (glued !== undefined) return { power: glued, next: at + 1 }
  const place = isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued === true ? at + 1 : at
  const word = wordAt(tokens, place)
  const power =
    word === null
      ? undefined
      : (scales.get(word) ?? (word.endsWith("ions") || word === "thousands" ? scales.get(singular(word)) : undefined))
  if (power === undefined) return null
  const second = power === 2 || power === 3 ? scales.get(wordAt(tokens, place + 1) ?? "") : undefined
  return second !== undefined && second > power ? { power: power + second, next: place + 2 } : { power, next: place + 1 }
}

/** "and a half" (quarter, third) at `at`. */
const andPartAt = (tokens: readonly Token[], at: number): { readonly part: number; readonly next: number } | null => {
  const article =
    isWord(tokens[at], "and") && (isWord(tokens[at + 1], "a") || isWord(tokens[at + 1], "one"))
      ? at + 2
      : isWord(tokens[at], "and")
        ? at + 1
        : -1
  const denominator = article < 0 ? undefined : denominators.get(wordAt(tokens, article) ?? "")
  return denominator === undefined || denominator > 4 || (article === at + 1 && denominator !== 2)
    ? null
    : { part: 1 / denominator, next: article + 1 }
}

/** Adds what may follow a plain number: "and a half", a scale word, then smaller scaled numbers ("1 million 250 thousand"). */
const scaled = (tokens: readonly Token[], first: number, next: number, mantissa: number): Amount => {
  const part = andPartAt(tokens, next)
  const said = mantissa + (part?.part ?? 0)
  let end = part?.next ?? next
  const scale = scaleAt(tokens, end)
  if (scale === null) {
    const dozen = collectives.get(wordAt(tokens, end) ?? "")
    return dozen === undefined ? amount(first, end, "cardinal", tidy(said)) : amount(first, end + 1, "cardinal", said * dozen)
  }
  end = scale.next
  const late = andPartAt(tokens, end)
  let value = shift(said, scale.power) + (late === null || scale.power < 3 ? 0 : shift(late.part, scale.power))
  if (late !== null && scale.power >= 3) end = late.next
  for (let power = scale.power; tokens[end]?.kind === "number"; ) {
    const smaller = scaleAt(tokens, end + 1)
    const digits = literal(tokens[end]!.text)
    if (smaller === null || smaller.power >= power || digits === null || digits >= 10 ** (power - smaller.power)) break
    value += shift(digits, smaller.power)
    power = smaller.power
    end = smaller.next
  }
  return { first, next: end, form: "cardinal", value: tidy(value), lower: null, upper: null, mantissa: said, scale: scale.power }
}

/** The value of a written number; null for dates, times and runs of digits too long to count. */
export const literal = (written: string): number | null => {
  if (written.includes(":") || /^\d{4}-|^\d{1,2}\.\d{1,2}\.\d/.test(written) || written.length > longestNumber + 6) return null
  if (written.replace(/\D/g, "").length > longestNumber) return null
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(written)) return Number(written.replaceAll(".", "").replace(",", "."))
  if (/^\d+,\d{1,2}$/.test(written)) return Number(written.replace(",", "."))
  return Number(written.replace(/[^\d.]/g, ""))
}

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

/** "two thirds", "three-quarters", "1 third" after a numerator that ends before `at`. */
const fractionOf = (tokens: readonly Token[], first: number, at: number, numerator: number): Amount | null => {
  const place = isHyphen(tokens[at]) && tokens[at]!.glued ? at + 1 : at
  const word = wordAt(tokens, place)
  if (word === null || numerator > 20 || !Number.isInteger(numerator)) return null
  const denominator = denominators.get(numerator === 1 ? word : word === "halves" ? "half" : singular(word))
  if (denominator === undefined || (numerator !== 1 && !word.endsWith("s")) || numerator >= denominator) return null
  return ofScale(tokens, amount(first, place + 1, "fraction", rounded(numerator / denominator)), numerator / denominator)
}

/** "a quarter of a million", "half a dozen": a fraction of a scale is a number of things. */
const ofScale = (tokens: readonly Token[], fraction: Amount, exact: number): Amount => {
  const at = isWord(tokens[fraction.next], "of") ? fraction.next + 1 : fraction.next
  const bare = at === fraction.next && scaleAt(tokens, at) !== null && exact === 0.5
  if (!bare && !isWord(tokens[at], "a") && !isWord(tokens[at], "one")) return fraction
  const scale = scaleAt(tokens, bare ? at : at + 1)
  if (scale !== null) return { ...amount(fraction.first, scale.next, "cardinal", exact, scale.power), mantissa: exact, scale: scale.power }
  const dozen = collectives.get(wordAt(tokens, at + 1) ?? "")
  return dozen === undefined ? fraction : amount(fraction.first, at + 2, "cardinal", exact * dozen)
}

/** A cardinal in words: "two hundred and fifty thousand", "twenty-five", "two point five". */
const cardinalAt = (tokens: readonly Token[], first: number, article = false): Amount | null => {
  let total = 0
  let current = article ? 1 : 0
  let said = 1
  let lastScale = Infinity
  let at = article ? first + 1 : first
  let end = first
  for (;;) {
    const word = wordAt(tokens, at)
    if (word === null) break
    const unit = cardinals.get(word)
    const power = scales.get(word)
    const hasRoom =
      unit !== undefined &&
      (unit >= 20
        ? current % 100 === 0
        : unit >= 10 || unit === 0
          ? current % 100 === 0
          : current % 10 === 0 && (current % 100 === 0 || current % 100 >= 20))
    if (unit !== undefined && hasRoom && !(unit === 0 && end > first)) current += unit
    else if (power === 2 && current > 0 && current < 100) current *= 100
    else if (power !== undefined && power > 2 && current > 0 && power < lastScale) {
      total += shift(current, power)
      if (lastScale === Infinity) said = current
      current = 0
      lastScale = power
    } else break
    end = ++at
    const joins =
      isHyphen(tokens[at]) &&
      tokens[at]!.glued &&
      cardinals.has(wordAt(tokens, at + 1) ?? "") &&
      current % 100 >= 20 &&
      (cardinals.get(wordAt(tokens, at + 1)!) ?? 99) < 10
    const and = isWord(tokens[at], "and") && power !== undefined && cardinals.has(wordAt(tokens, at + 1) ?? "")
    const dash = isHyphen(tokens[at]) && tokens[at]!.glued && scales.has(wordAt(tokens, at + 1) ?? "")
    if (joins || and || dash) at++
  }
  if (end === first) return null
  const value = total + current
  if (isWord(tokens[end], "point") && cardinals.has(wordAt(tokens, end + 1) ?? "")) return decimalsAt(tokens, first, end + 1, value)
  if (total === 0) return fractionOf(tokens, first, end, value) ?? scaled(tokens, first, end, value)
  const part = andPartAt(tokens, end)
  if (part !== null && current === 0) return amount(first, part.next, "cardinal", value + shift(part.part, lastScale))
  return {
    ...amount(first, end, "cardinal", value),
    mantissa: current === 0 ? said : value,
    scale: current === 0 && Number.isFinite(lastScale) ? lastScale : 0
  }
}

const decimalsAt = (tokens: readonly Token[], first: number, at: number, whole: number): Amount => {
  let written = `${whole}.`
  let next = at
  for (
    let digit = cardinals.get(wordAt(tokens, next) ?? "");
    digit !== undefined && digit < 10 && next < at + 6;
    digit = cardinals.get(wordAt(tokens, ++next) ?? "")
  )
    written += digit
  return scaled(tokens, first, next, Number(written))
}

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
    ["by", "than", "over", "almost", "nearly", "about", "approximately", "around", "roughly"].includes(wordAt(tokens, first - 1) ?? "")
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
const openers = new Set([
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
  if (token.kind !== "number" && !openers.has(token.text)) return null
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
