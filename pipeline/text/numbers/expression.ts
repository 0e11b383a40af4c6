import type { Claim } from "../../../schemas/claim.ts"
import { type Amount, amountAt, shift } from "./amount.ts"
import { down, topical, up } from "./lexicon/cues.ts"
import { codeAliases, dollarPrefixes, moneyCodes, moneyCountries, moneySigns, moneyWords } from "./lexicon/currencies.ts"
import * as qualifiers from "./lexicon/qualifiers.ts"
import { type Unit, unitPrefixes, units } from "./lexicon/units.ts"
import { multipliers } from "./lexicon/words.ts"
import { endingAt, phraseTable, startingAt } from "./phrases.ts"
import { isHyphen, isWord, type Token } from "./tokens.ts"

export interface Money {
  /** Null where a sum names no unit ("assets worth 13 trillion"). */
  readonly unit: string | null
  /** The code the wording itself gives, country adjective included; null where only the context can tell. */
  readonly code: string | null
  readonly byCountry: Readonly<Record<string, string>>
  readonly factor: number
}

/** A number with what belongs to it as written: qualifier, currency, unit. Token places, ends exclusive. */
export interface Expression {
  readonly first: number
  readonly next: number
  /** Where the number itself stands within it. */
  readonly core: number
  readonly coreNext: number
  readonly form: Amount["form"]
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly qualifier: Claim["qualifier"]
  readonly unit: Unit | null
  readonly money: Money | null
  /** "two times", "1.5-fold", "twice": it multiplies. */
  readonly multiplies: boolean
  /** Joined to the noun behind it by a hyphen: "four-year period". */
  readonly hyphenated: boolean
}

const beforeTable = phraseTable(qualifiers.before.flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const)))
const afterTable = phraseTable(qualifiers.after.flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const)))

interface Tail {
  readonly next: number
  readonly unit: Unit | null
  readonly money: Money | null
  readonly multiplies: boolean
  readonly hyphenated: boolean
}

const noTail = (next: number): Tail => ({ next, unit: null, money: null, multiplies: false, hyphenated: false })
const words = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === "word" ? tokens[at].text : "")

/** Words that may stand between a number and its unit of time: "two more years". */
const fillers = new Set([
  "more",
  "additional",
  "full",
  "whole",
  "long",
  "consecutive",
  "calendar",
  "further",
  "straight",
  "other",
  "entire",
  "solid",
  "extra",
  "academic",
  "working",
  "short"
])

/** The unit or currency that follows a number at `at`. */
const tailAt = (tokens: readonly Token[], at: number, amount: Amount): Tail => {
  const hyphenated = isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued === true
  const start = hyphenated ? at + 1 : at
  const found = shareAt(tokens, start) ?? moneyAt(tokens, start, amount) ?? measureAt(tokens, start, amount) ?? timesAt(tokens, start)
  return found === null ? { ...noTail(at), hyphenated } : { ...noTail(at), ...found, hyphenated }
}

const shareAt = (tokens: readonly Token[], at: number): (Partial<Tail> & { next: number }) | null => {
  const sign = tokens[at]
  if (sign === undefined) return null
  const unit = (name: string, next: number) => ({ next, unit: units.get(name)! })
  if (sign.text === "%")
    return isWord(tokens[at + 1], "points") || isWord(tokens[at + 1], "point") ? unit("pp", at + 2) : unit("percent", at + 1)
  if (isWord(sign, "per") && (isWord(tokens[at + 1], "cent") || isWord(tokens[at + 1], "cents"))) return unit("percent", at + 2)
  if (isWord(sign, "percent") || isWord(sign, "pct"))
    return isWord(tokens[at + 1], "point") || isWord(tokens[at + 1], "points") ? unit("pp", at + 2) : unit("percent", at + 1)
  if (isWord(sign, "percentage") && (isWord(tokens[at + 1], "points") || isWord(tokens[at + 1], "point"))) return unit("pp", at + 2)
  return isWord(sign, "pp") ? unit("pp", at + 1) : null
}

