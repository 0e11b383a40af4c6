import { mostMentions } from "../../../schemas/mentions.ts"
import type { Deduplicated, LinkEnd } from "../../model/deduplicated.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { agree } from "../../numbers/index.ts"
import { cleanText } from "../../text/clean-text.ts"
import { conflictIssue } from "../../text/issues/conflict-issue.ts"
import { type Issue, warning } from "../../text/issues/issue.ts"
import { contains } from "../../text/span.ts"
import type { ClaimMention } from "./group-claims.ts"

/** More characters than any quantity of a speech has. */
const longestNumber = 40

/**
 * By document id, what a reader of the numbers should know: sums of unknown currency, runs of digits and numbers of a
 * dense page that were not read, and versions of a claim that disagree. Documents without an issue are left out.
 */
export const numberIssues = (
  mentions: ReadonlyMap<string, readonly Mention[]>,
  groups: readonly (readonly ClaimMention[])[],
  { links }: Deduplicated,
  pages: ReadonlyMap<string, SegmentedPage>
): ReadonlyMap<string, readonly Issue[]> => {
  const reported = Map.groupBy(
    links.flatMap(({ a, b, conflict }) => (conflict === "number" || conflict === "bounds" ? [a, b] : [])),
    ({ documentId }) => documentId
  )
  const disagreements = Map.groupBy(
    groups.flatMap((group) => disagreementsIn(group, reported, pages)),
    ({ documentId }) => documentId
  )
  const issues = [...mentions].map(([documentId, own]): readonly [string, readonly Issue[]] => [
    documentId,
    [...own.flatMap(unclear), ...unread(own, pages.get(documentId)!), ...(disagreements.get(documentId) ?? []).map(({ issue }) => issue)]
  ])
  return new Map(issues.filter(([, own]) => own.length > 0))
}

const unclear = ({ start, end, claim }: Mention): readonly Issue[] => {
  const span = { start, end }
  if (claim?.kind === "money" && claim.currency === null)
    return [
      warning(
        "unknown-currency",
        span,
        claim.unit === null ? "The text names no currency for the sum." : `Whose ${claim.unit} it is cannot be told from the text.`
      )
    ]
  return claim === null && end - start > longestNumber
    ? [warning("unclear-number", span, `A run of ${end - start} characters was not read as a number.`)]
    : []
}

const unread = (own: readonly Mention[], { page: { raw } }: SegmentedPage): readonly Issue[] =>
  own.length < mostMentions
    ? []
    : [
        warning(
          "too-many-numbers",
          { start: own.at(-1)!.end, end: raw.length },
          `The page holds ${mostMentions} number expressions up to here; further ones were not read.`
        )
      ]

/** Where the versions of a claim disagree with the first, unless deduplication reports the conflict of the two sentences already. */
const disagreementsIn = (
  [first, ...others]: readonly ClaimMention[],
  reported: ReadonlyMap<string, readonly LinkEnd[]>,
  pages: ReadonlyMap<string, SegmentedPage>
): readonly { readonly documentId: string; readonly issue: Issue }[] =>
  others.flatMap((other) => {
    if (first === undefined || other.documentId === first.documentId || agree(first.claim, other.claim)) return []
    if (reported.get(other.documentId)?.some((end) => contains(end, other)) === true) return []
    const issue = conflictIssue("number-conflict", other, sentenceOf(other, pages), {
      documentId: first.documentId,
      sentence: sentenceOf(first, pages)
    })
    return [{ documentId: other.documentId, issue }]
  })

const sentenceOf = ({ documentId, sentence }: ClaimMention, pages: ReadonlyMap<string, SegmentedPage>): string => {
  const { page, edits } = pages.get(documentId)!
  return cleanText(page.raw, sentence, edits)
}
