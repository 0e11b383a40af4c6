import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readRawFolder } from "../../pipeline/read/index.ts"
import { count } from "../reliability/count.ts"

const header = "document_id,file,publisher,title,published,event_id,language,original_language,url,licence,sha256"
const hash = "0".repeat(64)
const row = (id: string, file = `pages/${id}.txt`, title = "Bridge day") => `${id},${file},,${title},,,en,,,,${hash}`

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tables-"))
  mkdirSync(join(folder, "pages"))
  writeFileSync(join(folder, "pages", "bridge.txt"), "Bridge day\n\nYes.\n")
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Reads a table; gives the lines that the run says about its problems, or, where it has none, the titles of the pages. */
const told = (manifest: string | Buffer, name = "documents.csv"): Promise<readonly string[]> => {
  writeFileSync(join(folder, name), manifest)
  return Effect.runPromise(
    readRawFolder(folder).pipe(
      Effect.map(({ pages }) => pages.map(({ entry }) => `read ${entry?.title}`)),
      Effect.catch((error) => Effect.succeed(error.message.split("\n"))),
      Effect.provide(NodeServices.layer)
    )
  )
}

const wrong: Readonly<Record<string, readonly [manifest: string | Buffer, told: string]>> = {
  "an id twice": [
    `${header}\n${row("bridge")}\n${row("bridge")}`,
    'documents.csv, line 3, column document_id: found "bridge" again, expected each once (first in line 2)'
  ],
  "a path that climbs out": [
    `${header}\n${row("bridge", "pages/../../secret.txt")}`,
    'documents.csv, line 2, column file: found "pages/../../secret.txt", expected "pages/bridge.txt" or .html, after the document_id'
  ],
  "an id that climbs out": [
    `${header}\n${row("../../secret")}`,
    'documents.csv, line 2, column file: found no file "pages/../../secret.txt" in the raw folder'
  ],
  "an absolute path": [`${header}\n${row("bridge", "/etc/passwd")}`, 'documents.csv, line 2, column file: found "/etc/passwd"'],
  "a quotation mark never closed": [
    `${header}\n${row("bridge").replace("Bridge day", '"Bridge day')}\n${row("tunnel")}`,
    "documents.csv, line 2: found quotation marks gone wrong"
  ],
  "a quotation mark inside a cell in quotation marks": [
    `${header}\n${row("bridge").replace("Bridge day", '"Bridge "day"')}`,
    "documents.csv, line 2: found quotation marks gone wrong"
  ],
  "a cell too many": [`${header}\n${row("bridge")},more`, "documents.csv, line 2: found 12 cells, expected 11, as in the header"],
  "lines that end in CR": [
    [header, row("bridge"), row("bridge")].join("\r"),
    'documents.csv, line 3, column document_id: found "bridge" again'
  ],
  "bytes that are not UTF-8": [
    Buffer.from(`${header}\n${row("bridge", undefined, "Br\u00fccke")}`, "latin1"),
    "documents.csv, line 2, column byte 28: found the byte 0xfc, which is not UTF-8"
  ],
  "UTF-16, as spreadsheets save it": [Buffer.from(`\uFEFF${header}\n${row("bridge")}`, "utf16le"), "documents.csv: found UTF-16 text"],
  "a spreadsheet's own file": ["PK\u0003\u0004", "documents.csv: found a zip archive"],
  nothing: ["", "documents.csv: found an empty file"],
  "a header alone in another language": ["Kennung,Datei\n", 'documents.csv, line 1, column Kennung: found unknown column "Kennung"'],
  "a column twice": [`${header},title\n${row("bridge")},x`, "documents.csv, line 1, column title: found the column twice"],
  "a hundred thousand columns": [
    Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(","),
    'documents.csv, line 1, column c0: found unknown column "c0"'
  ],
  "a date no calendar has": [
    `${header}\n${row("bridge").replace(",,,en", ",2023-02-29,,en")}`,
    'documents.csv, line 2, column published: found "2023-02-29", expected a date such as 2021-07-01'
  ],
  "a cell of a million letters": [
    `${header}\n${row("bridge").replace(hash, "a".repeat(1_000_000))}`,
    `documents.csv, line 2, column sha256: found "${"a".repeat(100)}…"`
  ],
  "twenty thousand rows without a page": [
    [header, ...Array.from({ length: 20_000 }, (_, index) => row(`page-${index}`))].join("\n"),
    "and 19980 more"
  ],
  "controls in a cell": [
    `${header}\n${row("bridge").replace(hash, "\u001b[2J\u202e")}`,
    'documents.csv, line 2, column sha256: found "\\u001b[2J\\u202e"'
  ]
}

describe("a manifest with", () => {
  it.each(Object.entries(wrong))("%s stops the run and says where", async (_, [manifest, expected]) => {
    count("inputs")
    expect((await told(manifest)).join("\n")).toContain(expected)
  })

  it("cells that are formulas is read as text", async () => {
    count("inputs")
    expect(await told(`${header}\n${row("bridge", undefined, '"=HYPERLINK(""http://a.example"")"')}`)).toEqual([
      'read =HYPERLINK("http://a.example")'
    ])
  })

  it("a folder in its place stops the run", async () => {
    count("inputs")
    mkdirSync(join(folder, "events.csv"))
    expect((await told(`${header}\n${row("bridge")}`))[0]).toBe("events.csv: found a directory, expected a CSV file")
  })
})