const moneyAt = (tokens: readonly Token[], at: number, amount: Amount): { next: number; money: Money } | null => {
  let place = isWord(tokens[at], "of") ? at + 1 : at
  const sign = tokens[place]?.kind === "sign" ? moneySigns.get(tokens[place]!.text) : undefined
  if (sign !== undefined && tokens[place + 1]?.kind !== "number")
    return { next: place + 1, money: { unit: sign[0], code: sign[1], byCountry: {}, factor: 1 } }
  const adjective = moneyCountries.get(words(tokens, place))
  if (adjective !== undefined) place++
  else if (words(tokens, place) === "u" && words(tokens, place + 2) === "s") place += tokens[place + 3]?.text === "." ? 4 : 3
  if (isHyphen(tokens[place]) && tokens[place]!.glued) place++
  const word = moneyWords.get(words(tokens, place))
  if (word !== undefined) {
    if (word.factor !== 1 && amount.form === "plural") return null
    const own = adjective === undefined ? undefined : word.byCountry[adjective]
    const sterling = words(tokens, place + 1) === "sterling"
    return { next: place + (sterling ? 2 : 1), money: { ...word, code: sterling ? "GBP" : (own ?? word.code), byCountry: word.byCountry } }
  }
  return adjective === undefined ? codeAt(tokens, place) : null
}

const codeAt = (tokens: readonly Token[], at: number): { next: number; money: Money } | null => {
  const token = tokens[at]
  if (token?.kind !== "word" || !token.capital || token.text.length !== 3) return null
  const code = token.text.toUpperCase()
  const unit = moneyCodes.get(code)
  return unit === undefined ? null : { next: at + 1, money: { unit, code: codeAliases.get(code) ?? code, byCountry: {}, factor: 1 } }
}

/** A unit of time or of a physical measure. */
const measureAt = (tokens: readonly Token[], at: number, amount: Amount): { next: number; unit: Unit } | null => {
  let place = at
  if (amount.form === "plural" && isWord(tokens[place], "of")) place++
  if (amount.form === "fraction" && (isWord(tokens[place], "a") || isWord(tokens[place], "an") || isHyphen(tokens[place]))) place++
  const isPartitive = amount.form === "fraction" && place === at && at === amount.next
  const prefix = unitPrefixes.get(words(tokens, place))
  if (prefix !== undefined) {
    const dot = tokens[place + 1]?.text === "." ? 1 : 0
    const hyphen = isHyphen(tokens[place + 1]) ? 1 : 0
    const base = units.get(words(tokens, place + 1 + dot + hyphen))
    if (base === undefined) return null
    const name = prefix.name === "" ? base.name : `${prefix.name} ${base.name}`
    const factor = prefix.name === "nautical" ? 1852 : base.factor ** prefix.power
    return base.dimension === "length" || base.dimension === "mass"
      ? { next: place + 2 + dot + hyphen, unit: { name, dimension: prefix.name === "" ? base.dimension : prefix.dimension, factor } }
      : null
  }
  if (fillers.has(words(tokens, place)) && units.get(words(tokens, place + 1))?.dimension === "time") place++
  const unit = tokens[place]?.kind === "word" ? units.get(words(tokens, place)) : tokens[place]?.text === "°" ? units.get("°") : undefined
  if (unit === undefined || unit.dimension === "share" || isPartitive) return null
  let next = place + 1
  if (unit.name === "degree" && ["celsius", "fahrenheit", "c", "f"].includes(words(tokens, next))) next++
  if (unit.name === "hour" || !words(tokens, place).endsWith("watt")) return { next, unit }
  return isHyphen(tokens[next]) && words(tokens, next + 1).startsWith("hour")
    ? { next: next + 2, unit: { name: `${unit.name}-hour`, dimension: "energy", factor: unit.factor * 3600 } }
    : { next, unit }
}

