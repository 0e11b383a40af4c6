import type { Claim } from "../../schemas/claim.ts"
import type { Facts } from "../../schemas/inputs.ts"
import { agree, dimensionOf, numbers } from "../text/numbers/index.ts"
import type { Sentence, Text } from "./text.ts"

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
 * Whether two sentences that say the same give different numbers. Claims that agree are settled, wherever near the partner they stand;
 * of the others two of the same thing are in conflict: the same number otherwise bounded, or another number of what is counted alike.
 */
export const numbersDiffer = (a: Stated, b: Stated): boolean => {
  const [left, right] = unsettled(a, b)
  return left.some((claim) => right.some((other) => inConflict(claim, other, left, right)))
}

/** Whether they give different numbers of one unit, aspect and direction: what makes two mentions one claim whatever its value. */
export const measuresDiffer = (a: Stated, b: Stated): boolean => {
  const [left, right] = unsettled(a, b)
  return left.some((claim) => right.some((other) => isSameMeasure(claim, other)))
}

const unsettled = (a: Stated, b: Stated): readonly [readonly Claim[], readonly Claim[]] => [
  a.claims.filter((claim) => !b.around.some((other) => speaksOfSame(claim, other) && agree(claim, other))),
  b.claims.filter((claim) => !a.around.some((other) => speaksOfSame(claim, other) && agree(claim, other)))
]

const isSameMeasure = (a: Claim, b: Claim): boolean =>
  speaksOfSame(a, b) && a.kind === b.kind && a.unit !== null && a.unit === b.unit && a.aspect === b.aspect && a.direction === b.direction

const speaksOfSame = (a: Claim, b: Claim): boolean =>
  dimensionOf(a).dimension === dimensionOf(b).dimension && (a.currency === null || b.currency === null || a.currency === b.currency)

const inConflict = (a: Claim, b: Claim, left: readonly Claim[], right: readonly Claim[]): boolean => {
  if (!speaksOfSame(a, b) || a.kind !== b.kind || a.aspect !== b.aspect) return false
  if (sameNumber(a, b)) return true
  if (a.kind === "count") return a.unit !== null && a.unit === b.unit
  const rivals = (claims: readonly Claim[]): number => claims.filter((claim) => claim.kind === a.kind && claim.aspect === a.aspect).length
  return rivals(left) === 1 && rivals(right) === 1
}

const sameNumber = (a: Claim, b: Claim): boolean => {
  const first = a.value ?? a.lower
  const other = b.value ?? b.lower
  return first !== null && first === other && dimensionOf(a).factor === dimensionOf(b).factor
}
