import type { Claim } from "../../schemas/claim.ts"
import { numberWord } from "../english/numbers/numerals.ts"
import { once } from "../text/once.ts"
import { sentences } from "../text/sentences.ts"
import type { Span } from "../text/span.ts"
import { claimOf } from "./claim/claim.ts"
import { type Quantity, withUnit } from "./claim/omitted-unit.ts"
import { type Token, tokenize } from "./grammar/tokens.ts"
import type { NumberContext, NumberExpression, Sum, Surroundings } from "./number-expression.ts"
import { parseSentence } from "./read/parse-sentence.ts"
import type { NumberItem, ParsedSentence } from "./read/sentence.ts"
import { parseDay } from "./read/time/day.ts"
import { roleOf } from "./role/role.ts"

export { isAboutOneThing } from "./compare/one-thing.ts"
export { isSameMeasure, pairClaims, sizeAndUnit } from "./compare/pairing.ts"
export { agree, comparable, differInBounds } from "./compare/scale.ts"
export { countriesIn } from "./read/countries.ts"

/**
 * All number expressions of `raw` within `span`, in order, with offsets into `raw`. A caller that has the sentences of the span may
 * pass them. Takes time linear in the length of the span.
 */
export const numbers = (
  raw: string,
  span: Span,
  context: NumberContext,
  within: readonly Span[] = sentences(raw, span)
): readonly NumberExpression[] => {
  const found: NumberExpression[] = []
  const today = once(() => (context.date === null ? null : parseDay(context.date)))
  let antecedent: Surroundings["antecedent"] = null
  for (const tokens of tokensOf(raw, within)) {
    const sentence = parseSentence(tokens, today())
    if (sentence === null) continue
    let previous: Claim | null = null
    let sum: Sum | null = null
    let large: Quantity | null = null
    for (const item of sentence.items) {
      const whole: NumberItem = item.kind === "number" ? { ...item, expression: withUnit(sentence, item.expression, sum, large) } : item
      const expression = expressionOf(sentence, whole, { ...context, raw, antecedent, previous })
      const { claim } = expression
      found.push(expression)
      if (claim === null || whole.kind !== "number") continue
      previous = claim
      if (claim.kind === "money") sum = { unit: claim.unit, currency: claim.currency }
      if ((claim.value ?? claim.upper ?? 0) >= 1e6 && (claim.kind === "money" || claim.kind === "measure")) large = whole.expression
      if (claim.kind === "money" || claim.kind === "count")
        antecedent = { start: expression.start, size: claim.kind === "count" ? claim.value : null }
    }
  }
  return found
}

/**
 * Most tokens that are read at once: a longer sentence is none, and is read in pieces, so that rules that look around stay linear on any
 * text.
 */
const longest = 240

/** The tokens of every sentence that can hold a number. */
function* tokensOf(raw: string, within: readonly Span[]): Generator<readonly Token[]> {
  for (const sentence of within) {
    if (!numberWord.test(raw.slice(sentence.start, sentence.end))) continue
    const tokens = tokenize(raw, sentence)
    for (let first = 0; first < tokens.length; first += longest)
      yield tokens.length <= longest ? tokens : tokens.slice(first, first + longest)
  }
}

/** An item with its role, and with its claim if that is a figure or rank. */
const expressionOf = (sentence: ParsedSentence, item: NumberItem, around: Surroundings): NumberExpression => {
  const { tokens } = sentence
  const span = { start: tokens[item.first]!.start, end: tokens[item.next - 1]!.end }
  if (item.kind === "calendar") return { ...span, role: "calendar", ...noClaim }
  if (item.kind === "fixed") return { ...span, role: item.role, ...noClaim }
  const role = roleOf(sentence, item.expression)
  return { ...span, role, ...(role === "figure" || role === "rank" ? claimOf(sentence, item.expression, role, around) : noClaim) }
}

const noClaim = { claim: null, wholeAt: null }
