import type { Span } from "../span.ts"

/** A word, a written number or a sign of one sentence. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "sign"
  /** Lower case, with straight apostrophes; for numbers the digits as written. */
  readonly text: string
  readonly capital: boolean
  /** Whether it touches the token before it. */
  readonly glued: boolean
}

/** White space inside a number that parts its thousands: no-break, thin, narrow no-break. */
const thousands = ",\\u00a0\\u2009\\u202f’'"

/**
 * Dates and clock times stand whole, so that their parts are no numbers; groups of three must be complete.
 * Every alternative moves on over fixed lengths or one class of characters: linear on any input.
 */
const token = new RegExp(
  [
    "(?<word>[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*)",
    "(?<number>\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)" +
      `|(?<!\\d)\\d{1,3}(?:[${thousands}]\\d{3}(?!\\d))+(?:\\.\\d+)?|(?<!\\d)\\d{1,3}(?:\\.\\d{3}(?!\\d)){2,}(?:,\\d+)?` +
      "|(?<!\\d|\\d,)\\d{1,9},\\d{1,2}(?![\\d,.]\\d|\\d)|\\d+(?:\\.\\d+)?)",
    "(?<sign>\\S)"
  ].join("|"),
  "gu"
)

/** Tokens of a span, in order; linear in its length. */
export const tokenize = (raw: string, { start, end }: Span): readonly Token[] => {
  const found: Token[] = []
  const text = raw.slice(start, end)
  let last = -1
  for (const match of text.matchAll(token)) {
    const at = match.index
    const form = match[0]
    const { word, number } = match.groups!
    found.push({
      start: start + at,
      end: start + at + form.length,
      kind: word !== undefined ? "word" : number !== undefined ? "number" : "sign",
      text: word === undefined ? form : form.toLowerCase().replaceAll("’", "'"),
      capital: word !== undefined && form[0] !== form[0]!.toLowerCase(),
      glued: at === last
    })
    last = at + form.length
  }
  return found
}

export const isWord = (token: Token | undefined, text: string): boolean => token !== undefined && token.kind === "word" && token.text === text

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && token.kind === "sign" && (token.text === "-" || token.text === "‑" || token.text === "‐" || token.text === "–" || token.text === "−")

/** A stroke that parts clauses: spaced on its left, or an em dash. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && token.kind === "sign" && (token.text === "—" || ((token.text === "–" || token.text === "-") && !token.glued))
