import { describe, expect, it } from "vitest"
import { segmented, told } from "../read.ts"

const report = (...paragraphs: readonly string[]): readonly string[] =>
  told(
    segmented(
      [
        "Harbours of the north grow",
        "May 3, 2019, Bergen",
        "Mayor of Bergen Anna Berg met the sailors of the town in the old mill.",
        ...paragraphs
      ].join("\n\n")
    )
  ).slice(3)

describe("a paragraph that opens with a dash", () => {
  it("and closes with a reporting clause is a quotation", () => {
    expect(report("– We built 3 quays last year. We need more of them, Anna Berg said.")).toEqual([
      "cue anna-berg: –",
      "quote anna-berg: We built 3 quays last year. We need more of them,",
      "cue anna-berg: Anna Berg said."
    ])
    expect(report("— The “Star” boats, the cranes and the ropes are old, the Mayor of Bergen noted.")[1]).toBe(
      "quote anna-berg: The “Star” boats, the cranes and the ropes are old,"
    )
  })

  it("and reports nobody is none", () => {
    for (const item of ["– New quays, cranes and ropes.", "– The quays are open. The mayor came, and the sailors sang."])
      expect(report(item).some((passage) => passage.startsWith("quote"))).toBe(false)
  })
})
