import { basename, dirname, join, resolve } from "node:path"
import { Effect, Exit, FileSystem, Option } from "effect"
import { writeFile } from "../write/file.ts"
import { syncFolder } from "../write/folder.ts"
import { refuseForeign } from "./foreign.ts"
import { hold } from "./lock.ts"

/**
 * Paths of the published folder `dist` (if it is a symbolic link, of its target), and of what is hidden beside it while it is replaced:
 * the folder `next` that is being written, the folder `last` that is being replaced, and the `journal`, a file whose presence says that
 * `next` is whole and verified, and that the swap has begun.
 */
type Places = Effect.Success<ReturnType<typeof placesOf>>

export const placesOf = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const dist = yield* fs.realPath(folder).pipe(Effect.orElseSucceed(() => resolve(folder)))
  const parent = dirname(dist)
  const beside = (role: string) => join(parent, `.${basename(dist)}.${role}`)
  return { parent, dist, next: beside("next"), last: beside("last"), journal: beside("journal"), lock: beside("lock") }
})

/** Finishes the swap of an interrupted run, and removes what it left. Without traces of one it writes nothing: a read-only folder can be checked. */
export const recover = Effect.fn("recover")(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const places = yield* placesOf(dist)
  const traces = yield* Effect.filter([places.next, places.last, places.journal], (place) => fs.exists(place))
  if (traces.length > 0) yield* Effect.scoped(Effect.andThen(hold(places.lock), settle(places)))
  else if (yield* fs.readLink(places.lock).pipe(Effect.isSuccess)) yield* dropStaleLock(places.lock)
})

/** Removes the lock of a run that was killed before it wrote anything. The lock of a process that still runs stays. */
const dropStaleLock = (lock: string) => Effect.scoped(hold(lock)).pipe(Effect.catchTag("PublicationLocked", () => Effect.void))

/**
 * Reads the published folder, which needs no lock and may be protected: a run that publishes meanwhile, and traces that cannot be removed,
 * are no hindrance. What goes wrong because the folder was replaced meanwhile is done again.
 */
export const reading = Effect.fnUntraced(function* <A, E, R>(dist: string, read: Effect.Effect<A, E, R>) {
  const fs = yield* FileSystem.FileSystem
  const identity = fs.stat(dist).pipe(
    Effect.map(({ ino }) => Option.getOrNull(ino)),
    Effect.orElseSucceed(() => null)
  )
  yield* recover(dist).pipe(
    Effect.catch((error) => Effect.flatMap(identity, (found) => (found === null ? Effect.fail(error) : Effect.void)))
  )
  for (;;) {
    const before = yield* identity
    const exit = yield* Effect.exit(read)
    if (Exit.isSuccess(exit) || (yield* identity) === before) return yield* exit
  }
})

/**
 * Replaces the published folder by a new one, which `write` fills. Until that succeeds, and if it fails or is interrupted, the published
 * folder stays as it was; it stays, too, if `isSame` says that both hold the same. Gives what `write` gives, and whether it was replaced.
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

/** Writes the journal, from which point this run or the next one finishes the swap, then swaps. What cannot be removed is left to the next run. */
const swap = Effect.fnUntraced(function* (places: Places) {
  yield* writeFile(places.journal, "")
  yield* syncFolder(places.parent)
  yield* finish(places)
  yield* Effect.ignore(tidy(places))
})

/** Goes back to what was published, by removing the journal. After a successful swap, it changes nothing. */
const rollBack = Effect.fnUntraced(function* (places: Places) {
  const fs = yield* FileSystem.FileSystem
  yield* fs.remove(places.journal, { force: true })
  yield* settle(places)
})

/** Brings `dist` to one whole state, wherever a swap stopped, and removes what else is left. */
const settle = (places: Places) => Effect.andThen(finish(places), tidy(places))

/** With a journal, `next` takes the place of `dist`. If there is no `dist` then, `last` becomes it again. */
const finish = Effect.fnUntraced(function* ({ parent, dist, next, last, journal }: Places) {
  const fs = yield* FileSystem.FileSystem
  if ((yield* fs.exists(journal)) && (yield* fs.exists(next))) {
    if (yield* fs.exists(dist)) {
      yield* fs.remove(last, { recursive: true, force: true })
      yield* fs.rename(dist, last)
    }
    yield* fs.rename(next, dist)
    yield* syncFolder(parent)
  }
  if (!(yield* fs.exists(dist)) && (yield* fs.exists(last))) yield* fs.rename(last, dist)
  yield* fs.remove(journal, { recursive: true, force: true })
  yield* syncFolder(parent)
})

const tidy = Effect.fnUntraced(function* ({ next, last }: Places) {
  const fs = yield* FileSystem.FileSystem
  for (const place of [next, last]) yield* fs.remove(place, { recursive: true, force: true })
})
