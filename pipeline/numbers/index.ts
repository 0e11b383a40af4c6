import { numberWord } from "../english/numbers/numerals.ts"
import { once } from "../text/keys/once.ts"
import { sentences } from "../text/sentences.ts"
import type { Span } from "../text/span.ts"
import { claimOf } from "./claim/claim.ts"
import { topicBefore } from "./claim/measure/topic.ts"
import { type Quantity, withUnit } from "./claim/omitted-unit.ts"
import { type Token, tokenize } from "./grammar/tokens.ts"
import type { NumberContext, NumberExpression, Said, Sum, Surroundings } from "./number-expression.ts"
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
  for (const { tokens, before } of tokensOf(raw, within)) {
    const sentence = parseSentence(tokens, today())
    if (sentence === null) continue
    const topic = once(() => (before === null ? null : topicBefore(raw, within, before)))
    let previous: Said | null = null
    let sum: Sum | null = null
    let large: Quantity | null = null
    for (const item of sentence.items) {
      const whole: NumberItem =
        item.kind === "number"
          ? { ...item, expression: withUnit(sentence, item.expression, { sum, before: large, country: context.country }) }
          : item
      const expression = expressionOf(sentence, whole, { ...context, raw, antecedent, previous, topic })
      const { claim } = expression
      found.push(expression)
      if (claim === null || whole.kind !== "number") continue
      previous = { claim, next: whole.next }
      // What stands in brackets repeats an amount in other units.
      if (raw[expression.start - 1] === "(") continue
      if (claim.kind === "money") sum = { unit: claim.unit, currency: claim.currency }
      if ((claim.value ?? claim.upper ?? 0) >= 1e6 && (claim.kind === "money" || claim.kind === "measure")) large = whole.expression
      if ((claim.kind === "money" || claim.kind === "count") && raw[expression.start - 1] !== "[")
        antecedent = { start: expression.start, claim }
    }
  }
  return found
}

/**
 * Most tokens that are read at once: a longer sentence is none, and is read in pieces, so that rules that look around stay linear on any
 * text.
 */
const longest = 240

/** The tokens of every sentence that can hold a number, with its place among the sentences; null for the pieces of one too long. */
function* tokensOf(raw: string, within: readonly Span[]): Generator<{ readonly tokens: readonly Token[]; readonly before: number | null }> {
  for (const [index, sentence] of within.entries()) {
    if (!numberWord.test(raw.slice(sentence.start, sentence.end))) continue
    const tokens = tokenize(raw, sentence)
    for (let first = 0; first < tokens.length; first += longest)
      yield first === 0 && tokens.length <= longest
        ? { tokens, before: index }
        : { tokens: tokens.slice(first, first + longest), before: null }
  }
}

const spanOf = (tokens: readonly Token[], first: number, next: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[next - 1]!.end
})

/** An item with its role, and with its claim if that is a figure or rank. */
const expressionOf = (sentence: ParsedSentence, item: NumberItem, around: Surroundings): NumberExpression => {
  const { tokens } = sentence
  const span = spanOf(tokens, item.first, item.next)
  if (item.kind !== "number") return { ...span, core: span, role: item.kind === "calendar" ? "calendar" : item.role, ...noClaim }
  const role = roleOf(sentence, item.expression)
  const core = spanOf(tokens, item.expression.core, item.expression.coreNext)
  const isClaim = role === "figure" || role === "rank"
  return { ...span, core, role, ...(isClaim ? claimOf(sentence, item.expression, role, around) : noClaim) }
}

const noClaim = { claim: null, wholeAt: null }
