import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { eachGroup, partition, type Rows, shared, sortRows } from "../../pipeline/deduplicate/rows.ts"

const columns = (rows: readonly (readonly [key: number, place: number])[]): Rows => ({
  keys: Uint32Array.from(rows, ([key]) => key),
  places: Uint32Array.from(rows, ([, place]) => place)
})
const listed = ({ keys, places }: Rows) => Array.from(keys, (key, row) => [key, places[row]!] as const)

/** Keys that are often the same, and some of each size. */
const key = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
const rows = fc.array(fc.tuple(key, fc.integer({ min: 0, max: 9 })), { maxLength: 200 })

describe("rows in columns", () => {
  it("are sorted by key, those of one key in the order they had", () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(listed(sortRows(columns(all)))).toEqual(all.toSorted(([a], [b]) => a - b))
      })
    )
  })

  it("are parted by the first bits of their keys", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { sorted, bounds } = partition(columns(all), 28, 4)
        const found = Array.from({ length: 16 }, (_, range) => listed(sorted).slice(bounds[range], bounds[range + 1]))
        expect(found).toEqual(Array.from({ length: 16 }, (_, range) => all.filter(([key]) => key >>> 28 === range)))
      })
    )
  })

  it("of some parts are put together with their places counted on, and lose hardly any but those that stand alone", () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const all = [...one, ...other.map(([key, place]) => [key, place + 10] as const)]
        const keys = Map.groupBy(all, ([key]) => key)
        const left = listed(shared([columns(one), columns(other)], [0, 10]))
        expect(left).toEqual(all.filter((row) => left.some(([key, place]) => key === row[0] && place === row[1])))
        expect(left.filter(([key]) => keys.get(key)!.length > 1)).toEqual(all.filter(([key]) => keys.get(key)!.length > 1))
      })
    )
    const alone = columns(Array.from({ length: 1000 }, (_, place) => [place * 4_000_037, place] as const))
    expect(shared([alone], [0]).keys.length).toBeLessThan(20)
  })

  it("are grouped by key: the distinct places asked for, if they are at least two and not too many", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 5 }), (all, most) => {
        const isAsked = (place: number): boolean => place !== 3
        const found: (readonly number[])[] = []
        const inOrder = all.toSorted(([a, p], [b, q]) => a - b || p - q)
        eachGroup(columns(inOrder), most, isAsked, (places) => found.push(places))
        const groups = Map.groupBy(inOrder, ([each]) => each)
        const distinct = [...groups.values()].map((own) => [...new Set(own.map(([, place]) => place))].filter(isAsked))
        expect(found).toEqual(distinct.filter(({ length }) => length >= 2 && length <= most))
      })
    )
  })
})
