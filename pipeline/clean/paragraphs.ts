import { singleSpaced } from "../text/clean-text.ts"
import { type Span, trim } from "../text/span.ts"
import { isTimeCode, timedLines, timedSpeaker } from "../text/time-codes.ts"
import { visible } from "../text/visible.ts"
import { readDateline } from "./head/dateline.ts"
import { lineNumbers, type NumberedRow } from "./line-numbers.ts"

/** A paragraph of the page, trimmed, with its visible text in single spaces. */
export interface Line extends Span {
  readonly text: string
}

/** Line ends. All are white space as `\s` has it, since every other character must belong to a passage. */
const breaks = /\r\n|[\n\r\v\f\u2028\u2029]/g

/** The paragraphs of a page, and the numbers that it prints before its lines. */
export interface Paragraphs {
  readonly lines: readonly Line[]
  readonly margin: readonly Span[]
}

/**
 * The paragraphs of a page from a character on: its lines, or, where lines are broken at a fixed width, the runs of lines between blank ones; where
 * lines are numbered, the runs of lines that are not indented. Linear in the length of the page.
 */
export const paragraphs = (raw: string, from = 0): Paragraphs => {
  const rows = printedLines(raw, from)
  const numbers = lineNumbers(raw, rows)
  if (numbers.size > 0) return { lines: ofNumbered(raw, rows, numbers), margin: [...numbers.values()].map(({ number }) => number) }
  return { lines: ofPlain(raw, withTimes(raw, withoutFlatTurns(raw, rows))), margin: [] }
}

/** The paragraphs of a page with numbered lines: a line that is indented more than others opens one, or a label after the end of a sentence. */
const ofNumbered = (raw: string, rows: readonly Span[], numbers: ReadonlyMap<number, NumberedRow>): readonly Line[] => {
  const least = [...numbers.values()].reduce((left, { words, column }) => (notBlank(words) ? Math.min(left, column) : left), widest)
  const found: Span[] = []
  let before: Span | null = null
  for (const [index, row] of rows.entries()) {
    const numbered = numbers.get(index)
    const words = numbered?.words ?? row
    if (!notBlank(words)) continue
    const opens: boolean =
      before === null ||
      numbered === undefined ||
      numbered.column > least + 2 ||
      (endsParagraph(raw, before) && opensTurn.test(raw.slice(words.start, words.end)))
    found.push(opens ? words : { start: found.pop()!.start, end: words.end })
    before = numbered === undefined ? null : words
  }
  return found.map((span) => line(raw, span))
}

const ofPlain = (raw: string, rows: readonly Span[]): readonly Line[] => {
  if (isHardWrapped(raw, rows)) return unwrapped(raw, rows, () => true).map((span) => line(raw, span))
  const width = brokenAt(raw, rows)
  if (width === null) {
    const goesOn = (before: Span): boolean => raw[before.end - 1] === softHyphen
    return (raw.includes(softHyphen) ? unwrapped(raw, rows, goesOn) : rows.filter(notBlank)).map((span) => line(raw, span))
  }
  return unwrapped(raw, rows, (before, row) => isFull(raw, before, row, width) || breaksSentence(raw, before, row)).map((span) =>
    line(raw, span)
  )
}

/** At the end of a line it shows that the word goes on. */
const softHyphen = "\u00AD"

/** The runs of lines between blank ones, and between lines that open a paragraph by themselves; `joins` tells which lines may go on in the next one. */
const unwrapped = (raw: string, rows: readonly Span[], joins: (before: Span, row: Span) => boolean): readonly Span[] => {
  const found: Span[] = []
  const isIndented = indentation(raw, rows)
  let before: Span | null = null
  for (const row of rows) {
    const mayOpen = isIndented(row) || opensTurn.test(raw.slice(row.start, row.end))
    const goesOn =
      before !== null &&
      !standsAlone(raw, before) &&
      !standsAlone(raw, row) &&
      !(mayOpen && endsParagraph(raw, before)) &&
      !opensQuestion.test(raw.slice(row.start, row.start + 4)) &&
      joins(before, row)
    if (notBlank(row)) found.push(goesOn ? { start: found.pop()!.start, end: row.end } : row)
    before = notBlank(row) ? row : null
  }
  return found
}

