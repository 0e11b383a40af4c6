import type { CleanPage } from "../../model/clean-page.ts"
import { slice } from "../../text/span.ts"
import type { Labels } from "../labels/label.ts"

/** More paragraphs of this form are no pull quotes but the way in which a page prints quotations. */
const mostOfPage = 40
/** Least share of the words of a pull quote that its original holds: pages shorten and edit them. */
const leastShare = 0.5

/**
 * The pull quotes that stand in somebody else's turn: paragraphs in marks that are turned round (”We will pay.“), in which a page prints
 * words of the text again, larger, beside it. By index of the block; those that give words of the turn they stand in are left out.
 */
export const pullQuotesOfOthers = (page: CleanPage, labels: Labels["labels"]): ReadonlySet<number> => {
  const texts = page.blocks.map((block) => (block.kind === "body" ? slice(page.page.raw, block) : ""))
  const quotes = texts.flatMap((text, index) => (/^”[^“”]+“$/.test(text) && !labels.has(index) ? [index] : []))
  if (quotes.length === 0 || quotes.length > mostOfPage) return new Set()
  const wordsOf = texts.map((text) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []))
  return new Set(
    quotes.filter((quote) => {
      const shares = wordsOf.map((words, block) => (quotes.includes(block) ? 0 : shareOf(wordsOf[quote]!, words)))
      const most = Math.max(...shares)
      return most >= leastShare && speakerOf(labels, shares.indexOf(most)) !== speakerOf(labels, quote)
    })
  )
}

const shareOf = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size

/** The name, else the words, of the last label up to a block; "" before the first. */
const speakerOf = (labels: Labels["labels"], index: number): string => {
  const at = [...labels.keys()].filter((block) => block <= index).sort((a, b) => b - a)[0]
  const label = at === undefined ? undefined : labels.get(at)
  return label === undefined ? "" : label.name === "" ? label.reading.printed : label.name
}
