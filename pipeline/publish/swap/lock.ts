import { Data, Effect, FileSystem, Option, type PlatformError } from "effect"

/** Another run is publishing into the same folder. */
export class PublicationLocked extends Data.TaggedError("PublicationLocked")<{ readonly lock: string; readonly owner: string }> {
  get heading() {
    return "Start again when the other run has ended:"
  }
  override get message() {
    return `another run publishes here: process ${this.owner.split(" ")[0]} holds ${this.lock}`
  }
}

/**
 * Holds the lock for as long as the scope is open; fails at once when a running process has it.
 *
 * The lock is a symbolic link whose target names its owner: it appears with its content or not at all, and never
 * replaces another. The owner is the process id and, where the system tells (Linux), when the process began, since
 * ids come round again. The lock of a process that is gone is taken over.
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
    const taken = yield* fs.symlink(me, lock).pipe(
      Effect.as(true),
      Effect.catchIf(
        (error) => error.reason._tag === "AlreadyExists",
        () => Effect.succeed(false)
      )
    )
    if (taken) return
    const owner = Option.getOrNull(yield* fs.readLink(lock).pipe(Effect.option))
    if (owner !== null && (attempts === 0 || (yield* isRunning(owner)))) return yield* new PublicationLocked({ lock, owner })
    if (owner !== null) yield* breakLock(lock, owner)
    yield* acquire(lock, me, attempts - 1)
  })

/** Removes a stale lock, moved aside first: of two runs that find it, the later one puts back what the earlier one has taken. */
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

/** A process we may not signal is alive all the same. */
const isAlive = (id: number) =>
  Effect.sync(() => {
    try {
      return process.kill(id, 0)
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "EPERM"
    }
  })

/** Process id and start: field 22 of /proc/ID/stat, counted after the command name in parentheses. */
const identity = Effect.fnUntraced(function* (id: number) {
  const fs = yield* FileSystem.FileSystem
  const stat = yield* fs.readFileString(`/proc/${id}/stat`).pipe(Effect.orElseSucceed(() => ""))
  const began = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  return `${id} ${began}`.trim()
})
