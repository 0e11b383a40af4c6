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

/** Counts pairs of numbers below `size`. */
export interface PairCount {
  readonly add: (a: number, b: number, times?: number) => void
  /** Each pair, the smaller number first, with how often it was added; ascending; once. */
  readonly each: (visit: (a: number, b: number, count: number) => void) => void
}

export const pairCount = (size: number, sorter: Sorter): PairCount => {
  const sorting = sorter(size * size)
  return {
    add: (a, b, times = 1) => {
      const pair = a < b ? a * size + b : b * size + a
      for (let time = 0; time < times; time++) sorting.add(pair)
    },
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
