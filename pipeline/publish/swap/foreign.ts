import { basename, join } from "node:path"
import { Data, Effect, FileSystem, Option } from "effect"
import { tellFault } from "../../text/issues/tell-faults.ts"
import { checksumFile, parseChecksums } from "../write/checksums.ts"
import { filesBelow } from "../write/folder.ts"

/** The folder to publish into holds something that no run published. */
class ForeignFolder extends Data.TaggedError("ForeignFolder")<{ folder: string; found: string; expected: string }> {
  readonly heading = "The folder to publish into holds files that were not published, which would be lost:"
  override get message() {
    return tellFault(this.folder, null, this.found, this.expected)
  }
}

/** Fails unless a folder is missing, empty, or holds published files and nothing else: one given by mistake must not be replaced. */
export const refuseForeign = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  if (!(yield* fs.exists(dist))) return
  const refuse = (found: string, expected: string) => new ForeignFolder({ folder: dist, found, expected })
  if ((yield* fs.stat(dist)).type !== "Directory") return yield* refuse("no folder", "a folder")
  const names = yield* fs.readDirectory(dist)
  const listed = Option.getOrNull(yield* fs.readFileString(join(dist, checksumFile)).pipe(Effect.option))
  const published = new Set([checksumFile, ...(listed === null ? [] : parseChecksums(listed).keys())])
  const tops = new Set([...published].map((file) => file.split("/")[0]))
  const foreign =
    names.find((name) => !tops.has(name) && !isLitter(name)) ??
    (yield* filesBelow(dist)).find((file) => !published.has(file) && !isLitter(basename(file)))
  if (foreign !== undefined) return yield* refuse(foreign, "published files only; move it away or choose another folder")
})

/** Files that file managers and office programs leave in any folder they open. */
export const isLitter = (name: string): boolean => /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.~lock\..*#)$/.test(name)
