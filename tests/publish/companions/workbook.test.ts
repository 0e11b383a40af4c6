import { assert, describe, it } from "@effect/vitest"
import { strFromU8, unzipSync } from "fflate"
import { sheetRoom, workbook } from "../../../pipeline/publish/companions/workbook.ts"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { conflicts } from "../../../schemas/conflicts.ts"
import { figures } from "../../../schemas/figures.ts"
import type { Dataset } from "../../../schemas/index.ts"
import type { Row } from "../../../schemas/row.ts"
import { speakers } from "../../../schemas/speakers.ts"
import { speeches } from "../../../schemas/speeches.ts"
import { columnsOf, type Table } from "../../../schemas/table.ts"
import { dataset, rowsOf } from "../dataset.ts"

const release = { version: "1.1.0", date: "2020-04-01", summary: "One page more." }

const licences = new Map([["example.org: no licence stated", 1]])

const core = [speeches, speakers, figures, conflicts]
const contents = new Map<Table, { readonly rows: readonly Row[]; readonly count: number }>(
  core.map((table) => [table, { rows: rowsOf(dataset, table.name), count: dataset[table.name].length }])
)

const withSpeech = (cells: Partial<Dataset["speeches"][number]>) =>
  new Map(contents).set(speeches, { rows: dataset.speeches.map((speech) => ({ ...speech, ...cells }) as unknown as Row), count: 1 })

/** The XML of a part, and the cells of a sheet by their address: shared strings as text, others as written. */
const open = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes)
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const shared = [...xml("xl/sharedStrings.xml").matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = ""]) =>
    text.replaceAll("&quot;", '"').replaceAll("&amp;", "&")
  )
  const cells = (sheet: number) =>
    new Map(
      [...xml(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c r="([A-Z]+[0-9]+)"([^>]*)><v>([^<]*)<\/v>/g)].map(
        ([, address = "", attributes = "", value = ""]) => [address, attributes.includes('t="s"') ? shared[Number(value)] : Number(value)]
      )
    )
  return { parts, xml, cells }
}

const address = (name: string): string => {
  const index = columnsOf(speeches).findIndex((column) => column.name === name)
  return `${index < 26 ? "" : "A"}${String.fromCharCode(65 + (index % 26))}2`
}