const timesAt = (tokens: readonly Token[], at: number): { next: number; multiplies: boolean } | null => {
  const word = words(tokens, at)
  return word === "times" || word === "fold" ? { next: at + 1, multiplies: true } : null
}

/** Sign, code or letters of money right before token `at`; where they begin. */
const prefixAt = (tokens: readonly Token[], at: number): { first: number; money: Money } | null => {
  const token = tokens[at - 1]
  if (token === undefined) return null
  const sign = token.kind === "sign" ? moneySigns.get(token.text) : undefined
  if (sign !== undefined) {
    const letters = tokens[at - 2]
    const own =
      token.text === "$" && token.glued && letters?.kind === "word" && letters.capital ? dollarPrefixes.get(letters.text) : undefined
    return { first: own === undefined ? at - 1 : at - 2, money: { unit: sign[0], code: own ?? sign[1], byCountry: {}, factor: 1 } }
  }
  const code = codeAt(tokens, at - 1)
  return code === null ? null : { first: at - 1, money: code.money }
}

/** What joins two ends of a range at `at`: where the second end begins. */
const linkAt = (tokens: readonly Token[], at: number, first: number): { next: number; kind: "hyphen" | "to" | "or" | "and" } | null => {
  const token = tokens[at]
  if (token === undefined) return null
  if (isHyphen(token) && token.glued && isWord(tokens[at + 1], "to")) return { next: at + 2, kind: "to" }
  if (isHyphen(token)) return { next: at + 1, kind: "hyphen" }
  if (token.kind !== "word") return null
  if (token.text === "to") return { next: at + 1, kind: "to" }
  if (token.text === "or") return { next: ["even", "maybe", "perhaps"].includes(words(tokens, at + 1)) ? at + 2 : at + 1, kind: "or" }
  return token.text === "and" && isWord(tokens[first - 1], "between") ? { next: at + 1, kind: "and" } : null
}

/** "grew from 5 to 7": two levels of one thing, not a range. */
const isChangeFrom = (tokens: readonly Token[], first: number): boolean => {
  if (!isWord(tokens[first - 1], "from")) return false
  for (let at = first - 2; at >= 0 && at > first - 12; at--) {
    const token = tokens[at]!
    if (token.kind === "sign" && /[;:()]/.test(token.text)) return false
    if (up.has(token.text) || down.has(token.text) || multipliers.has(token.text) || moved.has(token.text)) return true
  }
  return false
}
const moved = new Set([
  "go",
  "goes",
  "went",
  "gone",
  "move",
  "moves",
  "moved",
  "change",
  "changed",
  "changes",
  "extend",
  "extended",
  "bring",
  "brought",
  "shift",
  "shifted",
  "revised",
  "adjusted",
  "doubled",
  "tripled",
  "advanced",
  "progressed"
])

const isYearLike = (token: Token | undefined): boolean => token?.kind === "number" && /^(?:1[89]|20|21)\d\d$/.test(token.text)

/** The expression whose number begins at token `at`; `free` is the first token no earlier expression holds. */
export const expressionAt = (tokens: readonly Token[], at: number, free: number): Expression | null => {
  const interval = everyOther(tokens, at) ?? andAHalf(tokens, at, free)
  if (interval !== null) return interval
  const amount = amountAt(tokens, at)
  if (amount === null) return null
  const prefix = at > free ? prefixAt(tokens, at) : null
  const tail = tailAt(tokens, amount.next, amount)
  const one = single(amount, prefix, tail)
  const whole = rangeFrom(tokens, one) ?? one
  return qualified(tokens, whole, free)
}

const single = (amount: Amount, prefix: { first: number; money: Money } | null, tail: Tail): Expression & { readonly amount: Amount } => ({
  first: prefix?.first ?? amount.first,
  next: tail.next,
  core: amount.first,
  coreNext: amount.next,
  form: amount.form,
  value: amount.value,
  lower: amount.lower,
  upper: amount.upper,
  qualifier: amount.form === "plural" ? "vague" : "exact",
  unit: tail.unit,
  money: prefix?.money ?? tail.money,
  multiplies: tail.multiplies || amount.form === "multiplier",
  hyphenated: tail.hyphenated,
  amount
})

