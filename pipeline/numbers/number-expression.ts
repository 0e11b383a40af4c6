import type { Claim } from "../../schemas/claim.ts"
import type { MentionRow } from "../../schemas/mentions.ts"
import type { Span } from "../text/span.ts"

export type Role = MentionRow["role"]

/** A number in a text: where it stands, what it does there, and the claim it makes if its role is figure or rank. */
export interface NumberExpression extends Span {
  /** Where the number itself stands, without its qualifier and unit. */
  readonly core: Span
  readonly role: Role
  readonly claim: Claim | null
  /** Where the number begins that the whole of the claim stands for or names; null where there is none. */
  readonly wholeAt: number | null
}

/** What must be known of a text to read its numbers. What is null leaves the columns null that need it. */
export interface NumberContext {
  /** Day of the speech, ISO 8601, against which periods are reckoned. */
  readonly date: string | null
  /** Country the speaker speaks for, ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/** Unit and currency of a sum, as a claim gives them. */
export type Sum = Pick<Claim, "unit" | "currency">

/** A sum or count that a later number may be a part of. */
interface Antecedent {
  /** Where it begins. */
  readonly start: number
  readonly claim: Claim
}

/** A claim of the same sentence, and the place after its number. */
export interface Said {
  readonly claim: Claim
  readonly next: number
}

/** What a sentence is about, as text, and whether "they" or "it" stands for it. */
export interface Topic {
  readonly text: string
  readonly isPlural: boolean
}

/** What a claim needs to know beside its own sentence. */
export interface Surroundings extends NumberContext {
  readonly raw: string
  /** The claim before it in the same sentence. */
  readonly previous: Said | null
  /** What the sentences before are about, for "it" and "the figure". */
  readonly topic: () => Topic | null
  /** The last sum or count before this one, for "this amount" and "of them"; null where there is none. */
  readonly antecedent: Antecedent | null
}
