import { compoundPrefixes, mayVary, spellings } from "../english/spelling.ts"
import { kindAt, letter, letterOfTwo, outside } from "./characters.ts"
import { codeUnits, hashOn, hashSeed } from "./hash32.ts"
import { remembered } from "./remembered.ts"
import type { Span } from "./span.ts"

/** What is known of a word: at least its form, with case, marks and spelling variants folded. */
export interface Form {
  readonly form: string
}

/** Words where they stand in a text, a word a row: an object for each would cost more than to read it. */
export interface Words<Known extends Form> {
  readonly start: number[]
  readonly end: number[]
  readonly known: Known[]
}

export const noWords = <Known extends Form>(): Words<Known> => ({ start: [], end: [], known: [] })

/**
 * Reads words with what there is to know of their forms. Of a text that stands at `from` of its page, and of a span of it, the words are
 * added to those that were read before: letters and digits, with apostrophes, and the points and commas of numbers, inside; and "%".
 * Hyphens part words, but for those behind a prefix; white space of every kind, quotation marks and dashes only part them. Linear.
 */
export const wordReader = <Known extends Form>(knowledge: (form: string) => Known): WordReader<Known> => {
  const knownOf = remembered((word) => knowledge(formOf(word)))
  return (text, from = 0) => {
    const codes = codeUnits(text)
    return ({ start, end }, { start: starts, end: ends, known: knowns }) => {
      const within = codes.subarray(0, end - from)
      /** Where a word begins that a prefix before it is joined to; -1 where none is. */
      let joinedAt = -1
      for (let at = start - from; at < within.length; ) {
        const next = within[at] === percent ? at + 1 : afterWord(within, at)
        if (next === at) {
          at++
          continue
        }
        const last = knowns.length - 1
        const isJoined = at === joinedAt
        const known = isJoined ? knownOf(knowns[last]!.form + text.slice(at, next)) : knownOf(text, at, next, hashOf(within, at, next))
        joinedAt = known.form !== "" && isHyphen(within[next]) && compoundPrefixes.has(known.form) ? next + 1 : -1
        if (isJoined) {
          ends[last] = from + next
          knowns[last] = known
        } else if (known.form !== "") {
          starts.push(from + at)
          ends.push(from + next)
          knowns.push(known)
        }
        at = next
      }
    }
  }
}

export type WordReader<Known extends Form> = (text: string, from?: number) => (span: Span, found: Words<Known>) => void

const readWords = wordReader((form) => ({ form }))

/** Words of a span in order, offsets into `raw`. */
export const words = (raw: string, span: Span): readonly (Span & Form)[] => {
  const found = noWords()
  readWords(raw.slice(span.start, span.end), span.start)(span, found)
  return found.known.map(({ form }, index) => ({ start: found.start[index]!, end: found.end[index]!, form }))
}

const hashOf = (codes: Uint16Array, start: number, end: number): number => {
  let hash = hashSeed
  for (let at = start; at < end; at++) hash = hashOn(hash, codes[at]!)
  return hash
}

const percent = 0x25

const isHyphen = (code: number | undefined): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** Where the word that begins at `at` ends; `at` itself where none begins. */
const afterWord = (codes: Uint16Array, at: number): number => {
  let next = at
  let kind = kindAt(codes, at)
  while (kind !== outside) {
    next += kind <= letter ? 1 : 2
    kind = kindAt(codes, next)
    if (kind === outside && isJoint(codes[next])) {
      const after = kindAt(codes, next + 1)
      if (after === letter || after === letterOfTwo) kind = letter
    }
  }
  return next
}

/** An apostrophe, a point or a comma: inside a word only before a letter or a digit. */
const isJoint = (code: number | undefined): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2c

/** The forms alone. */
export const forms = (raw: string, span: Span): readonly string[] => words(raw, span).map((word) => word.form)

/** One form for all printings of a word: compatibility characters, case, apostrophes, British and American spelling. */
export const fold = (word: string): string => folded(word)

const folded = remembered((word) => formOf(word), 4096)

const formOf = (word: string): string => {
  const lower = (/^[\x21-\x7e]+$/.test(word) ? word : word.normalize("NFKC")).toLowerCase()
  if (/^[a-z]+$/.test(lower)) return mayVary.test(lower) ? oneSpelling(lower) : lower
  const plain = lower.replace(/['’ʼ]s$|['’ʼ]$/u, "").replace(/['’ʼ]/gu, "'")
  if (/^[a-z']+$/.test(plain)) return oneSpelling(plain)
  return plain === "%" ? "percent" : plain.replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, "")
}

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
