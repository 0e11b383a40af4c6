import type { Claim } from "../../../schemas/claim.ts"
import { comparable, dimensionOf } from "./scale.ts"

/** Makes the text that two claims share if they are one claim; null where this key does not apply. */
type Key = (claim: Claim) => string | null

const short = (value: number | null, factor: number): string => (value === null ? "" : (value * factor).toPrecision(3))
const sort = (claim: Claim): string => `${claim.kind} ${dimensionOf(claim).dimension} ${claim.currency ?? ""}`
const size = (claim: Claim): string =>
  [claim.value ?? claim.lower, claim.value === null ? claim.upper : null].map((value) => short(value, dimensionOf(claim).factor)).join(" ")

/** The key of claims of one kind, size and unit. */
export const sizeAndUnit = (claim: Claim): string => `${sort(claim)} ${size(claim)} ${claim.unit}`

/** Keys of claims of one size, the surest first. */
const bySize: readonly Key[] = [
  (claim) => `${sizeAndUnit(claim)} ${claim.qualifier}`,
  sizeAndUnit,
  (claim) => `${sort(claim)} ${size(claim)}`,
  (claim) => `${claim.kind} ${dimensionOf(claim).dimension} ${size(claim)}`
]

/** The key of claims of one measure, whatever their size. */
const byMeasure: Key = (claim) => (claim.unit === null ? null : `${sort(claim)} ${claim.unit} ${claim.aspect} ${claim.direction}`)

/** The key of claims of one kind; counts have none, since they may count different things. */
const byKind: Key = (claim) => (claim.kind === "count" ? null : `${claim.kind} ${claim.aspect}`)

/**
 * Pairs the claims of two sentences that say the same, as indices into `left` and `right`. Claims of one size are paired first; of the
 * others, those of one measure if both sides have equally many, and then those that are the only ones of their kind on both sides.
 */
export const pairClaims = (left: readonly Claim[], right: readonly Claim[]): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  let a: readonly number[] = [...left.keys()]
  let b: readonly number[] = [...right.keys()]
  const pairBy = (key: Key, mayPair: (ours: number, theirs: number) => boolean): void => {
    if (a.length === 0 || b.length === 0) return
    const ours = Map.groupBy(a, (index) => key(left[index]!))
    const theirs = Map.groupBy(b, (index) => key(right[index]!))
    const paired = [...ours].flatMap(([shared, indices]) => {
      const others = theirs.get(shared) ?? []
      if (shared === null || !mayPair(indices.length, others.length)) return []
      return indices
        .slice(0, others.length)
        .flatMap((index, place) => (comparable(left[index]!, right[others[place]!]!) ? [[index, others[place]!] as const] : []))
    })
    found.push(...paired)
    const taken = [new Set(paired.map(([index]) => index)), new Set(paired.map(([, index]) => index))] as const
    a = a.filter((index) => !taken[0].has(index))
    b = b.filter((index) => !taken[1].has(index))
  }
  for (const key of bySize) pairBy(key, () => true)
  pairBy(byMeasure, (ours, theirs) => ours === theirs)
  pairBy(byKind, (ours, theirs) => ours === 1 && theirs === 1)
  return found
}

/** Whether two claims are of one measure, whatever their size. This is what makes them one claim in sentences that hardly look alike. */
export const isSameMeasure = (a: Claim, b: Claim): boolean =>
  comparable(a, b) && a.unit !== null && a.unit === b.unit && a.aspect === b.aspect && a.direction === b.direction
