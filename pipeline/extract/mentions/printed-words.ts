import type { Claim } from "../../../schemas/claim.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText } from "../../text/clean-text.ts"

/** What a claim says in words of the page. */
const worded = ["measure", "whole", "period"] as const

/**
 * The words of a claim in clean text: words that the page prints joined are parted there as in the sentence beside it.
 * The number reader sees the raw page, where its offsets hold.
 */
export const inCleanWords = ({ page, edits }: Pick<SegmentedPage, "page" | "edits">): ((claim: Claim) => Claim) => {
  const printed = new Map(
    edits.flatMap(({ start, end, replacement }) => {
      if (replacement === "") return []
      const word = { start: previousBlank(page.raw, start), end: nextBlank(page.raw, end) }
      return [[page.raw.slice(word.start, word.end), cleanText(page.raw, word, edits)] as const]
    })
  )
  if (printed.size === 0) return (claim) => claim
  const clean = (text: string | null): string | null =>
    text
      ?.split(" ")
      .map((word) => printed.get(word) ?? word)
      .join(" ") ?? null
  return (claim) => ({ ...claim, ...Object.fromEntries(worded.map((column) => [column, clean(claim[column])])) })
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
