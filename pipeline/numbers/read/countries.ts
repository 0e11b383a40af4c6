import { moneyCountries } from "../../english/numbers/currencies.ts"
import { type Token, tokenize } from "../grammar/tokens.ts"

/** The country that a capitalised word names or belongs to, ISO 3166-1 alpha-2; undefined for other words ("us" is no country). */
const countryAt = (token: Token | undefined): string | undefined =>
  token?.kind === "word" && token.capital ? moneyCountries.get(token.text.replace(/'s$/, "")) : undefined

/** The countries that tokens name. */
export const countriesOf = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.flatMap((token) => countryAt(token) ?? []))

/** The countries that a short text such as a speaker's label names, of those whose money has a name that several countries use. */
export const countriesIn = (text: string): ReadonlySet<string> => countriesOf(tokenize(text, { start: 0, end: text.length }))
