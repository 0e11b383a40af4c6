import type { Issue } from "../../text/issues/issue.ts"
import type { Span } from "../../text/span.ts"

/** What a printed speaker may be, read without the rest of the page. */
export interface Speaker {
  /** The person's name; "" for a speaker without one. */
  readonly name: string
  /** Shorter and longer cuts of the words that hold the name ("Pablo Garcia", "Juan Pablo Garcia"), for the page to choose from. */
  readonly names: readonly string[]
  /** What is printed beside the name; null where nothing is. */
  readonly role: string | null
  /**
   * named: an office or a form of address with a name; bare: a name alone; surname: one word; anonymous: a speaker without a name;
   * office: a rank without a name; organisation: a paper or a station that asks.
   */
  readonly kind: "named" | "bare" | "surname" | "anonymous" | "office" | "organisation"
}

/** The words before a colon (or on a line of their own) read as a speaker. */
export interface LabelReading extends Speaker {
  /** As printed, in single spaces, without the colon. */
  readonly printed: string
  /** Characters of the paragraph that the label takes, colon included. */
  readonly length: number
  /** What closes it in place of a colon; it proves little. */
  readonly closedBy?: "stop" | "dash" | "time" | "type"
}

/** A label of a page: its characters (colon included), its reading, and the name and office that the page as a whole gives it. */
export interface Label extends Span {
  readonly reading: LabelReading
  /** "" for a speaker without a name. */
  readonly name: string
  readonly role: string | null
}

/** What is known of the labels of a page. */
export interface Labels {
  /** By index of the block that each opens. */
  readonly labels: ReadonlyMap<number, Label>
  /** Indices of the blocks that may open with a label too. */
  readonly uncertain: ReadonlySet<number>
  /** Indices of the blocks in which the page says something of its own: "Photo: …". */
  readonly notices: ReadonlySet<number>
  readonly issues: readonly Issue[]
}

/** A person with the office that a label prints alone. */
export type Holder = Pick<Label, "name" | "role">
