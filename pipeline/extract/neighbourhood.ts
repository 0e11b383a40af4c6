import type { Dataset } from "../../schemas/index.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import type { SpeakerTallies } from "./rows/speaker-tallies.ts"
import type { Names } from "./rows/speakers.ts"

/** What the rows of a neighbourhood need from the corpus around it. */
export interface Surroundings {
  readonly names: Names
  /** Finds a page outside the neighbourhood to which one of its links leads. */
  readonly pageOf: (documentId: string) => Pick<NumberedPage, "page" | "edits">
}

/** What a neighbourhood gives: its rows by table, in no order, and its share of the speakers table. */
export interface Extracted {
  readonly rows: Omit<Dataset, "speakers">
  readonly speakers: SpeakerTallies
}
