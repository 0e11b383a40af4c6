import { type Claim, claimShape } from "../../../schemas/claim.ts"
import type { MentionRow } from "../../../schemas/mentions.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { distinct, fingerprint } from "../../text/identity.ts"
import { codePoints, slice } from "../../text/span.ts"
import { sentenceTexts } from "./sentence-text.ts"

/** The claim columns of a mention that makes none. */
const noClaim = Object.fromEntries(Object.keys(claimShape).map((column) => [column, null])) as Record<keyof Claim, null>

/** Makes the rows of a page's mentions; `figureIds` tells which claim a mention makes. */
export const mentionRows = (
  page: SegmentedPage,
  mentions: readonly Mention[],
  figureIds: ReadonlyMap<Mention, string>
): readonly MentionRow[] => {
  const { documentId, raw } = page.page
  const toPoints = codePoints(raw)
  const name = distinct()
  const sentenceOf = sentenceTexts()
  return mentions.map((mention) => {
    const text = slice(raw, mention)
    return {
      mention_id: name(`${documentId}-${fingerprint(`${sentenceOf(page, mention.sentence)}\n${text}`)}`),
      document_id: documentId,
      passage_id: page.passages[mention.passage]!.passageId,
      start: toPoints(mention.start),
      end: toPoints(mention.end),
      text,
      role: mention.role,
      figure_id: figureIds.get(mention) ?? null,
      ...(mention.claim ?? noClaim)
    }
  })
}
