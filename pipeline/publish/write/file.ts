import { createHash } from "node:crypto"
import { Effect, FileSystem, Option, PlatformError, Stream } from "effect"

/** What is said of a published file beside its content. */
export interface FileFacts {
  readonly bytes: number
  readonly sha256: string
}

/** Files of a folder by their path below it, with forward slashes. */
export type FileList = ReadonlyMap<string, FileFacts>

/** Characters gathered before they are written; bytes read at once. */
const blockSize = 1 << 18

/**
 * A file written piece by piece, never held. It is on the disk, not in its cache, once `close` succeeds; the handle
 * belongs to the scope.
 */
export const createFile = Effect.fnUntraced(function* (file: string) {
  const fs = yield* FileSystem.FileSystem
  const handle = yield* fs.open(file, { flag: "w" })
  const hash = createHash("sha256")
  let bytes = 0
  let pieces: string[] = []
  let length = 0

  const put = (block: Uint8Array) =>
    Effect.suspend(() => {
      hash.update(block)
      bytes += block.byteLength
      return handle.writeAll(block).pipe(ofFile(file))
    })
  const flush = Effect.suspend(() => {
    const text = pieces.join("")
    pieces = []
    length = 0
    return text === "" ? Effect.void : put(Buffer.from(text))
  })
  const write = (piece: string | Uint8Array) => {
    if (typeof piece !== "string") return Effect.andThen(flush, put(piece))
    pieces.push(piece)
    length += piece.length
    return length < blockSize ? Effect.void : flush
  }
  const close = Effect.gen(function* () {
    yield* flush
    yield* handle.sync.pipe(ofFile(file))
    return { bytes, sha256: hash.digest("hex") } satisfies FileFacts
  })
  return { write: (piece: string | Uint8Array) => Effect.suspend(() => write(piece)), close }
})

/** A failure of an open file names it by its number, which says nothing to anyone. */
const ofFile = (file: string) =>
  Effect.mapError(({ reason }: PlatformError.PlatformError) =>
    reason._tag === "BadArgument"
      ? new PlatformError.PlatformError(reason)
      : PlatformError.systemError({
          _tag: reason._tag,
          module: reason.module,
          method: reason.method,
          description: reason.description,
          pathOrDescriptor: file,
          cause: reason.cause
        })
  )

/** Writes a whole file durably. */
export const writeFile = (file: string, content: string | Uint8Array) =>
  Effect.scoped(
    Effect.gen(function* () {
      const { write, close } = yield* createFile(file)
      yield* write(content)
      return yield* close
    })
  )

/** The bytes of a file in order, block by block. */
const blocksOf = (file: string) =>
  Stream.unwrap(
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const handle = yield* fs.open(file, { flag: "r" })
      const next = Effect.map(handle.readAlloc(blockSize), (read) => (Option.isNone(read) ? undefined : ([read.value, undefined] as const)))
      return Stream.unfold(undefined, () => next)
    })
  )

/** The lines of a UTF-8 file, without their ends, as many at once as a block holds; empty lines are left out. */
export const linesOf = (file: string) =>
  Stream.suspend(() => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
    let begun: string[] = []
    const cut = (text: string): readonly string[] => {
      const lines = text.split("\n")
      const last = lines.pop() ?? ""
      if (lines.length > 0) {
        lines[0] = `${begun.join("")}${lines[0]}`
        begun = []
      }
      begun.push(last)
      return lines.filter((line) => line !== "")
    }
    const rest = Stream.suspend(() => {
      const line = `${begun.join("")}${decoder.decode()}`
      return line === "" ? Stream.empty : Stream.succeed([line] as readonly string[])
    })
    return Stream.concat(
      Stream.map(blocksOf(file), (block) => cut(decoder.decode(block, { stream: true }))),
      rest
    )
  })

export const hashOf = Effect.fnUntraced(function* (file: string) {
  const hash = createHash("sha256")
  yield* Stream.runForEach(blocksOf(file), (block) => Effect.sync(() => hash.update(block)))
  return hash.digest("hex")
})
