import type { BagColumns } from "../../model/compared-page.ts"
import type { Link } from "../../model/deduplicated.ts"
import type { SegmentedPage, Utterance } from "../../model/segmented-page.ts"
import type { Span } from "../../text/span.ts"
import type { Bag } from "./bag.ts"

/** Whose words a sentence prints: the speaker's, the speaker's as the reporter puts them, or the editor's. */
export type Voice = "own" | "reported" | "narrated"

/** A sentence as compared with those of other pages. Furniture, titles, headings, labels and cues have none. */
export interface ComparedSentence extends Span {
  readonly utterance: number | null
  readonly voice: Voice
  /** Its place among the sentences of the page. */
  readonly index: number
  /** Index of the passage that holds it. */
  readonly passage: number
  /** Folded words in order, or their hashes. */
  readonly words: ArrayLike<string | number>
  /** Two hashes of the sentence as printed: equal for sentences that are the same but for space, quotation marks, dashes and spelling. */
  readonly key: number
  readonly check: number
  /** A hash of its names; 0 where it has none. */
  readonly names: number
  /** Words that say something by themselves. */
  readonly content: number
  readonly bag: Bag
}

/** A sentence with its words at hand. */
export interface Sentence extends ComparedSentence {
  readonly words: readonly string[]
}

/** What comparing asks of a page. */
export interface ComparedText {
  readonly page: Pick<SegmentedPage, "form" | "date" | "eventId"> & {
    readonly utterances: readonly Pick<Utterance, "speakerId" | "label">[]
  }
  readonly sentences: readonly ComparedSentence[]
  /** Passages the page prints a second time. */
  readonly repeats: { readonly has: (passage: number) => boolean }
}

/** A page as deduplication reads it: a function of this page alone. */
export interface Text extends ComparedText {
  readonly page: SegmentedPage
  readonly documentId: string
  readonly sentences: readonly Sentence[]
  /** The words of a sentence with the punctuation between them. */
  readonly printed: (sentence: number) => string
  /** Hashes of the words of all sentences, one sentence after the other, and their bags. */
  readonly words: Uint32Array
  readonly bags: BagColumns
  /** Two hashes of all sentences as printed. */
  readonly print: string
  /** Index of the passage to that of the first. */
  readonly repeats: ReadonlyMap<number, number>
}

/** Two sentences found to say the same, before the conflicts between them are known. */
export interface Pair {
  readonly a: ComparedSentence
  readonly b: ComparedSentence
  readonly kind: Link["kind"]
  readonly similarity: number
}
