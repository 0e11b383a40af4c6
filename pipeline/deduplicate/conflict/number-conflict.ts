import type { Claim } from "../../../schemas/claim.ts"
import type { Facts } from "../../../schemas/inputs.ts"
import { agree, comparable, differInBounds, isAboutOneThing, numbers, pairClaims } from "../../numbers/index.ts"
import { onceEach } from "../../text/keys/once.ts"
import type { ReadText, Sentence } from "../compare/sentence.ts"

/**
 * Makes a function that gives the numeric claims of a sentence of a page. Numbers are read passage by passage when first asked for, since
 * "another 4 billion" has its unit from the sentence before.
 */
export const claimsOf = ({ page }: ReadText, facts: Facts): ((sentence: Sentence) => readonly Claim[]) => {
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

/**
 * What two sentences that say the same disagree on: a number, or only what is said about it. Compared are the claims that may be one, are
 * about one thing, and for which `mayBeOne` holds.
 */
export const numbersDiffer = (
  a: Stated,
  b: Stated,
  mayBeOne: (a: Claim, b: Claim) => boolean = () => true
): "none" | "number" | "bounds" => {
  const differing = openPairs(a, b).filter(([one, other]) => !agree(one, other) && isAboutOneThing(one, other) && mayBeOne(one, other))
  if (differing.length === 0) return "none"
  return differing.every(([one, other]) => differInBounds(one, other)) ? "bounds" : "number"
}

/** Pairs of claims, one of each sentence, that may be one claim. A claim that agrees with one around the other sentence is left out. */
const openPairs = (a: Stated, b: Stated): readonly (readonly [Claim, Claim])[] => {
  const isOpen = (claim: Claim, around: readonly Claim[]): boolean =>
    !around.some((other) => comparable(claim, other) && agree(claim, other))
  const left = a.claims.filter((claim) => isOpen(claim, b.around))
  const right = b.claims.filter((claim) => isOpen(claim, a.around))
  return pairClaims(left, right).map(([i, j]) => [left[i]!, right[j]!])
}
