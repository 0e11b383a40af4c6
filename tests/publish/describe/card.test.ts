import { assert, describe, it } from "@effect/vitest"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { card } from "../../../pipeline/publish/describe/card.ts"
import { fileOf } from "../../../pipeline/publish/formats/table-files.ts"
import { type TableName, tables } from "../../../schemas/index.ts"
import { facts } from "../dataset.ts"
import { factsOf } from "../file-facts.ts"

const release = { version: "1.1.0", date: "2020-04-01" }
const pages = { languages: ["en", "pt-BR"], licences: new Map([["example.org: CC-BY-4.0", 2]]) }
const files = factsOf([
  ["texts.zip", Buffer.from("x")],
  ["ACCURACY.md", Buffer.from("y")]
])
const counted = (count: number) => new Map<TableName, number>([["speeches", count]])
const text = card({ counts: counted(1200), pages }, release, aboutOf(facts), files)
const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []

describe("the dataset card", () => {
  it("opens with what Hugging Face reads: licence, languages, size, and a configuration a table with its Parquet", () => {
    assert.include(
      front,
      'pretty_name: "Council speeches"\nlicense: cc-by-4.0\nlanguage:\n- "en"\n- "pt-BR"\nsize_categories:\n- 1K<n<10K\n'
    )
    const configs = [...front.matchAll(/^- config_name: (\w+)\n {2}data_files: (\S+)/gm)].map(([, name, file]) => [name, file])
    assert.deepStrictEqual(
      configs,
      tables.map((table) => [table.name, fileOf(table, "parquet")])
    )
    assert.strictEqual(front.split("default: true").length, 2)
  })

  it("words sizes as Hugging Face does", () => {
    const size = (count: number) =>
      /size_categories:\n- (.*)/.exec(card({ counts: counted(count), pages }, release, aboutOf({}), files))?.[1]
    assert.deepStrictEqual([0, 999, 1000, 99_999, 1_000_000].map(size), ["n<1K", "n<1K", "1K<n<10K", "10K<n<100K", "1M<n<10M"])
  })

  it("links the tables, and of the other files those that are there", () => {
    for (const table of tables) assert.include(body, `](${fileOf(table, "csv")}) |`)
    assert.include(body, "](texts.zip)")
    assert.include(body, "](ACCURACY.md)")
    assert.notInclude(body, "](index.html)")
    assert.include(body, "- example.org: CC-BY-4.0, 2 pages")
  })

  it("does without a licence, a day and a language", () => {
    const bare = card(
      { counts: counted(0), pages: { languages: [], licences: new Map() } },
      { version: "0.0.0", date: null },
      aboutOf({}),
      files
    )
    assert.notMatch(bare, /^(?:license|language):/m)
    assert.include(bare, "Cite as: Speeches, version 0.0.0.\n")
  })

  it("shows a title as text, whatever marks it has", () => {
    const about = { ...aboutOf({}), title: 'The "<b>" *council*: 2' }
    const marked = card({ counts: counted(0), pages }, release, about, files)
    assert.include(marked, 'pretty_name: "The \\"<b>\\" *council*: 2"')
    assert.include(marked, '# The "&lt;b&gt;" \\*council\\*: 2\n')
  })
})
