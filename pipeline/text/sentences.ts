import { abbreviations, abbreviationsBeforeNumbers } from "../english/abbreviations.ts"
import { type Span, trim } from "./span.ts"

/**
 * Where a sentence may end: punctuation, then quotation marks and brackets that close, before white space. Nothing is tried inside a run
 * of punctuation, so that a very long run costs linear time.
 */
const candidate = /(?<![.!?…])[.!?…]+[”"’'»)\]]*(?=\s)/g
const stops = ".!?…"
const closers = "”\"’'»)]"

/** The start of the candidate that ends at `end`. */
const boundaryStart = (text: string, end: number): number => {
  let at = end
  while (closers.includes(text[at - 1]!)) at--
  while (at > 0 && stops.includes(text[at - 1]!)) at--
  return at
}

/** How a sentence may begin, after white space, opening marks and dashes: with a capital, a number, a currency sign, or a bracket of the editor. */
const opensSentence = /^[\s“"‘'«„([—–-]*[\p{Lu}\p{Lt}\p{N}$€£₽<[]/u

/** Characters of the longest sentence. A longer one is cut between words: every number of a sentence keeps its text, so a page would grow with the square. */
const longest = 3000

/**
 * Cuts a span of a page into sentences: trimmed, in order, together holding every character that is not white space. The one sentence
 * splitter of the pipeline. Linear in the length of the span.
 */
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

/** Cuts a trimmed span into parts of at most `longest`, at white space where there is any, never inside a character. */
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

/** Whether the candidate from `at` to `end` ends a sentence: not before a small letter, and not after an abbreviation or an initial. */
const endsSentence = (text: string, at: number, end: number): boolean => {
  const next = text.slice(end, end + 40)
  if (!opensSentence.test(next)) return false
  if (text[at] !== "." || text[at + 1] === ".") return true
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ""
  const isInitial = end === at + 1 && /^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(word)
  if (abbreviationsBeforeNumbers.has(word.toLowerCase())) return !/^\s*\d/.test(next)
  return !isInitial && !abbreviations.has(word.toLowerCase())
}
