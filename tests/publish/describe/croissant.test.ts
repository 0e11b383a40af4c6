import { hash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { croissant } from "../../../pipeline/publish/describe/croissant.ts"
import { releaseOf } from "../../../pipeline/publish/describe/release.ts"
import { tables } from "../../../schemas/index.ts"
import { columnsOf } from "../../../schemas/table.ts"
import { facts } from "../dataset.ts"
import { factsOf } from "../file-facts.ts"
import { croissantProfile } from "../profiles/croissant.ts"
import { misfits } from "../profiles/misfits.ts"

const release = releaseOf(facts.releases)
const about = aboutOf(facts)

describe("the Croissant description", () => {
  const files = factsOf([
    ["speeches.parquet", Buffer.from("x")],
    ["speeches.csv", Buffer.from("xy")],
    ["CODEBOOK.md", Buffer.from("m")]
  ])
  const content = JSON.parse(croissant(release, about, files))
  interface Field {
    readonly "@id": string
    readonly dataType: string
    readonly references?: { readonly "@id": string }
  }
  const sets: readonly { readonly key: readonly { readonly "@id": string }[]; readonly field: readonly Field[] }[] = content.recordSet
  const fields = sets.flatMap((set) => set.field)
  const field = (id: string): object => fields.find((each) => each["@id"] === id) ?? {}

  it("fits the specification, with a homepage and without", () => {
    assert.deepStrictEqual(misfits(croissantProfile, croissant(release, about, files)), [])
    assert.deepStrictEqual(misfits(croissantProfile, croissant(release, { ...about, homepage: null }, files)), [])
  })

  it("is refused by the specification where something is missing or wrong", () => {
    for (const [right, wrong] of [
      ['"url"', '"address"'],
      ['"license"', '"licence"'],
      ["croissant/1.1", "croissant/0.8"],
      ['"sc:Integer"', '"integer"'],
      ['"sha256"', '"md5"'],
      ['"2020-04-01"', '"April 2020"'],
      ['"fileObject"', '"file"']
    ] as const) {
      const text = croissant(release, about, files)
      assert.include(text, right)
      assert.isNotEmpty(misfits(croissantProfile, text.replaceAll(right, wrong)), wrong)
    }
  })

  it("has what the format requires of a dataset", () => {
    assert.deepInclude(content, {
      "@type": "sc:Dataset",
      conformsTo: "http://mlcommons.org/croissant/1.1",
      name: "council-speeches",
      description: "What was said in the council.",
      license: ["https://creativecommons.org/licenses/by/4.0/"],
      url: "https://example.org/speeches",
      creator: [{ "@type": "sc:Organization", name: "The clerks" }],
      datePublished: "2020-04-01"
    })
  })

  it("lists the files of tables with size and hash", () => {
    assert.deepStrictEqual(
      content.distribution.map((file: { "@id": string; contentSize: string; sha256: string }) => [
        file["@id"],
        file.contentSize,
        file.sha256
      ]),
      [
        ["speeches.parquet", "1 B", hash("sha256", "x", "hex")],
        ["speeches.csv", "2 B", hash("sha256", "xy", "hex")]
      ]
    )
  })

  it("has a field for every column, read from Parquet", () => {
    for (const table of tables) for (const { name } of columnsOf(table)) assert.deepInclude(field(`${table.name}/${name}`), { name })
    assert.deepInclude(field("speeches/document_ids"), {
      dataType: "sc:Text",
      isArray: true,
      references: { "@id": "documents/document_id" }
    })
    assert.deepInclude(field("figures/value"), {
      dataType: "sc:Float",
      source: { fileObject: { "@id": "figures.parquet" }, extract: { column: "value" } }
    })
  })

  it("names nothing that it does not describe", () => {
    const ids = new Set(fields.map((each) => each["@id"]))
    const named = [...sets.flatMap(({ key }) => key), ...fields.flatMap(({ references }) => references ?? [])].map((each) => each["@id"])
    assert.isAbove(named.length, tables.length)
    assert.deepStrictEqual(
      named.filter((id) => !ids.has(id)),
      []
    )
  })
})
