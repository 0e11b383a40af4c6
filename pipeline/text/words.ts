import { compoundPrefixes, mayVary, spellings } from "../english/spelling.ts"
import { derivationalEndings } from "../english/word-endings.ts"
import { characterAt, classOf, digit, letter, sign, unitsOf } from "./characters.ts"
import { codeUnits, hashOn, hashSeed } from "./hash32.ts"
import { remembered } from "./remembered.ts"
import type { Span } from "./span.ts"

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

/** Takes a text that begins at offset `from` of its page; gives the function that adds the words of a span of the page to `found`. */
type WordReader<Known extends Form> = (text: string, from?: number) => (span: Span, found: Words<Known>) => void

/**
 * Makes a reader of words for comparing texts. A word is a run of letters, marks and digits, with apostrophes and the points and commas
 * of numbers inside; "%" is a word, too. Everything else parts words, hyphens included, except that a prefix is joined to the word
 * behind its hyphen ("co-operation"). `knowledge` makes what is known about a word from its folded form, mostly once for each word.
 * Linear in the length of the span.
 */
export const wordReader = <Known extends Form>(knowledge: (form: string) => Known): WordReader<Known> => {
  const knownOf = remembered((word) => knowledge(formOf(word)))
  return (text, from = 0) => {
    const codes = codeUnits(text)
    return ({ start, end }, { start: starts, end: ends, known: knowns }) => {
      const within = codes.subarray(0, end - from)
      /** Where the word begins that is joined to the prefix before it; -1 where there is no prefix. */
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

const readForms = wordReader((form) => ({ form }))

/** The folded words of a span, in order. */
export const forms = (raw: string, span: Span): readonly string[] => {
  const found = noWords()
  readForms(raw.slice(span.start, span.end), span.start)(span, found)
  return found.known.map(({ form }) => form)
}

const hashOf = (codes: Uint16Array, start: number, end: number): number => {
  let hash = hashSeed
  for (let at = start; at < end; at++) hash = hashOn(hash, codes[at]!)
  return hash
}

const percent = 0x25

const isHyphen = (code: number | undefined): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** The index at which the word that begins at `at` ends; `at` itself where none begins. */
const afterWord = (codes: Uint16Array, at: number): number => {
  let next = at
  let character = characterAt(codes, at)
  while (classOf(character) > sign) {
    next += unitsOf(character)
    character = characterAt(codes, next)
    if (isJoint(codes[next]) && isLetterOrDigit(codes, next + 1)) character = characterAt(codes, ++next)
  }
  return next
}

const isLetterOrDigit = (codes: Uint16Array, at: number): boolean => {
  const kind = classOf(characterAt(codes, at))
  return kind === letter || kind === digit
}

/** An apostrophe, a point or a comma: inside a word only before a letter or a digit. */
const isJoint = (code: number | undefined): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2c

/** The one form of all printings of a word: compatibility characters, case, apostrophes, British and American spelling are folded. */
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
