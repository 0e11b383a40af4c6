import type { CleanPage } from "../../model/clean-page.ts"
import { slice } from "../../text/span.ts"
import type { Labels } from "../labels/label.ts"

/** More paragraphs of this form are no pull quotes but the way in which a page prints quotations. */
const mostOfPage = 40

/**
 * The pull quotes of a transcript, by index of the block: paragraphs in marks that are turned round (”We will pay.“), in which a page prints
 * words of the text again, larger, beside it. They are matter of the page, whoever said the words: as speech they would count twice, and
 * some stand in the turn of somebody else.
 */
export const pullQuotes = (page: CleanPage, labels: Labels["labels"]): ReadonlySet<number> => {
  const found = page.blocks.flatMap((block, index) =>
    block.kind === "body" && !labels.has(index) && /^”[^“”]+“[.,]?$/.test(slice(page.page.raw, block)) ? [index] : []
  )
  return new Set(found.length > mostOfPage ? [] : found)
}