describe("the workbook", () => {
  it("has a cover, a sheet a core table and the meaning of the columns", async () => {
    const { xml, cells } = open(await workbook(contents, licences, release, aboutOf({})))
    assert.deepStrictEqual(
      [...xml("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
      ["about", "speeches", "speakers", "figures", "conflicts", "columns"]
    )
    assert.include([...cells(1).values()], "1.1.0 (2020-04-01)")
    assert.include([...cells(1).values()], "example.org: no licence stated, 1 page")
    assert.include([...cells(6).values()], "Stable name of the person.")
  })

  it("has a frozen header that filters", async () => {
    const { xml } = open(await workbook(contents, licences, release, aboutOf({})))
    assert.match(xml("xl/worksheets/sheet3.xml"), /<pane ySplit="1"[^>]*state="frozen"/)
    assert.match(xml("xl/worksheets/sheet3.xml"), /<\/sheetData><autoFilter ref="A1:M2"\/>/)
    assert.notInclude(xml("xl/worksheets/sheet1.xml"), "autoFilter")
    assert.include(
      xml("xl/workbook.xml"),
      '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">speakers!$A$1:$M$2</definedName>'
    )
  })

  it("gives dates as days, numbers as numbers, lists as one text, and nothing for null", async () => {
    const cells = open(await workbook(contents, licences, release, aboutOf({}))).cells(2)
    assert.strictEqual(cells.get(address("date")), Date.UTC(2020, 1, 29) / 86_400_000 + 25_569)
    assert.strictEqual(cells.get(address("event_edition")), 1)
    assert.strictEqual(cells.get(address("document_ids")), "example-org-2020-council")
    assert.isFalse(cells.has(address("place")))
  })

  it("separates thousands, and keeps the places of a fraction", async () => {
    const rows = [1_234_567, 0.3333, 0.00001].map((value) => ({ ...dataset.figures[0], value }) as unknown as Row)
    const { xml } = open(await workbook(new Map(contents).set(figures, { rows, count: 3 }), licences, release, aboutOf({})))
    const formats = new Map([...xml("xl/styles.xml").matchAll(/numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [id, code]))
    const styles = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(xml("xl/styles.xml"))?.[0] ?? "").matchAll(/<xf ([^>]*)>/g)].map(
      ([, attributes = ""]) => formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? "")
    )
    const column = String.fromCharCode(65 + columnsOf(figures).findIndex(({ name }) => name === "value"))
    const shown = [2, 3, 4].map(
      (row) => styles[Number(new RegExp(`<c r="${column}${row}" s="(\\d+)"`).exec(xml("xl/worksheets/sheet4.xml"))?.[1])]
    )
    assert.deepStrictEqual(shown, ["#,##0", "#,##0.0###", "General"])
  })

  it("is wide enough for what a column holds, and wraps sentences, not speeches", async () => {
    const long = withSpeech({ text: "word ".repeat(200), speaker_name: "Ann Elizabeth Example-Smith" })
    const widths = [
      ...open(await workbook(long, licences, release, aboutOf({})))
        .xml("xl/worksheets/sheet2.xml")
        .matchAll(/<col [^>]*width="(\d+)/g)
    ]
    const widthOf = (name: string) => Number(widths[columnsOf(speeches).findIndex((column) => column.name === name)]?.[1])
    assert.deepStrictEqual([widthOf("speaker_name"), widthOf("text")], [28, 60])
    const styleOf = async (text: string) => {
      const { xml } = open(await workbook(withSpeech({ text }), licences, release, aboutOf({})))
      const style = Number(new RegExp(`<c r="${address("text")}" s="(\\d+)"`).exec(xml("xl/worksheets/sheet2.xml"))?.[1])
      return xml("xl/styles.xml")
        .split("<xf ")
        .at(style + 1)
    }
    assert.include(await styleOf("A sentence."), 'wrapText="1"')
    assert.notInclude(await styleOf("word ".repeat(200)), "wrapText")
  })

  it("gives days before March 1900 as text, since spreadsheets reckon them differently", async () => {
    const cells = open(await workbook(withSpeech({ date: "1899-12-31" }), licences, release, aboutOf({}))).cells(2)
    assert.strictEqual(cells.get(address("date")), "1899-12-31")
  })

  it("cuts what exceeds a cell, between characters, and says where the rest is", async () => {
    for (const shift of ["", "x"]) {
      const text = open(await workbook(withSpeech({ text: shift + "😀".repeat(20_000) }), licences, release, aboutOf({})))
        .cells(2)
        .get(address("text"))
      assert.match(String(text), /^x?(?:😀)+ … \[cut, see speeches\.csv\]$/u)
      assert.isAtMost(String(text).length, 32_767)
      assert.isAtLeast(String(text).length, 32_765)
    }
  })

  it("takes rows as long as a sheet has room, and says on the cover that others are left out", async () => {
    const [speech] = rowsOf(dataset, "speeches")
    const room = sheetRoom(speeches)
    const long = { ...speech, text: "x".repeat(30_000) }
    const taken = Array.from({ length: 1000 }, () => room(long)).filter((fits) => fits).length
    assert.isAbove(taken, 200)
    assert.isBelow(taken, 300)
    const cover = open(
      await workbook(new Map(contents).set(speeches, { rows: [speech as Row], count: 1000 }), licences, release, aboutOf({}))
    ).cells(1)
    assert.match([...cover.values()].join("\n"), /1000 rows\. The sheet has the first 1; all are in speeches\.csv\./)
    assert.match([...cover.values()].join("\n"), / 1 row\.$/m)
  })

  it("runs no text as a formula and reads none as an escape", async () => {
    const { xml, cells } = open(await workbook(withSpeech({ place: "=1+1", publisher: "_x0041_" }), licences, release, aboutOf({})))
    assert.strictEqual(cells(2).get(address("place")), "=1+1")
    assert.strictEqual(cells(2).get(address("publisher")), "_x005F_x0041_")
    assert.notInclude(xml("xl/worksheets/sheet2.xml"), "<f>")
  })

  it("has the same bytes every time", async () => {
    const [first, second] = [
      await workbook(contents, licences, release, aboutOf({})),
      await workbook(contents, licences, release, aboutOf({}))
    ]
    assert.deepEqual(first, second)
    const archive = Buffer.from(first)
    assert.strictEqual(archive.readUInt16LE(archive.indexOf("PK\u0003\u0004") + 12), (1 << 5) | 1, "1 January 1980")
  })
})
