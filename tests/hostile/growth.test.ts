import { beforeAll, describe, expect, it } from "vitest"
import { count } from "../reliability/count.ts"
import { measured, most, type Work } from "./measured.ts"
import { hostileTexts } from "./texts.ts"

/** Characters of each text at first, and when it has grown fourfold. */
const sizes = [4096, 16384] as const

describe("the meter", () => {
  it("tells work in proportion from work that grows with the square", async () => {
    const known = await measured("known-growth.ts")
    expect(known.length).toBeGreaterThan(5)
    for (const { name, before, after } of known) expect([name, after / before > most]).toEqual([name, name.startsWith("quadratic")])
  })
})

describe("the work of every step on a text that is bad in one way", () => {
  let all: readonly Work[] = []
  beforeAll(async () => {
    all = (await Promise.all([0, 1].map((part) => measured("step-growth.ts", ...sizes, part, 2)))).flat()
    count("inputs", Object.keys(hostileTexts).length)
    count("growth", all.length)
  }, 300_000)

  it.each(Object.keys(hostileTexts))("grows no faster than n log n: %s", (name) => {
    const own = all.filter((work) => work.name === name)
    expect(own.map(({ step }) => step)).toEqual(["clean", "segment", "deduplicate", "extract"])
    expect(own.filter(({ before, after }) => after > most * before)).toEqual([])
  })
})
