import type { Source } from "../sources/source.ts"
import type { Edit } from "../text/clean-text.ts"
import type { Issue } from "../text/issues/issue.ts"
import type { Span } from "../text/span.ts"
import type { Page } from "./page.ts"

/** A paragraph of the page: trimmed, never empty, never crossing a blank line. */
export interface Block extends Span {
  readonly kind: "chrome" | "title" | "dateline" | "body"
}

/** What a page prints about itself; null where it prints nothing. */
export interface PrintedFacts {
  readonly url: string | null
  /** ISO date. */
  readonly published: string | null
  /** SPDX identifier. */
  readonly licence: string | null
}

/** A paragraph in another language than the page. */
export interface Foreign extends Span {
  /** BCP 47; "und" where only its script tells that it is another. */
  readonly language: string
}

/** A page parted into boilerplate and text. Blocks are in order and together hold every non-blank character. */
export interface CleanPage {
  readonly page: Page
  /** The profile that read it. */
  readonly source: Pick<Source, "name" | "publisher">
  readonly blocks: readonly Block[]
  /** How the clean text differs from the raw one (joined words parted, stray characters left out): sorted, disjoint. */
  readonly edits: readonly Edit[]
  /** Boilerplate inside body blocks (stray characters, person pop-ups): sorted, disjoint. */
  readonly boilerplate: readonly Span[]
  /** The dateline as read; null where the page has none. */
  readonly date: string | null
  readonly place: string | null
  readonly title: string | null
  /** What documents.csv leaves open and the page prints about itself. */
  readonly printed: PrintedFacts
  /** BCP 47 language the page is written in, as detected; null when it cannot be told. */
  readonly language: string | null
  readonly foreign: readonly Foreign[]
  readonly issues: readonly Issue[]
}
