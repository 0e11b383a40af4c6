import type { Claim } from "../../../schemas/claim.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText } from "../../text/clean-text.ts"

/** The columns of a claim that give words of the page. */
const wordColumns = ["measure", "holder", "whole", "period"] as const

/**
 * Gives the function that puts the words of a claim into clean text, as in the sentence column: words that the page prints without
 * the space between them come apart. The number reader cannot do this, since it reads the raw page, where its offsets hold.
 */
export const inCleanWords = ({ page, edits }: Pick<SegmentedPage, "page" | "edits">): ((claim: Claim) => Claim) => {
  /** By a word as printed that holds an edit: its clean text. */
  const cleanWords = new Map(
    edits.flatMap(({ start, end, replacement }) => {
      if (replacement === "") return []
      const word = { start: previousBlank(page.raw, start), end: nextBlank(page.raw, end) }
      return [[page.raw.slice(word.start, word.end), cleanText(page.raw, word, edits)] as const]
    })
  )
  if (cleanWords.size === 0) return (claim) => claim
  const clean = (text: string | null): string | null =>
    text
      ?.split(" ")
      .map((word) => cleanWords.get(word) ?? word)
      .join(" ") ?? null
  return (claim) => ({ ...claim, ...Object.fromEntries(wordColumns.map((column) => [column, clean(claim[column])])) })
}

const previousBlank = (raw: string, from: number): number => {
  let at = from
  while (at > 0 && !/\s/.test(raw[at - 1]!)) at--
  return at
}

const nextBlank = (raw: string, from: number): number => {
  let at = from
  while (at < raw.length && !/\s/.test(raw[at]!)) at++
  return at
}
