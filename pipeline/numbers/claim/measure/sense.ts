import { units } from "../../../english/numbers/units.ts"
import type { Stretch } from "../../grammar/stretch.ts"
import { type Token, word } from "../../grammar/tokens.ts"

/** What a number counts or measures: the stretches of text that name it, in order, and the head noun of a count. */
export interface Sense {
  readonly stretches: readonly Stretch[]
  readonly unit: string | null
}

/** The sense of a number that names nothing. */
export const nothing: Sense = { stretches: [], unit: null }

/** Whether a phrase names a time: "three years". */
export const isTimeNoun = (tokens: readonly Token[], phrase: Stretch): boolean =>
  units.get(word(tokens, phrase.next - 1).replace(/'s$/, ""))?.dimension === "time"
