import { assert, describe, it } from "@effect/vitest"
import { difference } from "../../../pipeline/publish/diff/difference.ts"
import { diffText } from "../../../pipeline/publish/diff/report.ts"
import { neededStep } from "../../../pipeline/publish/diff/version.ts"
import type { Row } from "../../../schemas/row.ts"

const columns = (names: readonly string[]) => names.map((name) => ({ name, type: /start|end/.test(name) ? "integer" : "string" }))

/** A release of one page and the numbers in it, whose ids are made of their content. */
const release = (text: string, claims: readonly (readonly [key: string, words: string])[]) => {
  const spans = claims.map(([key, words]) => {
    const start = text.indexOf(words)
    return { claim_id: key, document_id: "harbour", start, end: start + words.length, text: words }
  })
  const names = spans.map(({ claim_id }, index): Row => ({ name_id: `name-${index}`, claim_id }))
  return {
    version: "1.0.0",
    tables: new Map([
      [
        "documents",
        { columns: columns(["document_id", "text"]), key: ["document_id"], references: [], rows: [{ document_id: "harbour", text }] }
      ],
      ["claims", { columns: columns(["claim_id", "document_id", "start", "end", "text"]), key: ["claim_id"], references: [], rows: spans }],
      [
        "names",
        { columns: columns(["name_id", "claim_id"]), key: ["name_id"], references: [{ column: "claim_id", table: "claims" }], rows: names }
      ]
    ])
  } // prettier-ignore
}
const page = "The mayor opened 12 piers and 4 bridges."
const before = release(page, [
  ["anna-berg-aaaaaaaa", "12"],
  ["anna-berg-bbbbbbbb", "4"]
])
const claimsOf = (after: ReturnType<typeof release>) => difference(before, after).changed.find(({ table }) => table === "claims")

describe("a row whose content, and so its id, was corrected", () => {
  const corrected = release(page.replace("12", "140"), [
    ["anna-berg-cccccccc", "140"],
    ["anna-berg-bbbbbbbb", "4"]
  ])

  it("is changed, not gone and new; what stands after it has moved", () => {
    assert.deepStrictEqual(claimsOf(corrected), {
      table: "claims",
      columns: { added: [], removed: [], renamed: [], retyped: [], reordered: false },
      added: [],
      removed: [],
      changed: [
        {
          row: "anna-berg-cccccccc",
          was: "anna-berg-aaaaaaaa",
          cells: [
            { column: "end", before: 19, after: 20 },
            { column: "text", before: "12", after: "140" }
          ]
        }
      ],
      moved: ["anna-berg-bbbbbbbb"]
    })
  })

  it("asks for a patch, and rows that name it have only moved", () => {
    const found = difference(before, corrected)
    assert.strictEqual(neededStep(found)?.step, "patch")
    assert.deepStrictEqual(found.changed.find(({ table }) => table === "names")?.moved, ["name-0"])
    assert.include(diffText(found), '~ anna-berg-cccccccc (id changed, was anna-berg-aaaaaaaa): end 19 -> 20; text "12" -> "140"')
  })

  it("is the same row when its page is as it was and a rule gave it another id", () => {
    const found = claimsOf(
      release(page, [
        ["anna-berg-cccccccc", "12"],
        ["anna-berg-bbbbbbbb", "4"]
      ])
    ) // prettier-ignore
    assert.deepStrictEqual(found?.changed, [{ row: "anna-berg-cccccccc", was: "anna-berg-aaaaaaaa", cells: [] }])
  })
})

describe("rows that are gone and new", () => {
  it("stay so where they stand elsewhere on the page", () => {
    const found = claimsOf(
      release("The mayor opened piers and 4 bridges in 19 months.", [
        ["anna-berg-cccccccc", "19"],
        ["anna-berg-bbbbbbbb", "4"]
      ])
    ) // prettier-ignore
    assert.deepStrictEqual([found?.added, found?.removed], [["anna-berg-cccccccc"], ["anna-berg-aaaaaaaa"]])
  })

  it("stay so where they belong to different speeches", () => {
    const found = claimsOf(
      release(page.replace("12", "140"), [
        ["karl-holm-cccccccc", "140"],
        ["anna-berg-bbbbbbbb", "4"]
      ])
    ) // prettier-ignore
    assert.deepStrictEqual([found?.added, found?.removed], [["karl-holm-cccccccc"], ["anna-berg-aaaaaaaa"]])
  })

  it("stay so where one row became two", () => {
    const split = release(page.replace("12", "140"), [
      ["anna-berg-cccccccc", "1"],
      ["anna-berg-dddddddd", "40"],
      ["anna-berg-bbbbbbbb", "4 "]
    ]) // prettier-ignore
    assert.deepStrictEqual(claimsOf(split)?.added.includes("anna-berg-dddddddd"), true)
    assert.deepStrictEqual(claimsOf(split)?.removed, ["anna-berg-aaaaaaaa"])
  })

  it("stay so where several rows fit one", () => {
    const twice = release(page.replace("12", "140"), [
      ["anna-berg-cccccccc", "140"],
      ["anna-berg-dddddddd", "140"],
      ["anna-berg-bbbbbbbb", "4 "]
    ]) // prettier-ignore
    assert.deepStrictEqual(claimsOf(twice)?.removed, ["anna-berg-aaaaaaaa"])
  })
})

describe("remarks on rows", () => {
  it("come and go with a patch", () => {
    const issues = (rows: readonly Row[]) => ({
      version: "1.0.0",
      tables: new Map([["issues", { columns: columns(["issue_id"]), key: ["issue_id"], references: [], rows }]])
    })
    assert.strictEqual(neededStep(difference(issues([]), issues([{ issue_id: "a" }])))?.step, "patch")
  })
})

describe("a change in the middle of a long text", () => {
  it("is shown from where the texts begin to differ", () => {
    const text = `${"The harbour is old. ".repeat(20)}It has 7 piers.`
    const found = difference(release(text, []), release(text.replace("7", "9"), []))
    assert.include(diffText(found), 'It has 7 piers." -> "…')
    assert.include(diffText(found), 'It has 9 piers."')
  })
})
