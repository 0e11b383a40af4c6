import type { SegmentedPage } from "../../model/segmented-page.ts"

/** What one way of reading a page finds in it; `issues` are its own. */
export type Spoken = Pick<SegmentedPage, "passages" | "utterances" | "people" | "form" | "issues">
