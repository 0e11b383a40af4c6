import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { afterAll, describe, expect, it } from "vitest"
import { count } from "./count.ts"

/** How many builds are killed; KILLS=200 for a long run. */
const kills = Number(process.env["KILLS"] ?? 3)

const folder = mkdtempSync(join(tmpdir(), "build-kill-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [raw, out, cache] = ["raw", "out", "cache"].map((name) => join(folder, name)) as [string, string, string]
const args = ["pipeline/main.ts", "build", "--quiet", "--raw", raw, "--out", join(out, "dist"), "--cache", cache]
const sums = (): string => readFileSync(join(out, "dist", "SHA256SUMS"), "utf8")

const put = (months: number): void =>
  writeFileSync(
    join(raw, "pages", "good.txt"),
    `Harbour day\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: Friends, we built it in ${months} months.\n`
  )
const build = (): string => {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  return status === 0 ? sums() : stderr
}

describe("a build, killed or stopped at any moment", () => {
  it(
    "leaves the old files or the new ones; the next build gives the new ones, and nothing is left beside them or in the cache",
    async () => {
      mkdirSync(join(raw, "pages"), { recursive: true })
      put(2)
      const began = performance.now()
      const states = [build()]
      const whole = performance.now() - began
      for (let number = 1; number <= kills; number++) {
        put(number % 2)
        if (number % 3 === 0) rmSync(cache, { recursive: true, force: true })
        const before = sums()
        const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] })
        const ended = once(child, "exit")
        const signal = number % 2 === 0 ? "SIGINT" : "SIGKILL"
        await Promise.race([setTimeout((whole * number) / (kills + 1)), ended])
        child.kill(signal)
        const [code, by] = await ended
        // Before Node.js can tell a signal from another, it ends the process, which shells call 130 too.
        expect([number, code === 0 || code === 130 || by === signal]).toEqual([number, true])
        const left = sums()
        const fresh = build()
        states.push(fresh)
        expect([number, left === before || left === fresh]).toEqual([number, true])
        expect([number, readdirSync(out), readdirSync(join(cache, "speeches-pages")).length]).toEqual([number, ["dist"], 1])
        if (code === null || code === 130) count("kills")
      }
      expect(new Set(states).size).toBe(Math.min(3, kills + 1))
    },
    120_000 + kills * 60_000
  )
})
