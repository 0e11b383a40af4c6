import { numbers } from "../../pipeline/numbers/index.ts"
import type { NumberContext } from "../../pipeline/numbers/number-expression.ts"

const nowhere: NumberContext = { date: null, country: null }

/** The number expressions of a text with their characters. */
export const read = (raw: string, context: NumberContext = nowhere) =>
  numbers(raw, { start: 0, end: raw.length }, context).map((expression) => ({
    ...expression,
    text: raw.slice(expression.start, expression.end)
  }))

/** The claims of a text. */
export const claims = (raw: string, context: NumberContext = nowhere) =>
  read(raw, context).flatMap(({ claim, text }) => (claim === null ? [] : [{ ...claim, text }]))

/** The only claim of a text. */
export const claim = (raw: string, context: NumberContext = nowhere) => {
  const found = claims(raw, context)
  if (found.length !== 1) throw new Error(`${found.length} claims in: ${raw}`)
  return found[0]!
}
