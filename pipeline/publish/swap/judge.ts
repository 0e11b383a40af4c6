import { join } from "node:path"
import { Data, Effect, FileSystem } from "effect"
import { tellSystem } from "../../failures.ts"
import { refuseForeign } from "./foreign.ts"
import { hold } from "./lock.ts"
import { placesOf, recover } from "./swap.ts"

/** No folder can be published there, or the one that is there cannot be replaced. */
class UnfitFolder extends Data.TaggedError("UnfitFolder")<{ folder: string; found: string; expected: string }> {
  readonly heading = "Nothing can be published there; choose another folder with --out, or mend this one:"
  override get message() {
    return `${this.folder}: found ${this.found}, expected ${this.expected}`
  }
}

/**
 * Finishes the swap of an interrupted run. Then fails where a folder could not be replaced: before the work whose result is to stand there,
 * not after it.
 */
export const judgeFolder = Effect.fn("judgeFolder")(
  function* (folder: string) {
    const fs = yield* FileSystem.FileSystem
    const { dist, parent, lock } = yield* placesOf(folder)
    const refuse = (found: string, expected: string) => new UnfitFolder({ folder: dist, found, expected })
    if (dist === parent) return yield* refuse("the root of the file system", "a folder in it")
    yield* recover(folder)
    yield* refuseForeign(dist)
    yield* fs.makeDirectory(parent, { recursive: true })
    yield* Effect.scoped(hold(lock))
    // Of a link that leads to a folder, `dist` is that folder.
    if (yield* Effect.isSuccess(fs.readLink(dist))) return yield* refuse("a symbolic link that leads nowhere", "a folder, or a link to one")
    if (!(yield* fs.exists(dist))) return
    const [own, above] = yield* Effect.all([fs.stat(dist), fs.stat(parent)])
    if (own.dev !== above.dev)
      return yield* refuse("a mount point, which cannot be renamed", `a folder in it, such as ${join(dist, "dist")}`)
    for (const below of ["", ...(yield* fs.readDirectory(dist, { recursive: true }))]) {
      const place = join(dist, below)
      if ((yield* fs.stat(place)).type !== "Directory" || (yield* Effect.isSuccess(fs.access(place, { writable: true })))) continue
      return yield* refuse(`${place} read-only`, `a folder whose files may be removed (chmod -R u+w ${dist})`)
    }
  },
  (effect, folder) =>
    Effect.catchTag(effect, "PlatformError", (error) =>
      Effect.fail(new UnfitFolder({ folder, found: tellSystem(error), expected: "a folder beside which files can be written" }))
    )
)
