import type { Claim } from "../../../schemas/claim.ts"
import { definite, lessThan, magnitudes, moreThan, prepositions } from "../../english/numbers/cues.ts"
import { between, boundingVerbs, negatedBound } from "../../english/numbers/qualifiers.ts"
import { isWord, type Token, word } from "../grammar/tokens.ts"
import type { NumberContext } from "../number-expression.ts"
import { countriesOf } from "../read/countries.ts"
import type { Expression } from "../read/parse-expression.ts"
import type { Scene } from "../read/parse-sentence.ts"
import { bounded } from "../read/qualify.ts"
import type { Period } from "../read/time/parse-period.ts"
import { headUnit } from "../role/role.ts"
import { type Change, changeOf } from "./change.ts"
import { meant } from "./measure/measure.ts"
import { modalityOf } from "./modality.ts"
import { rateOf } from "./rate.ts"
import { clip, scopeText, wholeOf } from "./whole.ts"

/** What a claim needs beside its own sentence. */
export interface Surroundings extends NumberContext {
  readonly raw: string
  /** The claim before it in the same sentence. */
  readonly previous: Claim | null
  /** The text of the last sum or count before this one, for "this amount"; null where there is none. */
  readonly antecedent: string | null
}

/** The claim a figure or rank makes, every column filled as far as the sentence says. */
export const claimOf = (scene: Scene, expression: Expression, role: "figure" | "rank", around: Surroundings): Claim => {
  const { tokens } = scene
  const change = role === "rank" ? null : changeOf(scene, expression)
  const rate = rateOf(scene, expression)
  const said = bounded(expression, verbBound(tokens, expression))
  const kind = role === "rank" ? "rank" : kindOf(scene, said, change, rate?.frequency ?? null)
  const values = valuesOf(tokens, said, kind, rate?.frequency ?? null)
  const sense = meant(scene, said, kind, change)
  const period = nearestPeriod(scene, expression)
  const whole = role === "rank" ? scopeText(tokens, expression, around.raw) : wholeOf(tokens, said, kind, around)
  const aspect = change === null || change.direction === null ? "level" : "delta"
  return {
    kind,
    ...values,
    unit: unitOf(said, kind, sense.unit),
    currency: said.money === null ? null : currencyOf(said, around, tokens),
    per: rate?.per ?? null,
    aspect,
    direction: aspect === "delta" ? change!.direction : null,
    measure:
      measureText(sense.stretches.map((stretch) => clip(around.raw, tokens, stretch))) ?? carried(scene, expression, kind, around.previous),
    whole,
    period: period === null ? null : clip(around.raw, tokens, period),
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    modality: modalityOf(scene, expression, period)
  }
}

const measureText = (parts: readonly (string | null)[]): string | null => {
  const found = parts.filter((part) => part !== null)
  return found.length === 0 ? null : found.join(" … ")
}

/** A sum put another way in brackets, or one more of a list, measures what the one before it did. */
const carried = ({ tokens }: Scene, { first }: Expression, kind: Claim["kind"], previous: Claim | null): string | null =>
  previous !== null &&
  (kind === "money" || kind === "measure" || kind === "change") &&
  (previous.kind === kind ||
    previous.kind === "change" ||
    kind === "change" ||
    tokens[first - 1]?.text === "(" ||
    tokens[first - 1]?.text === "[")
    ? previous.measure
    : null

/** The bound a verb before the number sets: "exceeded a record $50 billion", "does not exceed 5 percent". */
const verbBound = (tokens: readonly Token[], expression: Expression): Claim["qualifier"] => {
  if (expression.qualifier !== "exact" || (expression.first < expression.core && isExplicit(tokens, expression)))
    return expression.qualifier
  let at = expression.first - 1
  for (let skipped = 0; skipped < 4 && between.has(word(tokens, at)); skipped++) at--
  const bound = boundingVerbs.get(word(tokens, at))
  if (bound === undefined) return expression.qualifier
  const isNegated = [1, 2, 3].some(
    (back) => ["not", "never", "n't"].includes(word(tokens, at - back)) || word(tokens, at - back).endsWith("n't")
  )
  return isNegated ? (negatedBound.get(bound) ?? bound) : bound
}
const isExplicit = (tokens: readonly Token[], { first }: Expression): boolean =>
  word(tokens, first) === "exactly" || word(tokens, first) === "precisely"

const kindOf = ({ tokens }: Scene, expression: Expression, change: Change | null, frequency: number | null): Claim["kind"] => {
  const { unit, money, form, next } = expression
  if (frequency !== null) return "frequency"
  if (form === "ordinal") return isWord(tokens[expression.first - 1], "every") ? "share" : "elapsed"
  if (money !== null) return "money"
  if (expression.multiplies) return change !== null || compares(tokens, next) ? "ratio" : "count"
  if (unit?.dimension === "share") return change !== null && change.direction !== null ? "change" : "share"
  if (unit?.dimension === "time") return isElapsed(tokens, expression) ? "elapsed" : "duration"
  if (unit !== null) return "measure"
  if (form === "fraction") {
    if (change !== null && change.direction !== null) return "change"
    return magnitudes.has(word(tokens, skipDeterminer(tokens, isWord(tokens[next], "of") ? next + 1 : next))) ? "ratio" : "share"
  }
  return "count"
}

