import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import packageJson from "../../../package.json" with { type: "json" }

/** What one step of a build took. */
export interface Step {
  readonly step: string
  readonly seconds: number
}

/** What a program cost as a whole process. */
export interface Cost {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakBytes: number
  readonly steps: readonly Step[]
}

const root = new URL("../../../", import.meta.url).pathname
const usage = new URL("./usage.ts", import.meta.url).href

/** How `npm start` starts the program. */
const [, ...start] = packageJson.scripts.start.split(" ")

/** What holds a program to one core, as words before its own; null where the system has no such command. */
export const onOneCore: readonly string[] | null = spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0"] : null

/** How a program is run: what it finds in its environment, its script, and words before it all. */
export interface Running {
  readonly environment?: Readonly<Record<string, string>>
  readonly script?: readonly string[]
  readonly before?: readonly string[]
}

/** Runs the program in a process of its own and gives what it cost; throws what it said where it failed. */
export const measured = async (args: readonly string[], { environment = {}, script = start, before = [] }: Running = {}): Promise<Cost> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"))
  const used = join(folder, "usage.json")
  const env = { ...process.env, ...environment, BENCH_USAGE: used }
  const began = performance.now()
  const [command = "", ...words] = [...before, process.execPath, "--import", usage, ...script, ...args]
  const child = spawn(command, words, { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] })
  /** A build says when a step is over. */
  const told: Step[] = []
  let said = ""
  let last = began
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text
    for (const [, step] of text.matchAll(/^(\w+): /gm)) {
      told.push({ step: step!, seconds: (performance.now() - last) / 1000 })
      last = performance.now()
    }
  })
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`${[...script, ...args].join(" ")} ended with ${code}:\n${said}`)
  const { peakBytes, cpuSeconds } = JSON.parse(readFileSync(used, "utf8"))
  rmSync(folder, { recursive: true })
  return { seconds, cpuSeconds, peakBytes, steps: told }
}
