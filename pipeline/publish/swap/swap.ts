import { Data, Effect, FileSystem, Option, Path } from "effect"
import { checksumFile, parseChecksums } from "../write/checksums.ts"
import { writeFile } from "../write/file.ts"
import { filesBelow, syncFolder } from "../write/folder.ts"
import { hold } from "./lock.ts"

/** The folder to publish into holds something that was not published: it is not ours to replace. */
export class ForeignFolder extends Data.TaggedError("ForeignFolder")<{
  readonly folder: string
  readonly found: string
  readonly expected: string
}> {
  get heading() {
    return "The folder to publish into holds files that were not published, which would be lost:"
  }
  override get message() {
    return `${this.folder}: found ${this.found}, expected ${this.expected}`
  }
}

/**
 * The published folder and what stands beside it, hidden, while it is replaced. `next` is the folder being written,
 * `last` the one being replaced, `journal` says that `next` is whole and verified and the swap has begun.
 */
interface Places {
  readonly parent: string
  readonly dist: string
  readonly next: string
  readonly last: string
  readonly journal: string
  readonly lock: string
}

/** A `dist` that is a symbolic link stands for the folder it leads to. */
const placesOf = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const dist = yield* fs.realPath(folder).pipe(Effect.orElseSucceed(() => path.resolve(folder)))
  const parent = path.dirname(dist)
  const beside = (role: string) => path.join(parent, `.${path.basename(dist)}.${role}`)
  return { parent, dist, next: beside("next"), last: beside("last"), journal: beside("journal"), lock: beside("lock") } satisfies Places
})

/**
 * Finishes an interrupted swap and removes what an interrupted run left behind. Without such traces nothing is
 * touched, so that a folder one may only read can be checked.
 */
export const recover = Effect.fn("recover")(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const places = yield* placesOf(dist)
  const traces = yield* Effect.filter([places.next, places.last, places.journal], (place) => fs.exists(place))
  if (traces.length > 0) yield* Effect.scoped(Effect.andThen(hold(places.lock), settle(places)))
  else if (yield* fs.readLink(places.lock).pipe(Effect.isSuccess)) yield* dropStaleLock(places.lock)
})

/** All that a run left which was killed before it wrote anything; the lock of a run that goes on stays. */
const dropStaleLock = (lock: string) => Effect.scoped(hold(lock)).pipe(Effect.catchTag("PublicationLocked", () => Effect.void))

/**
 * Replaces the published folder by what `write` puts into the folder it is given, if that succeeds; until then, and
 * whenever it fails or is interrupted, the published folder stays as it was. `isSame` may tell that there is nothing
 * to replace.
 *
 * @returns what `write` returns, and whether the folder was replaced
 */
export const replaceFolder = Effect.fn("replaceFolder")(function* <A, E, R, E2, R2>(
  folder: string,
  write: (next: string) => Effect.Effect<A, E, R>,
  isSame: (next: string, dist: string) => Effect.Effect<boolean, E2, R2>
) {
  const fs = yield* FileSystem.FileSystem
  const places = yield* placesOf(folder)
  yield* fs.makeDirectory(places.parent, { recursive: true })
  return yield* Effect.scoped(
    Effect.gen(function* () {
      yield* hold(places.lock)
      yield* settle(places)
      yield* refuseForeign(places.dist)
      yield* Effect.addFinalizer(() => rollBack(places).pipe(Effect.ignore))
      const written = yield* write(places.next)
      const changed = !(yield* isSame(places.next, places.dist))
      if (changed) yield* Effect.uninterruptible(swap(places))
      return { written, changed }
    })
  )
})

/** Once the journal stands, the swap is finished by this run or the next one. */
const swap = Effect.fnUntraced(function* (places: Places) {
  yield* writeFile(places.journal, "")
  yield* syncFolder(places.parent)
  yield* settle(places)
})

/** After a failure: back to what was published. After a success there is nothing left to do. */
const rollBack = Effect.fnUntraced(function* (places: Places) {
  const fs = yield* FileSystem.FileSystem
  yield* fs.remove(places.journal, { force: true })
  yield* settle(places)
})

/**
 * Brings the folder to one whole state from wherever a swap stopped, by what is there:
 * with a journal `next` takes the place of `dist`, without one it is dropped; `last` comes back where nothing else is.
 */
const settle = Effect.fnUntraced(function* ({ parent, dist, next, last, journal }: Places) {
  const fs = yield* FileSystem.FileSystem
  const drop = (place: string) => fs.remove(place, { recursive: true, force: true })
  if ((yield* fs.exists(journal)) && (yield* fs.exists(next))) {
    if (yield* fs.exists(dist)) {
      yield* drop(last)
      yield* fs.rename(dist, last)
    }
    yield* fs.rename(next, dist)
    yield* syncFolder(parent)
  }
  if (!(yield* fs.exists(dist)) && (yield* fs.exists(last))) yield* fs.rename(last, dist)
  yield* drop(journal)
  yield* syncFolder(parent)
  yield* drop(next)
  yield* drop(last)
})

/** A mistyped folder must not be swapped away: only an empty one, or one that holds published files and nothing else, is replaced. */
const refuseForeign = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (!(yield* fs.exists(dist))) return
  const refuse = (found: string, expected: string) => new ForeignFolder({ folder: dist, found, expected })
  const names = yield* fs.readDirectory(dist).pipe(Effect.mapError(() => refuse("no readable folder", "a folder")))
  const listed = Option.getOrNull(yield* fs.readFileString(path.join(dist, checksumFile)).pipe(Effect.option))
  const published = new Set([checksumFile, ...(listed === null ? [] : parseChecksums(listed).keys())])
  const tops = new Set([...published].map((file) => file.split("/")[0]))
  const foreign =
    names.find((name) => !tops.has(name) && !isLitter(name)) ??
    (yield* filesBelow(dist)).find((file) => !published.has(file) && !isLitter(path.basename(file)))
  if (foreign !== undefined) return yield* refuse(foreign, "published files only; move it away or choose another folder")
})

/** What file managers and open spreadsheets leave behind in any folder. */
export const isLitter = (name: string): boolean => /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.~lock\..*#)$/.test(name)
