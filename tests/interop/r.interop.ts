import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { programs, run, told } from "./programs.ts"
import { differences, type Published, published } from "./published.ts"

const folder = mkdtempSync(join(tmpdir(), "interop-"))
let all: readonly Published[] = []
beforeAll(async () => {
  all = await published(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The cells that read.R prints, in file order: column after column. */
const cellsOf = (bytes: Buffer): readonly (string | null)[] => {
  const cells: (string | null)[] = []
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(":", at)
    const length = bytes.toString("utf8", at, colon)
    const end = colon + 1 + (length === "-" ? 0 : Number(length))
    cells.push(length === "-" ? null : bytes.toString("utf8", colon + 1, end))
    at = end
  }
  return cells
}

const read = ({ csv, rows, columns }: Published) => {
  const printed = join(folder, "printed")
  run(programs.r, ["tests/interop/read.R", csv, printed])
  const cells = cellsOf(readFileSync(printed))
  expect(cells.length).toBe(rows.length * columns.length)
  return rows.map((_, row) => columns.map((_, column) => cells[column * rows.length + row]))
}

/** R reads text with one kind of line end. */
const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, "\n")

describe.skipIf("missing" in programs.r)(told("R", programs.r), () => {
  it("reads every CSV with the cells of Parquet", () => {
    for (const each of all) expect(differences(each, read(each), oneLineEnd)).toEqual([])
  })
})
