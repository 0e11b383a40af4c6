import type { Claim } from "../../../schemas/claim.ts"
import type { Facts } from "../../../schemas/inputs.ts"
import { agree, comparable, differInBounds, isAboutOneThing, numbers, pairClaims } from "../../numbers/index.ts"
import type { Sentence, Text } from "../compare/sentence.ts"

/** The claims of each sentence of a page, read passage by passage, so that "another 4 billion" has its unit; read once, when asked for. */
export const claimsOf = (text: Text, facts: Facts): ((sentence: Sentence) => readonly Claim[]) => {
  const { page } = text
  const date = page.date ?? facts.events.find(({ event_id }) => event_id === page.eventId)?.plenary_date ?? null
  const read = new Map<number, ReturnType<typeof numbers>>()
  return ({ passage, utterance, start, end }) => {
    const speaker = utterance === null ? null : (page.utterances[utterance]?.speakerId ?? null)
    const country = facts.speakers.find(({ speaker_id }) => speaker_id === speaker)?.country ?? null
    const found = read.get(passage) ?? numbers(page.page.raw, page.passages[passage]!, { date, country })
    read.set(passage, found)
    return found.flatMap((number) => (number.claim !== null && number.start >= start && number.end <= end ? [number.claim] : []))
  }
}

/** The claims of a sentence and of those around its partner, where a number may stand that a translator moved. */
export interface Stated {
  readonly claims: readonly Claim[]
  readonly around: readonly Claim[]
}

/**
 * What two sentences that say the same disagree on: a number, or only what is said about it. Claims that agree are settled, wherever near
 * the partner they stand. Of the others those that are one claim must agree, if they are about one thing and `mayBeOne` holds.
 */
export const numbersDiffer = (
  a: Stated,
  b: Stated,
  mayBeOne: (a: Claim, b: Claim) => boolean = () => true
): "none" | "number" | "bounds" => {
  const [left, right] = unsettled(a, b)
  const differing = pairClaims(left, right)
    .map(([i, j]) => [left[i]!, right[j]!] as const)
    .filter(([one, other]) => !agree(one, other) && isAboutOneThing(one, other) && mayBeOne(one, other))
  if (differing.length === 0) return "none"
  return differing.every(([one, other]) => differInBounds(one, other)) ? "bounds" : "number"
}

const unsettled = (a: Stated, b: Stated): readonly [readonly Claim[], readonly Claim[]] => [
  a.claims.filter((claim) => !b.around.some((other) => comparable(claim, other) && agree(claim, other))),
  b.claims.filter((claim) => !a.around.some((other) => comparable(claim, other) && agree(claim, other)))
]
