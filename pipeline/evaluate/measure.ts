/** One measured quality, with a name to which a threshold can refer. */
export interface Measure {
  /** Stable name, such as "figures.found.f1". */
  readonly name: string
  /** What was counted, in a sentence for ACCURACY.md. */
  readonly meaning: string
  /** 0 to 1. */
  readonly value: number
  /** Number of annotated items after the value; for a precision, of reported ones. */
  readonly n: number
}

/** A share; 1 of nothing, since nothing was wrong. */
const ratio = (right: number, of: number): number => (of === 0 ? 1 : right / of)

/** The harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** Measures the share of `n` items that are right. */
export const shareOf = (name: string, meaning: string, right: number, n: number): Measure => ({ name, meaning, value: ratio(right, n), n })

/** How many items were right, reported, and annotated. `rightReported` is given where one annotated item may meet several reported ones. */
interface Counts {
  readonly right: number
  readonly reported: number
  readonly annotated: number
  readonly rightReported?: number
}

/** Measures precision, recall and their harmonic mean; `meanings` are those of the three, in this order. */
export const precisionAndRecall = (
  name: string,
  [ofPrecision, ofRecall, ofF1]: readonly [string, string, string],
  { right, reported, annotated, rightReported = right }: Counts
): readonly Measure[] => {
  const precision = shareOf(`${name}.precision`, ofPrecision, rightReported, reported)
  const recall = shareOf(`${name}.recall`, ofRecall, right, annotated)
  return [precision, recall, { name: `${name}.f1`, meaning: ofF1, value: f1(precision.value, recall.value), n: annotated }]
}

/**
 * The Wilson score interval of a share of `n` items at 95 %. Unlike the normal approximation it holds for shares near 1 and small n.
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export const wilson = (share: number, n: number): readonly [number, number] => {
  if (n === 0) return [0, 1]
  const z = 1.959964
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
