import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { readTable } from "../../../pipeline/read/csv-table.ts"
import { datasetFact, releaseFact } from "../../../schemas/inputs.ts"

const citation = readFileSync("CITATION.cff", "utf8")
const cited = (key: string): string => new RegExp(`^ *(?:- )?${key}: *"?(.*?)"?$`, "m").exec(citation)?.[1] ?? "nothing"
const rawTable = (name: string) => readFileSync(`raw/${name}`, "utf8")

describe("CITATION.cff", () => {
  it("names the version and the day of the last release", () => {
    const last = readTable("releases.csv", rawTable("releases.csv"), releaseFact).rows.at(-1)
    assert.deepInclude(last, { version: cited("version"), date: cited("date-released") })
  })

  it("names title, licence and maintainers as the dataset does", () => {
    const [dataset] = readTable("dataset.csv", rawTable("dataset.csv"), datasetFact).rows
    assert.deepInclude(dataset, { title: cited("title"), licence: cited("license"), maintainers: [cited("name")] })
  })
})
