import { dirname, join, sep } from "node:path"
import { Effect, FileSystem } from "effect"
import { sortedPaths } from "./checksums.ts"
import { type FileFacts, type FileList, writeFile } from "./file.ts"

/** Paths of all files below a folder, relative to it, with forward slashes, sorted. */
export const filesBelow = Effect.fn("filesBelow")(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const found: string[] = []
  for (const below of yield* fs.readDirectory(folder, { recursive: true })) {
    if ((yield* fs.stat(join(folder, below))).type !== "Directory") found.push(below.split(sep).join("/"))
  }
  return sortedPaths(found)
})

/** Makes a folder, and the folders below it that the given files are to stand in. */
export const makeFolders = Effect.fnUntraced(function* (folder: string, files: Iterable<string>) {
  const fs = yield* FileSystem.FileSystem
  for (const each of yield* foldersOf(folder, files)) yield* fs.makeDirectory(each, { recursive: true })
})

/** Puts the names of files on the disk. Their bytes are there once each file is closed. */
export const syncFolders = Effect.fnUntraced(function* (folder: string, files: Iterable<string>) {
  for (const each of yield* foldersOf(folder, files)) yield* syncFolder(each)
})

const foldersOf = Effect.fnUntraced(function* (folder: string, files: Iterable<string>) {
  return sortedPaths(new Set([folder, ...[...files].map((file) => dirname(join(folder, file)))]))
})

/** Writes files, given by their path, below a folder; names and bytes are on the disk when this succeeds. */
export const writeFolder = Effect.fn("writeFolder")(function* (folder: string, files: ReadonlyMap<string, string | Uint8Array>) {
  yield* makeFolders(folder, files.keys())
  const written = new Map<string, FileFacts>()
  for (const [file, content] of files) written.set(file, yield* writeFile(join(folder, file), content))
  yield* syncFolders(folder, files.keys())
  return written satisfies FileList
})

/** Puts new and changed names in a folder on the disk. Errors are ignored: Windows cannot sync folders, and need not. */
export const syncFolder = (folder: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      yield* (yield* fs.open(folder, { flag: "r" })).sync
    })
  ).pipe(Effect.ignore)
