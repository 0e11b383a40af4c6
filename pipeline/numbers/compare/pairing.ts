import type { Claim } from "../../../schemas/claim.ts"
import { comparable, dimensionOf } from "./scale.ts"

/** What two claims must share to be one claim, as text; null where this sign does not apply. */
type Sign = (claim: Claim) => string | null

const short = (value: number | null, factor: number): string => (value === null ? "" : (value * factor).toPrecision(3))
const sort = (claim: Claim): string => `${claim.kind} ${dimensionOf(claim).dimension} ${claim.currency ?? ""}`
const size = (claim: Claim): string =>
  [claim.value ?? claim.lower, claim.value === null ? claim.upper : null].map((value) => short(value, dimensionOf(claim).factor)).join(" ")

/** What claims of one size and unit share. */
export const sizeAndUnit = (claim: Claim): string => `${sort(claim)} ${size(claim)} ${claim.unit}`

/** Surest first: the same size. */
const bySize: readonly Sign[] = [
  (claim) => `${sizeAndUnit(claim)} ${claim.qualifier}`,
  sizeAndUnit,
  (claim) => `${sort(claim)} ${size(claim)}`,
  (claim) => `${claim.kind} ${dimensionOf(claim).dimension} ${size(claim)}`
]

/** The same measure, to whatever size. */
const byMeasure: Sign = (claim) => (claim.unit === null ? null : `${sort(claim)} ${claim.unit} ${claim.aspect} ${claim.direction}`)

/** The only number of its kind; what is counted may be different things. */
const byKind: Sign = (claim) => (claim.kind === "count" ? null : `${claim.kind} ${claim.aspect}`)

/**
 * Which claims of two sentences that say the same are one claim, as pairs of indices: those of one size, then of those left over
 * the ones of one measure, then the only ones of their kind. Where one side has more of them than the other, none can be told.
 */
export const pairClaims = (left: readonly Claim[], right: readonly Claim[]): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  let a: readonly number[] = [...left.keys()]
  let b: readonly number[] = [...right.keys()]
  const pairBy = (sign: Sign, mayPair: (ours: number, theirs: number) => boolean): void => {
    if (a.length === 0 || b.length === 0) return
    const ours = Map.groupBy(a, (index) => sign(left[index]!))
    const theirs = Map.groupBy(b, (index) => sign(right[index]!))
    const paired = [...ours].flatMap(([name, indices]) => {
      const others = theirs.get(name) ?? []
      if (name === null || !mayPair(indices.length, others.length)) return []
      return indices
        .slice(0, others.length)
        .flatMap((index, place) => (comparable(left[index]!, right[others[place]!]!) ? [[index, others[place]!] as const] : []))
    })
    found.push(...paired)
    const taken = [new Set(paired.map(([index]) => index)), new Set(paired.map(([, index]) => index))] as const
    a = a.filter((index) => !taken[0].has(index))
    b = b.filter((index) => !taken[1].has(index))
  }
  for (const sign of bySize) pairBy(sign, () => true)
  pairBy(byMeasure, (ours, theirs) => ours === theirs)
  pairBy(byKind, (ours, theirs) => ours === 1 && theirs === 1)
  return found
}

/** Whether two claims are of one measure, whatever the size: in sentences that hardly look alike this alone tells them to be one. */
export const isSameMeasure = (a: Claim, b: Claim): boolean =>
  comparable(a, b) && a.unit !== null && a.unit === b.unit && a.aspect === b.aspect && a.direction === b.direction
