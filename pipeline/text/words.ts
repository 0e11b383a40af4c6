import { isLetterAt, wordUnitsAt } from "./characters.ts"
import { remembered } from "./remembered.ts"
import type { Span } from "./span.ts"
import { compoundPrefixes, mayVary, spellings } from "./spelling.ts"

/** A word of a text as it is compared: `form` has case, marks and spelling variants folded. */
export interface Word extends Span {
  readonly form: string
}

/**
 * Words of a span in order, offsets into `raw`: letters and digits, with apostrophes, and the points and commas of numbers, inside; and "%".
 * Hyphens part words, but for those behind a prefix; white space of every kind, quotation marks and dashes do nothing else. Linear.
 */
export const words = (raw: string, { start, end }: Span): readonly Word[] => {
  const found: Word[] = []
  let prefix: Word | null = null
  for (let at = start; at < end; ) {
    const next = raw.charCodeAt(at) === percent ? at + 1 : afterWord(raw, at, end)
    if (next === at) {
      at++
      continue
    }
    const word: Word =
      prefix !== null && prefix.end + 1 === at
        ? { start: prefix.start, end: next, form: fold(prefix.form + raw.slice(at, next)) }
        : { start: at, end: next, form: fold(raw, at, next) }
    if (word.start < at) found.pop()
    at = next
    if (word.form === "") continue
    found.push(word)
    prefix = isHyphen(raw.charCodeAt(next)) && compoundPrefixes.has(word.form) ? word : null
  }
  return found
}

const percent = 0x25

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** Where the word that begins at `at` ends, before `end`; `at` itself where none begins. */
const afterWord = (raw: string, at: number, end: number): number => {
  let next = at
  for (;;) {
    let units = wordUnitsAt(raw, next, end)
    if (units === 0) return next
    for (; units > 0; units = wordUnitsAt(raw, next, end)) next += units
    if (!isJoint(raw.charCodeAt(next)) || !isLetterAt(raw, next + 1, end)) return next
    next++
  }
}

/** An apostrophe, a point or a comma: inside a word only before a letter or a digit. */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2c

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
