import { hash } from "node:crypto"
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs"
import { basename, join } from "node:path"
import { Data, Effect } from "effect"

/** The cache cannot be used: it is no folder, nobody may write to it, or its disk is full. */
export class CacheError extends Data.TaggedError("CacheError")<{ readonly folder: string; readonly reason: string }> {
  readonly heading = "The cache cannot be used:"
  override get message() {
    return `${this.folder}: found ${this.reason}, expected a folder for what may be kept from run to run`
  }
}

/** All of a cache stands in a folder of this name in it, so that nothing of anybody else's is ever removed. */
const ownFolder = "speeches-pages"

/** Milliseconds after which what nobody has touched belongs to no run that still goes on. */
const forgotten = 7 * 86_400_000

/**
 * Opens a cache: `kept` holds the results of this version of the code, and `run` is empty and lasts as long as the scope.
 * What other versions kept and what killed runs left is removed after a week.
 */
export const openCache = Effect.fn("openCache")((cache: string) =>
  Effect.acquireRelease(
    caching(cache, () => {
      const home = join(cache, ownFolder)
      const kept = join(home, codeVersion())
      mkdirSync(kept, { recursive: true })
      const now = new Date()
      utimesSync(kept, now, now)
      for (const name of readdirSync(home)) if (name !== basename(kept)) removeForgotten(join(home, name), now)
      return { kept, run: mkdtempSync(join(home, "run-")) }
    }),
    ({ run }) => Effect.sync(() => rmSync(run, { recursive: true, force: true }))
  )
)

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

const removeForgotten = (path: string, now: Date): void => {
  try {
    if (now.getTime() - statSync(path).mtimeMs > forgotten) rmSync(path, { recursive: true, force: true })
  } catch {
    // Another run removes it too.
  }
}

const root = join(import.meta.dirname, "..", "..")

/** One hash of the code, of the packages it uses and of the Node.js that runs it. */
const codeVersion = (): string => {
  const files = ["pipeline/**/*.ts", "schemas/**/*.ts", "package-lock.json"].flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  const digests = files.map((file) => `${file} ${hash("sha256", readFileSync(join(root, file)), "hex")}`)
  return hash("sha256", [process.version, ...digests].join("\n"), "hex").slice(0, 16)
}
