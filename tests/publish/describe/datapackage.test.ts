import { hash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { datapackage, tableSchemas } from "../../../pipeline/publish/describe/datapackage.ts"
import { releaseOf } from "../../../pipeline/publish/describe/release.ts"
import { formats } from "../../../pipeline/publish/formats/table-files.ts"
import { tables } from "../../../schemas/index.ts"
import { dataset, facts } from "../dataset.ts"
import { factsOf } from "../file-facts.ts"
import { dataPackageProfile, tableSchemaProfile } from "../profiles/data-package.ts"
import { misfits } from "../profiles/misfits.ts"

const release = releaseOf(facts.releases)
const about = aboutOf(facts)
const contents = {
  counts: new Map(tables.map(({ name }) => [name, dataset[name].length])),
  pages: { sources: [{ title: 'Council, "plenary" session', path: "https://example.org/council" }] }
}

describe("the data package", () => {
  const files = factsOf([
    ["speeches.csv", Buffer.from("x")],
    ["figures.jsonl", Buffer.from("y")],
    ["evidence/passages.parquet", Buffer.from("z")],
    ["CODEBOOK.md", Buffer.from("m")]
  ])
  const content = JSON.parse(datapackage(contents, release, about, files))
  const schemaOf = (resource: number): string => tableSchemas()[content.resources[resource].schema]!
  const field = (resource: number, name: string) =>
    JSON.parse(schemaOf(resource)).fields.find((each: { name: string }) => each.name === name)

  const findings = (text: string): readonly string[] => misfits(dataPackageProfile, text)

  it("fits the published profile, with a homepage, licence and release and without", () => {
    assert.deepStrictEqual(findings(datapackage(contents, release, about, files)), [])
    assert.deepStrictEqual(findings(datapackage({ ...contents, pages: { sources: [] } }, releaseOf([]), aboutOf({}), files)), [])
    for (const schema of Object.values(tableSchemas())) assert.deepStrictEqual(misfits(tableSchemaProfile, schema), [])
  })

  it("is refused by the profile for a wrong name, type or property", () => {
    const text = datapackage(contents, release, about, files)
    for (const [right, wrong] of [
      ['"council-speeches"', '"Council speeches"'],
      ['"mediatype"', '"mediaType"'],
      ['"schemas/speeches.json"', '"../speeches.json"']
    ] as const)
      assert.isNotEmpty(findings(text.replace(right, wrong)), wrong)
    for (const [right, wrong] of [
      ['"type": "integer"', '"type": "int"'],
      ['"example": "8"', '"example": 8']
    ] as const)
      assert.isNotEmpty(misfits(tableSchemaProfile, schemaOf(0).replace(right, wrong)), wrong)
  })

  it("says of every table once what its columns are, whatever the format", () => {
    const all = factsOf(formats.map((format) => [`speeches.${format}`, Buffer.from("x")]))
    const { resources } = JSON.parse(datapackage(contents, release, about, all))
    assert.deepStrictEqual(new Set(resources.map(({ schema }: { schema: string }) => schema)), new Set(["schemas/speeches.json"]))
    assert.deepStrictEqual(Object.keys(tableSchemas()).length, tables.length)
  })

  it("names version, day, licence and sources", () => {
    assert.deepInclude(content, {
      name: "council-speeches",
      homepage: "https://example.org/speeches",
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      version: "1.1.0",
      created: "2020-04-01T00:00:00Z"
    })
    assert.deepStrictEqual(
      content.licenses.map(({ name }: { name: string }) => name),
      ["CC-BY-4.0"]
    )
    assert.deepStrictEqual(content.sources, [{ title: 'Council, "plenary" session', path: "https://example.org/council" }])
  })

  it("describes every file with path, type, size, hash and number of rows", () => {
    const [speeches, figures, passages, notes] = content.resources
    assert.deepInclude(speeches, {
      name: "speeches-csv",
      type: "table",
      path: "speeches.csv",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: 1,
      hash: `sha256:${hash("sha256", "x", "hex")}`,
      rows: 1
    })
    assert.deepInclude(figures, { name: "figures-jsonl", mediatype: "application/jsonl", rows: 1 })
    assert.deepInclude(passages, { name: "passages-parquet", mediatype: "application/vnd.apache.parquet", rows: 3 })
    assert.deepInclude(notes, { name: "codebook-md", mediatype: "text/markdown" })
    assert.notProperty(notes, "schema")
  })

  it("gives every column its type, constraints and a typed example", () => {
    assert.deepInclude(field(0, "speech_id"), {
      type: "string",
      constraints: { ...field(0, "speech_id").constraints, required: true, unique: true }
    })
    assert.deepInclude(field(0, "event_edition"), { type: "integer", constraints: { minimum: 1 }, example: "8" })
    assert.deepInclude(field(0, "date"), { type: "date", example: "2021-07-01" })
    assert.deepInclude(field(0, "document_ids"), { type: "list", delimiter: " | ", itemType: "string" })
    assert.deepInclude(field(1, "qualifier").constraints, {
      required: true,
      enum: ["exact", "about", "more_than", "at_least", "almost", "at_most", "range", "vague"]
    })
    assert.deepInclude(field(1, "value"), { type: "number", example: "3000000000" })
  })

  it("has keys: foreign ones name the CSV of the table, or none for the table itself", () => {
    assert.deepStrictEqual(JSON.parse(schemaOf(0)).primaryKey, ["speech_id"])
    assert.deepStrictEqual(
      JSON.parse(schemaOf(2)).foreignKeys.map(({ reference }: { reference: object }) => reference),
      [
        { resource: "documents-csv", fields: ["document_id"] },
        { resource: "speakers-csv", fields: ["speaker_id"] },
        { resource: "speeches-csv", fields: ["speech_id"] },
        { fields: ["passage_id"] }
      ]
    )
  })
})
