import type { Claim } from "../../../schemas/claim.ts"
import type { Money } from "../../english/numbers/currencies.ts"
import type { Unit } from "../../english/numbers/units.ts"
import type { Stretch, Token } from "../grammar/tokens.ts"
import type { Role } from "../number-expression.ts"
import type { Amount } from "./amount.ts"
import type { CalendarMark } from "./time/dates.ts"
import type { Period } from "./time/range.ts"

/** A number with what belongs to it as written: its qualifier, currency and unit. Places are tokens of the sentence, ends exclusive. */
export interface Expression extends Stretch, Pick<Amount, "form" | "value" | "lower" | "upper"> {
  /** Where the number itself stands within the expression. */
  readonly core: number
  readonly coreNext: number
  readonly qualifier: Claim["qualifier"]
  readonly unit: Unit | null
  /** What its unit is per where both are one symbol: "hour" of "km/h". */
  readonly per: string | null
  readonly money: Money | null
  /** Whether it multiplies: "two times", "1.5-fold", "twice". */
  readonly multiplies: boolean
  /** Whether a hyphen joins it to the noun after: "four-year period". */
  readonly hyphenated: boolean
}

/**
 * What a number word of a sentence is at first sight: a date, a fixed phrase, or a number whose role is still open. Places are tokens,
 * ends exclusive.
 */
export type NumberItem =
  | { readonly kind: "calendar"; readonly first: number; readonly next: number; readonly mark: CalendarMark }
  | { readonly kind: "fixed"; readonly first: number; readonly next: number; readonly role: Role }
  | { readonly kind: "number"; readonly first: number; readonly next: number; readonly expression: Expression }

/** A sentence with its numbers and periods read, which is what every later rule looks at. */
export interface ParsedSentence {
  readonly tokens: readonly Token[]
  readonly items: readonly NumberItem[]
  readonly periods: readonly Period[]
}
