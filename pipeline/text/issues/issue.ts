import type { IssueCode, Severity } from "../../../schemas/issues.ts"
import type { Span } from "../span.ts"

/** Something doubtful that a step reports instead of guessing; it becomes a row of the issues table. */
export interface Issue {
  readonly severity: Severity
  readonly code: IssueCode
  /** The place in the page, in UTF-16 code units; null where the whole page is meant. */
  readonly span: Span | null
  readonly message: string
}

/** Something missing or doubtful. */
export const warning = (code: IssueCode, span: Span | null, message: string): Issue => ({ severity: "warning", code, span, message })

/** Something noticed and handled. */
export const info = (code: IssueCode, span: Span | null, message: string): Issue => ({ severity: "info", code, span, message })
