import { existsSync, readdirSync, rmSync } from "node:fs"
import { Effect } from "effect"
import { afterAll, describe, expect, it } from "vitest"
import type { Answers, Call, Fault } from "./calls.ts"
import { count, isOwnCase } from "./count.ts"
import { contents, isSame, makeWorld } from "./world.ts"

// After the world, which puts what goes wrong in its place.
const { NodeServices } = await import("@effect/platform-node")
const { recover } = await import("../../pipeline/publish/index.ts")

/** How many faults are passed over before the next one is tried; FAULTS=1 tries every one. */
const stride = Number(process.env["FAULTS"] ?? 60)

const world = makeWorld("build-faults-")
afterAll(world.remove)

/** A state of the world in which a build begins, and what that build does. */
interface Beginning {
  readonly putBack: () => void
  readonly calls: readonly Call[]
  readonly answers: Answers
}

const raw = world.raw("nine")
const beginning = async (name: string): Promise<Beginning> => {
  const putBack = world.keep(name)
  const { told, calls, answers } = await world.build(raw)
  expect(told).toBe("")
  return { putBack, calls, answers }
}

/**
 * Every call of builds that begin with an empty cache and with a full one; a call that both make is tried in the first. A process that is
 * killed before it reads leaves what it leaves when it is killed before it writes next, and what stands in the new files is
 * looked at by nobody before all of them are there.
 */
const faultsOf = (beginnings: readonly Beginning[]): readonly (readonly [Beginning, Fault])[] => {
  const known = new Set<string>()
  return beginnings.flatMap((from) =>
    from.calls.flatMap(({ name, writes }) => {
      if (known.has(name)) return []
      known.add(name)
      const changes = writes && !/\.dist\.next\/|^SQLite/.test(name)
      return (changes ? (["fails", "dies"] as const) : (["fails"] as const)).map((kind) => [from, { call: name, kind }] as const)
    })
  )
}

/** Whether the lock cannot be taken away: it is nobody's once the process has ended, which goes on here. */
const isLockLeft = ({ call }: Fault): boolean => /^(?:rm|unlink) \/\.dist\.lock(?: \(\d+\))?$/.test(call)

/** Whether a page is not read for a fault: the databases are then asked about other pages than before, and must answer themselves. */
const holdsPage = ({ call }: Fault): boolean => /\/pages\/\w/.test(call)

/** A heading, then what is wrong, without the lines of a stack. */
const expected = expect.stringMatching(/^[A-Z][^\n]*:\n(?!.*\n {4}at )/s)

describe("a build over published files while one of its calls goes wrong, or all from one on as when the process is killed", () => {
  it("leaves the old files or the new ones, tells what is expected, and the next run succeeds", async () => {
    expect((await world.build(raw)).told).toBe("")
    const fresh = contents(world.dist)
    expect((await world.build(world.raw("ten"))).told).toBe("")
    const old = contents(world.dist)
    expect(isSame(old, fresh)).toBe(false)
    const full = await beginning("full")
    full.putBack()
    rmSync(world.cache, { recursive: true })
    const empty = await beginning("empty")
    const faults = faultsOf([empty, full])
    expect(faults.length).toBeGreaterThan(2000)
    /** States after which the next run was tried. */
    const tried = new Set<string>()
    const tryFault = async ({ putBack, answers }: Beginning, fault: Fault): Promise<void> => {
      putBack()
      const { told, reached } = await world.build(raw, holdsPage(fault) ? { fault } : { fault, answers })
      if (fault.kind === "dies" || isLockLeft(fault)) world.forgetProcess()
      expect(reached).toBe(true)
      expect(told).toEqual(told === "" ? "" : expected)
      // Between two renames nothing is published; every command finishes them first.
      if (!existsSync(world.dist)) await Effect.runPromise(recover(world.dist).pipe(Effect.provide(NodeServices.layer)))
      const left = contents(world.dist)
      expect(isSame(left, fresh) || (told !== "" && isSame(left, old))).toBe(true)
      const state = contents(world.root).join("\n")
      if (tried.has(state)) return
      tried.add(state)
      expect((await world.build(raw, { answers })).told).toBe("")
      expect(isSame(contents(world.dist), fresh)).toBe(true)
      expect(readdirSync(world.root)).toEqual(["cache", "dist", "temporary"])
    }
    // All faults are tried before any failure is told: one that fails hides none of the others.
    const failures: string[] = []
    for (const [from, fault] of faults.filter((_, index) => index % stride === 0 && isOwnCase(index / stride))) {
      try {
        await tryFault(from, fault)
        count("faults")
      } catch (error) {
        failures.push(`${fault.call} ${fault.kind}: ${error instanceof Error ? error.message : error}`)
      }
    }
    expect(failures).toEqual([])
  }, 7_200_000)
})
