import { compoundPrefixes, mayVary, spellings } from "../english/spelling.ts"
import { derivationalEndings } from "../english/word-endings.ts"
import { remembered } from "./keys/remembered.ts"
import { allMatches } from "./matches.ts"
import { type Span, slice } from "./span.ts"

/** What a reader of words knows about a word: at least its folded form (see `fold`). */
export interface Form {
  readonly form: string
}

/**
 * Words with their places in a page, in three columns: word i stands from `start[i]` to `end[i]`. An object for each word would cost
 * more time than reading it.
 */
export interface Words<Known extends Form> {
  readonly start: number[]
  readonly end: number[]
  readonly known: Known[]
}

export const noWords = <Known extends Form>(): Words<Known> => ({ start: [], end: [], known: [] })

/** Adds the words of a span of a text to `found`. */
type WordReader<Known extends Form> = (text: string, span: Span, found: Words<Known>) => void

/** A run of letters, marks and digits, with apostrophes and the points and commas of numbers inside; "%" is a word, too. */
const words = /%|[\p{L}\p{M}\p{N}]+(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu

/**
 * Makes a reader of words for comparing texts. Everything but words parts them, hyphens included, except that a prefix is joined to the
 * word after its hyphen ("co-operation"). `knowledge` makes what is known about a word from its folded form, mostly once for each word.
 * Linear in the length of the span.
 */
export const wordReader = <Known extends Form>(knowledge: (form: string) => Known): WordReader<Known> => {
  const knownOf = remembered((word) => knowledge(formOf(word)))
  return (text, span, { start: starts, end: ends, known: knowns }) => {
    /** Where the word begins that is joined to the prefix before it; -1 where there is no prefix. */
    let joinedAt = -1
    for (const { 0: word, index } of allMatches(words, slice(text, span))) {
      const start = span.start + index
      const end = start + word.length
      const last = knowns.length - 1
      const isJoined = start === joinedAt
      const known = knownOf(isJoined ? knowns[last]!.form + word : word)
      joinedAt = known.form !== "" && compoundPrefixes.has(known.form) && /[-‐‑]/.test(text[end] ?? "") ? end + 1 : -1
      if (isJoined) {
        ends[last] = end
        knowns[last] = known
      } else if (known.form !== "") {
        starts.push(start)
        ends.push(end)
        knowns.push(known)
      }
    }
  }
}

const readForms = wordReader((form) => ({ form }))

/** The folded words of a span, in order. */
export const forms = (raw: string, span: Span): readonly string[] => {
  const found = noWords()
  readForms(raw, span, found)
  return found.known.map(({ form }) => form)
}

/** The one form of all printings of a word: compatibility characters, case, apostrophes, British and American spelling are folded. */
export const fold = remembered((word) => formOf(word), 4096)

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
 * The stem of a folded word, without its inflection: "regions", "region" and "regional" have one stem. Cruder than a dictionary: good
 * enough for comparing two texts, and never published.
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
  const ending = derivationalEndings.find((each) => word.length - each.length >= 4 && word.endsWith(each)) ?? ""
  return word.slice(0, word.length - ending.length)
}
