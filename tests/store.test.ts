import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { dropEntry, entriesOf, readEntry, readValue, writeEntry, writeValue } from "../pipeline/store.ts"

let store = ""
beforeAll(() => {
  store = join(mkdtempSync(join(tmpdir(), "store-")), "kind")
})
afterAll(() => rmSync(join(store, ".."), { recursive: true }))

const parts = ["one", "", "the third"].map((text) => Buffer.from(text))

describe("an entry of the store", () => {
  it("gives its parts back, and nothing beyond them", () => {
    expect(entriesOf(store)).toEqual([])
    writeEntry(store, "a", parts)
    expect(parts.map((_, part) => readEntry(store, "a", part))).toEqual(parts)
    expect(readEntry(store, "a", 3)).toBeNull()
    expect(readEntry(store, "b", 0)).toBeNull()
    writeValue(store, "b", new Map([["x", Uint32Array.of(7)]]))
    expect(readValue(store, "b")).toEqual(new Map([["x", Uint32Array.of(7)]]))
    writeFileSync(join(store, "c.17-0"), "in writing")
    expect([...entriesOf(store)].sort()).toEqual(["a", "b"])
  })

  it("is as if it were not there where any byte is not what was written", () => {
    writeEntry(store, "a", parts)
    const whole = readFileSync(join(store, "a"))
    for (let at = 0; at < whole.length; at++) {
      writeFileSync(
        join(store, "a"),
        whole.map((byte, place) => (place === at ? byte ^ 0x10 : byte))
      )
      expect(parts.every((part, index) => readEntry(store, "a", index)?.equals(part) === true)).toBe(false)
    }
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(join(store, "a"), whole)
      truncateSync(join(store, "a"), length)
      expect(parts.map((_, part) => readEntry(store, "a", part))).toEqual([null, null, null])
    }
  })

  it("can be left out", () => {
    writeEntry(store, "a", parts)
    dropEntry(store, "a")
    dropEntry(store, "a")
    expect(readdirSync(store)).not.toContain("a")
  })
})
