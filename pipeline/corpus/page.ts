import type { Facts } from "../../schemas/inputs.ts"
import { clean } from "../clean/index.ts"
import { type Compared, comparedOf } from "../deduplicate/compare/compared.ts"
import { withNumbers } from "../extract/index.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import type { Page } from "../model/page.ts"
import type { Person } from "../model/segmented-page.ts"
import { segment } from "../segment/index.ts"

/** What a page says by itself: all that the steps find out without looking at another page. */
export interface PagePart {
  readonly page: NumberedPage
  /** What other pages are compared with, when this one is not at hand. */
  readonly summary: PageSummary
}

export interface PageSummary {
  readonly documentId: string
  readonly people: readonly Person[]
  readonly compared: Compared
}

/** The part of the pipeline that is a function of one page. */
export const partOf = (page: Page, facts: Facts): PagePart => {
  const segmented = withNumbers(segment(clean(page), facts), facts)
  return {
    page: segmented,
    summary: { documentId: page.documentId, people: segmented.people, compared: comparedOf(segmented) }
  }
}
