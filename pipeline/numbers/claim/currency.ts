import { type Money, redenominations, usualMoney } from "../../english/numbers/currencies.ts"
import type { Token } from "../grammar/tokens.ts"
import type { Surroundings } from "../number-expression.ts"
import { countriesOf } from "../read/countries.ts"

/**
 * The ISO 4217 code of a sum. The speaker's country decides between countries that share the name of their money, then what the wording
 * says, then the only country with such money that the sentence names; null where none does.
 */
export const currencyOf = (money: Money, { country, date }: Surroundings, tokens: readonly Token[]): string | null => {
  const { code, byCountry } = money
  const own = country === null ? undefined : byCountry[country]
  if (own !== undefined) return dated(own, date)
  if (code !== null) return dated(code, date)
  const named = new Set([...countriesOf(tokens)].flatMap((named) => byCountry[named] ?? []))
  if (named.size === 0) return usualMoney.get(money.unit ?? "") ?? null
  return named.size === 1 ? dated([...named][0]!, date) : null
}

/** The code that a currency had on a day: its old one before a redenomination. */
const dated = (code: string, date: string | null): string =>
  redenominations.find((now) => now.code === code && date !== null && date < now.since)?.before ?? code
