import type { Claim } from "../../../schemas/claim.ts"
import type { Unit } from "../../english/numbers/units.ts"
import type { Amount } from "./amount.ts"

/** Unit and currency of a sum, as far as its own wording gives them. */
export interface Money {
  /** Null where a sum names no unit ("assets worth 13 trillion"). */
  readonly unit: string | null
  /** ISO 4217 code that the wording gives, a country's adjective included; null where only the context can tell. */
  readonly code: string | null
  /** The code by country, for a name that several countries give their money. */
  readonly byCountry: Readonly<Record<string, string>>
  /** 0.01 for a hundredth part such as the cent. */
  readonly factor: number
}

/** A number with what belongs to it as written: its qualifier, currency and unit. Places are tokens of the sentence, ends exclusive. */
export interface Expression {
  readonly first: number
  readonly next: number
  /** Where the number itself stands within the expression. */
  readonly core: number
  readonly coreNext: number
  readonly form: Amount["form"]
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly qualifier: Claim["qualifier"]
  readonly unit: Unit | null
  readonly money: Money | null
  /** Whether it multiplies: "two times", "1.5-fold", "twice". */
  readonly multiplies: boolean
  /** Whether a hyphen joins it to the noun behind: "four-year period". */
  readonly hyphenated: boolean
}
