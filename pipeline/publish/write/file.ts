import { createHash } from "node:crypto"
import { Effect, FileSystem, PlatformError } from "effect"
import { hashOf } from "../formats/read-file.ts"

/** What metadata and checksums say of a published file. */
export interface FileFacts {
  readonly bytes: number
  readonly sha256: string
}

/** Published files by their path below the folder, with forward slashes. */
export type FileList = ReadonlyMap<string, FileFacts>

/**
 * Creates a file that is written part by part, and never held whole; the handle is closed with the scope.
 * Once `close` succeeds, its bytes are on the disk, not in a cache of the system.
 */
export const createFile = Effect.fnUntraced(function* (file: string) {
  const fs = yield* FileSystem.FileSystem
  const handle = yield* fs.open(file, { flag: "w" })
  const hash = createHash("sha256")
  let bytes = 0

  const write = (part: string | Uint8Array) =>
    Effect.suspend(() => {
      const block = typeof part === "string" ? Buffer.from(part) : part
      hash.update(block)
      bytes += block.byteLength
      return handle.writeAll(block).pipe(namingFile(file))
    })
  const close = Effect.map(handle.sync.pipe(namingFile(file)), (): FileFacts => ({ bytes, sha256: hash.digest("hex") }))
  return { write, close }
})

/** Puts the path of an open file into its errors, which have only the number of its handle. */
const namingFile = (file: string) =>
  Effect.mapError(({ reason }: PlatformError.PlatformError) =>
    reason._tag === "BadArgument"
      ? new PlatformError.PlatformError(reason)
      : PlatformError.systemError({ ...reason, cause: reason.cause, pathOrDescriptor: file })
  )

/** Writes a whole file; its bytes are on the disk when this succeeds. */
export const writeFile = (file: string, content: string | Uint8Array) =>
  Effect.scoped(
    Effect.gen(function* () {
      const { write, close } = yield* createFile(file)
      yield* write(content)
      return yield* close
    })
  )

/** What is to be known of a file that another library wrote; its bytes are on the disk when this succeeds. */
export const factsOf = (file: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      yield* (yield* fs.open(file, { flag: "r+" })).sync
      return { bytes: Number((yield* fs.stat(file)).size), sha256: yield* hashOf(file) } satisfies FileFacts
    })
  )
