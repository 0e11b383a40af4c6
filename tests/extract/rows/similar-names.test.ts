import { describe, expect, it } from "vitest"
import { similarNameRows } from "../../../pipeline/extract/rows/issues.ts"
import { issues } from "../../../schemas/issues.ts"

describe("pages of similar names", () => {
  it("are an issue where capitals or the forms of letters alone tell them apart", () => {
    const rows = similarNameRows(["Pier", "caf\u00e9", "cafe", "cafe\u0301", "market", "pier", "pier-2"])
    expect(rows.map(({ document_id, message }) => [document_id, message.split(": ").at(-1)])).toEqual([
      ["Pier", '"Pier", "pier".'],
      ["caf\u00e9", '"caf\u00e9", "cafe\u0301".']
    ])
    for (const row of rows) expect(issues.row.safeParse(row).success).toBe(true)
  })

  it("are none where each name is another", () => expect(similarNameRows(["pier", "market"])).toEqual([]))
})
