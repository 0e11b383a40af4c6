import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

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
const usage = new URL("usage.ts", import.meta.url).href

/** Runs a script of this project in a process of its own and gives what it cost; throws what it said where it failed. */
export const measured = async (
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {}
): Promise<Cost> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"))
  const [used, timings] = [join(folder, "usage.json"), join(folder, "timings.jsonl")]
  const env = { ...process.env, ...environment, BENCH_USAGE: used, PIPELINE_TIMINGS: timings }
  const began = performance.now()
  const child = spawn(process.execPath, ["--import", usage, script, ...args], { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] })
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
  if (code !== 0) throw new Error(`${script} ${args.join(" ")} ended with ${code}:\n${said}`)
  const { peakBytes, cpuSeconds } = JSON.parse(readFileSync(used, "utf8"))
  const steps = recorded(timings) ?? told
  rmSync(folder, { recursive: true })
  return { seconds, cpuSeconds, peakBytes, steps }
}

/** The times that a build writes itself, one JSON object a line, summed by step; null where it wrote none and its progress lines must do. */
const recorded = (file: string): readonly Step[] | null => {
  let lines: readonly string[]
  try {
    lines = readFileSync(file, "utf8").trim().split("\n")
  } catch {
    return null
  }
  const sums = new Map<string, number>()
  for (const line of lines) {
    const { step, seconds } = JSON.parse(line) as Step
    sums.set(step, (sums.get(step) ?? 0) + seconds)
  }
  return [...sums].map(([step, seconds]) => ({ step, seconds }))
}
