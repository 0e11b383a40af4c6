import type { Span } from "../../text/span.ts"
import type { Quoted } from "./stretch.ts"

interface QuotedParagraphs {
  /** For each paragraph, its outermost quoted stretches in order. */
  readonly paragraphs: readonly (readonly Quoted[])[]
  /** Marks that open or close nothing. */
  readonly unbalanced: readonly Span[]
}

type Family = "double" | "single"
type Side = "opens" | "closes" | "either"

interface Mark extends Span {
  readonly family: Family
  readonly side: Side
  /** Whether it may be the apostrophe of a plural: "regions’ work". */
  readonly isPlural: boolean
}

/** Every character used as a quotation mark. */
const pattern = /``|''|[“”„‟"«»‘’‚‛']/g

/**
 * Pairs the quotation marks of each paragraph: curly, straight, angled, doubled, the wrong way round. The characters beside a mark say
 * whether it opens or closes; its shape counts only where they leave that open. A quotation that is not closed in its paragraph goes on
 * where the next paragraph opens with a mark again, or where a later paragraph closes before it opens; `runsThrough` says which
 * paragraphs without marks may lie between. A text that a colon announces ("The message reads:") may hold any.
 */
export const quotedStretches = (raw: string, paragraphs: readonly Span[], runsThrough: (paragraph: Span) => boolean): QuotedParagraphs => {
  const unbalanced: Span[] = []
  const found: (readonly Quoted[])[] = []
  const paired = paragraphs.map((paragraph) => pair(marksOf(raw, paragraph)))
  let until = -1
  for (const [at, paragraph] of paragraphs.entries()) {
    const { close } = paired[at]!
    const opensAgain = paragraphs[at + 1] !== undefined && opensWithMark(raw, paragraphs[at + 1]!)
    const { pairs, open } = settle(raw, paired[at]!, opensAgain, unbalanced)
    const whole = pairs.map(([first, second]) => quotedFrom(first, second, false))
    const [top, bottom] = [emptyAt(paragraph.start), emptyAt(paragraph.end)]
    if (at < until) {
      found.push([{ outer: paragraph, inner: paragraph, isContinued: true }])
      continue
    }
    if (at === until && close !== null) {
      found.push([quotedFrom(top, close, true), ...whole.filter(({ outer }) => outer.start >= close.end)])
      continue
    }
    if (close !== null) unbalanced.push(close)
    if (open !== null) {
      const through = isAnnounced(raw, paragraphs, at, open) ? () => true : runsThrough
      const closing = opensAgain ? null : closingParagraph(paragraphs, paired, at, through)
      if (closing !== null) until = closing
      if (!opensAgain && closing === null) unbalanced.push(open)
      const before = whole.filter(({ outer }) => outer.end <= open.start)
      found.push([...before, quotedFrom(open, bottom, opensAgain || closing !== null)])
    } else found.push(whole)
  }
  return { paragraphs: found, unbalanced }
}

/** What stands between two marks. */
const quotedFrom = (open: Span, close: Span, isContinued: boolean): Quoted => ({
  outer: { start: open.start, end: close.end },
  inner: { start: open.end, end: close.start },
  isContinued
})

/** In place of a mark that stands in another paragraph. */
const emptyAt = (offset: number): Span => ({ start: offset, end: offset })

/**
 * Decides what an unclosed mark before complete pairs is. Where the quotation goes on in the next paragraph, the pairs are phrases quoted
 * inside it; else the mark is a misprint, added to `unbalanced`, and the pairs stand.
 */
const settle = (raw: string, { pairs, open, close }: Pairing, opensAgain: boolean, unbalanced: Span[]): Pairing => {
  if (open === null) return { pairs, open, close }
  // Single marks inside double ones quote a phrase of the quotation.
  const after = pairs.filter(([first]) => first.start > open.start && first.family === "double")
  if (after.length === 0) return { pairs, open, close }
  if (opensAgain && after.every(([, last]) => raw[last.start - 1] !== ","))
    return { pairs: pairs.filter(([first]) => first.start < open.start), open, close }
  unbalanced.push({ start: open.start, end: open.end })
  return { pairs, open: null, close }
}

const opensWithMark = (raw: string, paragraph: Span): boolean => /^[“”„‟"«»‘‚]/.test(raw.slice(paragraph.start, paragraph.start + 1))

/** Whether a mark opens its paragraph and the one before ends with a colon. */
const isAnnounced = (raw: string, paragraphs: readonly Span[], at: number, open: Span): boolean =>
  open.start === paragraphs[at]!.start && at > 0 && raw[paragraphs[at - 1]!.end - 1] === ":"

/** The next paragraph that closes before it opens, where only paragraphs of running speech lie between; null where there is none. */
const closingParagraph = (
  paragraphs: readonly Span[],
  paired: readonly Pairing[],
  from: number,
  runsThrough: (paragraph: Span) => boolean
): number | null => {
  for (let at = from + 1; at < Math.min(paragraphs.length, from + 12); at++) {
    const { pairs, open, close } = paired[at]!
    if (close !== null && pairs.every(([first]) => first.start > close.start || first.family === "single")) return at
    if (pairs.some(([first]) => first.family === "double") || open !== null || !runsThrough(paragraphs[at]!)) return null
  }
  return null
}

const marksOf = (raw: string, paragraph: Span): readonly Mark[] => {
  const found: Mark[] = []
  const isCurly = /[“”]/.test(raw.slice(paragraph.start, paragraph.end))
  for (const match of raw.slice(paragraph.start, paragraph.end).matchAll(pattern)) {
    const start = paragraph.start + match.index
    const end = start + match[0].length
    const before = start > paragraph.start ? raw[start - 1]! : " "
    const after = end < paragraph.end ? raw[end]! : " "
    const family = /^[‘’‚‛']$/.test(match[0]) ? "single" : "double"
    // A straight mark after a number is a measure in inches where the paragraph has curly ones.
    if (match[0] === '"' && isCurly && /\d/.test(before)) continue
    if (family === "single" && isApostrophe(match[0], before, after)) continue
    const isPlural = before === "s" && /^\s\p{Ll}/u.test(raw.slice(end, end + 2))
    found.push({ start, end, family, side: sideOf(match[0], before, after), isPlural })
  }
  return found
}

const isApostrophe = (mark: string, before: string, after: string): boolean =>
  (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) ||
  (/[’']/.test(mark) && !/[\p{L}\p{N}.,!?…)]/u.test(before) && /\d/.test(after)) ||
  (mark === "'" && /\d/.test(before))

const sideOf = (mark: string, before: string, after: string): Side => {
  const mayOpen = /[\s([{—–-]/.test(before) && /[^\s.,;:!?)\]]/.test(after)
  const mayClose = /[^\s([{]/.test(before) && /[\s.,;:!?)\]}—–-]/.test(after)
  if (mayOpen !== mayClose) return mayOpen ? "opens" : "closes"
  if (/[“„«‘‚‛]|``/.test(mark)) return "opens"
  return /[”»’]|''/.test(mark) ? "closes" : "either"
}

interface Pairing {
  readonly pairs: readonly (readonly [Mark, Mark])[]
  /** The last mark that opens and is not closed in its paragraph. */
  readonly open: Mark | null
  /** The first mark that closes and was not opened in its paragraph. */
  readonly close: Mark | null
}

/** The outermost pairs of marks, left to right. Marks nest; one that could open or close closes what is open. */
const pair = (marks: readonly Mark[]): Pairing => {
  const partner = partners(marks)
  const pairs: (readonly [Mark, Mark])[] = []
  let open: Mark | null = null
  let close: Mark | null = null
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!
    const other = partner[at]
    if (other !== undefined && other > at) {
      pairs.push([mark, marks[other]!])
      at = other
    } else if (mark.family === "double") {
      if (mark.side === "opens") open = mark
      else close ??= mark
    }
  }
  return { pairs, open, close }
}

/** Whether a single mark is the apostrophe of a plural ("our regions’ work"): another single mark after it closes. */
const isPlural = (marks: readonly Mark[], at: number): boolean =>
  marks[at]!.family === "single" && marks[at]!.isPlural && marks[at + 1]?.family === "single" && marks[at + 1]!.side === "closes"

/** By place of each paired mark, the place of its partner. */
const partners = (marks: readonly Mark[]): readonly (number | undefined)[] => {
  const partner: (number | undefined)[] = Array.from({ length: marks.length })
  const open: Record<Family, number[]> = { double: [], single: [] }
  for (const [at, mark] of marks.entries()) {
    const stack = open[mark.family]
    const first = stack.at(-1)
    if (isPlural(marks, at)) continue
    if (mark.side === "opens" || (mark.side === "either" && first === undefined)) stack.push(at)
    else if (first !== undefined) {
      stack.pop()
      partner[first] = at
      partner[at] = first
    }
  }
  return partner
}
