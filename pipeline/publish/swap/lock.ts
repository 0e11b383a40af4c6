import { Data, Effect, FileSystem, Option, type PlatformError } from "effect"
import { isRunning, processName } from "../../corpus/process.ts"

class PublicationLocked extends Data.TaggedError("PublicationLocked")<{ readonly lock: string; readonly owner: string }> {
  readonly heading = "Start again when the other run has ended:"
  override get message() {
    return `another run publishes here: process ${this.owner.split(" ")[0]} holds ${this.lock}`
  }
}

/**
 * Holds a lock until the scope ends. Fails at once if a running process holds it; takes over the lock of a process that is gone. The lock
 * is a symbolic link whose target names the process of its owner: creating one is atomic and never replaces another.
 */
export const hold = Effect.fn("hold")(function* (lock: string) {
  const fs = yield* FileSystem.FileSystem
  yield* Effect.acquireRelease(acquire(lock, processName(process.pid), 3), () => fs.remove(lock).pipe(Effect.ignore))
})

type Acquired = Effect.Effect<void, PublicationLocked | PlatformError.PlatformError, FileSystem.FileSystem>

const acquire = (lock: string, me: string, attempts: number): Acquired =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    const isTaken = ({ reason }: PlatformError.PlatformError): boolean => reason._tag === "AlreadyExists"
    const isMine = yield* fs.symlink(me, lock).pipe(
      Effect.as(true),
      Effect.catchIf(isTaken, () => Effect.succeed(false))
    )
    if (isMine) return
    const owner = Option.getOrNull(yield* fs.readLink(lock).pipe(Effect.option))
    if (owner !== null && (attempts === 0 || isRunning(owner))) return yield* new PublicationLocked({ lock, owner })
    if (owner !== null) yield* breakLock(lock, owner)
    yield* acquire(lock, me, attempts - 1)
  })

/**
 * Removes the lock of a process that is gone. It is moved aside and looked at first: if another run has replaced it in the
 * meantime, the lock of that run is put back.
 */
const breakLock = Effect.fnUntraced(function* (lock: string, stale: string) {
  const fs = yield* FileSystem.FileSystem
  const aside = `${lock}.stale`
  if (!(yield* fs.rename(lock, aside).pipe(Effect.isSuccess))) return
  const found = yield* fs.readLink(aside)
  if (found !== stale) yield* fs.symlink(found, lock).pipe(Effect.ignore)
  yield* fs.remove(aside).pipe(Effect.ignore)
})
