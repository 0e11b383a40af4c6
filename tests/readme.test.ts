import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { describe, expect, it } from "vitest"
import { figures } from "../schemas/figures.ts"
import { columnsOf } from "../schemas/table.ts"

const files = ["README.md", "pipeline/README.md", "tests/README.md", ".github/CONTRIBUTING.md"]
const textOf = (file: string): string => readFileSync(file, "utf8")
const readme = textOf("README.md")

const query = async (sql: string): Promise<readonly Record<string, unknown>[]> => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect()
  return (await connection.runAndReadAll(sql)).getRowObjectsJson()
}

/** The SQL statements in the code blocks of a text. */
const statements = (text: string): readonly string[] =>
  [...text.matchAll(/^```sql\n(.*?)^```/gms)].flatMap(([, block = ""]) => block.split(";\n").filter((one) => one.trim() !== ""))

describe("README.md", () => {
  it("has at most 900 words", () => {
    expect(readme.trim().split(/\s+/).length).toBeLessThanOrEqual(900)
  })

  /** The table of three columns: name, value, meaning. */
  const sample = [...readme.matchAll(/^`(\w+)` \| (.*?) ?\| (.+)$/gm)].map(([, name = "", value = ""]) => [name, value] as const)

  it("explains every column of figures, in order", () => {
    expect(sample.map(([name]) => name)).toEqual(columnsOf(figures).map(({ name }) => name))
  })

  it("shows a row as it is published", async () => {
    const [row] = await query(`SELECT * FROM 'dist/figures.parquet' WHERE figure_id = '${new Map(sample).get("figure_id")}'`)
    expect(sample).toEqual(Object.entries(row ?? {}).map(([name, value]) => [name, String(value ?? "")]))
  })

  it("answers its question: finds the sentences, tells where sources disagree, has them on the page, cites them", async () => {
    const [find = "", disagree = "", check = ""] = statements(readme)
    const found = await query(find)
    expect(found.map(({ speaker_name, text, qualifier, agreement }) => [speaker_name, text, qualifier, agreement])).toEqual([
      ["Alexander Lukashenko", "$50 billion", "more_than", "single"],
      ["Vladimir Putin", "3 trillion rubles", "more_than", "agrees"]
    ])
    const conflicts = await query(disagree)
    expect(conflicts.map(({ kind, a_reading, b_reading }) => [kind, a_reading, b_reading])).toEqual([
      ["bounds", "at least a dozen", "a dozen"],
      ["bounds", "nothing less than 30 million", "about 30 million"],
      ["polarity", null, null]
    ])
    expect(Object.values((await query(check))[0] ?? {})).toEqual(["3 trillion rubles"])
    const [sentence, citation] = [found[1]?.["sentence"], found[1]?.["citation"]]
    expect(readme).toContain(`> “${sentence}” ${String(citation).replace(/“(Video address) .*?”/, "“$1 …”")}`)
  })
})

describe.each(files)("%s", (file) => {
  it("names files that are there", () => {
    const links = [...textOf(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link)
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([])
  })

  it("has SQL that DuckDB runs", async () => {
    for (const sql of statements(textOf(file))) expect(await query(sql), sql).not.toEqual([])
  })
})
