import { createHash } from "node:crypto"
import { join } from "node:path"
import { Effect, FileSystem, Stream } from "effect"
import { type Dataset, type TableName, tableNamed } from "../../../schemas/index.ts"
import { fromLine } from "../../../schemas/line.ts"
import { fileOf } from "./table-files.ts"

/** Bytes read at a time. */
const blockSize = 1 << 18

/** The bytes of a file in order, block by block; all of them or so many from a place on. */
const blocksOf = (file: string, part: { readonly offset?: number; readonly bytesToRead?: number } = {}) =>
  Stream.unwrap(Effect.map(FileSystem.FileSystem, (fs) => fs.stream(file, { chunkSize: blockSize, ...part })))

/** So many bytes of a file from a place on. */
export const bytesOf = (file: string, offset: number, bytesToRead: number) =>
  Effect.map(Stream.runCollect(blocksOf(file, { offset, bytesToRead })), (blocks) => Buffer.concat(blocks))

/** The lines of a UTF-8 file without their line ends. Empty lines are left out. */
export const linesOf = (file: string) =>
  blocksOf(file).pipe(
    Stream.decodeText,
    Stream.splitLines,
    Stream.filter((line) => line !== "")
  )

/** The rows of a table one after the other, from its JSON lines file below a folder. */
export const readRows = <Name extends TableName>(folder: string, name: Name) =>
  linesOf(join(folder, fileOf(tableNamed(name), "jsonl"))).pipe(
    Stream.map(fromLine),
    Stream.filter((row) => row !== null),
    Stream.map((row) => row as unknown as Dataset[Name][number])
  )

/** The SHA-256 of a file, in hexadecimal digits. */
export const hashOf = Effect.fnUntraced(function* (file: string) {
  const hash = createHash("sha256")
  yield* Stream.runForEach(blocksOf(file), (block) => Effect.sync(() => hash.update(block)))
  return hash.digest("hex")
})
