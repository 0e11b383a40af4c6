import { Effect, FileSystem, Path } from "effect"
import type { Table } from "../../../schemas/table.ts"
import { sortedPaths } from "./checksums.ts"
import { type FileFacts, type FileList, writeFile } from "./file.ts"

export const formats = ["csv", "jsonl", "parquet"] as const
export type Format = (typeof formats)[number]

/** Where a table stands below the published folder. */
export const fileOf = ({ name, group }: Pick<Table, "name" | "group">, format: Format): string =>
  `${group === "core" ? "" : `${group}/`}${name}.${format}`

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

/** Makes a folder and those below it in which files are to stand. */
export const makeFolders = Effect.fnUntraced(function* (folder: string, files: Iterable<string>) {
  const fs = yield* FileSystem.FileSystem
  for (const each of yield* foldersOf(folder, files)) yield* fs.makeDirectory(each, { recursive: true })
})

/** The names of files are on the disk, not in its cache, when this succeeds; their bytes are once they are closed. */
export const syncFolders = Effect.fnUntraced(function* (folder: string, files: Iterable<string>) {
  for (const each of yield* foldersOf(folder, files)) yield* syncFolder(each)
})

const foldersOf = Effect.fnUntraced(function* (folder: string, files: Iterable<string>) {
  const path = yield* Path.Path
  return sortedPaths(new Set([folder, ...[...files].map((file) => path.dirname(path.join(folder, file)))]))
})

/** Writes files into a folder; all is on the disk when this succeeds. */
export const writeFolder = Effect.fn("writeFolder")(function* (folder: string, files: ReadonlyMap<string, string | Uint8Array>) {
  const path = yield* Path.Path
  yield* makeFolders(folder, files.keys())
  const written = new Map<string, FileFacts>()
  for (const [file, content] of files) written.set(file, yield* writeFile(path.join(folder, file), content))
  yield* syncFolders(folder, files.keys())
  return written satisfies FileList
})

/** Makes renames and new names durable; where folders cannot be synced (Windows) the system sees to it. */
export const syncFolder = (folder: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      yield* (yield* fs.open(folder, { flag: "r" })).sync
    })
  ).pipe(Effect.ignore)
