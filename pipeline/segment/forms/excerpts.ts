import type { CleanPage } from "../../model/clean-page.ts"
import { sentences } from "../../text/sentences.ts"
import { slice, trim } from "../../text/span.ts"
import type { Label } from "../labels/label.ts"
import { kindOutsideBody, type Piece } from "../pieces.ts"

const dash = /^[—–-]\s*(?=\S)/
const quotedLine = /^(?:‘[^‘]+’|“[^“”]+”|"[^"]+"|«[^«»]+»|'[^']+')$/

/** Whether all labels of a page stand on lines of their own, and as many paragraphs open with a dash. */
export const isExcerpts = (page: CleanPage, labels: ReadonlyMap<number, Label>): boolean => {
  if (labels.size === 0) return false
  const lines = [...labels].filter(([index, label]) => label.end >= page.blocks[index]!.end)
  const dashed = page.blocks.filter((block) => block.kind === "body" && dash.test(slice(page.page.raw, block)))
  return lines.length === labels.size && dashed.length >= labels.size
}

/** Cuts a page of excerpts into speaker lines, headings in quotation marks, and the speaker's words below them. */
export const segmentExcerpts = (page: CleanPage, labels: ReadonlyMap<number, Label>): readonly Piece[] => {
  const { raw } = page.page
  let turn = -1
  return page.blocks.flatMap((block, index): readonly Piece[] => {
    const outside = kindOutsideBody(block)
    if (outside !== null) return [{ ...block, kind: outside, turn: null }]
    if (labels.has(index)) return [{ ...block, kind: "label", turn: ++turn }]
    const text = slice(raw, block)
    if (turn < 0) return sentences(raw, block).map((span) => ({ ...span, kind: "narration", turn: null }))
    if (quotedLine.test(text)) return [{ ...block, kind: "heading", turn: null }]
    const mark = dash.exec(text)
    if (mark === null) return [{ ...block, kind: "verbatim", turn }]
    return [
      { start: block.start, end: block.start + 1, kind: "chrome", turn: null },
      { ...trim(raw, { start: block.start + mark[0].length, end: block.end }), kind: "verbatim", turn }
    ]
  })
}
