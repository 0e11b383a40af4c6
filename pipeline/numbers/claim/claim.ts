import type { Claim } from "../../../schemas/claim.ts"
import { negations } from "../../english/numbers/function-words.ts"
import { betweenQualifierAndNumber, boundingVerbs, exactWords, negatedBound } from "../../english/numbers/qualifiers.ts"
import { comparers } from "../../english/numbers/times.ts"
import { units } from "../../english/numbers/units.ts"
import { clauseStart, predicateBefore } from "../grammar/clause.ts"
import { isWord, type Token, word } from "../grammar/tokens.ts"
import { singularOf } from "../grammar/word-class.ts"
import type { NumberExpression, Surroundings } from "../number-expression.ts"
import { bounded } from "../read/qualify.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import { basesOf } from "./base.ts"
import { changeOf } from "./change.ts"
import { currencyOf } from "./currency.ts"
import { kindOf } from "./kind.ts"
import type { Sense } from "./measure/counted.ts"
import { lentTo } from "./measure/lent.ts"
import { meant } from "./measure/measure.ts"
import { modalityOf } from "./modality.ts"
import { daysOf, nearestPeriod } from "./nearest-period.ts"
import { rateOf } from "./rate.ts"
import { clip, wholeOf } from "./whole.ts"

/** A claim, and where the number begins that its whole stands for or names. */
type Claimed = Pick<NumberExpression, "wholeAt"> & { readonly claim: Claim }

/** The claim that a figure or rank makes, with every column filled as far as the sentence and its surroundings say. */
export const claimOf = (sentence: ParsedSentence, expression: Expression, role: "figure" | "rank", around: Surroundings): Claimed => {
  const { tokens } = sentence
  const change = role === "rank" ? null : changeOf(sentence, expression)
  const rate = rateOf(sentence, expression)
  const said = bounded(expression, verbBound(tokens, expression))
  const kind = role === "rank" ? "rank" : kindOf(sentence, said, change, rate?.frequency ?? null)
  const values = valuesOf(tokens, said, kind, rate?.frequency ?? null)
  const whole = wholeOf(sentence, said, kind, around)
  const sense = meant(sentence, said, kind, change, whole?.stretch ?? null)
  const period = nearestPeriod(sentence, expression)
  const aspect = change === null || change.direction === null ? "level" : "delta"
  const { previous } = around
  const isCompared = comparers.has(word(tokens, expression.first - 1))
  const isPaired = isCompared && previous?.claim.kind === kind && predicateBefore(tokens, expression.first, previous.next) === null
  const isNamed = sense.stretches.length > 0 && kind !== "rank" && !isPaired
  const lent = isNamed ? null : lentTo(sentence, expression, kind, change, around)
  const modality = modalityOf(sentence, expression, period)
  const amount = {
    kind,
    ...values,
    unit: (kind === "count" ? whole?.parts?.unit : null) ?? unitOf(said, kind, sense.unit) ?? lent?.unit ?? null,
    currency: said.money === null ? null : currencyOf(said.money, around, tokens),
    aspect
  } as const
  const claim: Claim = {
    ...amount,
    per: rate?.per ?? perNamed(tokens, sense) ?? (isCompared && previous?.claim.kind === kind ? previous.claim.per : null),
    direction: aspect === "delta" ? change!.direction : null,
    measure:
      whole?.parts?.measure ??
      (whole?.names === false ? null : whole?.text) ??
      (isPaired ? lent?.measure : null) ??
      measureText(sense, tokens, around.raw) ??
      lent?.measure ??
      null,
    holder: sense.holder === null ? (lent?.holder ?? null) : clip(around.raw, tokens, sense.holder),
    whole: whole === null ? (lent?.whole ?? null) : (whole.text ?? clip(around.raw, tokens, whole.stretch)),
    period: period === null ? null : clip(around.raw, tokens, period),
    ...daysOf(tokens, period, modality, around.date),
    modality,
    ...basesOf(amount)
  }
  return { claim, wholeAt: whole?.at ?? null }
}

/** What a measure says it is per: "the mortality rate per thousand". */
const perNamed = (tokens: readonly Token[], { stretches }: Sense): string | null => {
  const last = stretches.at(-1)
  return last !== undefined && isWord(tokens[last.next - 2], "per") ? word(tokens, last.next - 1) || null : null
}

/** The parts of a measure as one text, with an ellipsis between what does not stand together. */
const measureText = ({ stretches }: Sense, tokens: readonly Token[], raw: string): string | null => {
  const found = stretches.flatMap((stretch) => clip(raw, tokens, stretch) ?? [])
  return found.length === 0 ? null : found.join(" … ")
}

/** The qualifier of a number with the bound that a verb before it sets: "exceeded a record $50 billion", "does not exceed 5 percent". */
const verbBound = (tokens: readonly Token[], expression: Expression): Claim["qualifier"] => {
  const isExplicit = expression.first < expression.core && exactWords.has(word(tokens, expression.first))
  if (expression.qualifier === "more_than" && isNegated(tokens, expression.first)) return "at_most"
  if (expression.qualifier !== "exact" || isExplicit) return expression.qualifier
  let at = expression.first - 1
  for (let skipped = 0; skipped < 4 && betweenQualifierAndNumber.has(word(tokens, at)); skipped++) at--
  const bound = boundingVerbs.get(word(tokens, at))
  if (bound === undefined) return expression.qualifier
  return [1, 2, 3].some((back) => negates(word(tokens, at - back))) ? (negatedBound.get(bound) ?? bound) : bound
}

const negates = (text: string): boolean => negations.has(text) || text.endsWith("n't")

/** Whether the verb before a number is negated: "did not rise by more than 5". */
const isNegated = (tokens: readonly Token[], first: number): boolean => {
  const predicate = predicateBefore(tokens, first, clauseStart(tokens, first))
  return predicate !== null && tokens.slice(predicate.first, predicate.next).some(({ text }) => negates(text))
}

type Values = Pick<Claim, "value" | "lower" | "upper" | "qualifier">

/** Value, bounds and qualifier of a claim, in whole units of its currency. */
const valuesOf = (tokens: readonly Token[], expression: Expression, kind: Claim["kind"], frequency: number | null): Values => {
  const factor = expression.money?.factor ?? 1
  const scale = (value: number | null): number | null => (value === null ? null : rounded(value * factor))
  const exactly = (value: number): Values => ({ value, lower: null, upper: null, qualifier: "exact" })
  if (frequency !== null && kind === "frequency") return exactly(frequency)
  if (expression.form === "ordinal" && isWord(tokens[expression.first - 1], "every"))
    return exactly(Math.round(1e4 / expression.value!) / 1e4)
  return { value: scale(expression.value), lower: scale(expression.lower), upper: scale(expression.upper), qualifier: expression.qualifier }
}

/** A value without what binary fractions add after its 15th digit. */
const rounded = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)))

/** The unit of a claim: that of its number, or the singular of the noun it counts (`head`). */
const unitOf = (expression: Expression, kind: Claim["kind"], head: string | null): string | null => {
  if (kind === "rank") return null
  if (kind === "frequency") return "count"
  if (kind === "count" && expression.multiplies) return "time"
  if (expression.money !== null) return expression.money.unit
  if (kind === "elapsed") return expression.unit?.name ?? "year"
  if (expression.unit !== null) return expression.unit.name
  if (expression.form === "fraction" || kind === "ratio" || kind === "share") return "fraction"
  return head === null ? null : (units.get(head)?.name ?? singularOf(head)) || null
}
