import type { Token } from "../grammar/tokens.ts"
import type { Role } from "../number-expression.ts"
import type { Expression } from "./expression.ts"
import type { CalendarMark } from "./time/dates.ts"
import type { Period } from "./time/period.ts"

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
