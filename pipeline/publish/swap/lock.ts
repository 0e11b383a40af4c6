import { Data, Effect, FileSystem, Option, type PlatformError } from "effect"

class PublicationLocked extends Data.TaggedError("PublicationLocked")<{ readonly lock: string; readonly owner: string }> {
  readonly heading = "Start again when the other run has ended:"
  override get message() {
    return `another run publishes here: process ${this.owner.split(" ")[0]} holds ${this.lock}`
  }
}

/**
 * Holds a lock until the scope ends. Fails at once if a running process holds it; takes over the lock of a process that is gone. The lock
 * is a symbolic link whose target names its owner: creating one is atomic and never replaces another. The owner is named by its process id
 * and, on Linux, by its start time, because ids are used again.
 */
export const hold = Effect.fn("hold")(function* (lock: string) {
  const fs = yield* FileSystem.FileSystem
  const me = yield* identity(process.pid)
  yield* Effect.acquireRelease(acquire(lock, me, 3), () => fs.remove(lock).pipe(Effect.ignore))
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
    if (owner !== null && (attempts === 0 || (yield* isRunning(owner)))) return yield* new PublicationLocked({ lock, owner })
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

const isRunning = Effect.fnUntraced(function* (owner: string) {
  const id = Number(owner.split(" ")[0])
  if (!Number.isInteger(id) || id <= 0) return false
  return (yield* isAlive(id)) && (yield* identity(id)) === owner
})

/** Whether a process exists. If it may not be signalled (EPERM), it does. */
const isAlive = (id: number) =>
  Effect.sync(() => {
    try {
      return process.kill(id, 0)
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "EPERM"
    }
  })

/** Process id and start time. The latter is field 22 of /proc/ID/stat; fields are counted after the command name, which may hold spaces. */
const identity = Effect.fnUntraced(function* (id: number) {
  const fs = yield* FileSystem.FileSystem
  const stat = yield* fs.readFileString(`/proc/${id}/stat`).pipe(Effect.orElseSucceed(() => ""))
  const began = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  return `${id} ${began}`.trim()
})
