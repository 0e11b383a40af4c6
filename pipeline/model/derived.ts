import type { Span } from "../text/span.ts"

/** A stretch of a derived text and the source it stands for, in Unicode code points. Of equal lengths, the characters correspond one by one. */
export interface Run extends Span {
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** An address at which a page says that it stands in a language. */
export interface Translation {
  readonly language: string
  readonly url: string
}

/** What the markup of a page says beside its text: it never becomes text. Spans are sorted, and disjoint within a list. */
export interface Hints {
  /** What is no text of the page but stands around it, or is hidden. */
  readonly furniture: readonly Span[]
  readonly headline: Span | null
  /** Elements that hold a day, with its ISO date. */
  readonly days: readonly (Span & { readonly date: string })[]
  readonly places: readonly Span[]
  /** Bold type, headings and speakers among it. */
  readonly bold: readonly Span[]
  /** What the markup calls a speaker. */
  readonly speakers: readonly Span[]
  readonly title: string | null
  readonly url: string | null
  /** ISO date. */
  readonly published: string | null
  /** SPDX identifier. */
  readonly licence: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly translations: readonly Translation[]
}

/** How the text of a page was made of a file that holds more than its text. */
export interface Derivation {
  /** The program and the charset. */
  readonly by: string
  readonly runs: readonly Run[]
  readonly hints: Hints
}
