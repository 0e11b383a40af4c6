import type { Issue } from "../text/issue.ts"
import type { SegmentedPage } from "./index.ts"
import { sameOffice } from "./people.ts"

type Shown = Pick<SegmentedPage, "people" | "page">

/**
 * People known by their labels alone who share a name across pages and are printed there with offices that have nothing in common:
 * one person with two offices, or two of one name; only a row of speakers.csv can tell. Issues by document, independent of the order of pages.
 */
export const doubtfulNamesakes = (pages: readonly Shown[]): ReadonlyMap<string, readonly Issue[]> => {
  const first = new Map<string, { readonly document: string; readonly roles: readonly string[] }>()
  const issues = new Map<string, Issue[]>()
  for (const { people, page } of [...pages].sort((a, b) => (a.page.documentId < b.page.documentId ? -1 : 1))) {
    for (const { speakerId, name, roles, resolvedBy } of people) {
      if (resolvedBy !== "label" || roles.length === 0) continue
      const before = first.get(speakerId)
      if (before === undefined) first.set(speakerId, { document: page.documentId, roles })
      else if (!roles.some((role) => before.roles.some((other) => sameOffice(role, other)))) {
        const message = `${name} is ${roles[0]} here and ${before.roles[0]} in ${before.document}; taken for one person.`
        issues.set(page.documentId, [
          ...(issues.get(page.documentId) ?? []),
          { severity: "warning", code: "ambiguous-speaker", span: null, message }
        ])
      }
    }
  }
  return issues
}
