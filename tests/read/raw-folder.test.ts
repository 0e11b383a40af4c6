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

  it("sets aside what is no text page and says what to do", async () => {
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
