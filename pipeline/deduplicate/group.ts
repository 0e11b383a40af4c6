/** Numbers, perhaps too many to hold, given back in ascending order. */
export interface Sorting {
  readonly add: (value: number) => void
  /** All numbers added, in pieces; once. */
  readonly ascending: () => Iterable<Float64Array>
}

/** Makes a place to sort whole numbers from 0 to below `limit`, itself at most 2^53. */
export type Sorter = (limit: number) => Sorting

/** Sorts in memory, 8 bytes a number. */
export const inMemory: Sorter = () => {
  let values = new Float64Array(1024)
  let count = 0
  return {
    add: (value) => {
      if (count === values.length) {
        const longer = new Float64Array(2 * count)
        longer.set(values)
        values = longer
      }
      values[count++] = value
    },
    ascending: () => [values.subarray(0, count).sort()]
  }
}

/** Group-by over compact rows (key, owner), packed into one number each, sorted, and read in runs. */
export interface Grouping {
  /** `key` is a 32-bit hash, `owner` below the number of owners. */
  readonly add: (key: number, owner: number) => void
  /** Calls `visit` with the distinct owners of each key that has at least two, ascending; once. */
  readonly eachGroup: (visit: (owners: readonly number[]) => void) => void
}

/** Bits of a whole number that are exact. */
const exact = 2 ** 53
const keys = 2 ** 32

/** With more than 2^21 owners the last bits of the keys are left out, so that groups may hold other keys too. */
export const grouping = (owners: number, sorter: Sorter): Grouping => {
  const kept = Math.min(keys, 2 ** Math.floor(Math.log2(exact / Math.max(owners, 1))))
  const sorting = sorter(kept * owners)
  return {
    add: (key, owner) => sorting.add(Math.floor(key / (keys / kept)) * owners + owner),
    eachGroup: (visit) => {
      let group: number[] = []
      let key = -1
      const end = (): void => {
        if (group.length > 1) visit(group)
      }
      for (const piece of sorting.ascending()) {
        for (const row of piece) {
          const owner = row % owners
          const rowKey = (row - owner) / owners
          if (rowKey !== key) {
            end()
            group = []
            key = rowKey
          }
          if (group.at(-1) !== owner) group.push(owner)
        }
      }
      end()
    }
  }
}

/** Counts pairs of numbers below `size`. */
export interface PairCount {
  readonly add: (a: number, b: number) => void
  /** Each pair, the smaller number first, with how often it was added; ascending; once. */
  readonly each: (visit: (a: number, b: number, count: number) => void) => void
}

export const pairCount = (size: number, sorter: Sorter): PairCount => {
  const sorting = sorter(size * size)
  return {
    add: (a, b) => sorting.add(a < b ? a * size + b : b * size + a),
    each: (visit) => {
      let last = -1
      let count = 0
      const end = (): void => {
        if (count > 0) visit(Math.floor(last / size), last % size, count)
      }
      for (const piece of sorting.ascending()) {
        for (const pair of piece) {
          if (pair !== last) {
            end()
            last = pair
            count = 0
          }
          count++
        }
      }
      end()
    }
  }
}
