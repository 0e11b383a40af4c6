import { NodeServices } from "@effect/platform-node"
import { Effect, FileSystem, type Path } from "effect"
import { checksums } from "../../pipeline/publish/write/checksums.ts"
import { filesBelow } from "../../pipeline/publish/write/folder.ts"
import { factsOf } from "./file-facts.ts"

/** Runs `use` with the path of a folder to publish into, which does not exist yet. */
export const inDist = <A, E>(use: (dist: string, fs: FileSystem.FileSystem) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path>) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    return yield* use(`${yield* fs.makeTempDirectoryScoped()}/dist`, fs)
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

/** The bytes of all files below a folder, by path. */
export const bytesOf = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const files = yield* filesBelow(dist)
  return new Map(yield* Effect.forEach(files, (file) => Effect.map(fs.readFile(`${dist}/${file}`), (bytes) => [file, bytes] as const)))
})

/** Writes the checksum file again, as someone would who edits a published file on purpose. */
export const sumUp = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const files = [...(yield* bytesOf(dist))].filter(([file]) => file !== "SHA256SUMS")
  yield* fs.writeFileString(`${dist}/SHA256SUMS`, checksums(factsOf(files)))
})
