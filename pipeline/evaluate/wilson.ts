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
