import type { FindingKind } from "../finding.ts"

/** Something that published tables must hold, checked by SQL over tables of their names. */
export interface Check {
  readonly kind: FindingKind
  readonly table: string
  /** The column concerned, if there is one. */
  readonly column: string | null
  readonly title: string
  /** Selects what is wrong, as `row`, `found` and `expected`. The check passes if nothing is selected. */
  readonly sql: string
  /** Whether the check concerns each page by itself. It then runs on a range of pages at a time, in the tables of pages.ts. */
  readonly byPage?: true
}
