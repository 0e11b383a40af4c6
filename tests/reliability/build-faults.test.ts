import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Cause, Effect, Exit } from "effect"
import { afterAll, describe, expect, it, vi } from "vitest"
import { count } from "./count.ts"

/** How many calls lie between two that fail; FAULTS=1 lets every one fail in turn. */
const stride = Number(process.env["FAULTS"] ?? 90)

/** A fault at the nth call: only that one fails, or every one from then on, as if the process were killed. */
type Fault = { readonly at: number; readonly kind: "fails" | "dies" }

const faults = vi.hoisted(() => {
  const state = { on: false, calls: 0, at: 0, kind: "dies" }
  const goesWrong = (): boolean => {
    if (!state.on) return false
    state.calls++
    return state.kind === "dies" ? state.calls >= state.at : state.calls === state.at
  }
  const system = (): Error => {
    const [code, words] = state.at % 4 < 2 ? ["EROFS", "read-only file system"] : ["ENOSPC", "no space left on device"]
    return Object.assign(new Error(`${code}: ${words}`), { code })
  }
  /** Functions of a module or object that fail when their turn comes; what `inside` they give is wrapped in the same way. */
  const failing = <Target extends object>(
    target: Target,
    names: readonly string[],
    fault: () => Error,
    inside: (value: unknown) => unknown = (value) => value
  ): Target =>
    new Proxy(target, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name, object)
        if (typeof value !== "function") return value
        if (!names.includes(String(name))) return /^\p{Lu}/u.test(String(name)) ? value : value.bind(object)
        return (...args: readonly unknown[]) => {
          if (goesWrong()) {
            if (name === "run" || name === "create" || name === "connect") return Promise.reject(fault())
            throw fault()
          }
          const answer = value.apply(object, args)
          return answer instanceof Promise ? answer.then(inside) : inside(answer)
        }
      }
    })
  return { state, system, failing }
})

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>()
  const names = Object.keys(fs).filter((name) => name.endsWith("Sync") && name !== "existsSync")
  const failing = faults.failing(fs, names, faults.system)
  return Object.fromEntries(Object.keys(fs).map((name) => [name, Reflect.get(failing, name)]))
})

vi.mock("@duckdb/node-api", async (original) => {
  const api = await original<typeof import("@duckdb/node-api")>()
  const full = () => new Error(`IO Error: Could not write file: ${faults.system().message}`)
  const appender = (given: unknown) => faults.failing(given as object, ["appendDataChunk", "flushSync"], full)
  const connection = (given: unknown) =>
    faults.failing(given as object, ["run", "createAppender"], full, (answer) =>
      answer instanceof api.DuckDBAppender ? appender(answer) : answer
    )
  const instance = (given: unknown) => faults.failing(given as object, ["connect"], full, connection)
  return { ...api, DuckDBInstance: faults.failing(api.DuckDBInstance, ["create"], full, instance) }
})

const { build } = await import("../../pipeline/build.ts")
const { Progress } = await import("../../pipeline/progress.ts")

// Other threads would have a file system of their own.
process.env["PIPELINE_WORKERS"] = "1"
const folder = mkdtempSync(join(tmpdir(), "build-faults-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [dist, cache, kept] = ["dist", "cache", "kept"].map((name) => join(folder, name)) as [string, string, string]

/** A raw folder of two pages that share sentences. */
const rawFolder = (months: string): string => {
  const raw = join(folder, months)
  mkdirSync(join(raw, "pages"), { recursive: true })
  const said = `Friends, we built the new pier in ${months} months and paid 3 million crowns for it. It carries the weight of forty boats today.`
  writeFileSync(join(raw, "pages", "address.txt"), `Harbour day\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: ${said}\n`)
  writeFileSync(join(raw, "pages", "report.txt"), `Mayor opens the pier\n\nMay 4, 2019\n\n“${said}” Mayor Anna Berg said.\n`)
  return raw
}

const run = (raw: string) =>
  Effect.runPromiseExit(
    build({ raw, dist, cache, gold: null, keepGoing: false }).pipe(Effect.provide(Progress.quiet), Effect.provide(NodeServices.layer))
  )

const sums = (): string => readFileSync(join(dist, "SHA256SUMS"), "utf8")

/** Builds over the old files while the nth call goes wrong; how many calls there were, and what came of it. */
const withFault = async (raw: string, { at, kind }: Fault) => {
  rmSync(dist, { recursive: true, force: true })
  cpSync(kept, dist, { recursive: true })
  // What a run keeps is there for the next one every other time.
  if (at % 2 === 1) rmSync(cache, { recursive: true, force: true })
  Object.assign(faults.state, { on: true, calls: 0, at, kind })
  const exit = await run(raw)
  faults.state.on = false
  return { exit, calls: faults.state.calls }
}

describe("a build over published files while the work database or the files beside it fail", () => {
  it.each([
    ["fails", "at one call, full or read-only"],
    ["dies", "from one call on, as when the process is killed"]
  ] as const)(
    "%s %s: leaves the old files or the new ones, tells what is expected, and the next run succeeds",
    async (kind, _how) => {
      const raw = rawFolder("nine")
      expect(Exit.isSuccess(await run(raw))).toBe(true)
      const fresh = sums()
      expect(Exit.isSuccess(await run(rawFolder("ten")))).toBe(true)
      const old = sums()
      expect(old).not.toBe(fresh)
      rmSync(kept, { recursive: true, force: true })
      cpSync(dist, kept, { recursive: true })
      const { calls } = await withFault(raw, { at: Number.MAX_SAFE_INTEGER, kind })
      expect(calls).toBeGreaterThan(200)
      for (let at = 1; at <= calls; at += stride) {
        const { exit } = await withFault(raw, { at, kind })
        const told = Exit.isFailure(exit) ? Cause.pretty(exit.cause) : ""
        expect([at, Exit.isFailure(exit) && Cause.hasDies(exit.cause) ? told : "expected"]).toEqual([at, "expected"])
        expect([at, sums()]).toEqual([at, Exit.isSuccess(exit) ? fresh : old])
        expect([at, Exit.isSuccess(await run(raw)), sums()]).toEqual([at, true, fresh])
        expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([])
        count("faults")
      }
    },
    7_200_000
  )
})
