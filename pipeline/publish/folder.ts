import { Effect, FileSystem, Path } from "effect"
import { type Files, sortedPaths } from "./checksums.ts"

/** Everything below a folder that is a file, by its path below it, with forward slashes; sorted. */
export const filesBelow = Effect.fn("filesBelow")(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const found: string[] = []
  for (const below of yield* fs.readDirectory(folder, { recursive: true })) {
    if ((yield* fs.stat(path.join(folder, below))).type !== "Directory") found.push(below.split(path.sep).join("/"))
  }
  return sortedPaths(found)
})

/** Writes files into a folder that is not there yet; they are on the disk, not in its cache, when this succeeds. */
export const writeFolder = Effect.fn("writeFolder")(function* (folder: string, files: Files) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folders = new Set([folder, ...[...files.keys()].map((file) => path.dirname(path.join(folder, file)))])
  for (const each of sortedPaths(folders)) yield* fs.makeDirectory(each, { recursive: true })
  for (const [file, bytes] of files) yield* writeDurably(path.join(folder, file), bytes)
  for (const each of folders) yield* syncFolder(each)
})

export const writeDurably = (file: string, bytes: Uint8Array) =>
  Effect.scoped(
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const handle = yield* fs.open(file, { flag: "w" })
      yield* handle.writeAll(bytes)
      yield* handle.sync
    })
  )

/** Makes renames and new names durable; where folders cannot be synced (Windows) the system sees to it. */
export const syncFolder = (folder: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      yield* (yield* fs.open(folder, { flag: "r" })).sync
    })
  ).pipe(Effect.ignore)
