/** Numbers in [0, 1), always the same ones for the same keys. */
export type Random = () => number

/** One 32-bit number of any keys, in order: what stands for a dice roll wherever a thing must come out the same each time it is minted. */
export const hash = (...keys: readonly number[]): number => {
  let state = 0x9e3779b9
  for (const key of keys) {
    state = Math.imul(state ^ key, 0x85ebca6b)
    state = Math.imul(state ^ (state >>> 15), 0xc2b2ae35)
    state ^= state >>> 13
  }
  return state >>> 0
}

/** A stream of its own for each list of keys (mulberry32). */
export const randomOf = (...keys: readonly number[]): Random => {
  let state = hash(...keys)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/** A whole number from 0, below `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end)

export const between = (random: Random, least: number, most: number): number => least + below(random, most - least + 1)

export const chance = (random: Random, share: number): boolean => random() < share

export const pick = <A>(random: Random, list: readonly A[]): A => list[below(random, list.length)]!

/** Frequencies by rank, (rank + offset) ** -exponent over `size` ranks: the law of Zipf and Mandelbrot, exponent other than 1. */
export interface Ranks {
  readonly size: number
  readonly exponent: number
  readonly offset: number
}

/** A rank from 0, the first the most frequent: the inverse of the law's integral. */
export const rank = (random: Random, { size, exponent, offset }: Ranks): number => {
  const power = 1 - exponent
  const first = offset ** power
  const last = (size + offset) ** power
  return Math.min(size - 1, Math.floor((first + random() * (last - first)) ** (1 / power) - offset))
}

/** Normal with mean 0 and deviation 1, near enough: the sum of twelve. */
export const normal = (random: Random): number => {
  let sum = -6
  for (let at = 0; at < 12; at++) sum += random()
  return sum
}
