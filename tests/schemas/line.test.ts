import { describe, expect, it } from "vitest"
import { z } from "zod"
import { fromLine, lineOf } from "../../schemas/line.ts"
import { column, list, nullable, text } from "../../schemas/table.ts"

const write = lineOf({
  row: z.object({
    name: column(text, "Name.", "a"),
    weight: column(nullable(z.number()), "Weight.", "0.5"),
    colours: column(list, "Colours.", "red | blue")
  })
})

describe("the line of a row", () => {
  it("holds its cells in column order and ends in no line feed", () => {
    const line = '{"name":"rye\\n","weight":null,"colours":["red"]}'
    expect(write({ name: "rye\n", weight: null, colours: ["red"] })).toBe(line)
    expect(write({ colours: ["red"], weight: null, name: "rye\n" })).toBe(line)
  })

  it("shows what the schema will refuse: a surplus column, a missing one, a number that is not finite", () => {
    expect(write({ smell: "sweet", name: "rye", weight: 1, colours: [] })).toBe('{"name":"rye","weight":1,"colours":[],"smell":"sweet"}')
    expect(write({ name: "rye", colours: [] })).toBe('{"name":"rye","colours":[]}')
    expect(write({ name: "rye", weight: Number.NaN, colours: [] })).toBe('{"name":"rye","weight":"NaN","colours":[]}')
  })

  it("gives the row back", () => {
    const row = { name: "“rye” 😀", weight: 0.1, colours: ["red", "blue"] }
    expect(fromLine(write(row))).toEqual(row)
  })

  it("is null where it is no JSON object", () => expect(["", "[1]", "1", "null", '{"a":'].map(fromLine)).toEqual(Array(5).fill(null)))
})
