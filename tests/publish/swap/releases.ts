import { dirname } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect, FileSystem, type Path } from "effect"
import { replaceFolder } from "../../../pipeline/publish/swap/swap.ts"
import { checksums } from "../../../pipeline/publish/write/checksums.ts"
import { filesBelow, writeFolder } from "../../../pipeline/publish/write/folder.ts"
import { factsOf } from "../file-facts.ts"

/** Files by path. */
type Files = ReadonlyMap<string, Uint8Array>

/** A small release whose files hold `content`, with its checksums. */
const release = (content: string): Files => {
  const files = new Map([
    ["a.txt", Buffer.from(content)],
    ["below/b.txt", Buffer.from(`${content} too`)]
  ])
  return new Map([...files, ["SHA256SUMS", Buffer.from(checksums(factsOf(files)))]])
}
export const old = release("old")
export const fresh = release("new")

/** Replaces a folder by the files of a release. */
export const put = (dist: string, files: Files) =>
  replaceFolder(
    dist,
    (next) => writeFolder(next, files),
    () => Effect.succeed(false)
  )

/** "old", "new", "nothing", or what else stands in a folder. */
export const stateOf = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  if (!(yield* fs.exists(dist))) return "nothing"
  const content: [string, string][] = []
  for (const file of yield* filesBelow(dist)) content.push([file, yield* fs.readFileString(`${dist}/${file}`)])
  const isRelease = (files: Files) =>
    JSON.stringify(content) === JSON.stringify([...files].map(([file, bytes]) => [file, String(bytes)]).sort())
  return isRelease(old) ? "old" : isRelease(fresh) ? "new" : JSON.stringify(content)
})

/** Runs `use` with a temporary folder. */
export const inFolder = <A, E>(use: (folder: string) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path>) =>
  Effect.gen(function* () {
    return yield* use(yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped())
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

/** What stands beside a published folder. */
export const siblings = Effect.fnUntraced(function* (dist: string) {
  return yield* (yield* FileSystem.FileSystem).readDirectory(dirname(dist))
})
