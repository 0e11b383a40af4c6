import { describe, expect, it } from "vitest"
import { noManifestRow, pageIssues } from "../../../pipeline/extract/rows/issues.ts"
import { issues } from "../../../schemas/issues.ts"
import { pageOf } from "../page.ts"

const page = pageOf("pier", [{ kind: "narration", text: "The mayor opened the new pier." }])
const codes = (hasManifest: boolean) => pageIssues(page, [], hasManifest).map(({ code }) => code)

describe("a page that documents.csv does not list", () => {
  it("is an issue where the table lists other pages", () => expect(codes(true)).toContain("page-not-in-manifest"))

  it("is none of its own where no page is listed: one row says that of all", () => {
    expect(codes(false)).not.toContain("page-not-in-manifest")
    expect(issues.row.safeParse(noManifestRow(349)).success).toBe(true)
    expect(noManifestRow(349)).toMatchObject({ document_id: null, message: expect.stringContaining("None of 349 pages") })
  })
})