/** Whether a line stands in square brackets as a whole, in which a record tells of itself, or names a speaker with a time code. */
const standsAlone = (raw: string, { start, end }: Span): boolean =>
  (raw[start] === "[" && raw[end - 1] === "]") || timedSpeaker(raw.slice(start, end)) !== null

/** A label in capitals, one of names, one alone on its line, or the letter of a question: "MS. HOLM: Good day.", "Kari Holm: Thank you.", "Question 9:", "Q  Will it open?" */
const opensTurn =
  /^(?:\p{Lu}[\p{L}\p{M}\p{Nd}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Nd}{1,3}|of|for|and|the)){0,7}:$|\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,6}(?: \([^()]{1,60}\)){0,3}: \p{Lu}|(?:\p{Lu}[\p{Lu}.'’-]*[.,]? ){0,7}\p{Lu}[\p{Lu}'’-]+(?: \([^()]{1,40}\))?:(?:\s|$)|[QA][.:]?[ \t]{1,9}\p{Lu})/u

/** The letter of a question with a gap after it, which stands in no sentence: it also interrupts one. */
const opensQuestion = /^Q[.:]?(?: [ \t]|\t)/

/** Whether paragraphs are shown by indented first lines: some lines are indented by a few spaces, some are not. */
const indentation = (raw: string, rows: readonly Span[]): ((row: Span) => boolean) => {
  const isIndented = (row: Span): boolean =>
    notBlank(row) && /(?:^|[\n\r])(?: {1,8}|\t)$/.test(raw.slice(Math.max(0, row.start - 9), row.start))
  const printed = rows.filter(notBlank)
  const indented = printed.filter(isIndented).length
  return indented >= 3 && printed.length - indented >= 3 ? isIndented : () => false
}

const notBlank = (span: Span): boolean => span.end > span.start

const line = (raw: string, span: Span): Line => ({ ...span, text: singleSpaced(visible(raw.slice(span.start, span.end))) })

/** The lines of a page, trimmed; blank ones are empty spans. */
const printedLines = (raw: string, from: number): readonly Span[] => {
  const found: Span[] = []
  let start = from
  breaks.lastIndex = from
  while (breaks.test(raw)) {
    found.push(trim(raw, { start, end: breaks.lastIndex }))
    start = breaks.lastIndex
  }
  found.push(trim(raw, { start, end: raw.length }))
  return found
}

