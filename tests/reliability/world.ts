import { hash } from "node:crypto"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { Cause, Effect, Exit } from "effect"
import type { Failure } from "../../pipeline/failures.ts"
import { type Answers, type Fault, watched } from "./calls.ts"

// What goes wrong must stand in its place before these take it.
const { NodeServices } = await import("@effect/platform-node")
const { build } = await import("../../pipeline/build.ts")
const { expectedIn, tellFailure } = await import("../../pipeline/failures.ts")
const { Progress } = await import("../../pipeline/progress.ts")

// Other threads would have a file system of their own.
process.env["PIPELINE_WORKERS"] = "1"

/** What stands in a folder, by its path: the hash of a file, or what a link leads to. */
export const contents = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const holds = entry.isSymbolicLink() ? readlinkSync(path) : entry.isFile() ? hash("sha1", readFileSync(path)) : ""
      return `${relative(place, path)} ${holds}`
    })
    .sort()

export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index])

/** The words for an expected failure; what is none shows its cause. */
const told = (exit: Exit.Exit<unknown, unknown>): string => {
  if (Exit.isSuccess(exit)) return ""
  const error = expectedIn(exit.cause)
  return error === null ? `unexpected: ${Cause.pretty(exit.cause)}` : tellFailure(error as Failure)
}

/** All that a build may change, in one folder: what is published, the cache, and the folder for temporary files. */
export const makeWorld = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), name))
  const root = join(folder, "world")
  const [dist, cache, temporary] = ["dist", "cache", "temporary"].map((each) => join(root, each)) as [string, string, string]
  process.env["TMPDIR"] = temporary
  mkdirSync(temporary, { recursive: true })
  return {
    root,
    dist,
    cache,
    /** A raw folder of two pages that share sentences. */
    raw: (months: string): string => {
      const raw = join(folder, months)
      mkdirSync(join(raw, "pages"), { recursive: true })
      const said = `Friends, we built the new pier in ${months} months and paid 3 million crowns for it. It carries the weight of forty boats today.`
      writeFileSync(join(raw, "pages", "address.txt"), `Harbour day\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: ${said}\n`)
      writeFileSync(join(raw, "pages", "report.txt"), `Mayor opens the pier\n\nMay 4, 2019\n\n“${said}” Mayor Anna Berg said.\n`)
      return raw
    },
    /** Builds, while a call goes wrong if there is a fault; gives what a person would be told besides. */
    build: async (raw: string, options: { readonly fault?: Fault; readonly answers?: Answers } = {}) => {
      const built = build({ raw, dist, cache, gold: null, keepGoing: false, explorer: true })
      const run = () => Effect.runPromiseExit(built.pipe(Effect.provide(Progress.quiet), Effect.provide(NodeServices.layer)))
      const { result, ...rest } = await watched({ root, ...options }, run)
      return { ...rest, told: told(result) }
    },
    /** Keeps the world as it is; the function that is given puts it back. */
    keep: (kept: string): (() => void) => {
      const place = join(folder, kept)
      cpSync(root, place, { recursive: true, verbatimSymlinks: true })
      const before = contents(root)
      return () => {
        if (isSame(contents(root), before)) return
        rmSync(root, { recursive: true, force: true })
        cpSync(place, root, { recursive: true, verbatimSymlinks: true })
      }
    },
    /** What a process that is killed leaves to others: its lock and its folder are no longer those of a process that runs. */
    forgetProcess: (): void => {
      rmSync(join(root, ".dist.lock"), { force: true })
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
        if (entry.name.startsWith("run-")) rmSync(join(entry.parentPath, entry.name), { recursive: true })
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true })
  }
}
