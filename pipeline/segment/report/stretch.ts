import type { Gender } from "../../english/word-list.ts"
import type { Span } from "../../text/span.ts"
import type { PagePerson } from "../people/page-people.ts"
import type { Frame } from "../sentence/frame.ts"
import type { Mentions } from "../sentence/mention.ts"
import type { Word } from "../sentence/words.ts"

/** A stretch between quotation marks, within one paragraph. */
export interface Quoted {
  /** With its marks; from the start of the paragraph where the opening mark is in an earlier one, to its end where the closing one is in a later one. */
  readonly outer: Span
  /** Between the marks. */
  readonly inner: Span
  /** Whether it began in an earlier paragraph or goes on in the next one. */
  readonly isContinued: boolean
}

/** Quoted speech without its marks. */
export interface QuoteStretch {
  readonly type: "quote"
  readonly span: Span
  readonly isContinued: boolean
}

/** Quotation marks, with the punctuation right beside them. */
interface MarkStretch {
  readonly type: "mark"
  readonly span: Span
}

/** A sentence, or the part of one outside quotation marks. */
export interface SentenceStretch {
  readonly type: "sentence"
  readonly span: Span
  readonly words: readonly Word[]
  readonly mentions: Mentions
  readonly frame: Frame | null
  /** Whether it is the reporting clause of the quotation before it. */
  readonly tail: boolean
  /** Whether it leads into the quotation after it. */
  readonly lead: boolean
  /** Whether it goes on to report after the reporting clause of a quotation: "…, noting that …". */
  readonly goesOn: boolean
}

/** A part of a paragraph. */
export type Stretch = QuoteStretch | MarkStretch | SentenceStretch

/** Whose words something gives: one person, or only what is printed (an institution, several people, somebody unresolved). */
export interface Attribution {
  readonly person: PagePerson | null
  /** The source as printed; null for a pronoun. */
  readonly label: string | null
  readonly why: "known" | "several" | "unknown" | "ambiguous"
  /** The gender that words for somebody unknown tell: "her husband". */
  readonly gender?: Gender | null
}

/** A stretch with its kind and source. The kind of quotation marks stays "cue" until the passages are put together. */
export interface Attributed {
  readonly stretch: Stretch
  kind: "quote" | "cue" | "paraphrase" | "narration"
  source: Attribution | null
  /** Whether nothing in the sentence shows that it is reported; a later sentence may show it. */
  undecided: boolean
}
