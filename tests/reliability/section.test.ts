import { globSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { hostilePages } from "../hostile/html-texts.ts"
import { hostileTexts } from "../hostile/texts.ts"
import { counted } from "./count.ts"
import { parts } from "./parts.ts"
import { closing, countsFile, countsIn, opening, withCounts } from "./section.ts"

const all = Object.keys(counted) as (keyof typeof counted)[]

describe("the reliability section of tests/README.md", () => {
  const told = countsIn(readFileSync(countsFile, "utf8"))

  it("tells every count, and none is zero", () => {
    expect(all.filter((what) => !((told[what] ?? 0) > 0))).toEqual([])
  })

  it("tells no more than the suites can count", () => {
    const kills = Number(parts["kills"]?.settings["KILLS"])
    expect(told.growth).toBeLessThanOrEqual(4 * Object.keys(hostileTexts).length + 3 * hostilePages.length)
    expect(told.html).toBe(hostilePages.length)
    expect(told.kills).toBeLessThanOrEqual(kills)
    expect(told.runs).toBeLessThanOrEqual((told.properties ?? 0) * Number(parts["properties"]?.settings["RUNS"]))
  })
})

describe("the parts of the long form", () => {
  /** Suites by what they count, as their text has it. */
  const suites = globSync("tests/**/*.test.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\bcount\("(\w+)"/g)].map(([, what = ""]) => ({ file: file.replaceAll("\\", "/"), what }))
  )

  it("count everything once, each from suites that are there", () => {
    expect(
      Object.values(parts)
        .flatMap(({ counts }) => counts)
        .sort()
    ).toEqual([...all].sort())
    for (const { counts, suites: places } of Object.values(parts))
      for (const what of counts)
        expect([what, suites.some((each) => each.what === what && places.some((place) => each.file.startsWith(place)))]).toEqual([
          what,
          true
        ])
  })

  it("hold every suite that counts", () => {
    const places = Object.values(parts).flatMap((part) => part.suites)
    expect(suites.filter(({ file }) => !places.some((place) => file.startsWith(place)))).toEqual([])
    for (const place of places) expect([place, suites.some(({ file }) => file.startsWith(place))]).toEqual([place, true])
  })
})

describe("writing the section", () => {
  const text = `before\n${opening}\n${closing}\nafter\n`

  it("reads back what it wrote, and keeps what stands around", () => {
    const written = withCounts(text, { kills: 7, faults: 12 })
    expect(countsIn(written)).toEqual({ kills: 7, faults: 12 })
    expect(countsIn(withCounts(written, { ...countsIn(written), kills: 9 }))).toEqual({ kills: 9, faults: 12 })
    expect(written.startsWith("before\n") && written.endsWith("\nafter\n")).toBe(true)
  })

  it("leaves a text without marks alone", () => {
    expect(withCounts("before", { kills: 7 })).toBe("before")
  })
})
