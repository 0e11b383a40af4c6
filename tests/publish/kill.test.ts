import { spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { recover, validate } from "../../pipeline/publish/index.ts"
import { count } from "../reliability/count.ts"

/** How many processes are killed; KILLS=200 for a long run. */
const kills = Number(process.env.KILLS ?? 4)

const script = fileURLToPath(new URL("./publish-once.ts", import.meta.url))

/** Starts a process that publishes, and kills it after a time. Gives its exit code, or null if it was killed before its end. */
const publishAndKill = async (dist: string, number: number, milliseconds: number): Promise<number | null> => {
  const child = spawn(process.execPath, [script, dist, String(number)], { stdio: ["ignore", "pipe", "inherit"] })
  const ended = once(child, "exit")
  await once(child.stdout, "data")
  await Promise.race([setTimeout(milliseconds), ended])
  child.kill("SIGKILL")
  const [code] = await ended
  return code
}

describe("a process that publishes, killed at any moment", () => {
  it.effect(
    "leaves one whole, valid state, and nothing beside it after the next command",
    () =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const folder = yield* fs.makeTempDirectoryScoped()
        const dist = `${folder}/dist`
        const began = performance.now()
        assert.strictEqual(yield* Effect.promise(() => publishAndKill(dist, 0, 60_000)), 0)
        const whole = performance.now() - began
        let killed = 0
        for (let number = 1; number <= kills; number++) {
          if ((yield* Effect.promise(() => publishAndKill(dist, number, (whole * number) / (kills + 1)))) === null) killed++
          yield* recover(dist)
          yield* validate(dist)
          assert.deepStrictEqual(yield* fs.readDirectory(folder), ["dist"], `kill ${number}`)
        }
        assert.isAbove(killed, 0)
        count("kills", killed)
      }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)),
    120_000 + kills * 30_000
  )
})
