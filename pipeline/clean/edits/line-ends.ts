import { frequentWords, grammarWords, plainWords } from "../../english/common-words.ts"
import { cardinals } from "../../english/numbers/numerals.ts"
import { compoundEnds } from "../../english/spelling.ts"
import type { Edit } from "../../text/clean-text.ts"
import { allMatches, wordSearch } from "../../text/matches.ts"
import { type Span, slice } from "../../text/span.ts"

/** A word parted at the end of a line: "bil-" and "lion" on the next one. A soft hyphen parts it as well. */
const parted = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}’']*)[-\u2010\u00AD][ \t]*(?:\r\n|\r|\n)[ \t]*(\p{Ll}[\p{L}’']*)/gu
/** A number parted after a comma or hyphen: "1," and "200" on the next line. */
const partedNumber = /(?<![\p{N},.])(\p{N}{1,3},)[ \t]*(?:\r\n|\r|\n)[ \t]*(\p{N}{3})(?![\p{N}])/gu
/** What ends a line inside a word or number: far cheaper to look for than those. */
const lineEnd = { word: /[-\u2010\u00AD][ \t]*[\r\n]/, number: /\p{N},[ \t]*[\r\n]/u }
const words = /(?<![\p{L}-])\p{L}+(?:-\p{L}+)*/gu

/**
 * The edits that join what line ends part inside paragraphs. The hyphen goes where the page prints the joined form, and stays where the page
 * prints the word with it or both parts are words ("long-" and "term", "twenty-" and "five"); else one of the parts is none, and it goes.
 */
export const joinedLines = (raw: string, paragraphs: readonly Span[]): readonly Edit[] => {
  if (!lineEnd.word.test(raw) && !lineEnd.number.test(raw)) return []
  const isPrinted = wordSearch(raw, words)
  const isWord = (word: string): boolean => known.some((list) => list.has(word.toLowerCase()))
  const joined = (first: string, second: string): string =>
    !isPrinted(first + second) && (isPrinted(`${first}-${second}`) || (isWord(first) && (isWord(second) || compoundEnds.has(second))))
      ? `${first}-${second}`
      : first + second
  const editsOf = (end: RegExp, pattern: RegExp, join: (first: string, second: string) => string) =>
    paragraphs.flatMap((paragraph) => {
      const text = slice(raw, paragraph)
      if (!end.test(text)) return []
      return allMatches(pattern, text).map(({ 0: { length }, 1: first = "", 2: second = "", index }) => {
        const start = paragraph.start + index
        return { start, end: start + length, replacement: join(first, second) }
      })
    })
  return [...editsOf(lineEnd.word, parted, joined), ...editsOf(lineEnd.number, partedNumber, (first, second) => first + second)]
}

/** Words that are no part of another one. */
const known: readonly { readonly has: (word: string) => boolean }[] = [grammarWords, plainWords, frequentWords, cardinals]
