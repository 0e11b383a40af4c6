import type { Claim } from "../../schemas/claim.ts"
import { numberWord } from "../english/numbers/words.ts"
import { once } from "../text/once.ts"
import { sentences } from "../text/sentences.ts"
import type { Span } from "../text/span.ts"
import { claimOf, type Surroundings } from "./claim/claim.ts"
import { type Quantity, withUnit } from "./claim/omitted-unit.ts"
import { type Token, tokenize } from "./grammar/tokens.ts"
import type { NumberContext, NumberExpression, Sum } from "./number-expression.ts"
import { type Item, type Scene, sceneOf } from "./read/parse-sentence.ts"
import { parseDay } from "./read/time/day.ts"
import { roleOf } from "./role/role.ts"

export { isSameMeasure, pairClaims, sizeAndUnit } from "./compare/pairing.ts"
export { agree, comparable } from "./compare/scale.ts"
export { countriesIn } from "./read/countries.ts"

/** All number expressions of `raw` within `span`, in order, offsets into `raw`. Linear in the length of the span, whose sentences may be given. */
export const numbers = (
  raw: string,
  span: Span,
  context: NumberContext,
  within: readonly Span[] = sentences(raw, span)
): readonly NumberExpression[] => {
  const found: NumberExpression[] = []
  const today = once(() => (context.date === null ? null : parseDay(context.date)))
  let antecedent: string | null = null
  for (const tokens of clauses(raw, within)) {
    const scene = sceneOf(tokens, today())
    if (scene === null) continue
    let previous: Claim | null = null
    let sum: Sum | null = null
    let large: Quantity | null = null
    for (const item of scene.items) {
      const whole: Item = item.kind === "number" ? { ...item, expression: withUnit(scene, item.expression, sum, large) } : item
      const expression = expressionOf(scene, whole, { ...context, raw, antecedent, previous })
      const { claim } = expression
      found.push(expression)
      if (claim === null || whole.kind !== "number") continue
      previous = claim
      if (claim.kind === "money") sum = { unit: claim.unit, currency: claim.currency }
      if ((claim.value ?? claim.upper ?? 0) >= 1e6 && (claim.kind === "money" || claim.kind === "measure")) large = whole.expression
      if (claim.kind === "money" || claim.kind === "count") antecedent = raw.slice(expression.start, expression.end).replace(/\s+/g, " ")
    }
  }
  return found
}

/** A sentence longer than this is no sentence; it is read in pieces, so that rules that look around stay linear on any text. */
const longest = 240

/** The tokens of every sentence that can hold a number. */
function* clauses(raw: string, within: readonly Span[]): Generator<readonly Token[]> {
  for (const sentence of within) {
    if (!numberWord.test(raw.slice(sentence.start, sentence.end))) continue
    const tokens = tokenize(raw, sentence)
    for (let first = 0; first < tokens.length; first += longest)
      yield tokens.length <= longest ? tokens : tokens.slice(first, first + longest)
  }
}

const expressionOf = (scene: Scene, item: Item, around: Surroundings): NumberExpression => {
  const { tokens } = scene
  const span = { start: tokens[item.first]!.start, end: tokens[item.next - 1]!.end }
  if (item.kind === "calendar") return { ...span, role: "calendar", claim: null }
  if (item.kind === "fixed") return { ...span, role: item.role, claim: null }
  const role = roleOf(scene, item.expression)
  return { ...span, role, claim: role === "figure" || role === "rank" ? claimOf(scene, item.expression, role, around) : null }
}
