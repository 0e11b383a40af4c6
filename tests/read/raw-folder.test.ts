import { hash } from "node:crypto"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect, FileSystem, PlatformError } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readRawFolder } from "../../pipeline/read/index.ts"
import { pageOf, readBytes } from "../../pipeline/read/page.ts"
import { tell } from "../../pipeline/read/problem.ts"

const page = "Opening of the bridge\n\nMay 3, 2019, Gomel\n\nMayor Ivan Kuzmin: Friends, the bridge is open.\n"
const documentsHeader = "document_id,file,publisher,title,published,event_id,language,original_language,url,licence,sha256"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "raw-"))
  mkdirSync(join(folder, "pages"))
  writeFileSync(join(folder, "pages", "bridge.txt"), page)
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices>) => Effect.runPromise(Effect.provide(effect, NodeServices.layer))
const failure = async <A, E extends { _tag: string; message: string }>(effect: Effect.Effect<A, E, NodeServices.NodeServices>) => {
  const { _tag, message } = await run(Effect.flip(effect))
  return { _tag, message }
}
const manifest = (...rows: string[]) => writeFileSync(join(folder, "documents.csv"), [documentsHeader, ...rows].join("\n"))

describe("a raw folder", () => {
  it("may hold pages and nothing else", async () => {
    const { pages, facts } = await run(readRawFolder(folder))
    expect(pages).toEqual([{ documentId: "bridge", file: "pages/bridge.txt", entry: null, entryLine: null }])
    expect(facts).toEqual({ events: [], speakers: [], releases: [] })
  })

  it("may hold pages as browsers save them, under the hash of the saved file", async () => {
    const html = "<!doctype html><title>Harbour day</title><h1>Harbour day</h1><p>Mayor Anna Berg: Friends, good morning."
    writeFileSync(join(folder, "pages", "harbour.html"), html)
    manifest(`harbour,pages/harbour.html,,,,,en,,,,${hash("sha256", html, "hex")}`)
    const { pages } = await run(readRawFolder(folder))
    expect(pages.map(({ documentId }) => documentId)).toEqual(["bridge", "harbour"])
    const read = readBytes(folder, pages[1]!)
    expect(read.ok && pageOf(pages[1]!, read.bytes, read.sha256)).toMatchObject({
      ok: true,
      page: { raw: "Harbour day\n\nMayor Anna Berg: Friends, good morning.", sha256: hash("sha256", html, "hex") }
    })
  })

  it("holds one file of each name", async () => {
    writeFileSync(join(folder, "pages", "bridge.html"), "<p>Friends")
    expect(await failure(readRawFolder(folder))).toEqual({
      _tag: "TableError",
      message:
        'pages/bridge.txt: found the id "bridge" again, expected one file of each name (pages/bridge.html has it): move one of them out of pages/'
    })
  })

  it("holds no page whose text is longer than a cell of the tables may be", () => {
    const html = `<p>${"Friends, good morning. ".repeat(50_000)}</p>`
    const file = { documentId: "long", file: "pages/long.html", entry: null, entryLine: null }
    const read = pageOf(file, Buffer.from(html), "")
    expect(read.ok ? null : tell(read.problem)).toBe(
      "pages/long.html: found 1149999 bytes of text, expected at most 1048576 bytes; split the page"
    )
  })

  it("may hold the folder of pictures that a browser saves with a page", async () => {
    writeFileSync(join(folder, "pages", "harbour.html"), "<p>Friends")
    mkdirSync(join(folder, "pages", "harbour_files"))
    mkdirSync(join(folder, "pages", "bridge_files"))
    const { setAside } = await run(readRawFolder(folder))
    expect(setAside.map(({ file }) => file)).toEqual(["pages/bridge_files"])
  })

  it("fails where a table has an unknown name or a link leads nowhere", async () => {
    for (const name of ["document.csv", "Events.CSV", "speakers.xlsx"]) writeFileSync(join(folder, name), "")
    for (const name of ["notes.md", "gold.tsv"]) writeFileSync(join(folder, name), "")
    symlinkSync("nowhere.csv", join(folder, "speakers.csv"))
    const { message } = await failure(readRawFolder(folder))
    const only = "expected only documents.csv, events.csv, speakers.csv, releases.csv, dataset.csv"
    expect(message.split("\n")).toEqual([
      `Events.CSV: found a table of this name, ${only}`,
      `document.csv: found a table of this name, ${only}`,
      "speakers.csv: found a link that leads nowhere, expected the table, or no file of this name",
      `speakers.xlsx: found a table of this name, ${only}`
    ])
  })

  it("fails where facts contradict each other, with file, line and column", async () => {
    const events = "event_id,name,other_names,edition,start_date,end_date,plenary_date,place,note"
    writeFileSync(
      join(folder, "events.csv"),
      `${events}\na,A,,,2021-07-02,2021-07-01,,,\nb,B,,,2021-07-01,2021-07-03,2021-07-04,,\nc,C,,,2021-07-01,,2021-06-30,,\n`
    )
    writeFileSync(
      join(folder, "speakers.csv"),
      "speaker_id,name,other_names,country,role,from,to,wikidata\nanna-berg,Anna Berg,,,Mayor,2020-01-01,2019-01-01,\n"
    )
    writeFileSync(join(folder, "releases.csv"), "version,date,summary\n1.10.0,2021-01-02,One\n1.9.0,2021-01-01,Two\n")
    const { message } = await failure(readRawFolder(folder))
    expect(message.split("\n")).toEqual([
      'events.csv, line 2, column end_date: found "2021-07-01", expected the day of start_date, 2021-07-02, or a later one',
      'events.csv, line 3, column plenary_date: found "2021-07-04", expected a day of the event, 2021-07-01 to 2021-07-03',
      'events.csv, line 4, column plenary_date: found "2021-06-30", expected a day of the event, 2021-07-01 to …',
      'speakers.csv, line 2, column to: found "2019-01-01", expected the day of from, 2020-01-01, or a later one',
      'releases.csv, line 3, column version: found "1.9.0", expected a version after 1.10.0, in the row above',
      'releases.csv, line 3, column date: found "2021-01-01", expected the day of the row above, 2021-01-02, or a later one'
    ])
  })

  it("is told as unreadable where it may not be read, not as missing", async () => {
    const denied = PlatformError.systemError({
      _tag: "PermissionDenied",
      module: "FileSystem",
      method: "any",
      cause: new Error("EACCES: denied")
    })
    const without = (call: "readDirectory" | "readFile") =>
      failure(Effect.updateService(readRawFolder(folder), FileSystem.FileSystem, (fs) => ({ ...fs, [call]: () => Effect.fail(denied) })))
    expect((await without("readDirectory")).message).toBe(
      "pages: found EACCES: denied, expected a folder of saved pages (*.txt, *.html, *.htm)"
    )
    manifest()
    expect((await without("readFile")).message).toBe("documents.csv: found EACCES: denied, expected a readable file")
  })

  it("sets aside what is no page and says what to do", async () => {
    writeFileSync(join(folder, "pages", "bridge.pdf"), "%PDF")
    mkdirSync(join(folder, "pages", "folder.txt"))
    symlinkSync("/etc/hostname", join(folder, "pages", "link.txt"))
    const { setAside, pages } = await run(readRawFolder(folder))
    expect(pages).toHaveLength(1)
    expect(setAside.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      'pages/bridge.pdf: a file named "bridge.pdf"',
      "pages/folder.txt: a directory",
      "pages/link.txt: a symbolic link"
    ])
  })

  it("fails where a manifest row has no page, another's page or an unknown event", async () => {
    const sha = "0".repeat(64)
    manifest(`tunnel,pages/tunnel.txt,,,,,en,,,,${sha}`, `bridge,pages/../secret.txt,,,,,en,,,,${sha}`)
    const { _tag, message } = await failure(readRawFolder(folder))
    expect(_tag).toBe("TableError")
    expect(message.split("\n")).toEqual([
      'documents.csv, line 2, column file: found no file "pages/tunnel.txt" in the raw folder, expected the page, or no row for it',
      'documents.csv, line 3, column file: found "pages/../secret.txt", expected "pages/bridge.txt" or .html, after the document_id'
    ])
    manifest(`bridge,pages/bridge.txt,,,,bridge-day,en,,,,${sha}`)
    expect((await failure(readRawFolder(folder))).message).toContain('column event_id: found unknown event "bridge-day"')
  })

  it("fails where there is no page at all", async () => {
    rmSync(join(folder, "pages", "bridge.txt"))
    expect(await failure(readRawFolder(folder))).toMatchObject({ _tag: "RawFolderError" })
  })
})

describe("a page", () => {
  it("carries its text, hash and manifest row", async () => {
    manifest(`bridge,pages/bridge.txt,bridge.example,,,,en,,,,${hash("sha256", page, "hex")}`)
    const { pages } = await run(readRawFolder(folder))
    const read = readBytes(folder, pages[0]!)
    expect(read).toMatchObject({ ok: true, sha256: hash("sha256", page, "hex") })
    expect(read.ok && pageOf(pages[0]!, read.bytes, read.sha256)).toMatchObject({
      ok: true,
      page: { documentId: "bridge", raw: page, entry: { publisher: "bridge.example" } }
    })
  })

  it("is refused when its hash is not the manifest's", async () => {
    manifest(`bridge,pages/bridge.txt,,,,,en,,,,${"0".repeat(64)}`)
    const { pages } = await run(readRawFolder(folder))
    const read = readBytes(folder, pages[0]!)
    expect(read.ok ? "" : tell(read.problem)).toBe(
      `documents.csv, line 2, column sha256: found ${"0".repeat(64)}, expected ${hash("sha256", page, "hex")}, the hash of pages/bridge.txt`
    )
  })
})