const timeAt = (tokens: readonly Token[], at: number): Unit | null => {
  const unit = units.get(words(tokens, at))
  return unit?.dimension === "time" ? unit : null
}

const span = (first: number, next: number, core: number, value: number, unit: Unit): Expression => ({
  first,
  next,
  core,
  coreNext: next,
  form: "cardinal",
  value,
  lower: null,
  upper: null,
  qualifier: "exact",
  unit,
  money: null,
  multiplies: false,
  hyphenated: false
})

/** "every other year": an interval without a numeral. */
const everyOther = (tokens: readonly Token[], at: number): Expression | null => {
  if (!isWord(tokens[at], "every") || !(isWord(tokens[at + 1], "other") || isWord(tokens[at + 1], "second"))) return null
  const unit = timeAt(tokens, at + 2)
  return unit === null || unit.name === "second" ? null : span(at, at + 3, at, 2, unit)
}

/** "a year and a half", "the last hour and a half". */
const andAHalf = (tokens: readonly Token[], at: number, free: number): Expression | null => {
  const unit = isWord(tokens[at + 1], "and") && isWord(tokens[at + 2], "a") && isWord(tokens[at + 3], "half") ? timeAt(tokens, at) : null
  const article = isWord(tokens[at - 1], "a") || isWord(tokens[at - 1], "an") || isWord(tokens[at - 1], "one")
  return unit === null ? null : span(article && at > free ? at - 1 : at, at + 4, at, 1.5, unit)
}

const isPlain = (form: Amount["form"]): boolean => form === "cardinal" || form === "fraction"

/** Joins a second end: "three to four years", "$5-10 billion", "between 5 and 7"; null where what follows is no second end. */
const rangeFrom = (tokens: readonly Token[], a: ReturnType<typeof single>): Expression | null => {
  if (!isPlain(a.form) || a.value === null || (a.hyphenated && a.unit !== null)) return null
  const link = linkAt(tokens, a.next, a.first)
  if (link === null || link.next >= tokens.length) return null
  const sign = tokens[link.next]!.kind === "sign" && moneySigns.has(tokens[link.next]!.text)
  const place = sign ? link.next + 1 : link.next
  const second = place < tokens.length ? amountAt(tokens, place) : null
  if (second === null || !isPlain(second.form) || second.value === null || second.mantissa === null) return null
  if (link.kind === "hyphen" && tokens[a.next]!.glued !== tokens[link.next]!.glued) return null
  if (isYearLike(tokens[a.core]) && a.unit === null && a.money === null && a.coreNext === a.core + 1) return null
  if (link.kind === "to" && isChangeFrom(tokens, a.first)) return null
  const lent = a.amount.scale === 0 && second.scale > 0 && a.value < second.mantissa
  const thousands =
    isHyphen(tokens[a.next]) && link.kind === "to" && a.value < 1000 && second.value % 1000 === 0 && a.value * 1000 < second.value
  const lower = lent ? shift(a.value, second.scale) : thousands ? a.value * 1000 : a.value
  const b = single(second, sign ? prefixAt(tokens, place) : null, tailAt(tokens, second.next, second))
  const differs =
    (a.unit !== null && b.unit !== null && a.unit.name !== b.unit.name) ||
    (a.unit !== null && b.unit === null) ||
    (a.money !== null && b.unit !== null)
  if (lower >= second.value || differs || (a.multiplies && !b.multiplies)) return null
  const between = isWord(tokens[a.first - 1], "between")
  return {
    ...b,
    first: between ? a.first - 1 : a.first,
    core: a.core,
    value: null,
    lower,
    upper: second.value,
    qualifier: "range",
    money: a.money ?? b.money
  }
}

