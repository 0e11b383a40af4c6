import { numberWords } from "../../english/numbers/numerals.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { Passage } from "../../model/segmented-page.ts"
import { allMatches } from "../../text/matches.ts"

const numeral = new RegExp(`\\p{Nd}+|(?<![\\p{L}\\p{M}])(?:${[...numberWords].join("|")})(?![\\p{L}\\p{M}])`, "giu")

/**
 * The mentions of a stretch of passages together with one for each run of digits and each number word that none of them holds: what an
 * expression lost where a line or a passage ends, and words that count nothing ("one's"). So every number of a page is a figure or says
 * why it is none. `sentenceAt` gives the sentence around a place. Linear in the length of the passages.
 */
export const withUncovered = (
  raw: string,
  mentions: readonly Mention[],
  passages: readonly { readonly index: number; readonly passage: Passage }[],
  documentId: string,
  sentenceAt: (place: number) => Mention["sentence"]
): readonly Mention[] => {
  const found: Mention[] = []
  let next = 0
  for (const { index, passage } of passages) {
    for (const { 0: text, index: at } of allMatches(numeral, raw.slice(passage.start, passage.end))) {
      const start = passage.start + at
      const end = start + text.length
      while (next < mentions.length && mentions[next]!.end <= start) found.push(mentions[next++]!)
      if (next < mentions.length && mentions[next]!.start < end) continue
      found.push({
        documentId,
        start,
        end,
        role: roleIn(passage, text),
        claim: null,
        wholeAt: null,
        passage: index,
        sentence: sentenceAt(start)
      })
    }
  }
  return [...found, ...mentions.slice(next)]
}

/** The role of a number that the reader made nothing of. */
const roleIn = ({ kind }: Passage, text: string): Mention["role"] => {
  if (kind === "chrome") return "chrome"
  if (kind === "dateline") return "calendar"
  return /^\p{Nd}/u.test(text) ? "label" : text.toLowerCase() === "one" ? "idiom" : "vague"
}
