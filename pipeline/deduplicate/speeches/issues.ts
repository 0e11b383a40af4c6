import type { Issue } from "../../text/issue.ts"
import type { Conflict } from "../conflict/conflicts.ts"
import type { ComparedCorpus, Copies } from "../corpus.ts"
import { pageOf, type SentencePair } from "./pairs.ts"

/** What a reader should know of each page: copies and repetitions, and the contradictions found between pages. */
export const noticed = (
  { facts }: ComparedCorpus,
  copies: Copies,
  conflicts: ReadonlyMap<SentencePair, Conflict>
): ReadonlyMap<string, readonly Issue[]> => {
  const contradicted = Map.groupBy(
    [...conflicts].sort(([x], [y]) => x.a - y.a || x.b - y.b),
    ([{ b }]) => pageOf(b)
  )
  const found = [...facts].map(([page, { documentId, repeats }]): readonly [string, readonly Issue[]] => {
    const earlier = copies.get(page)
    const samePage: readonly Issue[] =
      earlier === undefined
        ? []
        : [
            {
              severity: "info",
              code: "same-page",
              span: null,
              message: `The text is that of ${facts.get(earlier)!.documentId}; it was counted there.`
            }
          ]
    const repeated = (earlier === undefined ? repeats : []).flatMap(([, , span]): readonly Issue[] =>
      span === null
        ? []
        : [{ severity: "info", code: "repeated-passage", span, message: "The passage stands earlier in the page; it was counted once." }]
    )
    return [documentId, [...samePage, ...repeated, ...(contradicted.get(page) ?? []).map(([, { issue }]) => issue)]]
  })
  return new Map(found.filter(([, issues]) => issues.length > 0))
}
