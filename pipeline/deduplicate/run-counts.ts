import { amongOccasions, type Occasions } from "./compare/occasion.ts"
import { inMemory, pairCount } from "./pair-count.ts"
import { eachGroup, type Rows, shared, sortRows } from "./rows.ts"
import type { Runs } from "./runs.ts"

/** Runs that more units hold are phrases of the language. */
const commonest = 10

/** What decides which units may count as a pair. */
export interface AskedUnits {
  /** By unit: the number of its page, 1 if it is short, and 1 if its page is asked for. */
  readonly pageOf: Uint32Array
  readonly isShort: Uint8Array
  readonly isAsked: Uint8Array
  /** Of the pages. */
  readonly occasions: Occasions
}

/** Pairs of units, the smaller number first, ascending, and how many runs each shares. */
export interface PairCounts {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly count: Uint32Array
}

export interface RunCounts {
  readonly four: PairCounts
  /** Of three words: of pairs of which one is short. */
  readonly three: PairCounts
}

/**
 * Which units share rare runs of one range, and how many. `parts` are the runs of parts of the corpus, whose units are counted on
 * from `firsts`. Pairs of different occasions are not counted: by chance nearly every unit shares some run with one from another year.
 */
export const countRuns = (parts: readonly Runs[], firsts: ArrayLike<number>, units: AskedUnits): RunCounts => {
  const { pageOf, isShort } = units
  const differ = amongOccasions(units.occasions)
  const mayBeOne = (a: number, b: number): boolean => pageOf[a] !== pageOf[b] && !differ(pageOf[a]!, pageOf[b]!)
  const count = (rows: readonly Rows[], counts: (a: number, b: number) => boolean): PairCounts => {
    const pairs = pairCount(pageOf.length, inMemory)
    eachGroup(
      sortRows(shared(rows, firsts)),
      commonest,
      (unit) => units.isAsked[unit] === 1,
      (holders) =>
        eachPair(holders, (a, b) => {
          if (counts(a, b)) pairs.add(a, b)
        })
    )
    return columnsOf(pairs.each)
  }
  return {
    four: count(
      parts.map(({ four }) => four),
      mayBeOne
    ),
    three: count(
      parts.map(({ three }) => three),
      (a, b) => (isShort[a] === 1 || isShort[b] === 1) && mayBeOne(a, b)
    )
  }
}

const eachPair = (items: readonly number[], visit: (a: number, b: number) => void): void => {
  for (let one = 0; one < items.length; one++) for (let other = one + 1; other < items.length; other++) visit(items[one]!, items[other]!)
}

const columnsOf = (each: (visit: (a: number, b: number, count: number) => void) => void): PairCounts => {
  const columns = { a: [] as number[], b: [] as number[], count: [] as number[] }
  each((a, b, count) => {
    columns.a.push(a)
    columns.b.push(b)
    columns.count.push(count)
  })
  return { a: Uint32Array.from(columns.a), b: Uint32Array.from(columns.b), count: Uint32Array.from(columns.count) }
}
