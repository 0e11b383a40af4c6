import type { Issue } from "../../text/issue.ts"
import type { Corpus } from "../corpus.ts"

/** What a reader should know of each page: copies and repetitions, and the contradictions found between pages. */
export const noticed = (
  { pages }: Corpus,
  copies: ReadonlyMap<number, number>,
  contradictions: ReadonlyMap<number, readonly Issue[]>
): ReadonlyMap<string, readonly Issue[]> => {
  const found = pages.map(({ documentId, repeats }, page): readonly [string, readonly Issue[]] => {
    const earlier = copies.get(page)
    const samePage: readonly Issue[] =
      earlier === undefined
        ? []
        : [
            {
              severity: "info",
              code: "same-page",
              span: null,
              message: `The text is that of ${pages[earlier]!.documentId}; it was counted there.`
            }
          ]
    const repeated = (earlier === undefined ? repeats : []).flatMap(([, , span]): readonly Issue[] =>
      span === null
        ? []
        : [{ severity: "info", code: "repeated-passage", span, message: "The passage stands earlier in the page; it was counted once." }]
    )
    return [documentId, [...samePage, ...repeated, ...(contradictions.get(page) ?? [])]]
  })
  return new Map(found.filter(([, issues]) => issues.length > 0))
}
