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
import { PageError } from "./read/problem.ts"
import { isSystemError } from "./workers.ts"

/**
 * Folder of what was worked out, each entry under a name made of all it depends on. A file holds the heads of its
 * parts and the parts; what does not add up (a full disk, a killed run) is as if it were not there.
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

/** Work that reads and writes the store: a full disk and a folder that is gone are told, anything else is ours. */
export const storing = <A>(store: Store, work: () => A): Effect.Effect<A, CacheError> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      return isSystemError(error) ? Effect.fail(cacheError(dirname(store), error)) : Effect.die(error)
    }
  })

/** The same of work that finds pages changed. */
export const withStore = <A>(store: Store, work: () => A): Effect.Effect<A, CacheError | PageError> =>
  storing(store, () => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      if (error instanceof PageError) return Effect.fail(error)
      throw error
    }
  }).pipe(Effect.flatten)

const removeForgotten = (path: string, now: Date): void => {
  try {
    if (now.getTime() - statSync(path).mtimeMs > forgotten) rmSync(path, { recursive: true, force: true })
  } catch {
    // Another run removes it too.
  }
}

const root = join(import.meta.dirname, "..")

/** One hash of the code, of the packages it uses and of what runs it. */
const codeVersion = (): string => {
  const files = ["pipeline/**/*.ts", "schemas/**/*.ts", "package-lock.json"].flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  const digests = files.map((file) => `${file} ${hash("sha256", readFileSync(join(root, file)), "hex")}`)
  return hash("sha256", [process.version, ...digests].join("\n"), "hex").slice(0, 16)
}

const fileOf = (store: Store, key: string): string => join(store, key.slice(0, 2), key)

/** Check sum and length of a part. */
const headLength = 8

/** Puts the parts of an entry into the store, all or none; an entry always has the same number of them. */
export const writeEntry = (store: Store, key: string, parts: readonly Uint8Array[]): void => {
  const file = fileOf(store, key)
  const heads = Buffer.alloc(headLength * parts.length)
  for (const [index, part] of parts.entries()) {
    heads.writeUInt32LE(crc32(part), headLength * index)
    heads.writeUInt32LE(part.length, headLength * index + 4)
  }
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}-${threadId}`
  writeFileSync(beside, Buffer.concat([heads, ...parts]))
  renameSync(beside, file)
}

/** One part of an entry of `count` parts; null where there is none, or none that is whole. */
export const readEntry = (store: Store, key: string, part: number, count: number): Buffer | null => {
  const file = openIfThere(fileOf(store, key))
  if (file === null) return null
  try {
    const heads = Buffer.alloc(headLength * count)
    if (readSync(file, heads, 0, heads.length, 0) < heads.length) return null
    const lengths = Array.from({ length: count }, (_, index) => heads.readUInt32LE(headLength * index + 4))
    const size = lengths.reduce((sum, length) => sum + length, heads.length)
    if (size === heads.length || size !== fstatSync(file).size) return null
    const bytes = Buffer.allocUnsafe(lengths[part]!)
    const start = lengths.slice(0, part).reduce((sum, length) => sum + length, heads.length)
    return readSync(file, bytes, 0, bytes.length, start) === bytes.length && crc32(bytes) === heads.readUInt32LE(headLength * part)
      ? bytes
      : null
  } finally {
    closeSync(file)
  }
}

/** Puts an entry of a single value into the store. */
export const writeValue = (store: Store, key: string, value: unknown): void => writeEntry(store, key, [serialize(value)])

/** The value of such an entry; null where there is none that is whole. */
export const readValue = <Value>(store: Store, key: string): Value | null => {
  const bytes = readEntry(store, key, 0, 1)
  return bytes === null ? null : (deserialize(bytes) as Value)
}

const openIfThere = (path: string): number | null => {
  try {
    return openSync(path, "r")
  } catch {
    return null
  }
}
