import { stageNotes } from "../../english/label-words.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { slice, trim } from "../../text/span.ts"
import type { Label } from "../labels/choose-labels.ts"
import { frameKind, type Piece } from "../pieces.ts"

/**
 * Cuts a transcript: from its label to the next one a turn is one speaker's, over cuts, captions and sub-headings.
 * `labels` by index into `blocks`, which are all blocks of the page; turns are numbered in their order from 0. A line that may be
 * a label (`uncertain`) ends the turn before it: better no speaker than the wrong one.
 */
export const segmentTranscript = (
  page: CleanPage,
  labels: ReadonlyMap<number, Label>,
  uncertain: ReadonlySet<number>
): readonly Piece[] => {
  const { raw } = page.page
  const pieces: Piece[] = []
  const onLines = [...labels].every(([index, { end }]) => page.blocks[index]!.end === end)
  let turn = -1
  let open = false
  page.blocks.forEach((block, index) => {
    const label = labels.get(index)
    const frame = frameKind(block)
    if (frame !== null) {
      if (block.kind === "chrome" && isSeparator(slice(raw, block))) open = open && goesOn(page, labels, index)
      pieces.push({ ...block, kind: frame, turn: null })
      return
    }
    if (label !== undefined) {
      open = true
      turn++
      const { start, end } = label
      pieces.push({ start, end, kind: "label", turn })
    }
    if (uncertain.has(index)) open = false
    const rest = trim(raw, label === undefined ? block : { start: label.end, end: block.end })
    if (rest.end === rest.start) return
    const kind = kindOf(page, labels, index, slice(raw, rest), { open, onLines })
    pieces.push({ ...rest, kind, turn: kind === "verbatim" ? turn : null })
  })
  return pieces
}

const isSeparator = (text: string): boolean => /^[*_=~–—-](?:\s*[*_=~–—-])+$/.test(text)

const kindOf = (
  page: CleanPage,
  labels: ReadonlyMap<number, Label>,
  index: number,
  text: string,
  { open, onLines }: { readonly open: boolean; readonly onLines: boolean }
): "verbatim" | "narration" | "heading" => {
  if (/^[([][^()[\]]{1,200}[)\]][.]?$/.test(text) && stageNotes.test(text)) return "narration"
  if (!labels.has(index) && isHeading(text, onLines) && opensSection(page, labels, index)) return "heading"
  return open ? "verbatim" : "narration"
}

/** Longest sub-heading. */
const headingLength = 150

/** A line without an end: no full stop, comma, colon or quotation mark. One word is one only where speakers stand on lines of their own. */
const isHeading = (text: string, onLines: boolean): boolean =>
  text.length <= headingLength &&
  !/[.!?…:;] /.test(text) &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  /[\p{L}\p{N})]$/u.test(text) &&
  (text.includes(" ") || text === "Q&A" || (onLines && text.length > 3))

/** Right before the next label, or after a row of asterisks: where sections begin. */
const opensSection = (page: CleanPage, labels: ReadonlyMap<number, Label>, index: number): boolean => {
  let next = index + 1
  while (next < page.blocks.length && page.blocks[next]!.kind === "chrome") next++
  return labels.has(next)
}

const firstPerson =
  /(?:^|[\s“"])(?:I|we|We|you|You|our|Our|us|my|My|me|your|Your|let|Let|friends|Friends|colleagues|Colleagues)(?=$|[\s,.’'!?])/

/** Whether the turn before a row of asterisks goes on after it: the next paragraph has no label and is told in the first or second person. */
const goesOn = (page: CleanPage, labels: ReadonlyMap<number, Label>, index: number): boolean => {
  let next = index + 1
  while (next < page.blocks.length && page.blocks[next]!.kind !== "body") next++
  return next < page.blocks.length && !labels.has(next) && firstPerson.test(slice(page.page.raw, page.blocks[next]!))
}
