import { allMatches } from "../../text/matches.ts"
import type { Span } from "../../text/span.ts"

/** A word, a written number or a sign of one sentence. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "sign"
  /** Lower case, with straight apostrophes; for numbers what is written, in the digits 0 to 9. */
  readonly text: string
  /** Whether a word holds a capital letter: "Minsk", "iPhone". */
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

/** A digit of any script. */
const d = "\\p{Nd}"

/**
 * A number as written, a word, or any other sign. Dates and clock times are one token, so that their parts are not read as numbers; groups
 * of thousands must have three digits, or two as India writes them ("12,34,567"). A point opens a number where nothing touches its left
 * side (".5"). A soft hyphen is no part of a word. Every alternative runs over a fixed length or one class of characters, which keeps it
 * linear on any input.
 */
const written = new RegExp(
  `(?<number>${d}{1,2}\\.${d}{1,2}\\.${d}{4}(?!${d})|${d}{4}-${d}{2}-${d}{2}(?!${d})|${d}{1,2}:${d}{2}(?::${d}{2})?(?:\\.${d}{1,3})?(?!${d})` +
    `|${d}{1,2}(?:,${d}{2}(?=,)){1,4},${d}{3}(?![${d},])` +
    `|${d}{1,3}(?:[${thousands}]${d}{3}(?!${d}))+(?:\\.${d}+)?|${d}{1,3}(?:\\.${d}{3}(?!${d})){2,}(?:,${d}+)?` +
    `|(?<!${d},)${d}{1,9},${d}{1,2}(?![${d},.]${d}|${d})|${d}+(?:\\.${d}+)?|(?<![^\\s([$£€<>=~+−–-])\\.${d}+)` +
    "|(?<word>[\\p{L}\\p{M}]+(?:['’\\u00ad][\\p{L}\\p{M}]+)*)|\\S",
  "gu"
)

const foreignDigit = /(?=[^0-9])\p{Nd}/gu
/** Words without a sign to put right, which are nearly all. */
const isPlainWord = /^[a-z]+$/
const isDigit = /^\p{Nd}$/u

/** The digit 0 to 9 for a digit of another script: each script has its ten in a row, some have several rows. */
const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0)!
  let zero = code
  while (isDigit.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}

/** Tokens of a span, in order; linear in its length. */
export const tokenize = (raw: string, { start, end }: Span): readonly Token[] => {
  let last = -1
  return allMatches(written, raw.slice(start, end)).map(({ 0: form, index, groups }) => {
    const isWord = groups!["word"] !== undefined
    const isNumber = groups!["number"] !== undefined
    const small = isWord ? form.toLowerCase() : form
    const text = isWord
      ? isPlainWord.test(small)
        ? small
        : small.replaceAll("’", "'").replaceAll("\u00ad", "")
      : isNumber
        ? form.replace(foreignDigit, plainDigit)
        : form
    const glued = index === last
    last = index + form.length
    return {
      start: start + index,
      end: start + last,
      kind: isWord ? "word" : isNumber ? "number" : "sign",
      text,
      capital: small !== form,
      glued
    }
  })
}

/** Whether a token is this word; `text` is lower case. */
export const isWord = (token: Token | undefined, text: string): boolean => token?.kind === "word" && token.text === text

/** The word at a place; empty for numbers, signs and places outside. */
export const word = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === "word" ? tokens[at].text : "")

export const isHyphen = (token: Token | undefined): boolean => token?.kind === "sign" && "-‑‐–−".includes(token.text)

/** Whether a token is a dash that parts clauses: an em dash, or a shorter one with a blank on its left. */
export const isDash = (token: Token | undefined): boolean =>
  token?.kind === "sign" && (token.text === "—" || ((token.text === "–" || token.text === "-") && !token.glued))
