import { assert, describe, it } from "@effect/vitest"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { croissant } from "../../../pipeline/publish/describe/croissant.ts"
import { datapackage } from "../../../pipeline/publish/describe/datapackage.ts"
import { changes, releaseOf } from "../../../pipeline/publish/describe/release.ts"
import { tables } from "../../../schemas/index.ts"
import { dataset, facts } from "../dataset.ts"

const contents = {
  counts: new Map(tables.map(({ name }) => [name, dataset[name].length])),
  pages: { sources: [{ title: 'Council, "plenary" session', path: "https://example.org/council" }] }
}

describe("the list of changes", () => {
  it("has the newest release first", () => {
    assert.strictEqual(
      changes(facts.releases),
      "# Changes\n\n## 1.1.0 (2020-04-01)\n\nOne page more.\n\n## 1.0.0 (2020-03-01)\n\nFirst release.\n"
    )
  })
})

describe("a summary with marks", () => {
  it("is one paragraph that shows them", () => {
    const summary = "New <b>rows</b>.\n\n## 9.9.9\n\n[more](javascript:x)"
    assert.include(
      changes([{ version: "1.0.0", date: "2020-03-01", summary }]),
      "\n\nNew &lt;b&gt;rows&lt;/b&gt;. ## 9.9.9 \\[more\\](javascript:x)\n"
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
