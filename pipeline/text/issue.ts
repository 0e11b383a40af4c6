import type { IssueCode, Severity } from "../../schemas/issues.ts"
import type { Span } from "./span.ts"

/** Something a step noticed and did not guess; becomes a row of the issues table. */
export interface Issue {
  readonly severity: Severity
  readonly code: IssueCode
  /** Where in the page, in UTF-16 code units; null when it concerns the whole page. */
  readonly span: Span | null
  readonly message: string
}
