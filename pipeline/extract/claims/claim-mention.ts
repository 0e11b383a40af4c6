import type { Claim } from "../../../schemas/claim.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { SpeechContext } from "../speech-facts.ts"

/** A mention that makes a claim, with the speech in which it makes it. */
export interface ClaimMention extends Mention {
  readonly claim: Claim
  readonly context: SpeechContext
  /** The mention as it was read; the mentions table finds its claim by it. */
  readonly source: Mention
}
