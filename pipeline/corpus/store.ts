import { hash } from "node:crypto"
import {
  closeSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { deserialize, serialize } from "node:v8"
import { threadId } from "node:worker_threads"
import { crc32 } from "node:zlib"
import { Data, Effect } from "effect"
import type { NumberedPage } from "../extract/index.ts"
import type { PagePart, PageSummary } from "./page.ts"

/**
 * Folder of parts of pages, each under a name made of all it depends on. A file is a head, the summary and
 * the page; what does not add up (a full disk, a killed run) is as if it were not there.
 */
export type Store = string

/** The cache cannot be used. */
export class CacheError extends Data.TaggedError("CacheError")<{ readonly folder: string; readonly reason: string }> {
  override get message() {
    return `${this.folder}: found ${this.reason}, expected a folder for what may be kept from run to run`
  }
}

/** A store in a cache, and a folder beside it that lasts as long as the scope. Parts made by other code are removed. */
export const openStore = Effect.fn("openStore")(function* (cache: string) {
  return yield* Effect.acquireRelease(
    Effect.try({
      try: () => {
        const store = join(cache, codeVersion())
        mkdirSync(store, { recursive: true })
        for (const name of readdirSync(cache))
          if (isLeftOver(name, basename(store))) rmSync(join(cache, name), { recursive: true, force: true })
        return { store, folder: mkdtempSync(join(cache, `run-${process.pid}-`)) }
      },
      catch: (error) => new CacheError({ folder: cache, reason: error instanceof Error ? error.message : String(error) })
    }),
    ({ folder }) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
  )
})

/** Stores of other code, and what runs left that were killed. */
const isLeftOver = (name: string, store: string): boolean => {
  const run = /^run-(\d+)-/.exec(name)
  return run === null ? /^[0-9a-f]{16}$/.test(name) && name !== store : !isRunning(Number(run[1]))
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

const root = join(import.meta.dirname, "..", "..")

/** One hash of the code that reads pages and of the packages it uses. */
const codeVersion = (): string => {
  const files = ["pipeline/**/*.ts", "schemas/**/*.ts", "package-lock.json"].flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  const digests = files.map((file) => `${file} ${hash("sha256", readFileSync(join(root, file)), "hex")}`)
  return hash("sha256", digests.join("\n"), "hex").slice(0, 16)
}

const fileOf = (store: Store, key: string): string => join(store, key.slice(0, 2), key)

/** Check sum and length of each of the two parts. */
const headLength = 16

export const writePart = (store: Store, key: string, { summary, page }: PagePart): void => {
  const file = fileOf(store, key)
  const parts = [serialize(summary), Buffer.from(JSON.stringify(page))]
  const head = Buffer.alloc(headLength)
  for (const [index, part] of parts.entries()) {
    head.writeUInt32LE(crc32(part), 8 * index)
    head.writeUInt32LE(part.length, 8 * index + 4)
  }
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}-${threadId}`
  writeFileSync(beside, Buffer.concat([head, ...parts]))
  renameSync(beside, file)
}

/** One of the two parts of a file; null where there is none, or none that is whole. */
const readHalf = (store: Store, key: string, half: 0 | 1): Buffer | null => {
  const file = openIfThere(fileOf(store, key))
  if (file === null) return null
  try {
    const head = Buffer.alloc(headLength)
    if (readSync(file, head, 0, headLength, 0) < headLength) return null
    const bytes = Buffer.allocUnsafe(head.readUInt32LE(8 * half + 4))
    const start = headLength + (half === 0 ? 0 : head.readUInt32LE(4))
    return readSync(file, bytes, 0, bytes.length, start) === bytes.length && crc32(bytes) === head.readUInt32LE(8 * half) ? bytes : null
  } finally {
    closeSync(file)
  }
}

const openIfThere = (path: string): number | null => {
  try {
    return openSync(path, "r")
  } catch {
    return null
  }
}

export const readSummary = (store: Store, key: string): PageSummary | null => {
  const bytes = readHalf(store, key, 0)
  return bytes === null ? null : (deserialize(bytes) as PageSummary)
}

export const readPart = (store: Store, key: string): NumberedPage | null => {
  const bytes = readHalf(store, key, 1)
  return bytes === null ? null : (JSON.parse(bytes.toString()) as NumberedPage)
}
