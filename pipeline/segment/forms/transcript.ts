import { goingOnWords } from "../../english/people/first-person.ts"
import { runningHeads, sittingNotes, stageNotes } from "../../english/people/label-words.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { slice, trim } from "../../text/span.ts"
import type { Labels } from "../labels/label.ts"
import { kindOutsideBody, type Piece } from "../pieces.ts"
import { pullQuotes } from "./pull-quotes.ts"
import { subHeadings } from "./sub-headings.ts"

/**
 * Cuts a transcript into turns. A turn goes from its label to the next one, over cuts, captions and sub-headings. `labels` are by index of
 * the block they open; turns are numbered from 0. A line that may be a label (`uncertain`) ends the turn before it, as ">>" does, which tells of
 * another speaker in subtitles: no speaker is better than the wrong one.
 */
export const segmentTranscript = (page: CleanPage, { labels, uncertain, notices }: Omit<Labels, "issues">): readonly Piece[] => {
  const { raw } = page.page
  const pieces: Piece[] = []
  const ofPage = pullQuotes(page, labels)
  const headings = subHeadings(page, labels)
  let turn = -1
  let open = false
  let labelEnd = 0
  page.blocks.forEach((block, index) => {
    if (block.start < labelEnd) return
    const label = labels.get(index)
    const outside = ofPage.has(index) ? "chrome" : kindOutsideBody(block)
    if (outside !== null) {
      if (block.kind === "chrome" && isSeparator(slice(raw, block))) open = open && goesOn(page, labels, index)
      pieces.push({ ...block, kind: outside, turn: null })
      return
    }
    if (label !== undefined) {
      open = true
      turn++
      const { start, end } = label
      labelEnd = end
      pieces.push({ start, end, kind: "label", turn })
    }
    if (uncertain.has(index) || (label === undefined && raw.startsWith(">>", block.start))) open = false
    const rest = trim(raw, label === undefined ? block : { start: label.end, end: block.end })
    if (rest.end <= rest.start) return
    const text = slice(raw, rest)
    const isNote = isStageNote(text) || (label === undefined && (isEditorsNote(text) || notices.has(index) || isOfRecord(text)))
    const kind = isNote ? "narration" : headings.has(index) ? "heading" : open ? "verbatim" : "narration"
    pieces.push({ ...rest, kind, turn: kind === "verbatim" ? turn : null })
  })
  return pieces
}

/** Whether a line is a row of asterisks or dashes. */
const isSeparator = (text: string): boolean => /^[*_=~–—-](?:\s*[*_=~–—-])+$/.test(text)

const isStageNote = (line: string): boolean => {
  const text = line.replace(/^(?:(?:…|\.{3}) ?|[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]? )(?=[([])/, "")
  return /^[([][^()[\]]{1,200}[)\]][.…]*$/.test(text) && (stageNotes.test(text) || /^[([][\p{Lu}\d :/,&-]+[)\]]$/u.test(text))
}

/** Whether every line of a paragraph is a note of the sitting or a running head of the printed record. */
const isOfRecord = (text: string): boolean => text.split(/\n\s*/).every((line) => recordLines.some((note) => note.test(line)))

const recordLines = [...sittingNotes, ...runningHeads]

/**
 * Whether a paragraph stands in brackets as a whole and gives nobody's speech: it is not in the first or second person, so that the editor
 * tells what happened meanwhile, or it is an interjection of somebody else, "(Anna Berg [Centre]: You had three years!)".
 */
const isEditorsNote = (text: string): boolean => {
  const inner = /^(?:\((?:[^()]|\([^()]*\)){12,}\)|\[[^[\]]{3,}\])\.?$/.test(text) ? text.replace(/^.|.\.?$/g, "") : null
  return inner !== null && (!firstPerson.test(` ${inner}`) || interjection.test(inner))
}

/** A name with a bracket and a colon. */
const interjection = /^\p{Lu}[^:()[\]]{2,60} [([][^()[\]]{1,60}[)\]]: /u

const firstPerson = new RegExp(`(?:^|[\\s“"])(?:${goingOnWords.join("|")})(?=$|[\\s,.’'!?])`)

/** Whether the turn before a row of asterisks goes on after it: the next paragraph has no label and is in the first or second person. */
const goesOn = (page: CleanPage, labels: Labels["labels"], index: number): boolean => {
  let next = index + 1
  while (next < page.blocks.length && page.blocks[next]!.kind !== "body") next++
  return next < page.blocks.length && !labels.has(next) && firstPerson.test(slice(page.page.raw, page.blocks[next]!))
}
