import type { Claim } from "../../../schemas/claim.ts"
import type { NumberContext } from "../number-expression.ts"

/** What a claim needs to know beside its own sentence. */
export interface Surroundings extends NumberContext {
  readonly raw: string
  /** The claim before it in the same sentence. */
  readonly previous: Claim | null
  /** The text of the last sum or count before this one, for "this amount"; null where there is none. */
  readonly antecedent: string | null
}
