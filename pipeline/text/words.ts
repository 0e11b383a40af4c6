import { allMatches } from "./matches.ts"
import { remembered } from "./remembered.ts"
import type { Span } from "./span.ts"
import { compoundPrefixes, mayVary, spellings } from "./spelling.ts"

/** A word of a text as it is compared: `form` has case, marks and spelling variants folded. */
export interface Word extends Span {
  readonly form: string
}

/** Letters and digits, with apostrophes, and the points and commas of numbers, inside; hyphens part words. */
const pattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|%/gu

/** Words of a span in order, offsets into `raw`. White space of every kind, quotation marks and dashes only part them. Linear. */
export const words = (raw: string, span: Span): readonly Word[] => {
  const found: Word[] = []
  const within = raw.slice(span.start, span.end)
  let prefix: Word | null = null
  for (const match of allMatches(pattern, within)) {
    const start = span.start + match.index
    const end = start + match[0].length
    const joined: boolean = prefix !== null && prefix.end + 1 === start
    const text: string = joined && prefix !== null ? fold(prefix.form + match[0]) : fold(match[0])
    if (joined) found.pop()
    if (text === "") continue
    const word: Word = { start: joined && prefix !== null ? prefix.start : start, end, form: text }
    found.push(word)
    prefix = /[-‐‑]/.test(raw[end] ?? "") && compoundPrefixes.has(text) ? word : null
  }
  return found
}

/** The forms alone. */
export const forms = (raw: string, span: Span): readonly string[] => words(raw, span).map((word) => word.form)

/** One form for all printings of a word: compatibility characters, case, apostrophes, British and American spelling. */
export const fold = remembered((word: string): string => {
  const lower = (/^[\x21-\x7e]+$/.test(word) ? word : word.normalize("NFKC")).toLowerCase()
  if (/^[a-z]+$/.test(lower)) return mayVary.test(lower) ? oneSpelling(lower) : lower
  const plain = lower.replace(/['’ʼ]s$|['’ʼ]$/u, "").replace(/['’ʼ]/gu, "'")
  if (/^[a-z']+$/.test(plain)) return oneSpelling(plain)
  return plain === "%" ? "percent" : plain.replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, "")
})

const oneSpelling = (word: string): string => {
  if (word.length < 5) return word
  let folded = word
  for (const [ending, by] of spellings) folded = folded.replace(ending, by)
  return folded
}

/**
 * What is left of a word when its inflection is taken off: "regions", "region" and "regional" share one.
 * Cruder than a dictionary and good for comparing two texts only; never shown.
 */
export const stem = (form: string): string => {
  if (!/^[a-z']{4,}$/.test(form)) return form
  const singular = form
    .replace(/ies$/, "y")
    .replace(/(?<=[a-z]{2}(?:ss|sh|ch|x|z))es$/, "")
    .replace(/(?<=[a-rtv-z])s$/, "")
  const infinitive = singular.replace(/(?<=[a-z]{3})(?:ed|ing)$/, "")
  return withoutEnding(withoutEnding(infinitive))
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
    .replace(/(?<=[a-z]{3})[eyi]$/, "")
}

const withoutEnding = (word: string): string => {
  const ending = endings.find((each) => word.length - each.length >= 4 && word.endsWith(each)) ?? ""
  return word.slice(0, word.length - ending.length)
}

/** Longest first. */
const endings =
  "izations ization ational ations ation ments ment ingly ically ition ative ities ional ness able ible ally ical ance ence ated ates ate ity ing ion ive ous ful ial ian ia ize ant ent ed er or ly al ic at".split(
    " "
  )
