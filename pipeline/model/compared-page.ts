import type { Span } from "../text/span.ts"
import type { Link } from "./deduplicated.ts"
import type { Form } from "./segmented-page.ts"

/** What is known of a page while the pages of a corpus are compared. */
export interface ComparedFacts {
  readonly documentId: string
  readonly form: Form | null
  readonly date: string | null
  readonly eventId: string | null
  readonly publisher: string | null
  /** Numbers of the headline: they part the notices of two years. */
  readonly titleNumbers: string | null
  /** Fingerprint of the text of the page, equal for exact copies. */
  readonly print: string
  readonly utterances: readonly ComparedUtterance[]
  readonly sentenceCount: number
  /** Passages printed a second time: id of the later one, id of the earlier one, and where the later one stands; null for cues. */
  readonly repeats: readonly (readonly [later: string, earlier: string, span: Span | null])[]
  /** Sentences of the page that stand there twice, and sentences of a report that tell what another one says. */
  readonly repeated: readonly IndexPair[]
  readonly echoed: readonly IndexPair[]
}

export interface ComparedUtterance {
  readonly speakerId: string | null
  readonly label: string | null
  readonly form: Form
  /** How many sentences it has, and how many of them are distinctive. */
  readonly sentences: number
  readonly distinctive: number
  /** Words of the speaker's own, and words of all its sentences, the reporter's included. */
  readonly words: number
  readonly length: number
}

/**
 * Two sentences of one page, or of two, by their places in it. `particulars` is left out where it was not asked for.
 */
export type IndexPair = readonly [a: number, b: number, kind: Link["kind"], similarity: number, particulars?: Particulars]

/**
 * What two sentences say of the particular case: "common" where they have a number in common, or the same names and no numbers; "other"
 * where both give numbers and none in common, or both give names and not the same; "none" where one of them gives neither.
 */
export type Particulars = "common" | "other" | "none"

/** A page as it is compared with others: what is known of it, and its sentences as columns, which take a tenth of the memory of objects. */
export interface ComparedPage extends ComparedFacts {
  readonly sentences: SentenceColumns
  /** Hashes of the words of all sentences, one sentence after the other. */
  readonly words: Uint32Array
  readonly bags: BagColumns
}

/** A row a sentence. */
interface SentenceColumns {
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** -1 in narration. */
  readonly utterance: Int32Array
  readonly words: Uint32Array
  /** Words that say something by themselves. */
  readonly content: Uint32Array
  /** Two hashes of the sentence as printed; together they tell sentences apart. */
  readonly key: Uint32Array
  readonly check: Uint32Array
  /** A hash of its names: of the capitalised words after the first, in any order; 0 where there are none. */
  readonly names: Uint32Array
  /** Whose words it prints, and where. */
  readonly attribution: Uint8Array
  readonly passage: Uint32Array
  /** 1 where the passage stands a second time. */
  readonly again: Uint8Array
}

/** The bags of words of all sentences, one after the other. */
export interface BagColumns {
  /** How many terms and numbers each sentence has. */
  readonly termCount: Uint32Array
  readonly numberCount: Uint32Array
  readonly terms: Uint32Array
  /** How much each term of `terms` counts, 0 to 1. */
  readonly termWeights: Float32Array
  readonly numbers: Uint32Array
}
