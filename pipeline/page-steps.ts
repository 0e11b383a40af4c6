import type { Facts } from "../schemas/inputs.ts"
import { clean } from "./clean/index.ts"
import { comparedPage } from "./deduplicate/compared-page.ts"
import { withNumbers } from "./extract/mentions/page-numbers.ts"
import type { PageResult } from "./model/corpus-page.ts"
import type { Page } from "./model/page.ts"
import { segment } from "./segment/index.ts"

/**
 * The steps of one page, whatever the rest of the corpus holds: it is cleaned and segmented, its numbers are read, and what
 * deduplication compares of it is worked out.
 */
export const pageSteps = (page: Page, facts: Facts): PageResult => {
  const cleaned = clean(page)
  const segmented = segment(cleaned, facts)
  const numbered = withNumbers(segmented, facts)
  return { page: numbered, compared: comparedPage(numbered) }
}
