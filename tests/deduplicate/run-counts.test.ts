import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Rows } from "../../pipeline/deduplicate/rows.ts"
import { type AskedUnits, countRuns, type PairCounts } from "../../pipeline/deduplicate/run-counts.ts"

/** Units of which every second page has two; pages 0 and 1 of one day, the others without one, the last a copy that is not asked for. */
const pageOf = [0, 0, 1, 2, 2, 3, 4]
const day = Date.parse("2023-06-28")
const units: AskedUnits = {
  pageOf: Uint32Array.from(pageOf),
  isShort: Uint8Array.from([1, 0, 0, 0, 1, 0, 0]),
  isAsked: Uint8Array.from([1, 1, 1, 1, 1, 1, 0]),
  occasions: { events: new Int32Array(5).fill(-1), times: Float64Array.of(day, day, Number.NaN, day + 30 * 86_400_000, day) }
}

type Held = readonly (readonly [key: number, unit: number])[]

const columns = (held: Held): Rows => ({
  keys: Uint32Array.from(held, ([key]) => key),
  places: Uint32Array.from(held, ([, unit]) => unit)
})
const listed = ({ a, b, count }: PairCounts) => Array.from(count, (each, pair) => [a[pair], b[pair], each])

/** Runs in order of units, as they are gathered. */
const runs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: pageOf.length - 1 })), { maxLength: 60 })
  .map((held): Held => held.toSorted(([, a], [, b]) => a - b))

describe("counting the runs that units share", () => {
  it("counts each run once for two units of different pages whose occasions agree", () => {
    const { four, three } = countRuns(
      [
        {
          four: columns([
            [7, 0],
            [7, 1],
            [7, 2],
            [9, 0],
            [9, 0],
            [9, 2],
            [9, 5],
            [5, 2],
            [5, 6]
          ]),
          three: columns([])
        }
      ],
      [0],
      units
    )
    expect(listed(four)).toEqual([
      [0, 2, 2],
      [1, 2, 1]
    ])
    expect(listed(three)).toEqual([])
  })

  it("counts runs of three words where one of both is short", () => {
    const { three } = countRuns(
      [
        {
          four: columns([]),
          three: columns([
            [1, 0],
            [1, 2],
            [1, 3],
            [2, 1],
            [2, 3],
            [2, 4]
          ])
        }
      ],
      [0],
      units
    )
    expect(listed(three)).toEqual([
      [0, 2, 1],
      [0, 3, 1],
      [1, 4, 1]
    ])
  })

  it("is the same in whatever parts the units come", () => {
    fc.assert(
      fc.property(runs, runs, fc.integer({ min: 0, max: pageOf.length }), (four, three, cut) => {
        const part = (held: Held, from: number, to: number) =>
          columns(held.filter(([, unit]) => from <= unit && unit < to).map(([key, unit]) => [key, unit - from] as const))
        const parts = [
          { four: part(four, 0, cut), three: part(three, 0, cut) },
          { four: part(four, cut, pageOf.length), three: part(three, cut, pageOf.length) }
        ]
        expect(countRuns(parts, [0, cut], units)).toEqual(countRuns([{ four: columns(four), three: columns(three) }], [0], units))
      })
    )
  })
})
