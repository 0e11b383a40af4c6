/**
 * Group-by over compact rows (key, owner): packed into one number each, sorted, and read in runs. Linear but for the sort, 8 bytes a row.
 * A key is a 32-bit hash, an owner a number below 2^21; a larger corpus is done in parts, by ranges of the hash.
 */
export const owners = 2 ** 21

/** Key and owner as one number. */
export const packRow = (key: number, owner: number): number => key * owners + owner

/** Calls `visit` with the distinct owners of each key that has at least two, ascending. */
export const eachGroup = (rows: Float64Array, visit: (owners: readonly number[], key: number) => void): void => {
  rows.sort()
  let group: number[] = []
  let key = -1
  for (const row of rows) {
    const owner = row % owners
    const rowKey = (row - owner) / owners
    if (rowKey !== key) {
      if (group.length > 1) visit(group, key)
      group = []
      key = rowKey
    }
    if (group.at(-1) !== owner) group.push(owner)
  }
  if (group.length > 1) visit(group, key)
}

/** Counts pairs of numbers below 2^21, by sorting too. */
export const countPairs = (pairs: readonly number[]): ReadonlyMap<number, number> => {
  const sorted = Float64Array.from(pairs).sort()
  const counts = new Map<number, number>()
  for (const pair of sorted) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

/** Two owners as one number, whichever comes first. */
export const packPair = (a: number, b: number): number => (a < b ? a * owners + b : b * owners + a)

/** The two owners, the smaller first. */
export const unpackPair = (pair: number): readonly [number, number] => {
  const b = pair % owners
  return [(pair - b) / owners, b]
}
