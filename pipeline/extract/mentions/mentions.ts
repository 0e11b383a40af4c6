import { mostMentions } from "../../../schemas/mentions.ts"
import { textKinds } from "../../../schemas/passages.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { Passage, SegmentedPage } from "../../model/segmented-page.ts"
import { numbers } from "../../numbers/index.ts"
import type { NumberContext, NumberExpression } from "../../numbers/number-expression.ts"
import { plainLineEnds } from "../../text/clean-text.ts"
import { editedText } from "../../text/edited-text.ts"
import { foreignAt, isReadable } from "../../text/language.ts"
import { sentences } from "../../text/sentences.ts"
import type { Span } from "../../text/span.ts"
import { pageFacts } from "../speech-facts.ts"
import { withUncovered } from "./uncovered.ts"

/**
 * Finds the number expressions of a page, in order, up to `mostMentions`. A paragraph is read as one text even where quotations cut it
 * into passages, so that "this amount" finds its sum. A page in another language than English gives none. In a paragraph in another
 * language numbers become mentions without a claim. `contextOf` gives the day and country of an utterance by its index, with null those of the narration.
 */
export const mentionsOf = (page: SegmentedPage, contextOf: (utterance: number | null) => NumberContext): readonly Mention[] => {
  if (!isReadable(pageFacts(page).language)) return []
  const { documentId } = page.page
  let room = mostMentions
  return stretches(page).flatMap(({ first, next, utterance, span }) => {
    if (room === 0) return []
    const edited = editedText(page.page.raw, span, page.passages[first]!.kind === "chrome" ? [] : page.edits)
    const within = sentences(edited.text, edited.span)
    const isForeign = foreignAt(page.foreign, span) !== undefined
    const expressions = isForeign ? [] : numbers(edited.text, edited.span, contextOf(utterance), within).slice(0, room)
    const bounds = within.map(edited.inPage)
    let passage = first
    let sentence = 0
    const sentenceAt = (place: number): Span => {
      if (bounds[sentence] !== undefined && bounds[sentence]!.start > place) sentence = 0
      while (sentence + 1 < bounds.length && bounds[sentence + 1]!.start <= place) sentence++
      return bounds[sentence] ?? span
    }
    const read = expressions.map((found): Mention => {
      const expression = inPage(found, edited.inPage)
      while (passage + 1 < next && page.passages[passage + 1]!.start <= expression.start) passage++
      const { core, ...said } = expression
      const line = lineOf(page.passages, passage, next, expression)
      const within = page.passages[line ?? passage]!
      const placed = line === null ? said : { ...said, start: Math.max(said.start, within.start), end: Math.min(said.end, within.end) }
      return { ...inPassage(placed, within, page.page.raw), documentId, passage: line ?? passage, sentence: sentenceAt(expression.start) }
    })
    const passages = page.passages.slice(first, next).map((passage, at) => ({ index: first + at, passage }))
    sentence = 0
    const found = withUncovered(page.page.raw, read, passages, documentId, sentenceAt).slice(0, room)
    room -= found.length
    return found
  })
}

/** A number expression with the offsets of the page. */
const inPage = (expression: NumberExpression, placeOf: (span: Span) => Span): NumberExpression => {
  const { core, wholeAt } = expression
  const whole = wholeAt === null ? null : placeOf({ start: wholeAt, end: wholeAt + 1 }).start
  return { ...expression, ...placeOf(expression), core: placeOf(core), wholeAt: whole }
}

type Read = Omit<NumberExpression, "core">

/**
 * The passage that holds the number itself of an expression that line ends cut, whose passages say one thing in one voice ("more than" at
 * the end of a line); null where one passage holds all of it, or none the number.
 */
const lineOf = (passages: readonly Passage[], first: number, next: number, { end, core }: NumberExpression): number | null => {
  const { kind, utterance } = passages[first]!
  if (end <= passages[first]!.end) return null
  let line: number | null = null
  for (let at = first; at < next && passages[at]!.start < end; at++) {
    if (passages[at]!.kind !== kind || passages[at]!.utterance !== utterance) return null
    if (passages[at]!.start <= core.start && core.end <= passages[at]!.end) line = at
  }
  return line
}

/**
 * Corrects the role of a number by the passage it begins in: boilerplate claims nothing, a number in a dateline is a date, one that runs
 * over a quotation mark is nobody's claim, and one that an editor adds in square brackets ("3 trillion rubles [$100 billion]") is not the
 * speaker's.
 */
const inPassage = (expression: Read, { kind, start, end }: Passage, raw: string): Read => {
  const isAdded = textKinds.has(kind) && kind !== "narration" && isInBrackets(raw, expression, { start, end })
  if (isAdded) return { start: expression.start, end: Math.min(expression.end, end), role: "chrome", claim: null, wholeAt: null }
  if (expression.end > end) return { start: expression.start, end, role: "vague", claim: null, wholeAt: null }
  if (textKinds.has(kind)) return expression
  const role = kind === "chrome" ? "chrome" : kind === "dateline" ? "calendar" : expression.claim === null ? expression.role : "chrome"
  return { start: expression.start, end: expression.end, role, claim: null, wholeAt: null }
}

/** Most characters of what an editor adds. */
const longestAddition = 80

/** Whether square brackets close around a number within its passage. */
const isInBrackets = (raw: string, { start, end }: Span, within: Span): boolean => {
  const before = raw.slice(Math.max(within.start, start - longestAddition), start)
  const after = raw.slice(end, Math.min(within.end, end + longestAddition))
  return before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[\]]*\]/.test(after)
}

/** Passages that are read as one text: those of a paragraph in which only one speaker speaks. */
interface Stretch {
  /** Index of the first passage, and one past the last. */
  readonly first: number
  readonly next: number
  /** Index of the utterance to which its passages belong; null where all are narration. */
  readonly utterance: number | null
  readonly span: Span
}

const stretches = ({ passages, page }: SegmentedPage): readonly Stretch[] => {
  const found: Stretch[] = []
  for (let first = 0; first < passages.length; ) {
    let next = first + 1
    let { utterance } = passages[first]!
    while (next < passages.length && continues(page.raw, passages[next - 1]!, passages[next]!, utterance)) {
      utterance ??= passages[next]!.utterance
      next++
    }
    found.push({ first, next, utterance, span: { start: passages[first]!.start, end: passages[next - 1]!.end } })
    first = next
  }
  return found
}

/** Whether the passage `after` goes on with the paragraph and the speaker of the passages up to `before`. */
const continues = (raw: string, before: Passage, after: Passage, utterance: number | null): boolean =>
  textKinds.has(before.kind) &&
  textKinds.has(after.kind) &&
  (utterance === null || after.utterance === null || after.utterance === utterance) &&
  !/\n\s*\n/.test(plainLineEnds(raw.slice(before.end, after.start)))