/** Adds sign and qualifiers around a number, as far as nothing else stands between. */
const qualified = (tokens: readonly Token[], expression: Expression, free: number): Expression => {
  const signed = negated(tokens, expression, free)
  if (
    isWord(tokens[signed.first - 1], "number") &&
    signed.first > free &&
    tokens[signed.core]!.kind === "word" &&
    signed.form === "cardinal"
  )
    return { ...signed, first: signed.first - 1 }
  if (
    signed.form === "ordinal" ||
    signed.form === "calendar" ||
    signed.form === "name" ||
    signed.form === "vague" ||
    signed.form === "scale"
  )
    return signed
  const left = qualifierBefore(tokens, signed, free)
  const right = startingAt(tokens, signed.next, afterTable)
  const usable =
    right !== null && !(right.value === "at_least" && isWord(tokens[signed.next], "plus") && tokens[signed.next + 1]?.kind === "number")
      ? right
      : null
  const plus = tokens[signed.next]?.text === "+" && tokens[signed.next]!.glued
  const next = usable?.next ?? (plus ? signed.next + 1 : signed.next)
  const name = left !== null && left.value !== "exact" ? left.value : (usable?.value ?? (plus ? "at_least" : (left?.value ?? "exact")))
  return bounded({ ...signed, first: left?.first ?? signed.first, next }, name)
}

const negated = (tokens: readonly Token[], expression: Expression, free: number): Expression => {
  const at = expression.first - 1
  const token = tokens[at]
  if (token === undefined || at < free || expression.value === null) return expression
  const sign = (token.text === "-" || token.text === "−" || token.text === "–") && tokens[expression.first]!.glued && !token.glued
  return sign || token.text === "minus" ? { ...expression, first: at, value: -expression.value } : expression
}

/** The qualifier that ends where the number begins, over words such as "a record". */
const qualifierBefore = (
  tokens: readonly Token[],
  expression: Expression,
  free: number
): { first: number; value: Claim["qualifier"] } | null => {
  let at = expression.first
  for (let skipped = 0; skipped < 4; skipped++) {
    const found = endingAt(tokens, at, free, beforeTable)
    if (found !== null && isTopic(tokens, found.first)) return null
    if (found !== null) {
      if (found.value !== "exact") return found
      const outer = endingAt(tokens, found.first, free, beforeTable)
      return outer === null || outer.value === "exact" ? (skipped === 0 ? found : null) : outer
    }
    const gap = tokens[at - 1]
    if (at - 1 < free || gap === undefined) return null
    const hyphen = isHyphen(gap) && gap.glued && tokens[at]?.glued === true
    if (!hyphen && !(gap.kind === "word" && qualifiers.between.has(gap.text))) return null
    at--
  }
  return null
}

/** "we talk about 300 families", "bring it up to 90 degrees": no bound, but what a verb governs. */
const isTopic = (tokens: readonly Token[], first: number): boolean => {
  if (isWord(tokens[first], "about")) return topical.has(words(tokens, first - 1))
  if (!isWord(tokens[first], "up") || !isWord(tokens[first + 1], "to")) return false
  for (let at = first - 1; at >= 0 && at > first - 5; at--)
    if (up.has(words(tokens, at)) || moved.has(words(tokens, at)) || words(tokens, at) === "bringing") return true
  return false
}

/** Value and bounds as a qualifier demands them; ranges and vague amounts keep theirs. */
export const bounded = (expression: Expression, qualifier: Claim["qualifier"]): Expression => {
  if (expression.qualifier === "range" || expression.qualifier === "vague" || expression.value === null) return expression
  const { value } = expression
  if (qualifier === "more_than" || qualifier === "at_least") return { ...expression, qualifier, lower: value, upper: null }
  if (qualifier === "almost" || qualifier === "at_most") return { ...expression, qualifier, lower: null, upper: value }
  return { ...expression, qualifier: qualifier === "about" ? "about" : "exact", lower: null, upper: null }
}
