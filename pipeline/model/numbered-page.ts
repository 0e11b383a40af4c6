import type { NumberContext, NumberExpression } from "../numbers/number-expression.ts"
import type { Span } from "../text/span.ts"
import type { SegmentedPage } from "./segmented-page.ts"

/** A number expression of a page with the passage and the sentence that hold it. Offsets in UTF-16 code units. */
export interface Mention extends Omit<NumberExpression, "core"> {
  readonly documentId: string
  /** Index into the page's passages. */
  readonly passage: number
  readonly sentence: Span
}

/** What the number reader was told of a page: of each utterance, and of what no utterance says. */
export interface NumberContexts {
  readonly utterances: readonly NumberContext[]
  readonly narration: NumberContext
}

/** A page with its number expressions, and what they were read with. */
export interface NumberedPage extends SegmentedPage {
  readonly numbers?: { readonly contexts: NumberContexts; readonly mentions: readonly Mention[] }
}
