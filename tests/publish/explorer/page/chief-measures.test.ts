import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { chiefMeasures } from "../../../../pipeline/publish/explorer/page/start/chief-measures.ts"

it("the measures on the first screen are measured", () => {
  const report = readFileSync("dist/ACCURACY.md", "utf8")
  expect(Object.keys(chiefMeasures).filter((name) => !report.includes(`| \`${name}\` |`))).toEqual([])
})