/** A label in capitals at the beginning of a line, or after a gap inside it. */
const labelAfterGap = /(?<=^|[^\S\n]{2})(?:\p{Lu}[\p{Lu}.'’-]*[.,]? ){0,5}\p{Lu}[\p{Lu}'’-]+:(?=\s)/gu

/** What stands before such a label inside a line; hardly any page has it. */
const gapBeforeCapital = /[^\S\n]{2}\p{Lu}/u

/** Parts lines in which a page has lost the ends of lines: where a label in capitals stands after a gap, as it does again there or at the beginning of a line. */
const withoutFlatTurns = (raw: string, rows: readonly Span[]): readonly Span[] => {
  if (!gapBeforeCapital.test(raw)) return rows
  const found = rows.map(({ start, end }) =>
    [...raw.slice(start, end).matchAll(labelAfterGap)].map(({ index, 0: label }) => ({ at: start + index, label }))
  )
  const times = Map.groupBy(found.flat(), ({ label }) => label)
  return rows.flatMap((row, index) => {
    const cuts = found[index]!.filter(({ at, label }) => at > row.start && times.get(label)!.length > 1).map(({ at }) => at)
    return [row.start, ...cuts].map((start, place) => trim(raw, { start, end: cuts[place] ?? row.end }))
  })
}

/** Smallest share of the time codes alone on their lines that stand beside speakers, so that all of them do. */
const leastNamed = 0.75

/** Joins the speakers of a recording with their time codes, where these stand alone on the lines below or above them. */
const withTimes = (raw: string, rows: readonly Span[]): readonly Span[] => {
  const printed = rows.filter(notBlank)
  const text = (row: Span | undefined): string => (row === undefined ? "" : raw.slice(row.start, row.end))
  const times = [...printed.keys()].filter((index) => isTimeCode(text(printed[index])))
  for (const step of [-1, 1]) {
    const named = times.filter((index) => !/[.!?…]$/.test(text(printed[index + step])))
    const recorded = timedLines(named.map((index) => `${text(printed[index + step])} ${text(printed[index])}`))
    if (recorded.size === 0 || recorded.size < times.length * leastNamed) continue
    const pairs = named.filter((_, place) => recorded.has(place)).map((index) => [index, index + step].sort((a, b) => a - b))
    const joined = new Map(pairs.map(([first, second]) => [printed[first!]!.start, printed[second!]!.end]))
    let end = 0
    return rows.flatMap((row) => {
      if (row.start < end) return []
      end = notBlank(row) ? (joined.get(row.start) ?? row.end) : end
      return [notBlank(row) ? { start: row.start, end } : row]
    })
  }
  return rows
}

/** Most characters of a line in a page with lines of a fixed width. */
const widest = 100

/** Whether lines are broken at a fixed width: hardly any is wider, and many of about that width go on in the next one. */
const isHardWrapped = (raw: string, rows: readonly Span[]): boolean => {
  const widths = rows.map((row) => row.end - row.start)
  const wide = widths.filter((width) => width > widest).length
  const printed = widths.filter((width) => width > 0).length
  const goesOn = widths.filter(
    (width, index) => width >= 50 && width <= widest && (widths[index + 1] ?? 0) > 0 && !endsParagraph(raw, rows[index]!)
  ).length
  return wide * 50 < printed && goesOn >= 3 && goesOn * 5 > printed
}

/** Whether a line may end a paragraph: it ends a sentence. Only lines that stop in mid-sentence show a fixed width. */
const endsParagraph = (raw: string, row: Span): boolean => /(?:[.!?…:”"’]|[.!?…]['’”"]{0,2}[)\]])$/.test(raw.slice(row.end - 4, row.end))

/** Whether a sentence goes on in the next line, as a small letter or a number there, or a hyphen here, shows. */
const breaksSentence = (raw: string, before: Span, row: Span): boolean => {
  if (!notBlank(before) || !notBlank(row)) return false
  const [end, next] = [raw.slice(Math.max(before.start, before.end - 2), before.end), raw.slice(row.start, row.end)]
  if (/[.!?…:;”"’]$/.test(end)) return false
  return (
    /^\p{Ll}/u.test(next) || /\p{L}-$/u.test(end) || (/[\p{Ll},]$/u.test(end) && /^[\p{Nd}$€£]/u.test(next) && readDateline(next) === null)
  )
}

/** Whether the first word of the next line would not have fitted into a line. */
const isFull = (raw: string, before: Span, row: Span, width: number): boolean =>
  before.end - before.start + 1 + (/^\S{1,60}/.exec(raw.slice(row.start, row.start + 60))?.[0].length ?? 0) > width

/**
 * The width of lines in a page that breaks them at whatever width, with a few longer lines among them; null where lines are paragraphs. At least
 * three sentences, and a quarter of the lines, go on in the next line.
 */
const brokenAt = (raw: string, rows: readonly Span[]): number | null => {
  const printed = rows.filter(notBlank).length
  const broken = rows.filter((row, index) => index + 1 < rows.length && breaksSentence(raw, row, rows[index + 1]!))
  if (broken.length < 3 || broken.length * 4 < printed) return null
  const widths = broken.map(({ start, end }) => end - start).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)]!
}