/** Whether a multiple is compared with something: "twice as much", "three times the size"; else it counts occasions. */
const compares = (tokens: readonly Token[], at: number): boolean => {
  const text = word(tokens, at)
  return (
    moreThan.has(text) ||
    lessThan.has(text) ||
    definite.has(text) ||
    ["as", "over", "what", "increase", "growth", "rise", "drop", "decrease", "reduction", "cheaper", "deeper", "easier", "worse"].includes(
      text
    ) ||
    (/(?:er|ly)$/.test(text) && !prepositions.has(text))
  )
}

const isElapsed = (tokens: readonly Token[], { next, first }: Expression): boolean =>
  word(tokens, next) === "since" ||
  (/^(?:have|has|had)$/.test(word(tokens, next)) && /^(?:passed|elapsed|gone)$/.test(word(tokens, next + 1))) ||
  (word(tokens, next) === "from" && word(tokens, next + 1) === "the" && /^(?:date|day)$/.test(word(tokens, next + 2))) ||
  /^(?:marked|marks|celebrated|celebrate|celebrates)$/.test(word(tokens, first - 1))

const skipDeterminer = (tokens: readonly Token[], at: number): number =>
  ["the", "a", "an", "its", "their", "our", "his", "her", "this", "that", "your", "my"].includes(word(tokens, at)) ? at + 1 : at

type Values = Pick<Claim, "value" | "lower" | "upper" | "qualifier">

const valuesOf = (tokens: readonly Token[], expression: Expression, kind: Claim["kind"], frequency: number | null): Values => {
  const factor = expression.money?.factor ?? 1
  const scale = (value: number | null): number | null => (value === null ? null : rounded(value * factor))
  if (frequency !== null && kind === "frequency") return { value: frequency, lower: null, upper: null, qualifier: "exact" }
  if (expression.form === "ordinal" && isWord(tokens[expression.first - 1], "every"))
    return { value: Math.round(1e4 / expression.value!) / 1e4, lower: null, upper: null, qualifier: "exact" }
  return { value: scale(expression.value), lower: scale(expression.lower), upper: scale(expression.upper), qualifier: expression.qualifier }
}

/** Without what binary fractions add behind the 15th digit. */
const rounded = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)))

const unitOf = (expression: Expression, kind: Claim["kind"], head: string | null): string | null => {
  if (kind === "rank") return null
  if (kind === "frequency") return "count"
  if (kind === "count" && expression.multiplies) return "time"
  if (expression.money !== null) return expression.money.unit
  if (kind === "elapsed") return expression.unit?.name ?? "year"
  if (expression.unit !== null) return expression.unit.name
  if (expression.form === "fraction" || kind === "ratio" || kind === "share") return "fraction"
  return head === null ? null : headUnit(head) || null
}

/** The code of a sum: what its wording says, else the speaker's country, else the one country with such money that the sentence names. */
const currencyOf = ({ money }: Expression, { country, date }: Surroundings, tokens: readonly Token[]): string | null => {
  const { code, byCountry } = money!
  const own = country === null ? undefined : byCountry[country]
  if (own !== undefined) return dated(own, date)
  if (code !== null) return dated(code, date)
  const named = new Set([...countriesOf(tokens)].flatMap((named) => byCountry[named] ?? []))
  return named.size === 1 ? dated([...named][0]!, date) : null
}

/** Codes that a redenomination replaced: ISO 4217 lists the dates. */
const redenominated: readonly (readonly [code: string, before: string, old: string])[] = [
  ["BYN", "2016-07-01", "BYR"],
  ["RUB", "1998-01-01", "RUR"],
  ["TRY", "2005-01-01", "TRL"],
  ["AZN", "2006-01-01", "AZM"]
]
const dated = (code: string, date: string | null): string =>
  redenominated.find(([now, before]) => now === code && date !== null && date < before)?.[2] ?? code

/** What parts a figure from a period on the other side. */
const partings = new Set([":", "(", ")", "—", "while", "whereas", "but", "compared", "versus"])

/** The period that dates a figure: the nearest in its sentence, the ones before it first. */
const nearestPeriod = ({ periods, tokens }: Scene, { core, coreNext }: Expression): Period | null => {
  let best: Period | null = null
  let least = Infinity
  for (const period of periods) {
    if ((period.first <= core && coreNext <= period.next) || isYardstick(tokens, period)) continue
    const isBefore = period.next <= core
    const gap = isBefore ? core - period.next : period.first - coreNext
    if (gap >= least) continue
    let walls = 0
    let isApart = false
    for (let at = isBefore ? period.next : coreNext; at < (isBefore ? core : period.first); at++)
      if (tokens[at]!.text === ";") isApart = true
      else if (partings.has(tokens[at]!.text)) walls++
    const distance = gap + 25 * walls + (isBefore ? 0 : 4)
    const isElsewhere = isApart || (walls > 0 && period.counts && word(tokens, period.first) === "for")
    if (!isElsewhere && distance < least) [best, least] = [period, distance]
  }
  return best
}

/** "more than last year", "up on last year": the period something is compared with, not the one it covers. */
const isYardstick = (tokens: readonly Token[], { first }: Period): boolean => {
  const before = word(tokens, first - 1)
  if (
    before === "than" ||
    before === "against" ||
    before === "versus" ||
    ((before === "with" || before === "to") && /^compar/.test(word(tokens, first - 2)))
  )
    return true
  return (word(tokens, first) === "on" || word(tokens, first) === "from") && ["last", "previous", "the"].includes(word(tokens, first + 1))
}
