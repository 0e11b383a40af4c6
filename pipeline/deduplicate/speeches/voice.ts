import type { ComparedFacts, ComparedUtterance } from "../../model/compared-page.ts"

/** An utterance of a corpus, as a candidate version of a speech. */
export interface Voice {
  readonly page: number
  readonly known: ComparedFacts
  /** Its place among the utterances of the page. */
  readonly index: number
  readonly utterance: ComparedUtterance
}
