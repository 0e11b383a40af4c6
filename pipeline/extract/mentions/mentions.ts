import type { Mention } from "../../model/numbered-page.ts"
import type { Passage, PassageKind, SegmentedPage } from "../../model/segmented-page.ts"
import { numbers } from "../../numbers/index.ts"
import type { NumberContext, NumberExpression } from "../../numbers/number-expression.ts"
import { isReadable } from "../../text/language.ts"
import { plainLineEnds } from "../../text/line-ends.ts"
import { sentences } from "../../text/sentences.ts"
import type { Span } from "../../text/span.ts"
import { inCleanWords } from "./printed-words.ts"

/** Passages that say something about the world; elsewhere a number claims nothing. */
const spoken: ReadonlySet<PassageKind> = new Set(["verbatim", "quote", "paraphrase", "narration", "cue"])

/**
 * Every number expression of a page, in order; a function of this page alone and of what is known of its utterances.
 * A paragraph is read as one text even where quotations cut it into passages, so that "this amount" finds its sum.
 * A page in another language than the rules are for gives none.
 */
export const mentionsOf = (page: SegmentedPage, contextOf: (utterance: number | null) => NumberContext): readonly Mention[] => {
  if (!isReadable(page.page.entry?.language ?? page.language)) return []
  const clean = inCleanWords(page)
  return stretches(page).flatMap(({ first, next, span }) => {
    const passages = page.passages.slice(first, next)
    const whose = passages.find(({ utterance }) => utterance !== null)?.utterance ?? null
    const bounds = sentences(page.page.raw, span)
    const expressions = numbers(page.page.raw, span, contextOf(whose), bounds)
    if (expressions.length === 0) return []
    let passage = first
    let sentence = 0
    return expressions.map((expression): Mention => {
      while (passage + 1 < next && page.passages[passage + 1]!.start <= expression.start) passage++
      while (sentence + 1 < bounds.length && bounds[sentence + 1]!.start <= expression.start) sentence++
      return {
        ...inPassage(expression.claim === null ? expression : { ...expression, claim: clean(expression.claim) }, page.passages[passage]!),
        documentId: page.page.documentId,
        passage,
        sentence: bounds[sentence] ?? span
      }
    })
  })
}

/** What the place of a number makes of it: furniture claims nothing, datelines date, and of words cut by a quotation mark nobody has said the whole. */
const inPassage = (expression: NumberExpression, { kind, end }: Passage): NumberExpression => {
  if (expression.end > end) return { start: expression.start, end, role: "vague", claim: null }
  if (spoken.has(kind)) return expression
  const role = kind === "chrome" ? "chrome" : kind === "dateline" ? "calendar" : expression.claim === null ? expression.role : "chrome"
  return { start: expression.start, end: expression.end, role, claim: null }
}

interface Stretch {
  /** Passages `first` to `next`, exclusive. */
  readonly first: number
  readonly next: number
  readonly span: Span
}

/** Neighbouring passages that are one paragraph of one voice and are read as one text. */
const stretches = ({ passages, page }: SegmentedPage): readonly Stretch[] => {
  const found: Stretch[] = []
  for (let first = 0; first < passages.length; ) {
    let next = first + 1
    let voice = passages[first]!.utterance
    while (next < passages.length && continues(page.raw, passages[next - 1]!, passages[next]!, voice)) {
      voice ??= passages[next]!.utterance
      next++
    }
    found.push({ first, next, span: { start: passages[first]!.start, end: passages[next - 1]!.end } })
    first = next
  }
  return found
}

const continues = (raw: string, before: Passage, after: Passage, voice: number | null): boolean =>
  spoken.has(before.kind) &&
  spoken.has(after.kind) &&
  (voice === null || after.utterance === null || after.utterance === voice) &&
  !/\n\s*\n/.test(plainLineEnds(raw.slice(before.end, after.start)))
