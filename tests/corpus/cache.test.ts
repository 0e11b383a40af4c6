import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { Cause, Effect, Exit } from "effect"
import { describe, expect, it } from "vitest"
import { caching, openCache } from "../../pipeline/corpus/cache.ts"
import { testFolder } from "./folder.ts"

const path = testFolder()

/** Opens a cache for as long as something is done with it. */
const inCache = <A>(cache: string, use: (opened: { readonly kept: string; readonly run: string }) => A): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.map(openCache(cache), use)))

const age = (file: string, days: number): void => {
  const time = new Date(Date.now() - days * 86_400_000)
  utimesSync(file, time, time)
}

describe("a cache", () => {
  it("keeps results from run to run in one folder", async () => {
    const kept = await inCache(path("results"), (opened) => {
      writeFileSync(join(opened.kept, "result"), "kept")
      return opened.kept
    })
    expect(await inCache(path("results"), (opened) => opened.kept)).toBe(kept)
    expect(readFileSync(join(kept, "result"), "utf8")).toBe("kept")
  })

  it("has an empty folder for each run, which is gone after it", async () => {
    const cache = openCache(path("runs"))
    const runs = await Effect.runPromise(
      Effect.scoped(
        Effect.gen(function* () {
          const one = (yield* cache).run
          expect(readdirSync(one)).toEqual([])
          writeFileSync(join(one, "aside"), "rows")
          const other = (yield* Effect.scoped(cache)).run
          expect([existsSync(one), existsSync(other)]).toEqual([true, false])
          return [one, other]
        })
      )
    )
    expect(new Set(runs).size).toBe(2)
    expect(runs.filter((run) => existsSync(run))).toEqual([])
  })

  it("removes after a week what other versions kept and runs elsewhere left, and nothing of its own", async () => {
    const kept = await inCache(path("old"), (opened) => opened.kept)
    const home = dirname(kept)
    for (const name of ["0123456789abcdef", "run-elsewhere-1-2-abc", "run-other"]) {
      mkdirSync(join(home, name, "inside"), { recursive: true })
      age(join(home, name), name === "run-other" ? 6 : 8)
    }
    age(kept, 8)
    await inCache(path("old"), (opened) => {
      expect(readdirSync(home).sort()).toEqual([basename(kept), basename(opened.run), "run-other"].sort())
      expect(Date.now() - statSync(kept).mtimeMs).toBeLessThan(86_400_000)
    })
  })

  it("removes at once what a run left whose process is gone, and leaves that of one which goes on", async () => {
    const own = await inCache(path("killed"), ({ run }) => {
      mkdirSync(join(run, "inside"))
      const other = (id: number) => run.replace(String(process.pid), String(id))
      for (const id of [2 ** 30, process.ppid]) mkdirSync(other(id))
      return { gone: other(2 ** 30), another: other(process.ppid), run }
    })
    mkdirSync(own.run)
    await inCache(path("killed"), () =>
      expect([existsSync(own.gone), existsSync(own.another), existsSync(own.run)]).toEqual([false, false, true])
    )
  })

  it("begins anew where something else stands in place of its folders", async () => {
    const kept = await inCache(path("wrong"), (opened) => opened.kept)
    for (const place of [kept, dirname(kept)]) {
      rmSync(place, { recursive: true })
      writeFileSync(place, "no folder")
      expect(await inCache(path("wrong"), (opened) => statSync(opened.kept).isDirectory())).toBe(true)
    }
  })

  it("keeps to a folder of its own, whatever else stands where it is put", async () => {
    mkdirSync(path("shared", "run-2023-results"), { recursive: true })
    writeFileSync(path("shared", "run-2023-results", "notes.txt"), "mine")
    age(path("shared", "run-2023-results"), 30)
    await inCache(path("shared"), () => null)
    expect(readdirSync(path("shared"))).toHaveLength(2)
    expect(readdirSync(path("shared", "run-2023-results"))).toEqual(["notes.txt"])
  })

  it("cannot be a file", async () => {
    writeFileSync(path("file"), "no folder")
    const error = await Effect.runPromise(Effect.flip(Effect.scoped(openCache(path("file")))))
    expect(error).toMatchObject({ _tag: "CacheError", folder: path("file") })
    expect(error.message).toContain("found ENOTDIR")
  })
})

describe("work in a cache", () => {
  it("gives what it makes", async () => {
    expect(await Effect.runPromise(caching("here", () => 7))).toBe(7)
  })

  it("fails with what the file system says", async () => {
    const error = await Effect.runPromise(Effect.flip(caching("here", () => readFileSync(path("missing")))))
    expect(error).toMatchObject({ _tag: "CacheError", folder: "here", reason: expect.stringContaining("ENOENT") })
  })

  it("breaks off with any other error: a fault of the program", async () => {
    const exit = await Effect.runPromiseExit(
      caching("here", () => {
        throw new TypeError("no such function")
      })
    )
    expect(Exit.isFailure(exit) && Cause.hasDies(exit.cause)).toBe(true)
  })
})
