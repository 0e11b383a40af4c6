import type { CleanPage } from "../../model/clean-page.ts"
import { slice } from "../../text/span.ts"
import { visible } from "../../text/visible.ts"
import type { LabelReading } from "./label.ts"
import { type Candidate, type Evidence, isOnlyName, isUtterance } from "./label-evidence.ts"
import { readSpeaker } from "./read/printed-speaker.ts"
import { readLabel } from "./read/read-label.ts"

/**
 * By the place where bold type or a speaker begins, the place where it ends: as the markup has it, else as marks at the beginning of paragraphs
 * show bold type.
 */
const placesOf = (page: CleanPage, hint: "bold" | "speakers"): ReadonlyMap<number, number> => {
  const { derivation, raw } = page.page
  if (derivation !== undefined) return new Map(derivation.hints[hint].map(({ start, end }) => [start, end]))
  if (hint === "speakers") return new Map()
  return new Map(
    page.blocks.flatMap(({ start }): readonly [number, number][] => {
      if (!"*_'".includes(raw[start]!)) return []
      const length = marked.exec(raw.slice(start, start + longest))?.[0].length
      return length === undefined ? [] : [[start, start + length]]
    })
  )
}

/** Bold type in Markdown ("**Anna Berg**") and in wikis ("'''Anna Berg'''"). */
const marked = /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__|'''[^'\n]+''')/
const marks = /^(?:\*\*|__|''')|(?:\*\*|__|''')$/g

/** The blocks that are as a whole bold, or a speaker by the markup. */
export const linesIn = (page: CleanPage, hint: "bold" | "speakers"): ReadonlySet<number> => {
  const ends = placesOf(page, hint)
  return new Set(page.blocks.flatMap(({ start, end }, index) => (ends.get(start) === end ? [index] : [])))
}

/**
 * A question whose asker stands in a bold line or heading with it: "<h4>Question: Kari Holm, Quay Tribune</h4>". All of it is the label: no words of
 * a question lack the end of a sentence.
 */
const withAsker = (text: string, reading: LabelReading): LabelReading => {
  if (reading.kind !== "anonymous" || !isUtterance(reading.printed)) return reading
  const asker = readSpeaker(text.slice(reading.length).trim().replace(/\s+/g, " "))
  if (asker === null || asker.name === "" || asker.kind === "surname" || /[.?!…]$/.test(text)) return reading
  return { ...asker, kind: "named", printed: text.replace(/\s+/g, " "), length: text.length }
}

/**
 * Speakers told from their words by bold type alone, by block: "<b>Mayor Anna Berg</b> Friends, good morning." None where bold names open sentences
 * of the page, too: "<b>Anna Berg</b> opened the meeting."
 */
const boldReadings = (page: CleanPage): ReadonlyMap<number, LabelReading> => {
  const ends = placesOf(page, "bold")
  const found = codesIn(page, ends)
  for (const [index, block] of page.blocks.entries()) {
    const end = ends.get(block.start)
    if (block.kind !== "body" || end === undefined || end >= block.end) continue
    const printed = visible(slice(page.page.raw, { start: block.start, end }))
      .replace(/\s+/g, " ")
      .replace(marks, "")
    const behind = slice(page.page.raw, { start: end, end: block.end })
    if (/^\s?:/.test(behind)) continue
    const speaker = /[.:;,?!…–—-]$/.test(printed) || printed.length > longest ? null : readSpeaker(printed)
    if (speaker === null || speaker.kind === "surname" || speaker.kind === "organisation") continue
    if (goesOn.test(behind)) continue
    if (!opensTurn.test(behind)) return new Map()
    const dash = afterName.exec(behind)?.[0].length ?? 0
    found.set(index, { ...speaker, printed, length: end + dash - block.start, closedBy: "type" })
  }
  return found
}

/** By block, the words before a colon, or in bold type, read as a label; null where they cannot be one. */
export const printedLabels = (page: CleanPage): readonly (LabelReading | null)[] => {
  const inType = boldReadings(page)
  const bold = linesIn(page, "bold")
  return page.blocks.map((block, index) => {
    const text = slice(page.page.raw, block)
    const reading = block.kind === "body" ? (inType.get(index) ?? readLabel(text)) : null
    return reading !== null && bold.has(index) ? withAsker(text, reading) : reading
  })
}

/**
 * Words in bold type before a colon that read like nobody and open three paragraphs or more: "Lead 2A", "CTI". Whose words follow is open, but
 * they are not those of the speaker before.
 */
const codesIn = (page: CleanPage, ends: ReadonlyMap<number, number>): Map<number, LabelReading> => {
  const { raw } = page.page
  const all = page.blocks.flatMap((block, index): readonly [number, LabelReading][] => {
    const end = ends.get(block.start)
    if (block.kind !== "body" || end === undefined || end >= block.end) return []
    const [, printed = "", within] = code.exec(slice(raw, { start: block.start, end }).replace(marks, "")) ?? []
    const colon = within === ":" ? 0 : (/^\s?:(?=\s)/.exec(raw.slice(end, end + 3))?.[0].length ?? -1)
    if (printed === "" || colon < 0 || readSpeaker(printed) !== null) return []
    return [[index, { printed, length: end + colon - block.start, name: "", names: [], role: null, kind: "anonymous", closedBy: "type" }]]
  })
  return new Map([...Map.groupBy(all, ([, { printed }]) => printed).values()].filter(({ length }) => length > 2).flat())
}

const code = /^(\p{Lu}[\p{L}\d]*(?: [\p{Lu}\d][\p{L}\d]*){0,2})(:?)$/u

/** Most characters of a speaker in bold type. */
const longest = 120
/** A label of which the office alone is bold: "<b>Council Secretary</b> KARI HOLM: …". */
const goesOn = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}’'-]*:/u
/** A dash that parts a speaker in bold type from the words: "<b>Mayor Anna Berg</b> - Friends, good morning." */
const afterName = /^\s*[-–—](?=\s)/
const opensTurn = /^\s*(?:[-–—]\s+)?["“‘«„([]?[\p{Lu}\d]/u

/**
 * Tells whether bold type alone proves a candidate to be a label: the markup shows it in bold, at least two proven labels of the page are bold, too, and
 * it reads like a speaker. Nothing is told by plain type, since pages leave part of a label plain.
 */
export const boldProof = (page: CleanPage, proven: readonly Candidate[], evidence: Evidence): ((candidate: Candidate) => boolean) => {
  const ends = placesOf(page, "bold")
  const isBold = ({ block, reading }: Candidate): boolean => {
    const { start } = page.blocks[block]!
    const end = ends.get(start) ?? 0
    return end >= start + reading.printed.length && end <= start + reading.length + 1
  }
  if (ends.size === 0 || proven.filter(isBold).length < 2) return () => false
  return (candidate) => isBold(candidate) && !candidate.alone && candidate.rest !== "" && isSpeaker(candidate, evidence)
}

const isSpeaker = ({ reading: { kind, name } }: Candidate, evidence: Evidence): boolean =>
  kind === "named" || kind === "office" || kind === "anonymous" || (kind !== "organisation" && isOnlyName(name, evidence))
