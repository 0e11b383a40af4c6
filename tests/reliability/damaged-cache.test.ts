import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { count, isOwnCase } from "./count.ts"
import { contents, isSame, makeWorld } from "./world.ts"

/** How many damaged caches are passed over before the next one is tried; CACHES=1 tries every one. */
const stride = Number(process.env["CACHES"] ?? 12)

const world = makeWorld("damaged-cache-")
afterAll(world.remove)

/** What can happen to an entry, which stands in a file; `other` is the file of another one. */
type Damage = (file: string, other: string) => void

const rewritten =
  (change: (bytes: Buffer) => Uint8Array): Damage =>
  (file) =>
    writeFileSync(file, change(readFileSync(file)))
const flipped = (at: (length: number) => number) =>
  rewritten((bytes) => {
    const place = at(bytes.length)
    return bytes.fill(bytes[place]! ^ 0x10, place, place + 1)
  })

const damages: Readonly<Record<string, Damage>> = {
  "is missing": (file) => rmSync(file),
  "is empty": (file) => truncateSync(file, 0),
  "has its first byte alone": (file) => truncateSync(file, 1),
  "ends in the middle": (file) => truncateSync(file, readFileSync(file).length >> 1),
  "lacks its last byte": (file) => truncateSync(file, readFileSync(file).length - 1),
  "goes on after its end": (file) => appendFileSync(file, "more"),
  "has another first byte": flipped(() => 0),
  "has another byte in its head": flipped(() => 9),
  "has another byte in the middle": flipped((length) => length >> 1),
  "has another last byte": flipped((length) => length - 1),
  "has a tail of zeros": rewritten((bytes) => bytes.fill(0, bytes.length >> 1)),
  "is zeros": rewritten((bytes) => bytes.fill(0)),
  "is ones, which tells of four thousand million parts": rewritten((bytes) => bytes.fill(0xff)),
  "is twice there": rewritten((bytes) => Buffer.concat([bytes, bytes])),
  "is text": (file) => writeFileSync(file, "{}\n"),
  "is the entry of another name": (file, other) => copyFileSync(other, file),
  "has changed places with another": (file, other) => {
    renameSync(file, `${file}.aside`)
    renameSync(other, file)
    renameSync(`${file}.aside`, other)
  },
  "is a folder": (file) => {
    rmSync(file)
    mkdirSync(join(file, "inside"), { recursive: true })
  },
  "is a link to nowhere": (file) => {
    rmSync(file)
    symlinkSync("nowhere", file)
  },
  "is a link to itself": (file) => {
    rmSync(file)
    symlinkSync(file, file)
  },
  "is a link to its own folder": (file) => {
    rmSync(file)
    symlinkSync(".", file)
  },
  "may not be read": (file) => chmodSync(file, 0o000),
  "stands in a folder that is a file": (file) => {
    rmSync(dirname(file), { recursive: true })
    writeFileSync(dirname(file), "a file")
  },
  "stands in a folder that is a link to nowhere": (file) => {
    rmSync(dirname(file), { recursive: true })
    symlinkSync("nowhere", dirname(file))
  },
  "has beside it what a killed run began": (file) => {
    copyFileSync(file, `${file}.1-0`)
    rmSync(file)
  }
}

/** The files among what stands in a folder, without what they hold. */
const paths = (place: readonly string[]): readonly string[] =>
  place.flatMap((each) => (each.endsWith(" ") ? [] : [each.slice(0, each.lastIndexOf(" "))]))

describe("a build with a cache in which an entry", () => {
  it("is damaged in any way gives what it gives without a cache, and has the entry again", async () => {
    const raw = world.raw("nine")
    const first = await world.build(raw)
    expect(first.told).toBe("")
    const [published, whole] = [contents(world.dist), contents(world.cache)]
    const putBack = world.keep("whole")
    const again = await world.build(raw)
    expect([again.told, contents(world.cache)]).toEqual(["", whole])
    const answers = new Map([...first.answers, ...again.answers])
    const files = readdirSync(world.cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    expect(files.length).toBeGreaterThan(5)
    // The entries come in turn, so that those of pages and those of tables meet different damages; the last round damages all.
    const tried = Object.entries(damages).flatMap(([name, damage], index) => [
      ...[0, 1, 2].map((step) => [name, damage, [files[(index * 3 + step) % files.length]!]] as const),
      [name, damage, files] as const
    ])
    expect(tried).toHaveLength(100)
    for (const [name, damage, damaged] of tried.filter((_, index) => index % stride === 0 && isOwnCase(index / stride))) {
      const about = (what: unknown) => [name, damaged.length, what]
      putBack()
      for (const file of damaged) if (readdirSync(dirname(file)).length > 0) damage(file, files[(files.indexOf(file) + 1) % files.length]!)
      const { told } = await world.build(raw, { answers })
      expect(about(told)).toEqual(about(""))
      expect(about(isSame(contents(world.dist), published))).toEqual(about(true))
      // A part that no step asked for may be damaged still.
      const there = new Set(paths(contents(world.cache)))
      expect(about(paths(whole).filter((path) => !there.has(path)))).toEqual(about([]))
      count("caches")
    }
  }, 3_600_000)
})
