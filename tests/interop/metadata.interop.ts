import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { installed, run, told } from "./programs.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "interop-"))
  cpSync("dist", folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const spoil = (file: string, from: string | RegExp, to: string): void => {
  const content = readFileSync(join(folder, file), "utf8")
  expect(content).toMatch(from)
  writeFileSync(join(folder, file), content.replace(from, to))
}

describe.skipIf("missing" in installed)(told("The Frictionless library", installed), () => {
  const findings = () => JSON.parse(run(installed, ["tests/interop/check-package.ts", folder])) as readonly string[]

  it("accepts the data package, and every CSV with its types, constraints, keys and foreign keys", () => {
    expect(findings()).toEqual([])
  })

  it.each([
    ["a name that is none", "datapackage.json", '"name": "forum-of-regions"', '"name": "Forum of Regions"'],
    ["a path that climbs out", "datapackage.json", '"path": "speeches.csv"', '"path": "../speeches.csv"'],
    ["no resource", "datapackage.json", '"resources"', '"files"'],
    ["a column that the file does not have", "schemas/speeches.json", '"name": "speaker_name"', '"name": "speaker"'],
    ["a word where a day belongs", "figures.csv", /,\d{4}-\d\d-\d\d,/, ",in summer,"],
    ["a foreign key to nowhere", "figures.csv", /"alexander-lukashenko"/, '"nobody"']
  ])("refuses %s", (_, file, from, to) => {
    spoil(file, from, to)
    expect(findings()).not.toEqual([])
  })
})

describe.skipIf("missing" in installed)(told("A JSON-LD processor", installed), () => {
  const expand = () => JSON.parse(run(installed, ["tests/interop/check-croissant.ts", join(folder, "croissant.json")])) as readonly object[]

  it("finds a dataset of schema.org that conforms to Croissant 1.1, with every term explained", () => {
    const [dataset] = expand()
    expect(dataset).toMatchObject({
      "@type": ["https://schema.org/Dataset"],
      "http://purl.org/dc/terms/conformsTo": [{ "@value": "http://mlcommons.org/croissant/1.1" }]
    })
    for (const property of ["name", "description", "license", "url", "creator", "datePublished", "distribution"])
      expect(dataset).toHaveProperty([`https://schema.org/${property}`])
    expect(dataset).toHaveProperty(["http://mlcommons.org/croissant/recordSet"])
  })

  it("refuses a term that the context does not explain", () => {
    spoil("croissant.json", '"@vocab": "https://schema.org/",', "")
    expect(expand).toThrow()
  })
})
