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
  readonly heading = "The cache cannot be used:"
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

const fileOf = (store: Store, key: string): string => join(store, key)

/** How many parts a file has, and check sum and length of each. */
const heads = { count: 4, part: 8 } as const

/** Puts the parts of an entry into the store, all or none. */
export const writeEntry = (store: Store, key: string, parts: readonly Uint8Array[]): void => {
  const head = Buffer.alloc(heads.count + heads.part * parts.length)
  head.writeUInt32LE(parts.length)
  for (const [index, part] of parts.entries()) {
    head.writeUInt32LE(crc32(part), heads.count + heads.part * index)
    head.writeUInt32LE(part.length, heads.count + heads.part * index + 4)
  }
  const beside = fileOf(store, `${key}.${process.pid}-${threadId}`)
  const file = createIn(store, beside)
  try {
    for (const part of [head, ...parts]) writeFileSync(file, part)
  } finally {
    closeSync(file)
  }
  renameSync(beside, fileOf(store, key))
}

/** A folder of the store is made when the first file is put into it. */
const createIn = (store: Store, file: string): number => {
  try {
    return openSync(file, "w")
  } catch {
    mkdirSync(store, { recursive: true })
    return openSync(file, "w")
  }
}

/** One part of an entry; null where there is none, or none that is whole. `room` gives so many bytes that it is read into. */
export const readEntry = (store: Store, key: string, part: number, room = Buffer.allocUnsafeSlow): Buffer | null => {
  const file = openIfThere(fileOf(store, key))
  if (file === null) return null
  try {
    const { size } = fstatSync(file)
    const count = numbersAt(file, 0, 1)?.[0] ?? 0
    if (part >= count || heads.count + heads.part * count > size) return null
    const head = numbersAt(file, heads.count, 2 * count)
    if (head === null) return null
    const lengthOf = (index: number): number => head[2 * index + 1]!
    let [start, end] = [heads.count + heads.part * count, heads.count + heads.part * count]
    for (let index = 0; index < count; index++) {
      if (index < part) start += lengthOf(index)
      end += lengthOf(index)
    }
    if (end !== size) return null
    const bytes = room(lengthOf(part))
    return readSync(file, bytes, 0, bytes.length, start) === bytes.length && crc32(bytes) === head[2 * part] ? bytes : null
  } finally {
    closeSync(file)
  }
}

/** Numbers that stand in a file from a place on. */
const numbersAt = (file: number, from: number, count: number): Uint32Array | null => {
  const numbers = new Uint32Array(count)
  return readSync(file, numbers, 0, numbers.byteLength, from) === numbers.byteLength ? numbers : null
}

/** Names of all entries of a store; those in writing are none yet. */
export const entriesOf = (store: Store): readonly string[] => {
  try {
    return readdirSync(store).filter((name) => !name.includes("."))
  } catch {
    return []
  }
}

/** Leaves an entry out that was found damaged. */
export const dropEntry = (store: Store, key: string): void => rmSync(fileOf(store, key), { force: true })

/** Puts an entry of a single value into the store. */
export const writeValue = (store: Store, key: string, value: unknown): void => writeEntry(store, key, [serialize(value)])

/** The value of such an entry; null where there is none that is whole. */
export const readValue = <Value>(store: Store, key: string): Value | null => {
  const bytes = readEntry(store, key, 0)
  return bytes === null ? null : (deserialize(bytes) as Value)
}

const openIfThere = (path: string): number | null => {
  try {
    return openSync(path, "r")
  } catch {
    return null
  }
}
