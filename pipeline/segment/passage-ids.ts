import type { CleanPage } from "../model/clean-page.ts"
import { cleanText } from "../text/clean-text.ts"
import { distinct, fingerprint } from "../text/identity.ts"
import type { Span } from "../text/span.ts"

/** Names passages by document and clean text, in page order; equal texts are told apart by their place among equals. */
export const passageNames = (page: CleanPage): ((span: Span) => string) => {
  const place = distinct()
  return (span) => place(`${page.page.documentId}-${fingerprint(cleanText(page.page.raw, span, page.edits))}`)
}
