import { hash } from "node:crypto"
import {
  closeSync,
  fstatSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { deserialize, serialize } from "node:v8"
import { threadId } from "node:worker_threads"
import { crc32 } from "node:zlib"
import { Data, Effect } from "effect"
import type { NumberedPage } from "../extract/index.ts"
import { PageError } from "../read/problem.ts"
import { isSystemError } from "../workers.ts"
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

/** All that is kept in a cache stands in a folder of this name in it, so that nothing of anybody else's is ever removed. */
const own = "speeches-pages"
/** What nobody has touched for so long is of no run that still goes on. */
const forgotten = 7 * 86_400_000

/** A store in a cache, and a folder beside it that lasts as long as the scope. What other code kept or killed runs left is removed in time. */
export const openStore = Effect.fn("openStore")(function* (cache: string) {
  return yield* Effect.acquireRelease(
    Effect.try({
      try: () => {
        const home = join(cache, own)
        const store = join(home, codeVersion())
        mkdirSync(store, { recursive: true })
        const now = new Date()
        utimesSync(store, now, now)
        for (const name of readdirSync(home)) if (name !== basename(store)) removeForgotten(join(home, name), now)
        return { store, folder: mkdtempSync(join(home, "run-")) }
      },
      catch: (error) => cacheError(cache, error)
    }),
    ({ folder }) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
  )
})

const cacheError = (folder: string, error: unknown): CacheError =>
  new CacheError({ folder, reason: error instanceof Error ? error.message : String(error) })

/** Work that reads and writes the store: a full disk, a folder that is gone and a page that changed are told, anything else is ours. */
export const withStore = <A>(store: Store, work: () => A): Effect.Effect<A, CacheError | PageError> =>
  Effect.suspend((): Effect.Effect<A, CacheError | PageError> => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      if (error instanceof PageError) return Effect.fail(error)
      return isSystemError(error) ? Effect.fail(cacheError(dirname(store), error)) : Effect.die(error)
    }
  })

const removeForgotten = (path: string, now: Date): void => {
  try {
    if (now.getTime() - statSync(path).mtimeMs > forgotten) rmSync(path, { recursive: true, force: true })
  } catch {
    // Another run removes it too.
  }
}

const root = join(import.meta.dirname, "..", "..")

/** One hash of the code that reads pages, of the packages it uses and of what runs it. */
const codeVersion = (): string => {
  const files = ["pipeline/**/*.ts", "schemas/**/*.ts", "package-lock.json"].flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  const digests = files.map((file) => `${file} ${hash("sha256", readFileSync(join(root, file)), "hex")}`)
  return hash("sha256", [process.version, ...digests].join("\n"), "hex").slice(0, 16)
}

const fileOf = (store: Store, key: string): string => join(store, key.slice(0, 2), key)

/** Check sum and length of each of the two parts. */
const headLength = 16

/** Puts a part into the store, whole or not at all. */
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
    const lengths = head.readUInt32LE(4) + head.readUInt32LE(12)
    if (lengths === 0 || headLength + lengths !== fstatSync(file).size) return null
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

/** What is compared of a part; null where there is none that is whole. */
export const readSummary = (store: Store, key: string): PageSummary | null =>
  understood(readHalf(store, key, 0), (bytes) => deserialize(bytes) as PageSummary)

/** The page of a part; null where there is none that is whole. */
export const readPart = (store: Store, key: string): NumberedPage | null =>
  understood(readHalf(store, key, 1), (bytes) => JSON.parse(bytes.toString()) as NumberedPage)

const understood = <Read>(bytes: Buffer | null, read: (bytes: Buffer) => Read): Read | null => {
  try {
    return bytes === null ? null : read(bytes)
  } catch {
    return null
  }
}
