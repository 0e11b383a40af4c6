import { characterAt, classOf, letter, mark, space, unitsOf } from "../../text/characters.ts"
import { codeUnits } from "../../text/hash32.ts"
import type { Span } from "../../text/span.ts"

/** A word, a written number or a sign of one sentence. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "sign"
  /** Lower case, with straight apostrophes; for numbers the digits as written. */
  readonly text: string
  readonly capital: boolean
  /** Whether it touches the token before it. */
  readonly glued: boolean
}

/** A run of tokens by their places in the sentence, end exclusive. */
export interface Stretch {
  readonly first: number
  readonly next: number
}

/** Signs and blanks that part the thousands of a number: comma, no-break, thin and narrow no-break space, apostrophes. */
const thousands = ",\\u00a0\\u2009\\u202f’'"

/**
 * A number as written. Dates and clock times are one token, so that their parts are not read as numbers; groups of thousands must
 * have three digits. Every alternative runs over a fixed length or one class of characters, which keeps it linear on any input.
 */
const written = new RegExp(
  "\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)" +
    `|\\d{1,3}(?:[${thousands}]\\d{3}(?!\\d))+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}(?!\\d)){2,}(?:,\\d+)?` +
    "|(?<!\\d,)\\d{1,9},\\d{1,2}(?![\\d,.]\\d|\\d)|\\d+(?:\\.\\d+)?",
  "y"
)

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** The index behind the letter or mark at `at`; `at` itself where there is none. */
const afterLetter = (codes: Uint16Array, at: number): number => {
  const character = characterAt(codes, at)
  const kind = classOf(character)
  return kind === letter || kind === mark ? at + unitsOf(character) : at
}

const afterWord = (codes: Uint16Array, start: number): number => {
  let at = start
  while (at < codes.length) {
    let next = afterLetter(codes, at)
    if (next === at && at > start && isApostrophe(codes[at]!) && afterLetter(codes, at + 1) > at + 1) next = afterLetter(codes, at + 1)
    if (next === at) return at
    at = next
  }
  return at
}

/** Tokens of a span, in order; linear in its length. */
export const tokenize = (raw: string, { start, end }: Span): readonly Token[] => {
  const found: Token[] = []
  const text = raw.slice(start, end)
  const codes = codeUnits(text)
  let last = -1
  for (let at = 0; at < codes.length; ) {
    const code = codes[at]!
    const character = characterAt(codes, at)
    if (classOf(character) === space) {
      at++
      continue
    }
    const kind = isDigit(code) ? "number" : afterLetter(codes, at) > at ? "word" : "sign"
    const next = kind === "word" ? afterWord(codes, at) : kind === "number" ? afterNumber(text, at) : at + unitsOf(character)
    const form = text.slice(at, next)
    const lower = kind === "word" ? form.toLowerCase() : form
    found.push({
      start: start + at,
      end: start + next,
      kind,
      text: lower.includes("’") && kind === "word" ? lower.replaceAll("’", "'") : lower,
      capital: kind === "word" && form.charCodeAt(0) !== lower.charCodeAt(0),
      glued: at === last
    })
    last = at = next
  }
  return found
}

const afterNumber = (text: string, at: number): number => {
  written.lastIndex = at
  return written.test(text) ? written.lastIndex : at + 1
}

/** Whether a token is this word; `text` is lower case. */
export const isWord = (token: Token | undefined, text: string): boolean => token?.kind === "word" && token.text === text

/** The word at a place; empty for numbers, signs and places outside. */
export const word = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === "word" ? tokens[at].text : "")

export const isHyphen = (token: Token | undefined): boolean => token?.kind === "sign" && "-‑‐–−".includes(token.text)

/** Whether a token is a dash that parts clauses: an em dash, or a shorter one with a blank on its left. */
export const isDash = (token: Token | undefined): boolean =>
  token?.kind === "sign" && (token.text === "—" || ((token.text === "–" || token.text === "-") && !token.glued))
