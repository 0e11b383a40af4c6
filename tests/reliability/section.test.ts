import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { counted } from "./count.ts"
import { closing, opening, withSection } from "./section.ts"

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8")

describe("the reliability section of the README", () => {
  it("holds every count, and none is nought", () => {
    const section = readme.slice(readme.indexOf(opening), readme.indexOf(closing))
    const rows = [...section.matchAll(/^\| (.+) \| (\d+) \|$/gm)].map(([, meaning, number]) => [meaning, Number(number) > 0])
    expect(rows).toEqual(Object.values(counted).map((meaning) => [meaning, true]))
  })

  it("is replaced between its marks and nowhere else", () => {
    expect(withSection(`a\n${opening}\nold\n${closing}\nb`, "new")).toBe(`a\n${opening}\nnew\n${closing}\nb`)
    expect(withSection("a\nb", "new")).toBe("a\nb")
  })
})
