import { bareContinuations, beforeColon, furtherReports, toldContents, toldVerbs } from "../../english/reports/reporting-clauses.ts"
import { reportingVerb } from "../../english/reports/reporting-verbs.ts"
import { sentences } from "../../text/sentences.ts"
import { type Span, trim } from "../../text/span.ts"
import { frameOf } from "../sentence/find-frame.ts"
import { type Frame, frameAround } from "../sentence/frame.ts"
import type { Mentions } from "../sentence/mention.ts"
import { mentionsOf } from "../sentence/mentions.ts"
import { reportingAt } from "../sentence/reporting-verb.ts"
import { type Word, withoutAsides, words } from "../sentence/words.ts"
import type { Quoted, SentenceStretch, Stretch } from "./stretch.ts"

/** Parts a paragraph into its quotations, their marks and the sentences around them, in order; `quoted` are all its stretches between marks. */
export const stretchesOf = (text: string, paragraph: Span, quotations: readonly Quoted[], quoted: readonly Quoted[]): Stretch[] => {
  const speech = new Set(quotations)
  const embedded = quoted.filter((one) => !speech.has(one)).map(({ outer }) => outer)
  let next = 0
  const found: Stretch[] = []
  let at = paragraph.start
  let previous: Quoted | null = null
  for (const quotation of [...quotations, null]) {
    const end = quotation?.outer.start ?? paragraph.end
    const inside: Span[] = []
    while (next < embedded.length && embedded[next]!.start < end) inside.push(embedded[next++]!)
    found.push(...between(text, { start: at, end }, previous, quotation, inside))
    if (quotation === null) break
    const inner = trim(text, quotation.inner)
    if (quotation.inner.start > quotation.outer.start)
      found.push({ type: "mark", span: trim(text, { start: quotation.outer.start, end: quotation.inner.start }) })
    found.push({ type: "quote", span: inner, isContinued: quotation.isContinued })
    at = quotation.outer.end
    const closing = at > quotation.inner.end ? /^\s?(?:[.!?…,;]+(?=\s|$))?/.exec(text.slice(at, Math.min(at + 5, paragraph.end)))![0] : ""
    if (at > quotation.inner.end) found.push({ type: "mark", span: trim(text, { start: quotation.inner.end, end: at + closing.length }) })
    at += closing.length
    previous = quotation
  }
  return found
}

