import { spawnSync } from "node:child_process"
import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { afterAll, describe, expect, it } from "vitest"
import { count, isOwnCase } from "./count.ts"
import { contents, isSame, makeWorld } from "./world.ts"

const { recover } = await import("../../pipeline/publish/index.ts")

/** How many builds are stopped; KILLS=200 for a long run. */
const kills = Number(process.env["KILLS"] ?? 5)

const world = makeWorld("build-kill-")
afterAll(world.remove)

const raws = ["two", "three"].map(world.raw)
const stopAt = pathToFileURL(join(import.meta.dirname, "stop-at.ts")).href

/** Builds in a process of its own, which gets a signal just before the call of a number. */
const build = (raw: string, stop = "") => {
  const args = ["--import", stopAt, "pipeline/main.ts", "build", "--quiet", "--raw", raw, "--out", world.dist, "--cache", world.cache]
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, STOP: stop } })
  return { status, signal, told: stderr, calls: Number(/^calls: (\d+)$/m.exec(stdout)?.[1]) }
}

describe("a build, killed or stopped before any of its calls", () => {
  it(
    "leaves the old files or the new ones; what comes next gives the new ones, and nothing is left beside them or in the cache",
    async () => {
      const states = raws.map((raw) => {
        const { status, told } = build(raw)
        expect([status, told]).toEqual([0, ""])
        return contents(world.dist)
      })
      expect(isSame(states[0]!, states[1]!)).toBe(false)
      const whole = (index: number) => {
        const { status, told, calls } = build(raws[index]!)
        expect([status, told, isSame(contents(world.dist), states[index]!)]).toEqual([0, "", true])
        expect([readdirSync(world.root), readdirSync(join(world.cache, "speeches-pages")).length]).toEqual([
          ["cache", "dist", "temporary"],
          1
        ])
        return calls
      }
      const calls = whole(0)
      expect(calls).toBeGreaterThan(1000)
      for (let number = 1; number <= kills; number++) {
        if (!isOwnCase(number)) continue
        // The next build begins with what the killed one left; now and then it is let run to its end.
        if (number % 10 === 0) whole(number % 2)
        if (number % 3 === 0) rmSync(world.cache, { recursive: true, force: true })
        const signal = number % 4 === 3 ? "SIGINT" : "SIGKILL"
        const stopped = build(raws[number % 2]!, `${signal} ${Math.ceil((calls * number) / (kills + 1))}`)
        expect([number, stopped.status === 130 || stopped.signal === signal]).toEqual([number, true])
        if (stopped.status === 130) expect([number, readdirSync(world.root).filter((name) => name.startsWith("."))]).toEqual([number, []])
        await Effect.runPromise(recover(world.dist).pipe(Effect.provide(NodeServices.layer)))
        const left = contents(world.dist)
        expect([number, states.some((state) => isSame(left, state))]).toEqual([number, true])
        count("kills")
      }
      whole(0)
    },
    120_000 + kills * 60_000
  )
})
