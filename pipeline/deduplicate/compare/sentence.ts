import type { BagColumns } from "../../model/compared-page.ts"
import type { Link } from "../../model/deduplicated.ts"
import type { SegmentedPage, Utterance } from "../../model/segmented-page.ts"
import type { Span } from "../../text/span.ts"
import type { Bag } from "./bag.ts"

/** Whose words a sentence prints: the speaker's own, the speaker's in the words of a reporter, or those of the reporter alone. */
export type Attribution = "own" | "reported" | "narrated"

/** A sentence that is compared with sentences of other pages. Boilerplate, titles, headings, labels and cues have no sentences. */
export interface ComparedSentence extends Span {
  /** Index of its utterance in the page; null in narration. */
  readonly utterance: number | null
  readonly attribution: Attribution
  /** Its index among the sentences of the page. */
  readonly index: number
  /** Index of its passage. */
  readonly passage: number
  /** Its folded words in order, or their hashes. */
  readonly words: ArrayLike<string | number>
  /** Two hashes of its print. Both are equal for sentences that differ in white space, quotation marks, dashes and spelling only. */
  readonly key: number
  readonly check: number
  /** A hash of its names; 0 where it has none. */
  readonly names: number
  /** How many of its words are content words. */
  readonly content: number
  readonly bag: Bag
}

/** A sentence of which the words are known, not only their hashes. */
export interface Sentence extends ComparedSentence {
  readonly words: readonly string[]
}

/** What the comparison of two pages needs of each. */
export interface ComparedText {
  readonly page: Pick<SegmentedPage, "form" | "date" | "eventId"> & {
    readonly utterances: readonly Pick<Utterance, "speakerId" | "label">[]
  }
  readonly sentences: readonly ComparedSentence[]
  /** The passages (by index) that are a second print of an earlier passage of the page. */
  readonly repeats: { readonly has: (passage: number) => boolean }
}

/** A page as it is read for comparison. It depends on this page alone. */
export interface ReadText extends ComparedText {
  readonly page: SegmentedPage
  readonly documentId: string
  readonly sentences: readonly Sentence[]
  /** The folded words of a sentence (by index) with the punctuation between them. */
  readonly printed: (sentence: number) => string
  /** Hashes of the words of all sentences, one sentence after the other. */
  readonly words: Uint32Array
  readonly bags: BagColumns
  /** Two hashes of all printed sentences together. */
  readonly print: string
  /** Index of each repeated passage to the index of its first print. */
  readonly repeats: ReadonlyMap<number, number>
}

/** Two sentences that say the same; whether they contradict each other is not known yet. */
export interface Pair {
  readonly a: ComparedSentence
  readonly b: ComparedSentence
  readonly kind: Link["kind"]
  readonly similarity: number
}
