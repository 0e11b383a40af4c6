import { cleanText } from "../text/clean-text.ts"
import { contradiction } from "../text/contradiction.ts"
import type { Issue } from "../text/issue.ts"
import type { Link, LinkEnd } from "./index.ts"
import type { Text } from "./text.ts"

/** What a reader should know of each page: copies, repetitions and contradictions. */
export const noticed = (
  texts: readonly Text[],
  sameAs: ReadonlyMap<string, string>,
  links: readonly Link[]
): ReadonlyMap<string, readonly Issue[]> => {
  const conflicts = Map.groupBy(
    links.filter(({ conflict }) => conflict !== "none"),
    ({ b }) => b.documentId
  )
  const pages = new Map(texts.map(({ documentId, page }) => [documentId, page]))
  const textOf = (end: LinkEnd): string => {
    const { page, edits } = pages.get(end.documentId)!
    return cleanText(page.raw, end, edits)
  }
  const found = texts.map((text): readonly [string, readonly Issue[]] => {
    const earlier = sameAs.get(text.documentId)
    const samePage: Issue[] =
      earlier === undefined
        ? []
        : [
            {
              severity: "info",
              code: "same-page",
              span: null,
              message: `The text is that of ${earlier}; it was counted there.`
            }
          ]
    const repeated = (earlier === undefined ? [...text.repeats.keys()] : [])
      .map((index) => text.page.passages[index]!)
      .filter(({ kind }) => kind !== "cue")
      .map(
        ({ start, end }): Issue => ({
          severity: "info",
          code: "repeated-passage",
          span: { start, end },
          message: "The passage stands earlier in the page; it was counted once."
        })
      )
    const contradicted = (conflicts.get(text.documentId) ?? []).map(({ a, b, conflict }) =>
      contradiction(conflict === "number" ? "number-conflict" : "polarity-conflict", b, textOf(b), {
        documentId: a.documentId,
        sentence: textOf(a)
      })
    )
    return [text.documentId, [...samePage, ...repeated, ...contradicted]]
  })
  return new Map(found.filter(([, issues]) => issues.length > 0))
}
