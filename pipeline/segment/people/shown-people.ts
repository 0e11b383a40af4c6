import type { Person } from "../../model/segmented-page.ts"

/** The people whom a page shows. */
export interface ShownPeople {
  readonly documentId: string
  readonly people: readonly Person[]
}
