import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { knownHash, readSeen, stateOf, writeSeen } from "../../pipeline/corpus/seen.ts"
import type { DocumentEntry } from "../../schemas/inputs.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "seen-"))
  mkdirSync(join(folder, "pages"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const page = { documentId: "a", file: "pages/a.txt", entry: null, entryLine: null }
const write = (text: string): void => writeFileSync(join(folder, page.file), text)
const later = (): number => Number(statSync(join(folder, page.file)).ctimeMs) + 60_000

/** The file as it is, remembered, asked for again. */
const remember = (now: number) => {
  const settings = { raw: folder, store: join(folder, "store") }
  writeSeen(settings, [{ file: page, sha256: "5e" }], new Map([[page.file, stateOf(folder, page.file, now)!]]))
  return readSeen(settings)
}

describe("files that were read before", () => {
  it("are known by their state, until they are written to", () => {
    write("Good morning.")
    const seen = remember(later())
    expect(knownHash(page, stateOf(folder, page.file, later()), seen)).toBe("5e")
    write("Good evening.")
    expect(knownHash(page, stateOf(folder, page.file, later()), seen)).toBeNull()
  })

  it("are read again where they were written to just before: the next writing may leave no trace", () => {
    write("Good night.")
    expect(remember(later() - 59_000).size).toBe(0)
  })

  it("are read again where the manifest expects other bytes, and where they are gone or were never seen", () => {
    write("Welcome.")
    const seen = remember(later())
    const state = stateOf(folder, page.file, later())
    expect(knownHash({ ...page, entry: { sha256: "5f" } as DocumentEntry }, state, seen)).toBeNull()
    expect(stateOf(folder, "pages/b.txt", later())).toBeNull()
    expect(knownHash({ ...page, file: "pages/b.txt" }, null, seen)).toBeNull()
    expect(knownHash(page, state, new Map())).toBeNull()
  })

  it("of another folder are not mistaken for these", () => {
    expect(readSeen({ raw: "elsewhere", store: join(folder, "store") }).size).toBe(0)
  })
})
