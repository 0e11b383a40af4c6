import type { Money } from "../../english/numbers/currencies.ts"
import type { Amount } from "./amount.ts"
import type { Expression } from "./sentence.ts"
import type { UnitOrCurrency } from "./unit/unit-or-currency.ts"

/** An expression of one amount. */
export interface Single extends Expression {
  readonly amount: Amount
}

/** The expression of one amount, with the money before it and the unit after it. */
export const single = (amount: Amount, prefix: { first: number; money: Money } | null, tail: UnitOrCurrency): Single => ({
  ...tail,
  first: prefix?.first ?? amount.first,
  core: amount.first,
  coreNext: amount.next,
  form: amount.form,
  value: amount.value,
  lower: amount.lower,
  upper: amount.upper,
  qualifier: amount.form === "plural" ? "vague" : "exact",
  money: prefix?.money ?? tail.money,
  multiplies: tail.multiplies || amount.form === "multiplier",
  amount
})
