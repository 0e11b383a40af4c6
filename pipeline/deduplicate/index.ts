import type { duplicateKinds } from "../../schemas/duplicates.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { SegmentedPage } from "../segment/index.ts"
import type { Issue } from "../text/issue.ts"
import type { Span } from "../text/span.ts"
import { candidatePages } from "./candidates.ts"
import { findConflicts } from "./conflicts.ts"
import { echoes } from "./echo.ts"
import { exactPairs } from "./exact.ts"
import { noticed } from "./issues.ts"
import { linkPages } from "./link.ts"
import { distinctPairs } from "./pairs.ts"
import { repeatedPairs, withRepetitions } from "./repeats.ts"
import { samePages } from "./same-page.ts"
import { joinSpeeches } from "./speeches.ts"
import { readText } from "./text.ts"

/** One end of a link: a sentence span of a page. */
export interface LinkEnd extends Span {
  readonly documentId: string
  /** Index into the page's utterances; null in narration. */
  readonly utterance: number | null
}

/** Two sentence spans that say the same; `a` stands before `b` by document id, then start. */
export interface Link {
  readonly a: LinkEnd
  readonly b: LinkEnd
  readonly kind: (typeof duplicateKinds)[number]
  /** 0 to 1. */
  readonly similarity: number
  readonly conflict: "none" | "number" | "polarity"
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

/** Pages of a corpus: which are the same, which passages say the same, and which speeches they are. Independent of the order of `pages`. */
export const deduplicate = (pages: readonly SegmentedPage[], facts: Facts): Deduplicated => {
  const texts = pages.map(readText).sort((a, b) => (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0))
  const sameAs = samePages(texts)
  const distinct = texts.filter(({ documentId }) => !sameAs.has(documentId))
  const repeated = distinct.flatMap(repeatedPairs)
  const echoed = distinct.flatMap(echoes)
  const echoOf = new Map(
    echoed.flatMap(
      ({ a, b }) =>
        [
          [b, a],
          [a, b]
        ] as const
    )
  )
  const across = candidatePages(distinct).flatMap(([a, b]) => linkPages(distinct[a]!, distinct[b]!, echoOf))
  const found = withRepetitions([...across, ...echoed], repeated)
  const pairs = distinctPairs([...exactPairs(distinct), ...repeated, ...found])
  const links = findConflicts(pairs, facts)
  return {
    speeches: joinSpeeches(distinct, [...found, ...pairs]),
    links,
    repeats: new Map(
      distinct.flatMap(({ page, repeats }) =>
        [...repeats].map(([later, earlier]) => [page.passages[later]!.passageId, page.passages[earlier]!.passageId] as const)
      )
    ),
    sameAs,
    issues: noticed(texts, sameAs, links)
  }
}
