import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { counted } from "./count.ts"
import { parts } from "./parts.ts"
import { type Counts, countsFile, countsIn, withCounts } from "./section.ts"

/**
 * Runs the long form of the suites and writes what they counted into tests/README.md: `npm run reliability` for all of it (an hour
 * and more), `npm run reliability -- kills faults` for some parts. The counts of a part are written as soon as it passes, so that
 * after an interrupted run only the other parts have to run again. SHARES=3 lets three processes share the cases of a part.
 */
const run = async (name: string): Promise<boolean> => {
  const part = parts[name]
  if (part === undefined) {
    process.stderr.write(`found ${name}, expected ${Object.keys(parts).join(", ")}\n`)
    return false
  }
  const folder = mkdtempSync(join(tmpdir(), "reliability-"))
  const file = join(folder, "counts")
  writeFileSync(file, "")
  const shares = part.isShared ? Number(process.env["SHARES"] ?? 1) : 1
  const ends = Array.from({ length: shares }, async (_, share) => {
    const env = { ...part.settings, ...process.env, RELIABILITY: file, SHARE: `${share}/${shares}` }
    const [status] = await once(
      spawn("vitest", ["run", "--config", "tests/vitest.config.ts", "--test-timeout=7200000", ...part.suites], { stdio: "inherit", env }),
      "exit"
    )
    return status === 0
  })
  const isPassed = (await Promise.all(ends)).every((passed) => passed)
  const told = readFileSync(file, "utf8").trim()
  rmSync(folder, { recursive: true })
  if (!isPassed) return false
  const sums: { -readonly [What in keyof Counts]: number } = {}
  for (const line of told === "" ? [] : told.split("\n")) {
    const [what, number] = JSON.parse(line) as [keyof typeof counted, number]
    if (part.counts.includes(what)) sums[what] = (sums[what] ?? 0) + number
  }
  const before = readFileSync(countsFile, "utf8")
  writeFileSync(countsFile, withCounts(before, { ...countsIn(before), ...sums }))
  process.stdout.write(`${name}: ${JSON.stringify(sums)}\n`)
  return true
}

const asked = process.argv.slice(2)
const failed: string[] = []
for (const name of asked.length > 0 ? asked : Object.keys(parts)) if (!(await run(name))) failed.push(name)
if (failed.length > 0) process.stderr.write(`failed: ${failed.join(", ")}\n`)
process.exitCode = failed.length > 0 ? 1 : 0
