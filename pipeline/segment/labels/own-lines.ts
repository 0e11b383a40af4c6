import { interviewLetters, noticeWords, presiding, presidingOpeners, sittingNotes } from "../../english/people/label-words.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { firstAtLeast } from "../../text/search.ts"
import { slice } from "../../text/span.ts"
import { timedLines, timedSpeaker } from "../../text/time-codes.ts"
import { visible } from "../../text/visible.ts"
import { foldName } from "../names/folded-name.ts"
import { linesIn } from "./bold-labels.ts"
import { speakerKey } from "./holders.ts"
import type { LabelReading } from "./label.ts"
import { type Evidence, holdsRank, isAsking, isOnlyName, isUtterance } from "./label-evidence.ts"
import { readSpeaker } from "./read/printed-speaker.ts"

/** Longest line that names a speaker. */
const longest = 150

/** Reads a whole line as a label: "Anna Berg (Bergen South) (Lab)", "Q1. Anna Berg", "Prime Minister", "Q"; null where it cannot be one. */
const readLine = (line: string): LabelReading | null => {
  const plain =
    line.length > longest
      ? ""
      : visible(line)
          .replace(/\s+/g, " ")
          .replace(/^[*_# ]+|[*_ ]+$/g, "")
  const timed = timedSpeaker(plain)?.speaker
  if (plain === "" || (timed === undefined && /[.:;,!?…—–-]["”’]?$/.test(line.replace(/\(.*\)$/, "")))) return null
  const printed = timed ?? plain.replace(/^Q?\d{1,3}\.\s/, "")
  if (printed.length === 1 && interviewLetters.has(printed.toLowerCase()) && printed === printed.toUpperCase())
    return { printed, length: line.length, name: "", names: [], role: null, kind: "anonymous" }
  const read = readSpeaker(printed)
  return read === null ? null : { ...read, printed, length: line.length }
}

/** A line that reads like a speaker and has a paragraph of speech below it. */
interface OwnLine {
  readonly block: number
  /** Whether a time code stands with it, as with the other labels of a recording. */
  readonly timed: boolean
  readonly reading: LabelReading
  /** The same for all printings of one speaker. */
  readonly key: string
}

/**
 * Speakers printed on lines of their own without a colon. The form of a line proves nothing. It counts where the page prints the same
 * speaker as a label with a colon (`keys`), or where such lines take turns: three or more lines of two or more speakers, one of them repeated.
 * `taken` are the blocks that open with a label already. Whose words follow the `uncertain` lines is open: the page does not prove them.
 */
export const ownLines = (page: CleanPage, taken: ReadonlySet<number>, keys: ReadonlySet<string>, evidence: Evidence) => {
  const bold = linesIn(page, "bold")
  const marked = linesIn(page, "speakers")
  const read = candidates(page, taken, { bold, marked }, evidence)
  const stands = Map.groupBy(read, ({ key }) => key)
  const isSure = ({ block, reading, key, timed }: OwnLine): boolean => {
    if (keys.has(key) || marked.has(block)) return true
    if (!timed) return isSpeaker(reading, evidence)
    return !isNotice(reading) && (isSpeaker(reading, evidence) || (reading.name !== "" && stands.get(key)!.length > 1))
  }
  // Where speakers are bold, another bold name is one, whatever is printed after it: "on behalf of the Harbour Group".
  const starts = [...taken, ...read.filter(isSure).map(({ block }) => block)].sort((a, b) => a - b)
  const isInType = starts.filter((block) => bold.has(block)).length > 1
  const lines = read.filter(
    (line) => isSure(line) || (isInType && bold.has(line.block) && (line.reading.kind === "named" || asks(page, line.block, starts)))
  )
  const times = new Map<string, number>()
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1)
  const takeTurns = lines.length > 2 && times.size > 1 && Math.max(...times.values()) > 1
  const likely = new Set(lines)
  const proven = ({ block, key, reading, timed }: OwnLine): boolean =>
    keys.has(key) ||
    marked.has(block) ||
    (isInType && bold.has(block) && asks(page, block, starts)) ||
    (timed && (evidence.timed || takeTurns)) ||
    (takeTurns &&
      (reading.name !== "" ||
        reading.printed.length === 1 ||
        times.get(key)! > 1 ||
        isUtterance(reading.printed) ||
        isAsking(reading.printed) ||
        hasTheFloor.test(reading.printed) ||
        presiding.has(reading.printed.toLowerCase())))
  return {
    labels: lines.filter(proven),
    uncertain: read.filter((line) =>
      likely.has(line)
        ? !proven(line) && (takeTurns || line.reading.name !== "" || isUtterance(line.reading.printed))
        : line.timed && takeTurns
    )
  }
}

/** "Note", "Video clip": a time code stands with whatever a recording has. */
const isNotice = ({ name }: LabelReading): boolean => noticeWords.has(name.split(" ")[0]!.toLowerCase())
/** Most characters of the name of a paper, and most blocks of its question. */
const [longestPaper, longestQuestion] = [60, 8]

/** Whether all up to the next speaker is a question, which that one answers: a paper that asks is known by nothing else. */
const asks = (page: CleanPage, block: number, starts: readonly number[]): boolean => {
  const next = starts[firstAtLeast(starts.length, (index) => starts[index]!, block + 1)]
  if (next === undefined || next - block > longestQuestion || page.blocks[block]!.end - page.blocks[block]!.start > longestPaper)
    return false
  const last = page.blocks.slice(block + 1, next).findLast(({ kind }) => kind === "body")
  return last !== undefined && /\?["”’)]*$/.test(slice(page.page.raw, last))
}

/** "Mr Speaker", "The Chair": whoever presides; without article or form of address it may as well be a heading. */
const hasTheFloor = new RegExp(`^(?:${presidingOpeners.join("|")}) `, "i")

const isSpeaker = ({ kind, name, role }: LabelReading, evidence: Evidence): boolean => {
  if (kind === "named") return role === null || holdsRank(role)
  if (kind === "surname") return evidence.isAnnounced(foldName(name))
  return kind === "anonymous" || kind === "office" || (kind === "bare" && isOnlyName(name, evidence))
}

/** Lines that the markup of a page shows in bold, and as speakers. */
interface InType {
  readonly bold: ReadonlySet<number>
  readonly marked: ReadonlySet<number>
}

/**
 * Lines with speech right below them; in a recording whatever stands below a speaker with a time code, which may begin or end within a sentence. A
 * line whose words open the paragraph below is a heading ("Mayor" / "The mayor was asked—"), one with an hour is of a programme.
 */
const candidates = (page: CleanPage, taken: ReadonlySet<number>, { bold, marked }: InType, evidence: Evidence): readonly OwnLine[] => {
  const { raw } = page.page
  const texts = page.blocks.map((block, index) => (block.kind === "body" && !taken.has(index) ? slice(raw, block) : ""))
  const recorded = timedLines(page.blocks.map((block) => (block.kind === "body" ? slice(raw, block) : "")))
  const read = texts.map((text, block): LabelReading | null => {
    if (text === "") return null
    const own = readLine(bold.has(block) ? text.replace(/:$/, "") : text)
    if (own !== null) return { ...own, length: text.length }
    const printed = marked.has(block)
      ? text.replace(/\s+/g, " ").replace(/:$/, "")
      : recorded.has(block)
        ? timedSpeaker(text)!.speaker
        : null
    return printed === null ? null : { ...nobody, kind: marked.has(block) ? nobody.kind : "surname", printed, length: text.length }
  })
  return read.flatMap((reading, block): readonly OwnLine[] => {
    if (reading === null) return []
    const after = nextBody(page, block)
    const bracket = after === undefined ? null : bracketed(page, block, after)
    const next = bracket === null || after === undefined ? after : nextBody(page, after)
    if (next === undefined || taken.has(next)) return []
    const whole = bracket ?? reading
    const key = speakerKey(whole)
    if (recorded.has(block)) return recorded.has(next) ? [] : [{ block, timed: true, reading: whole, key }]
    const timed = timedSpeaker(texts[block]!) !== null
    if (read[next] !== null || (timed && !evidence.timed)) return []
    const below = texts[next]!
    const above = page.blocks[block - 1] === undefined ? "" : slice(raw, page.blocks[block - 1]!)
    if (sittingNotes.some((note) => note.test(below)) || / and$/.test(above)) return []
    // Brackets below a name, and what the markup says, show a speaker even where the words go on in the next line.
    const isSaid = endsSpeech.test(below) || ((bracket !== null || marked.has(block)) && /[,:;]$/.test(below))
    return isSaid && !foldName(below.slice(0, longest).replace(/^the /i, "")).startsWith(speakerKey(reading))
      ? [{ block, timed, reading: whole, key }]
      : []
  })
}

/** A line that does not read like a speaker: the markup says that it is one, or it has a time code in a recording and ends the turn above it. */
const nobody = { name: "", names: [], role: null, kind: "organisation" } as const

const nextBody = (page: CleanPage, block: number): number | undefined =>
  [1, 2].map((step) => block + step).find((at) => page.blocks[at]?.kind === "body")

/** A line and the brackets alone on the line below it, read as one speaker: seat and party, or the holder of the office. */
const bracketed = (page: CleanPage, block: number, after: number): LabelReading | null => {
  const below = slice(page.page.raw, page.blocks[after]!)
  if (!/^(?:\([^()\n]{1,60}\)\s?){1,2}$/.test(below)) return null
  const read = readLine(`${slice(page.page.raw, page.blocks[block]!)} ${below}`)
  return read === null ? null : { ...read, length: page.blocks[after]!.end - page.blocks[block]!.start }
}

const endsSpeech = /[.!?…—–-][”"’')\]]*(?: \([A-Z\d-]+\))?$/
