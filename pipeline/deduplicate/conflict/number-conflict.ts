import type { Claim } from "../../../schemas/claim.ts"
import type { Facts } from "../../../schemas/inputs.ts"
import { agree, comparable, isSameMeasure, numbers, pairClaims } from "../../numbers/index.ts"
import { onceEach } from "../../text/once.ts"
import type { Sentence, Text } from "../compare/sentence.ts"

/**
 * Makes a function that gives the numeric claims of a sentence of a page. Numbers are read passage by passage when first asked for, since
 * "another 4 billion" has its unit from the sentence before.
 */
export const claimsOf = ({ page }: Text, facts: Facts): ((sentence: Sentence) => readonly Claim[]) => {
  const date = page.date ?? facts.events.find(({ event_id }) => event_id === page.eventId)?.plenary_date ?? null
  const numbersOf = onceEach((passage: number) => {
    const { utterance } = page.passages[passage]!
    const speaker = utterance === null ? null : (page.utterances[utterance]?.speakerId ?? null)
    const country = facts.speakers.find(({ speaker_id }) => speaker_id === speaker)?.country ?? null
    return numbers(page.page.raw, page.passages[passage]!, { date, country })
  })
  return ({ passage, start, end }) =>
    numbersOf(passage).flatMap((number) => (number.claim !== null && number.start >= start && number.end <= end ? [number.claim] : []))
}

/**
 * The claims of one side of a pair. `around` are those of all sentences of its page that are linked to the other side, and of their
 * neighbours, where a translator may have moved a number.
 */
export interface Stated {
  readonly claims: readonly Claim[]
  readonly around: readonly Claim[]
}

/** Whether two sentences that say the same make one claim with different numbers. */
export const numbersDiffer = (a: Stated, b: Stated): boolean => openPairs(a, b).some(([one, other]) => !agree(one, other))

/** The same for sentences that are hardly similar: only claims of the same unit, aspect and direction are compared. */
export const measuresDiffer = (a: Stated, b: Stated): boolean =>
  openPairs(a, b).some(([one, other]) => isSameMeasure(one, other) && !agree(one, other))

/** Pairs of claims, one of each sentence, that may be one claim. A claim that agrees with one around the other sentence is left out. */
const openPairs = (a: Stated, b: Stated): readonly (readonly [Claim, Claim])[] => {
  const isOpen = (claim: Claim, around: readonly Claim[]): boolean =>
    !around.some((other) => comparable(claim, other) && agree(claim, other))
  const left = a.claims.filter((claim) => isOpen(claim, b.around))
  const right = b.claims.filter((claim) => isOpen(claim, a.around))
  return pairClaims(left, right).map(([i, j]) => [left[i]!, right[j]!])
}
