import type { CleanPage } from "../model/clean-page.ts"
import { cleanText } from "../text/clean-text.ts"
import { distinct, fingerprint } from "../text/identity.ts"
import type { Span } from "../text/span.ts"

/** Gives each passage of a page its id, made of document and clean text. Call it in page order: equal texts get numbers in that order. */
export const passageIds = (page: CleanPage): ((span: Span) => string) => {
  const place = distinct()
  return (span) => place(`${page.page.documentId}-${fingerprint(cleanText(page.page.raw, span, page.edits))}`)
}
