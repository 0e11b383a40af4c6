import type { IssueRow } from "../../../schemas/issues.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { distinct, fingerprint } from "../../text/identity.ts"
import type { Issue } from "../../text/issue.ts"
import { codePoints, slice } from "../../text/span.ts"

export const issueRows = (page: SegmentedPage, issues: readonly Issue[]): readonly IssueRow[] => {
  const { documentId, raw } = page.page
  const toPoints = codePoints(raw)
  const name = distinct()
  return issues.map(({ severity, code, span, message }) => ({
    issue_id: name(`${documentId}-${code}-${fingerprint(`${message}\n${span === null ? "" : slice(raw, span)}`)}`),
    severity,
    code,
    document_id: documentId,
    start: span === null ? null : toPoints(span.start),
    end: span === null ? null : toPoints(span.end),
    message
  }))
}

/** A file that was not read: it has no document, so its name is its content. */
export const skippedFileRow = (file: string, message: string): IssueRow => ({
  issue_id: `skipped-file-${fingerprint(file)}`,
  severity: "error",
  code: "skipped-file",
  document_id: null,
  start: null,
  end: null,
  message
})
