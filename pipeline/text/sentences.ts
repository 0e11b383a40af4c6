import { trim, type Span } from "./span.ts"

/** Words that end in a full stop without ending a sentence (English press style; lower case). */
const abbreviations = new Set(["mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "sen", "rep", "gov", "st", "no", "nos", "vs", "etc", "e.g", "i.e", "cf", "al", "jr", "sr", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "a.m", "p.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "art", "vol", "fig"])

/** One boundary candidate: closing punctuation, then closing marks, then white space. */
const candidate = /[.!?…]+[”"’'»)\]]*(?=\s)/g

const opensSentence = /^[\s“"‘'«„([—–-]*[\p{Lu}\p{Lt}\p{N}$€£₽<[]/u

/** Sentences of a span, trimmed, in order; together they hold every non-blank character of it. Linear in its length. */
export const sentences = (raw: string, span: Span): readonly Span[] => {
  const found: Span[] = []
  const within = raw.slice(span.start, span.end)
  let start = 0
  for (const match of within.matchAll(candidate)) {
    const end = match.index + match[0].length
    if (!endsSentence(within, match.index, match[0], end)) continue
    found.push(trim(raw, { start: span.start + start, end: span.start + end }))
    start = end
  }
  const rest = trim(raw, { start: span.start + start, end: span.end })
  if (rest.end > rest.start) found.push(rest)
  return found
}

const endsSentence = (text: string, at: number, mark: string, end: number): boolean => {
  const next = text.slice(end, end + 40)
  if (!opensSentence.test(next)) return false
  if (!mark.startsWith(".") || mark.startsWith("..")) return true
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ""
  const isInitial = /^\p{Lu}$/u.test(word) && mark === "."
  return !isInitial && !abbreviations.has(word.toLowerCase())
}
