import type { duplicateConflicts, duplicateKinds } from "../../schemas/duplicates.ts"
import type { Issue } from "../text/issues/issue.ts"
import type { Span } from "../text/span.ts"

/** One end of a link: a sentence span of a page. */
export interface LinkEnd extends Span {
  readonly documentId: string
  /** Index into the page's utterances; null in narration. */
  readonly utterance: number | null
  /** The speech that the utterance is a version of. */
  readonly speechId: string | null
}

/** Two sentence spans that say the same; `a` stands before `b` by document id, then start. */
export interface Link {
  readonly a: LinkEnd
  readonly b: LinkEnd
  readonly kind: (typeof duplicateKinds)[number]
  /** 0 to 1. */
  readonly similarity: number
  readonly conflict: (typeof duplicateConflicts)[number]
}

export interface Version {
  readonly documentId: string
  readonly utterance: number
  readonly chosen: boolean
  readonly reason: string
  /** Share of its sentences found in the chosen version; 1 for the chosen one. */
  readonly matched: number
}

/** One speech, with the pages that print it. */
export interface Speech {
  readonly speechId: string
  /** Best first; exactly one is chosen. */
  readonly versions: readonly Version[]
}

/** What deduplication found in some pages: their speeches, and all links that begin or end in them. */
export interface Deduplicated {
  readonly speeches: readonly Speech[]
  readonly links: readonly Link[]
  /** Passage id to the earlier passage of the same page that it repeats. */
  readonly repeats: ReadonlyMap<string, string>
  /** Document id to the earlier document that is the same page saved twice. */
  readonly sameAs: ReadonlyMap<string, string>
  /** Document id to what was noticed there. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>
}

/**
 * A connected component of pages, whose rows depend on no page outside it, and what was found in it. Its pages print one speech, are one
 * page saved twice, or have narration in common.
 */
export interface Neighbourhood {
  /** Document ids, ascending. */
  readonly documents: readonly string[]
  readonly deduplicated: Deduplicated
}