/** The sentences between two quotations; `embedded` are the quoted phrases in them. */
const between = (text: string, gap: Span, previous: Quoted | null, next: Quoted | null, embedded: readonly Span[]): SentenceStretch[] => {
  const parts = whole(sentences(text, gap), embedded)
  let first = 0
  return parts.flatMap((span, at): readonly SentenceStretch[] => {
    const inside: Span[] = []
    while (first < embedded.length && embedded[first]!.start < span.end) inside.push(embedded[first++]!)
    const read = withoutAsides(words(text, span, inside))
    const named = mentionsOf(read)
    const frame = frameOf(read, named) ?? (previous === null ? null : signed(read, named))
    const lead = next !== null && at === parts.length - 1 && !/[.!?…]["”’')\]]?$/.test(text.slice(span.start, span.end))
    const tail = previous !== null && at === 0 && attaches(text, previous, span, read, frame)
    const one: SentenceStretch = { type: "sentence", span, words: read, mentions: named, frame, tail, lead, goesOn: false }
    const cut = tail && !lead ? furtherReport(read) : null
    if (cut === null) return [one]
    const rest = read.slice(cut)
    return [
      { ...one, span: { start: span.start, end: read[cut - 1]!.end }, words: read.slice(0, cut) },
      { ...one, span: { start: rest[0]!.start, end: span.end }, words: rest, ...reportsOn }
    ]
  })
}

/** The frame of a name after a dash alone: “…” ― Anna Berg. */
const signed = (read: readonly Word[], mentions: Mentions): Frame | null => {
  const subject = /^[-–—―]$/.test(read[0]?.text ?? "") ? mentions.byFirst.get(1) : undefined
  const behind = subject === undefined ? undefined : read[subject.last]
  if (subject === undefined || subject.kind === "pronoun" || (behind !== undefined && !/^[,.]$/.test(behind.text))) return null
  return frameAround(subject, { shape: "according", rest: subject.last })
}

/** What a sentence is that goes on to report: it names no source. */
const reportsOn = { mentions: mentionsOf([]), frame: null, tail: false, goesOn: true }

/** The word from which a reporting clause reports again ("…, he said, noting that …"); null where it does not. */
const furtherReport = (read: readonly Word[]): number | null => {
  const at = read.findIndex((word, at) => {
    const next = read[at + 1]?.base ?? ""
    return (
      word.text === "," &&
      next.endsWith("ing") &&
      (reportingVerb(next) !== null || furtherReports.has(next)) &&
      read.slice(at + 2, at + 5).some(({ base }) => base === "that")
    )
  })
  return at > 0 ? at + 1 : null
}

/** Joins sentences that were parted by a full stop inside a quoted phrase. */
const whole = (parts: readonly Span[], embedded: readonly Span[]): readonly Span[] => {
  const joined: Span[] = []
  let next = 0
  for (const part of parts) {
    const before = joined.at(-1)
    while (before !== undefined && next < embedded.length && embedded[next]!.end <= before.end) next++
    const cut = before !== undefined && next < embedded.length && embedded[next]!.start < before.end
    if (cut) joined[joined.length - 1] = { start: before.start, end: part.end }
    else joined.push(part)
  }
  return joined
}

/** Whether a sentence is the reporting clause of the quotation before it. */
const attaches = (text: string, quotation: Quoted, span: Span, read: readonly Word[], frame: Frame | null): boolean => {
  const said = text.slice(quotation.inner.start, quotation.inner.end).trimEnd()
  const behind = /^\s*([.,;!?…–—-]*)/.exec(text.slice(quotation.outer.end, quotation.outer.end + 6))?.[1] ?? ""
  if (frame !== null && read[0]?.isWord === false && frame.first === 1) return true
  const isLower = /^[^\p{L}]{0,4}\p{Ll}/u.test(text.slice(span.start, span.start + 6))
  if (isLower) return true
  if (/^[.!?…]/.test(behind)) return false
  if (!/[.!?…]$/.test(said)) return frame !== null || (said.endsWith(",") && opensWithReport(read))
  return isBare(read, frame, said.endsWith("?"))
}

/** Whether a sentence opens with a reporting verb of any subject: after a comma inside the marks it is a reporting clause all the same. */
const opensWithReport = (read: readonly Word[]): boolean => read.slice(0, 8).some((_, at) => reportingAt(read, at) !== null)

/** Whether a clause reports nothing but the quotation before it: "Name Surname said.", "the President asked in Minsk." */
const isBare = (read: readonly Word[], frame: Frame | null, isQuestion: boolean): boolean => {
  if (frame === null || frame.verb === null || frame.shape !== "main" || read.length > 16) return false
  const asks = isQuestion && frame.verb.verb === "ask"
  if (frame.verb.kind === "object" && !asks) return false
  if (Math.min(frame.first, frame.verb.first) > 0) return false
  const next = read[frame.rest]
  if ((asks || frame.verb.verb === "tell") && !read.slice(frame.rest).some(({ base, text }) => text === "," || toldContents.has(base)))
    return true
  return next === undefined || /^[.,]$/.test(next.text) || bareContinuations.has(next.base)
}

/** Whether the words between a reporting verb and the quotation after it report something of their own. */
export const reportsItself = ({ words: read, frame }: SentenceStretch): boolean => {
  if (frame === null || frame.shape !== "main" || frame.verb === null) return false
  const rest = read.slice(frame.rest).filter(({ isWord }) => isWord)
  if (read.at(-1)?.text !== ":" || rest.length === 0) return false
  if (rest[0]!.base === "that") return true
  if (toldVerbs.has(frame.verb.verb)) return rest.length > 8 && rest.some(({ base }) => base === "that")
  const isAnnouncing = (rest[0]!.base === "the" || rest[0]!.base === "as") && (rest[1]?.base === "following" || rest[1]?.base === "follows")
  return !isAnnouncing && !beforeColon.has(rest[0]!.base)
}
