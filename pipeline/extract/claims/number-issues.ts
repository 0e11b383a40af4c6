import type { Deduplicated, LinkEnd } from "../../model/deduplicated.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { agree } from "../../numbers/index.ts"
import { cleanText } from "../../text/clean-text.ts"
import { contradiction } from "../../text/contradiction.ts"
import type { Issue } from "../../text/issue.ts"
import { contains } from "../../text/span.ts"
import type { Stated } from "./claims.ts"

/** More characters than any quantity of a speech has. */
const longestNumber = 40

/** What readers of the numbers should know: money of unknown currency, numbers beyond reading, versions that disagree. */
export const noticed = (
  read: ReadonlyMap<string, readonly Mention[]>,
  groups: readonly (readonly Stated[])[],
  { links }: Deduplicated,
  pages: ReadonlyMap<string, SegmentedPage>
): ReadonlyMap<string, readonly Issue[]> => {
  const marked = Map.groupBy(
    links.flatMap(({ a, b, conflict }) => (conflict === "number" ? [a, b] : [])),
    ({ documentId }) => documentId
  )
  const conflicts = Map.groupBy(
    groups.flatMap((group) => conflictsIn(group, marked, pages)),
    ({ documentId }) => documentId
  )
  const found = [...read].map(([documentId, mentions]): readonly [string, readonly Issue[]] => [
    documentId,
    [...mentions.flatMap(unclear), ...(conflicts.get(documentId) ?? []).map(({ issue }) => issue)]
  ])
  return new Map(found.filter(([, issues]) => issues.length > 0))
}

const unclear = ({ start, end, claim }: Mention): readonly Issue[] => {
  if (claim?.kind === "money" && claim.currency === null)
    return [
      {
        severity: "warning",
        code: "unknown-currency",
        span: { start, end },
        message: claim.unit === null ? "The text names no currency for the sum." : `Whose ${claim.unit} it is cannot be told from the text.`
      }
    ]
  return end - start > longestNumber && claim === null
    ? [
        {
          severity: "warning",
          code: "unclear-number",
          span: { start, end },
          message: `A run of ${end - start} characters was not read as a number.`
        }
      ]
    : []
}

/** Disagreements between versions that no aligned sentence pair is marked with yet. */
const conflictsIn = (
  group: readonly Stated[],
  marked: ReadonlyMap<string, readonly LinkEnd[]>,
  pages: ReadonlyMap<string, SegmentedPage>
): readonly { readonly documentId: string; readonly issue: Issue }[] => {
  const [first, ...others] = group
  if (first === undefined) return []
  return others.flatMap((other) => {
    if (other.documentId === first.documentId || agree(first.claim, other.claim)) return []
    if (marked.get(other.documentId)?.some((end) => contains(end, other)) === true) return []
    const issue = contradiction("number-conflict", other, sentenceOf(other, pages), {
      documentId: first.documentId,
      sentence: sentenceOf(first, pages)
    })
    return [{ documentId: other.documentId, issue }]
  })
}

const sentenceOf = ({ documentId, sentence }: Stated, pages: ReadonlyMap<string, SegmentedPage>): string => {
  const { page, edits } = pages.get(documentId)!
  return cleanText(page.raw, sentence, edits)
}
