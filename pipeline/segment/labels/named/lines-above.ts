import type { CleanPage } from "../../../model/clean-page.ts"
import { slice } from "../../../text/span.ts"
import { isRosterEntry } from "./office-holders.ts"

/** Most lines of text above the labels that may say who speaks, headlines not counted, and most characters of each. */
const [mostAbove, longestAbove] = [6, 300]

/** The headlines and the lines below them, up to the block that may open with the first label, else up to the first block of text. */
export const linesAbove = (page: CleanPage, first?: number): readonly string[] => {
  const above = page.blocks
    .slice(
      0,
      first ??
        Math.max(
          0,
          page.blocks.findIndex(({ kind }) => kind === "body")
        )
    )
    .filter(({ kind }) => kind !== "chrome")
    .map((block) => slice(page.page.raw, block).slice(0, longestAbove))
  const listed = above.slice(mostAbove).filter((line) => isRosterEntry(line.slice(line.indexOf(":") + 1).trim()))
  return [...(page.title === null ? [] : [page.title]), ...above.slice(0, mostAbove), ...listed]
}
