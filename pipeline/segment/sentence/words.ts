import { allMatches } from "../../text/matches.ts"
import type { Span } from "../../text/span.ts"

/** A word or a punctuation mark of a sentence; start and end are UTF-16 code units of the page. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, without a possessive ending. */
  readonly base: string
  readonly possessive: boolean
  /** Letters or digits, as opposed to punctuation. */
  readonly isWord: boolean
  readonly isCapital: boolean
  /** Inside a quoted phrase of the sentence: such words say nothing about who reports. */
  readonly quoted: boolean
}

/** Abbreviations in capitals ("U.S.", the "V." of a name), words with inner hyphens and apostrophes, single punctuation marks. */
const pattern = /\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu
const holdsApostrophe = /[’']/
const ending = /[’'](?:s|S)$/

/** The words and punctuation marks of a span of the page, in order; `quoted` are the quoted phrases in it, sorted. */
export const words = (raw: string, span: Span, quoted: readonly Span[] = []): readonly Word[] => {
  const found: Word[] = []
  let next = 0
  for (const match of allMatches(pattern, raw.slice(span.start, span.end))) {
    const text = match[0]
    const start = span.start + match.index
    while (next < quoted.length && quoted[next]!.end <= start) next++
    const within = quoted[next]
    const isWord = /^[\p{L}\p{N}]/u.test(text)
    const plain = holdsApostrophe.test(text) ? text.replace(ending, "") : text
    found.push({
      text,
      base: plain.includes("’") ? plain.toLowerCase().replaceAll("’", "'") : plain.toLowerCase(),
      possessive: plain !== text,
      isWord,
      isCapital: /^\p{Lu}/u.test(text),
      quoted: within !== undefined && within.start <= start,
      start,
      end: start + text.length
    })
  }
  return found
}

/** Most words and marks of an aside in brackets. */
const asideLength = 12

/** The words of a sentence without short asides in brackets, which tell more of the word before them: "Rep. Anna Berg (D-Wis.) said". */
export const withoutAsides = (read: readonly Word[]): readonly Word[] => {
  const kept: Word[] = []
  for (let at = 0; at < read.length; at++) {
    const close = read[at]!.text === "(" && at > 0 ? read.slice(at, at + asideLength).findIndex(({ text }) => text === ")") : -1
    if (close < 0) kept.push(read[at]!)
    else at += close
  }
  return kept
}
