import { turnWords } from "../../english/people/first-person.ts"
import type { Block, CleanPage } from "../../model/clean-page.ts"
import { slice } from "../../text/span.ts"
import { linesIn } from "../labels/bold-labels.ts"
import type { Labels } from "../labels/label.ts"

/** Most characters of a sub-heading. */
const headingLength = 150

/**
 * The sub-headings of a transcript, by index of the block: lines right above a label that do not end like a sentence, over cuts and remarks in
 * brackets. All but the last of several must be printed as headings are, in capitals or with capitals to their words: a list of somebody's
 * ends a turn in such lines, too. What Markdown marks or the page sets in bold type is a heading wherever it stands, but not right below a label.
 */
export const subHeadings = (page: CleanPage, labels: Labels["labels"]): ReadonlySet<number> => {
  const { blocks } = page
  const printed = [...blocks.keys()].filter((index) => blocks[index]!.kind !== "chrome")
  const onLines = [...labels].every(([index, { end }]) => end >= blocks[index]!.end)
  const isAlone = (index: number | undefined): boolean => index !== undefined && (labels.get(index)?.end ?? 0) >= blocks[index]!.end
  const inType = linesIn(page, "bold")
  const found = new Set<number>()
  for (const [place, label] of printed.entries()) {
    if (!labels.has(label)) continue
    let isNearest = true
    for (let at = place - 1; at >= 0 && !labels.has(printed[at]!) && !isAlone(printed[at - 1]); at--) {
      const text = slice(page.page.raw, blocks[printed[at]!]!)
      if (!isNearest && isRemark.test(text)) continue
      if (!mayHead(text, onLines || inType.has(printed[at]!)) || !(isNearest || isTitled(text))) break
      found.add(printed[at]!)
      isNearest = false
    }
  }
  for (const [place, index] of printed.entries()) {
    const isSet = inType.has(index) && !isAlone(printed[place - 1]) && mayHead(slice(page.page.raw, blocks[index]!), true)
    if (!labels.has(index) && (isSet || isMarked(page.page.raw, blocks, index))) found.add(index)
  }
  return found
}

const isRemark = /^(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])$/

/** Whether a line may be a sub-heading. One word counts only where all labels stand on lines of their own, or the markup shows it. */
export const mayHead = (text: string, isShown: boolean): boolean =>
  text.length <= headingLength &&
  (text === text.toUpperCase() || !/[.!?…:;] /.test(text)) &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  /[\p{L}\p{N})]$/u.test(text) &&
  (text.includes(" ") || text === "Q&A" || (isShown && text.length > 3))

const inPerson = new RegExp(`(?<![\\p{L}’'])(?:${turnWords.join("|")})(?![\\p{L}])`, "u")

/** Whether the longer words of a line have capitals, and nobody speaks in it. */
const isTitled = (text: string): boolean => !/(?<![\p{L}’'])\p{Ll}[\p{L}]{3,}/u.test(text) && !inPerson.test(text)

/** Whether Markdown makes a line a heading: "## Ports", or a line with a row of "=" or "-" right below it. */
const isMarked = (raw: string, blocks: readonly Block[], index: number): boolean => {
  const [block, next] = [blocks[index]!, blocks[index + 1]]
  if (block.kind !== "body" || block.end - block.start > headingLength) return false
  const isRuled = next !== undefined && /^(?:=+|-{3,})$/.test(slice(raw, next)) && /^\r?\n?$/.test(raw.slice(block.end, next.start))
  return isRuled || /^#{1,6} \S/.test(slice(raw, block))
}
