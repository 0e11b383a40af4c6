import { type Span, trim } from "./span.ts"

/** Words that end in a full stop without ending a sentence (English press style; lower case). */
const abbreviations = new Set([
  "mr",
  "mrs",
  "ms",
  "messrs",
  "dr",
  "prof",
  "gen",
  "col",
  "lt",
  "maj",
  "capt",
  "sgt",
  "sen",
  "rep",
  "gov",
  "st",
  "vs",
  "etc",
  "e.g",
  "i.e",
  "cf",
  "al",
  "jr",
  "sr",
  "inc",
  "ltd",
  "co",
  "corp",
  "u.s",
  "u.k",
  "u.n",
  "a.m",
  "p.m",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
  "sept",
  "oct",
  "nov",
  "dec",
  "cllr",
  "hon"
])

/** Abbreviations only before a number ("No. 5"); elsewhere words that may end a sentence ("He said no."). */
const beforeNumbers = new Set(["no", "nos", "approx", "art", "vol", "fig", "rs"])

/** One boundary candidate: closing punctuation, then closing marks, then white space; tried once a run, so that a flood of it stays linear. */
const candidate = /(?<![.!?…])[.!?…]+[”"’'»)\]]*(?=\s)/g
const stops = ".!?…"
const closers = "”\"’'»)]"

/** Where the boundary that ends at `end` begins. */
const boundaryStart = (text: string, end: number): number => {
  let at = end
  while (closers.includes(text[at - 1]!)) at--
  while (at > 0 && stops.includes(text[at - 1]!)) at--
  return at
}

const opensSentence = /^[\s“"‘'«„([—–-]*[\p{Lu}\p{Lt}\p{N}$€£₽<[]/u

/** No sentence is longer; a longer stretch without an end is cut between words, since what is kept for every number of it grows with it. */
const longest = 3000

/** Sentences of a span, trimmed, in order; together they hold every non-blank character of it. Linear in its length. */
export const sentences = (raw: string, span: Span): readonly Span[] => {
  const found: Span[] = []
  const within = raw.slice(span.start, span.end)
  let start = 0
  candidate.lastIndex = 0
  while (candidate.test(within)) {
    const end = candidate.lastIndex
    if (!endsSentence(within, boundaryStart(within, end), end)) continue
    found.push(...bounded(raw, trim(raw, { start: span.start + start, end: span.start + end })))
    start = end
  }
  const rest = trim(raw, { start: span.start + start, end: span.end })
  if (rest.end > rest.start) found.push(...bounded(raw, rest))
  return found
}

/** A trimmed stretch in parts of bounded length, cut at white space where there is any, never inside a character. */
const bounded = (raw: string, span: Span): readonly Span[] => {
  const parts: Span[] = []
  let start = span.start
  while (span.end - start > longest) {
    let cut = start + longest
    while (cut > start && !/\s/.test(raw[cut]!)) cut--
    if (cut === start) cut = start + longest - (/[\uDC00-\uDFFF]/.test(raw[start + longest]!) ? 1 : 0)
    parts.push(trim(raw, { start, end: cut }))
    start = trim(raw, { start: cut, end: span.end }).start
  }
  return [...parts, { start, end: span.end }]
}

/** Whether a sentence ends with the boundary from `at` to `end`. */
const endsSentence = (text: string, at: number, end: number): boolean => {
  const next = text.slice(end, end + 40)
  if (!opensSentence.test(next)) return false
  if (text[at] !== "." || text[at + 1] === ".") return true
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ""
  const isInitial = end === at + 1 && /^\p{Lu}$/u.test(word)
  if (beforeNumbers.has(word.toLowerCase())) return !/^\s*\d/.test(next)
  return !isInitial && !abbreviations.has(word.toLowerCase())
}
