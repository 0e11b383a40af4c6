import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Sheet, type SheetCell, sheets } from "./flat-ods.ts"
import { programs, run, told } from "./programs.ts"
import { differences, type Found, type Published, published } from "./published.ts"

/**
 * The settings of the import dialog as it comes up for a file with a byte order mark: comma, quotation mark, UTF-8,
 * English, no column of a set type. Without a window LibreOffice does not look for the mark, so they are given here.
 */
const dialog = (quotedIsText: boolean) => `CSV:44,34,76,1,,1033,${quotedIsText},false,false`

const folder = mkdtempSync(join(tmpdir(), "interop-"))
let all: readonly Published[] = []

/** The files as LibreOffice opens them, written out as XML in which each cell has its type. */
const open = (files: readonly string[], filter: string | null): readonly string[] => {
  const to = mkdtempSync(join(folder, "opened-"))
  const settings = filter === null ? [] : [`--infilter=${filter}`]
  const profile = `-env:UserInstallation=file://${folder}/profile`
  run(programs.libreOffice, [profile, "--headless", ...settings, "--convert-to", "fods", "--outdir", to, ...files])
  return files.map((file) => readFileSync(join(to, basename(file).replace(/\.\w+$/, ".fods")), "utf8"))
}

const found = (cell: SheetCell | undefined): Found => {
  if (cell === undefined || cell.type === null) return null
  return cell.type === "float" ? Number(cell.value) : cell.type === "date" ? cell.value : cell.text
}

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, "\n")

/** Read from CSV, a cell holds 65,535 characters at most. */
const fromCsv = (text: string): string => oneLineEnd(text).slice(0, 65_535)

const openCsv = (quotedIsText: boolean): readonly Sheet[] =>
  open(
    all.map(({ csv }) => csv),
    dialog(quotedIsText)
  ).map((xml) => sheets(xml)[0]!)

const cellsOf = (sheet: Sheet | undefined): readonly (readonly Found[])[] => (sheet?.rows ?? []).slice(1).map((row) => row.map(found))

describe.skipIf("missing" in programs.libreOffice)(told("LibreOffice", programs.libreOffice), () => {
  beforeAll(async () => {
    all = await published(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("opens every CSV with the cells of Parquet, dates as dates and numbers as numbers", () => {
    const opened = openCsv(false)
    expect(all.flatMap((each, index) => differences(each, cellsOf(opened[index]), fromCsv))).toEqual([])
    for (const [index, { columns }] of all.entries())
      for (const [place, { name, type }] of columns.entries()) {
        const types = new Set(opened[index]?.rows.slice(1).map((row) => row[place]?.type ?? null))
        const expected = { date: "date", integer: "float", number: "float" }[type as string]
        if (expected !== undefined)
          expect(
            [...types].filter((each) => each !== null && each !== expected),
            name
          ).toEqual([])
      }
  })

  it("keeps text that looks like a number as it is written, when asked to take quoted cells as text", () => {
    const opened = openCsv(true)
    for (const [index, each] of all.entries()) {
      expect(differences(each, cellsOf(opened[index]), fromCsv)).toEqual([])
      for (const [place, { type }] of each.columns.entries())
        if (type === "string" || type === "list")
          expect(opened[index]?.rows.filter((row) => !["string", null].includes(row[place]?.type ?? null))).toEqual([])
    }
  })

  it("opens the workbook: cover, core tables and columns, each table with buttons that filter", () => {
    const [xml = ""] = open(["dist/forum-of-regions.xlsx"], null)
    expect(sheets(xml).map(({ name }) => name)).toEqual(["about", "speeches", "speakers", "figures", "conflicts", "columns"])
    const ranges = [...xml.matchAll(/table:target-range-address="(\w+)\.A1:[^"]*" table:display-filter-buttons="true"/g)]
    expect(ranges.map(([, name]) => name)).toEqual(["speeches", "speakers", "figures", "conflicts", "columns"])
  })

  it("shows the cells of Parquet in the workbook, text as text and without the apostrophe of CSV", () => {
    const opened = sheets(open(["dist/forum-of-regions.xlsx"], null)[0] ?? "")
    for (const { name, columns, rows } of all.slice(0, 4)) {
      const sheet = opened.find((each) => each.name === name)
      expect(sheet?.rows[0]?.map(({ text }) => text)).toEqual(columns.map((column) => column.name))
      expect(sheet?.rows.slice(1).map((row) => columns.map((_, place) => found(row[place])))).toEqual(
        rows.map((row) =>
          columns.map((column) => {
            const cell = row[column.name] ?? null
            const text = Array.isArray(cell) ? cell.join(" | ") || null : cell
            return typeof text === "string" ? oneLineEnd(text) : text
          })
        )
      )
    }
  })
})
