import { hash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { z } from "zod"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { changes } from "../../../pipeline/publish/describe/changes.ts"
import { codebook, undescribed } from "../../../pipeline/publish/describe/codebook.ts"
import { croissant } from "../../../pipeline/publish/describe/croissant.ts"
import { datapackage } from "../../../pipeline/publish/describe/datapackage.ts"
import { releaseOf } from "../../../pipeline/publish/describe/release.ts"
import { checksums, parseChecksums } from "../../../pipeline/publish/write/checksums.ts"
import { tables } from "../../../schemas/index.ts"
import { issueCodes } from "../../../schemas/issues.ts"
import { column, columnsOf, text } from "../../../schemas/table.ts"
import { dataset, facts, factsOf } from "../dataset.ts"
import { croissantProfile } from "../profiles/croissant.ts"
import { dataPackageProfile } from "../profiles/data-package.ts"

const release = releaseOf(facts.releases)
const about = aboutOf(facts)
const contents = {
  counts: new Map(tables.map(({ name }) => [name, dataset[name].length])),
  pages: { sources: [{ title: 'Council, "plenary" session', path: "https://example.org/council" }] }
}

/** Places and reasons where a JSON text does not fit a profile. */
const misfits = (profile: object, text: string): readonly string[] => {
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const accepts = ajv.compile(profile)
  return accepts(JSON.parse(text)) ? [] : (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe("the codebook", () => {
  const counts = new Map(
    tables.map((table) => [
      table.name,
      { rows: 300, cells: new Map(columnsOf(table).map(({ name }) => [name, { missing: 0, distinct: 7 }])) }
    ])
  )
  counts.get("mentions")?.cells.set("value", { missing: 150, distinct: 12 }).set("unit", { missing: 1, distinct: 3 })
  counts.get("speakers")?.cells.set("roles", { missing: 299, distinct: 1 }).set("wikidata", { missing: 300, distinct: 0 })
  const book = codebook(counts, "1.1.0")
  const entry = (table: string, name: string) =>
    book
      .split(`\n## ${table}\n`)[1]
      ?.split("\n## ")[0]
      ?.split("\n")
      .find((line) => line.startsWith(`| \`${name}\` |`))
      ?.replaceAll("\\|", "/")
      .split(" | ")

  it("has an entry for every column of every table, and every issue code", () => {
    for (const table of tables)
      for (const { name } of columnsOf(table)) assert.strictEqual(entry(table.name, name)?.length, 6, `${table.name}.${name}`)
    for (const code of Object.keys(issueCodes)) assert.include(book, `| \`${code}\` | `)
  })

  it("gives type, the share of rows without a value, and the number of distinct values", () => {
    const [, type, , , missing, distinct] = entry("mentions", "value") ?? []
    assert.deepStrictEqual([type, missing, distinct], ["number or null", "50 %", "12 |"])
    assert.deepStrictEqual(entry("mentions", "unit")?.slice(4), ["< 1 %", "3 |"])
    assert.deepStrictEqual(entry("speakers", "other_names")?.slice(4), ["0 %", "7 |"])
    assert.deepStrictEqual(entry("speakers", "roles")?.slice(4), ["> 99 %", "1 |"])
    assert.deepStrictEqual(entry("speakers", "wikidata")?.slice(4), ["100 %", "0 |"])
    assert.include(book, "300 rows. Key: `mention_id`.")
  })

  it("names the legal words of a column", () => {
    assert.include(entry("speeches", "date_precision")?.[2], "One of `day`, `month`, `year`.")
  })

  it("is refused while a column or table has no description", () => {
    const mute = {
      name: "things",
      group: "core",
      description: " ",
      key: ["a"],
      foreignKeys: [],
      row: z.object({ a: text, b: column(text, "Meaning.", ""), c: column(text, "Meaning.", "example") })
    } as const
    assert.deepStrictEqual(
      undescribed([mute]).map(({ table, column: name, found }) => [table, name, found]),
      [
        ["things", null, "no description"],
        ["things", "a", "no description"],
        ["things", "a", "no example"],
        ["things", "b", "no example"]
      ]
    )
    assert.deepStrictEqual(undescribed(tables), [])
  })
})

describe("the list of changes", () => {
  it("has the newest release first", () => {
    assert.strictEqual(
      changes(facts.releases),
      "# Changes\n\n## 1.1.0 (2020-04-01)\n\nOne page more.\n\n## 1.0.0 (2020-03-01)\n\nFirst release.\n"
    )
  })
})

describe("a raw folder without reviewed releases and dataset", () => {
  it("gives version 0.0.0, no day and no licence", () => {
    assert.strictEqual(changes([]), "# Changes\n\nNo release yet.\n")
    const content = JSON.parse(datapackage(contents, releaseOf([]), aboutOf({}), new Map()))
    assert.deepInclude(content, { name: "speeches", version: "0.0.0" })
    assert.doesNotHaveAnyKeys(content, ["created", "licenses", "contributors", "homepage"])
    const described = JSON.parse(croissant(releaseOf([]), aboutOf({}), new Map()))
    assert.deepInclude(described, { version: "0.0.0", citeAs: "Speeches, version 0.0.0", url: "./" })
    assert.doesNotHaveAnyKeys(described, ["datePublished", "license", "creator"])
  })
})

describe("checksums", () => {
  const files = factsOf([
    ["b.csv", Buffer.from("b")],
    ["a/ü.csv", Buffer.from("a")]
  ])

  it("are sorted by path and read back", () => {
    const text = checksums(files)
    assert.deepStrictEqual(
      text.split("\n").map((line) => line.slice(66)),
      ["a/ü.csv", "b.csv", ""]
    )
    assert.deepStrictEqual(
      [...parseChecksums(text)],
      [
        ["a/ü.csv", hash("sha256", "a", "hex")],
        ["b.csv", hash("sha256", "b", "hex")]
      ]
    )
  })
})

describe("the data package", () => {
  const files = factsOf([
    ["speeches.csv", Buffer.from("x")],
    ["figures.jsonl", Buffer.from("y")],
    ["evidence/passages.parquet", Buffer.from("z")],
    ["CODEBOOK.md", Buffer.from("m")]
  ])
  const content = JSON.parse(datapackage(contents, release, about, files))
  const field = (resource: number, name: string) =>
    content.resources[resource].schema.fields.find((each: { name: string }) => each.name === name)

  const findings = (text: string): readonly string[] => misfits(dataPackageProfile, text)

  it("fits the published profile, with a homepage, licence and release and without", () => {
    assert.deepStrictEqual(findings(datapackage(contents, release, about, files)), [])
    assert.deepStrictEqual(findings(datapackage({ ...contents, pages: { sources: [] } }, releaseOf([]), aboutOf({}), files)), [])
  })

  it("is refused by the profile for a wrong name, type or property", () => {
    const spoilt = (from: string, to: string) => findings(datapackage(contents, release, about, files).replace(from, to))
    for (const [right, wrong] of [
      ['"council-speeches"', '"Council speeches"'],
      ['"type": "integer"', '"type": "int"'],
      ['"example": "8"', '"example": 8'],
      ['"mediatype"', '"mediaType"']
    ] as const)
      assert.isNotEmpty(spoilt(right, wrong), wrong)
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

  it("has keys: foreign ones name the table in the same format, or none for the table itself", () => {
    assert.deepStrictEqual(content.resources[0].schema.primaryKey, ["speech_id"])
    assert.deepStrictEqual(
      content.resources[2].schema.foreignKeys.map(({ reference }: { reference: object }) => reference),
      [
        { resource: "documents-parquet", fields: ["document_id"] },
        { resource: "speakers-parquet", fields: ["speaker_id"] },
        { resource: "speeches-parquet", fields: ["speech_id"] },
        { fields: ["passage_id"] }
      ]
    )
  })
})

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
    readonly references?: { readonly field: { readonly "@id": string } }
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
      ["croissant/1.0", "croissant/0.8"],
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
      conformsTo: "http://mlcommons.org/croissant/1.0",
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
      repeated: true,
      references: { field: { "@id": "documents/document_id" } }
    })
    assert.deepInclude(field("figures/value"), {
      dataType: "sc:Float",
      source: { fileObject: { "@id": "figures.parquet" }, extract: { column: "value" } }
    })
  })

  it("names nothing that it does not describe", () => {
    const ids = new Set(fields.map((each) => each["@id"]))
    const named = [...sets.flatMap(({ key }) => key), ...fields.flatMap(({ references }) => references?.field ?? [])].map(
      (each) => each["@id"]
    )
    assert.isAbove(named.length, tables.length)
    assert.deepStrictEqual(
      named.filter((id) => !ids.has(id)),
      []
    )
  })
})
