import type { Blob } from "node:buffer"
import type Stream from "node:stream"
import writeWorkbook, { type CellObject, type Feature, type Sheet } from "write-excel-file/node"
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings
} from "write-excel-file/utility"
import { type Cell, type Column, columnsOf, type Row, type Table } from "../../../schemas/table.ts"
import { counted } from "../../text/write/counted.ts"
import type { About } from "../describe/about.ts"
import { type Release, tellRelease } from "../describe/release.ts"
import { listSeparator } from "../formats/csv.ts"
import type { Pages } from "../write/pages.ts"

/** Media that the library could embed in sheets; none are here. */
type Embedded = Stream | Buffer | Blob
type WorkbookSheet = Sheet<Embedded>

/** Most characters of a cell ("Excel specifications and limits", support.microsoft.com). */
const cellLimit = 32_767
/** Most cells and characters of a sheet. With more, spreadsheets open slowly; and the workbook is held in memory while it is written. */
const sheetLimit = { cells: 400_000, characters: 8_000_000 }
/** Earlier days are written as text: spreadsheets disagree on their numbers, because Excel counts a 29 February 1900. */
const firstDay = "1900-03-01"

/** The rows of a table that its sheet has room for, and how many rows the table has. */
interface SheetRows {
  readonly rows: readonly Row[]
  readonly count: number
}

/** Tells for each row of a table, in turn, whether its sheet still has room for it. */
export const sheetRoom = (table: Pick<Table, "row">): ((row: Row) => boolean) => {
  const columns = columnsOf(table)
  let { cells, characters } = sheetLimit
  return (row) => {
    cells -= columns.length
    for (const { name } of columns) characters -= Math.min(String(row[name] ?? "").length, cellLimit)
    return cells >= 0 && characters >= 0
  }
}

/**
 * A workbook for spreadsheets: a cover, a sheet for each core table with a frozen header that filters rows, and a sheet
 * with the meaning of every column. Dates and numbers are typed as such, and text is never a formula. Text that is too long
 * for a cell, and tables that are too long for a sheet, are cut and say so. The same rows give the same bytes.
 */
export const workbook = async (
  contents: ReadonlyMap<Table, SheetRows>,
  licences: Pages["licences"],
  release: Release,
  about: About
): Promise<Uint8Array> => {
  const sheets = [
    cover(contents, licences, release, about),
    ...[...contents].map(([table, { rows }]) => tableSheet(table, rows)),
    columnsSheet([...contents.keys()])
  ]
  const written = await writeWorkbook([...sheets], { features: [filterable(sheets)] }).toBuffer()
  return withoutClock(written)
}

const bold = (value: string): CellObject => ({ value: textCell(value), type: String, fontWeight: "bold" })

const cover = (contents: ReadonlyMap<Table, SheetRows>, licences: Pages["licences"], release: Release, about: About): WorkbookSheet => ({
  sheet: "about",
  columns: [{ width: 16 }, { width: 110 }],
  data: [
    [bold(about.title), null],
    ...[
      ["What", about.description],
      ["Version", tellRelease(release)],
      ["How to cite", `${about.title}, version ${tellRelease(release)}.${about.homepage === null ? "" : ` ${about.homepage}`}`],
      ...about.licences.map(({ title, path }) => ["Licence", `${title}: annotation, figures and links. ${path}`]),
      [
        "Texts",
        "The texts stay with their publishers, under the licence of the page; page by page in evidence/documents.csv, column licence."
      ],
      ...[...licences].map(([said, count]) => ["", `${said}, ${counted(count, "page")}`]),
      ...[...contents].map(([table, { rows, count }]) => [
        table.name,
        `${table.description} ${counted(count, "row")}.${cutNote(table, rows.length, count)}`
      ]),
      ["columns", "What every column means."],
      ["Cut text", `A cell holds ${cellLimit} characters; longer text is cut and says where the rest is.`]
    ].map(([term = "", meaning = ""]) => [bold(term), { value: textCell(meaning), type: String, wrap: true }])
  ]
})

const cutNote = ({ name }: Table, shown: number, count: number): string =>
  shown === count ? "" : ` The sheet has the first ${shown}; all are in ${name}.csv.`

const tableSheet = (table: Table, rows: readonly Row[]): WorkbookSheet => {
  const columns = columnsOf(table)
  return {
    sheet: table.name,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(column, rows) })),
    data: [
      columns.map(({ name }) => bold(name)),
      ...rows.map((row) => columns.map((column) => cellOf(column, row[column.name] ?? null, `see ${table.name}.csv`)))
    ]
  }
}

const columnsSheet = (described: readonly Table[]): WorkbookSheet => ({
  sheet: "columns",
  stickyRowsCount: 1,
  columns: [{ width: 12 }, { width: 20 }, { width: 16 }, { width: 100 }],
  data: [
    ["table", "column", "type", "meaning"].map(bold),
    ...described.flatMap((table) =>
      columnsOf(table).map(({ name, type, nullable, description }) =>
        [table.name, name, nullable ? `${type} or empty` : type, description].map((value) => ({ value: textCell(value), type: String }))
      )
    )
  ]
})

