import type { Issue } from "../text/issue.ts"
import type { Link } from "./index.ts"
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
    const contradicted = (conflicts.get(text.documentId) ?? []).map(
      ({ a, b, conflict }): Issue => ({
        severity: "warning",
        code: conflict === "number" ? "number-conflict" : "polarity-conflict",
        span: { start: b.start, end: b.end },
        message: `${conflict === "number" ? "Gives another number than" : "Negates, or is negated by,"} the sentence that says the same in ${a.documentId}.`
      })
    )
    return [text.documentId, [...samePage, ...repeated, ...contradicted]]
  })
  return new Map(found.filter(([, issues]) => issues.length > 0))
}
