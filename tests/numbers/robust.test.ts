import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { numbers } from "../../pipeline/numbers/index.ts"
import { boundsError, claimShape } from "../../schemas/claim.ts"

const claimSchema = z.object(claimShape)

const context = { date: "2020-02-29", country: "BY" }
const all = (raw: string) => numbers(raw, { start: 0, end: raw.length }, context)

describe("any text", () => {
  const pieces = fc.constantFrom(
    "1",
    "12",
    "1,000",
    "2019",
    "%",
    "percent",
    "million",
    "half",
    "a",
    "of",
    "to",
    "from",
    "-",
    "–",
    "$",
    "rubles",
    "years",
    "ago",
    "in",
    "over",
    "and",
    "one",
    "two",
    "third",
    "first",
    "dozens",
    "twice",
    ".",
    ",",
    "(",
    "May",
    "last year",
    "grew",
    "by",
    "people",
    "every",
    "other",
    "\u00a0",
    "\n",
    "no",
    "more than",
    "a quarter",
    "this amount",
    "😀",
    "1e9",
    "№"
  )
  const text = fc.array(fc.tuple(pieces, fc.constantFrom("", " ")), { maxLength: 40 }).map((parts) => parts.flat().join(""))

  it("gives expressions in order, disjoint, inside the span, with claims the schema accepts", () =>
    fc.assert(
      fc.property(text, (raw) => {
        let last = 0
        for (const { start, end, claim: said, role } of all(raw)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(raw.length)
          expect(said !== null).toBe(role === "figure" || role === "rank")
          if (said !== null) {
            expect(claimSchema.safeParse(said).error?.message).toBeUndefined()
            expect(boundsError(said)).toBeNull()
            expect(said.aspect === "delta").toBe(said.direction !== null)
          }
          last = end
        }
      }),
      { numRuns: 400, examples: [["1--percent"]] }
    ))

  it("reads a span as it reads the same text alone", () => {
    const text = "Chile sold 40 mills for $3 billion."
    const shifted = numbers(`xx. ${text} yy`, { start: 4, end: 4 + text.length }, context)
    expect(shifted.map(({ start, end, claim }) => ({ start: start - 4, end: end - 4, claim }))).toEqual(
      all(text).map(({ start, end, claim }) => ({ start, end, claim }))
    )
  })
})

describe("hostile text", () => {
  const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length))
  const time = (text: string): number => {
    const from = performance.now()
    all(text)
    return performance.now() - from
  }
  it.each([
    "1,",
    "1,111",
    "7",
    "million ",
    "hundred thousand ",
    "twenty ",
    "one and ",
    "5 to ",
    "a quarter of ",
    "1-",
    "5 percent, ",
    "hundreds or ",
    "every 5 years ",
    "5 red, ",
    "million million ",
    "5 percent ",
    "$ "
  ])("stays linear on %j over and over", (piece) => {
    const make = repeat(piece)
    time(make(5_000))
    const short = Math.min(time(make(20_000)), time(make(20_000)))
    expect(time(make(80_000))).toBeLessThan(12 * short + 100)
  })
})