/** Widths of columns, in characters: the name and the button that filters fit, and so do most cells; sentences are wrapped. */
const width = { least: 8, most: 32, long: 60, button: 3 }

const widthOf = ({ name, type, long }: Column, rows: readonly Row[]): number => {
  if (long) return width.long
  const shownLength = (cell: Cell): number => {
    const { length } = String(cell ?? "")
    return typeof cell === "number" ? Math.ceil((length * 4) / 3) : length
  }
  const longest = rows.reduce((most, row) => Math.max(most, type === "date" ? 10 : shownLength(row[name] ?? null)), 0)
  return Math.max(width.least, name.length + width.button, Math.min(width.most, longest + 1))
}

/** Longest text that is wrapped: a sentence is, a speech would make its row as high as the screen. */
const longestWrapped = 500

const cellOf = ({ type, long }: Column, cell: Cell, pointer: string): CellObject | null => {
  if (cell === null) return null
  const top = { alignVertical: "top" } as const
  if (type === "integer" || type === "number") return { value: cell as number, type: Number, format: numberFormat(cell as number), ...top }
  if (type === "boolean") return { value: cell as boolean, type: Boolean, ...top }
  if (type === "date" && (cell as string) >= firstDay)
    return { value: new Date(`${cell as string}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", ...top }
  const text = type === "list" ? (cell as readonly string[]).join(listSeparator) : String(cell)
  return text === "" ? null : { value: textCell(text, pointer), type: String, wrap: long && text.length <= longestWrapped, ...top }
}

/** Thousands are separated; a number with a fraction shows as much of it as it has, within reason. */
const numberFormat = (value: number): string => (Number.isInteger(value) ? "#,##0" : Math.abs(value) < 0.0001 ? "General" : "#,##0.0###")

/** Text as a cell can hold it: cut between characters if it is too long, and without what spreadsheets read as an escape (_x0041_ for A). */
const textCell = (text: string, pointer = ""): string => {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
  if (escaped.length <= cellLimit) return escaped
  const mark = ` … [cut, ${pointer}]`
  return `${escaped.slice(0, cellLimit - mark.length).replace(/[\ud800-\udbff]$/, "")}${mark}`
}

/**
 * Gives the header of each sheet filter buttons: by an element of the sheet for Excel, and by a hidden name for LibreOffice. The style
 * "Normal" is what readers expect beside the styles of cells; openpyxl warns where it is not.
 */
const filterable = (sheets: readonly WorkbookSheet[]): Feature<Embedded> => ({
  files: {
    transform: {
      "xl/styles.xml": {
        transform: (xml) =>
          xml
            .replace("<cellXfs", '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs')
            .replace("</cellXfs>", '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>')
      },
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          if (sheet === undefined || !hasHeader(sheet)) return xml
          const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? []
          const filter = getSelfClosingTagMarkup("autoFilter", { ref: `A1:${lastCell(sheet)}` })
          return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, order, "worksheet")
        }
      },
      "xl/workbook.xml": {
        transform: (xml) => xml.replace("<definedNames/>", () => `<definedNames>${sheets.map(filterName).join("")}</definedNames>`)
      }
    }
  }
})

const hasHeader = ({ stickyRowsCount }: WorkbookSheet): boolean => stickyRowsCount === 1

const lastCell = ({ data }: WorkbookSheet): string => getCellAddress(Math.max(data.length - 1, 0), (data[0]?.length ?? 1) - 1)

const filterName = (sheet: WorkbookSheet, index: number): string => {
  if (!hasHeader(sheet)) return ""
  const range = `${sheet.sheet}!$A$1:${lastCell(sheet).replace(/^([A-Z]+)/, "$$$1$$")}`
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`
}

/**
 * The archive with the earliest time of the format, 1 January 1980, for each file. It stands twice, in the file's header and in the
 * directory at the end ("APPNOTE.TXT", pkware.com, 4.3.7, 4.3.12 and 4.3.16). The library takes no time, and packing again takes seconds.
 */
const withoutClock = (archive: Buffer): Buffer => {
  const end = archive.lastIndexOf("PK\x05\x06", undefined, "latin1")
  let entry = archive.readUInt32LE(end + 16)
  for (let files = archive.readUInt16LE(end + 10); files > 0; files--) {
    archive.writeUInt32LE(firstTime, entry + 12)
    archive.writeUInt32LE(firstTime, archive.readUInt32LE(entry + 42) + 10)
    entry += 46 + archive.readUInt16LE(entry + 28) + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32)
  }
  return archive
}

/** Midnight of 1 January 1980: the time in the lower 16 bits, year, month and day in the upper ones. */
const firstTime = 0x0021_0000
