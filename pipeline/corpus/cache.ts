import { hash } from "node:crypto"
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, utimesSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { Data, Effect } from "effect"
import { discard } from "./discard.ts"
import { isRunning, machine, processName } from "./process.ts"

/** The folder of the cache cannot be used: it is no folder, nobody may write to it, or the run has no room there to put rows aside. */
export class CacheError extends Data.TaggedError("CacheError")<{ readonly folder: string; readonly reason: string }> {
  readonly heading = "The folder of the cache cannot be used (--cache names another):"
  override get message() {
    return `${this.folder}: found ${this.reason}, expected a folder with room for what a run puts aside`
  }
}

/** All of a cache stands in a folder of this name in it, so that nothing of anybody else's is ever removed. */
const ownFolder = "speeches-pages"

/** Milliseconds after which what nobody has touched belongs to no run that still goes on. */
const forgotten = 7 * 86_400_000

/** Bytes free on a disk below which a run puts its rows aside elsewhere. */
const littleRoom = 1e9

/**
 * Opens a cache: `kept` holds the results of this version of the code, and `run` is empty and lasts as long as the scope. A file in the
 * place of these folders is removed; so are leftovers of killed runs and, after a week, results of other versions of the code. Where the disk has little room, `run`
 * stands in the folder of the system for temporary files, if there is more.
 */
export const openCache = Effect.fn("openCache")((cache: string) =>
  Effect.acquireRelease(
    caching(cache, () => {
      const home = join(cache, ownFolder)
      const kept = join(home, codeVersion())
      const now = new Date()
      const isFull = !unlessFull(() => {
        for (const place of [home, kept]) {
          if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) rmSync(place, { force: true })
          mkdirSync(place, { recursive: true })
        }
        utimesSync(kept, now, now)
      })
      const place = isFull || (room(home) < littleRoom && room(tmpdir()) > room(home)) ? tmpdir() : home
      for (const name of readdirSync(place)) if (isOfGoneRun(name)) discard(join(place, name))
      for (const name of isFull ? [] : readdirSync(home)) if (name !== basename(kept)) removeForgotten(join(home, name), now)
      return { kept, run: mkdtempSync(join(place, `${runPrefix}${processName(process.pid).replace(" ", "-")}-`)) }
    }),
    ({ run }) => Effect.sync(() => discard(run))
  )
)

/** How the folders of runs on this machine begin; the process follows. */
const runPrefix = `run-${machine}-`

/** Bytes free on the disk of a folder. */
const room = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Does something, unless the disk has no room for it; says whether it was done. */
const unlessFull = (act: () => void): boolean => {
  try {
    act()
    return true
  } catch (error) {
    if (["ENOSPC", "EDQUOT"].includes(String((error as NodeJS.ErrnoException).code))) return false
    throw error
  }
}

/** Work in a cache: what the file system refuses is a CacheError, anything else is a fault of the program. */
export const caching = <A>(folder: string, work: () => A): Effect.Effect<A, CacheError> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      return isSystemError(error) ? Effect.fail(new CacheError({ folder, reason: error.message })) : Effect.die(error)
    }
  })

/** What the operating system refuses, with its words: no place left, no such file. */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string"

/** Whether a folder has the name of a run whose process is gone. */
const isOfGoneRun = (name: string): boolean => {
  const [, id, began] = /^(\d+)(?:-(\d+))?-\w+$/.exec(name.startsWith(runPrefix) ? name.slice(runPrefix.length) : "") ?? []
  return id !== undefined && !isRunning([id, began].join(" ").trim())
}

/** Removes what nobody has touched for long. */
const removeForgotten = (path: string, now: Date): void => {
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (now.getTime() - touched > forgotten) discard(path)
}

const root = join(import.meta.dirname, "..", "..")

/** One hash of the code, of the packages it uses and of the Node.js that runs it. */
const codeVersion = (): string => {
  const files = ["pipeline/**/*.ts", "schemas/**/*.ts", "package-lock.json"].flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  const digests = files.map((file) => `${file} ${hash("sha256", readFileSync(join(root, file)), "hex")}`)
  return hash("sha256", [process.version, ...digests].join("\n"), "hex").slice(0, 16)
}
