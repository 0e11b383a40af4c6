import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readKept, writeKept } from "../../pipeline/corpus/kept.ts"
import { testFolder } from "./folder.ts"

const path = testFolder()
const parts = ["one", "", "the third"].map((text) => Buffer.from(text))
const [key, otherKey] = ["a1b2", "a1b3"]

/** The one file of an entry in a kept folder. */
const fileOf = (kept: string, entry: string): string =>
  join(kept, readdirSync(kept, { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(entry))!)
const partsOf = (kept: string, entry: string) => parts.map((_, part) => readKept(kept, entry, part))
const nothing = parts.map(() => null)

describe("a kept entry", () => {
  it("gives its parts back, and nothing beyond them", () => {
    const kept = path("whole")
    expect(partsOf(kept, key)).toEqual(nothing)
    writeKept(kept, key, parts)
    expect(partsOf(kept, key)).toEqual(parts)
    expect(readKept(kept, key, parts.length)).toBeNull()
    expect(partsOf(kept, otherKey)).toEqual(nothing)
  })

  it("can be written over", () => {
    const kept = path("again")
    writeKept(kept, key, [Buffer.from("before")])
    writeKept(kept, key, parts)
    expect(partsOf(kept, key)).toEqual(parts)
  })

  it("leaves no other file", () => {
    const kept = path("alone")
    writeKept(kept, key, parts)
    expect(readdirSync(kept, { recursive: true }).filter((name) => String(name).includes(key))).toHaveLength(1)
  })

  it("is as if it were not there where any byte is not what was written", () => {
    const kept = path("flipped")
    writeKept(kept, key, parts)
    const file = fileOf(kept, key)
    const whole = readFileSync(file)
    for (let at = 0; at < whole.length; at++)
      for (const bit of [0x01, 0x10, 0x80]) {
        writeFileSync(
          file,
          whole.map((byte, place) => (place === at ? byte ^ bit : byte))
        )
        const read = partsOf(kept, key)
        expect(read.every((part, index) => part === null || part.equals(parts[index]!))).toBe(true)
        expect(read).toContain(null)
      }
  })

  it("is as if it were not there where its end is missing, or more follows", () => {
    const kept = path("cut")
    writeKept(kept, key, parts)
    const file = fileOf(kept, key)
    const whole = readFileSync(file)
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole)
      truncateSync(file, length)
      expect(partsOf(kept, key)).toEqual(nothing)
    }
    writeFileSync(file, Buffer.concat([whole, Buffer.from("x")]))
    expect(partsOf(kept, key)).toEqual(nothing)
  })

  it("is as if it were not there where it stands under another's key", () => {
    const kept = path("moved")
    writeKept(kept, key, parts)
    writeKept(kept, otherKey, [Buffer.from("other")])
    copyFileSync(fileOf(kept, key), fileOf(kept, otherKey))
    expect(partsOf(kept, otherKey)).toEqual(nothing)
  })

  it("is as if it were not there where a folder stands in its place, which it can be written over", () => {
    const kept = path("folder")
    writeKept(kept, key, parts)
    const file = fileOf(kept, key)
    rmSync(file)
    mkdirSync(join(file, "inside"), { recursive: true })
    expect(partsOf(kept, key)).toEqual(nothing)
    writeKept(kept, key, parts)
    expect(partsOf(kept, key)).toEqual(parts)
  })

  it.each([
    ["a file", (place: string) => writeFileSync(place, "a file")],
    ["a link that leads nowhere", (place: string) => symlinkSync("nowhere", place)]
  ])("takes the place of %s that stands where its folder should be", (name, put) => {
    const kept = path(`in the way, ${name}`)
    mkdirSync(kept)
    put(join(kept, key.slice(0, 2)))
    writeKept(kept, key, parts)
    expect(partsOf(kept, key)).toEqual(parts)
  })

  it("is not there where the file system refuses it", () => {
    writeFileSync(path("file"), "no folder")
    writeKept(path("file"), key, parts)
    expect(partsOf(path("file"), key)).toEqual(nothing)
  })
})
