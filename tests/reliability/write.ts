import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { counted } from "./count.ts"
import { withSection } from "./section.ts"

/** Runs the long form of the suites and writes what they counted into the README: `npm run reliability`, about half an hour. */
const folder = mkdtempSync(join(tmpdir(), "reliability-"))
const file = join(folder, "counts")
writeFileSync(file, "")
const suites = ["tests/hostile", "tests/properties", "tests/reliability", "tests/publish/swap.test.ts", "tests/publish/kill.test.ts"]
const { status } = spawnSync("vitest", ["run", "--test-timeout=3600000", ...suites], {
  stdio: "inherit",
  env: { KILLS: "200", FAULTS: "1", RUNS: "1000", ...process.env, RELIABILITY: file }
})
if (status === 0) {
  const sums = new Map<string, number>()
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const [what, number] = JSON.parse(line) as [keyof typeof counted, number]
    sums.set(what, (sums.get(what) ?? 0) + number)
  }
  const rows = Object.entries(counted).map(([what, meaning]) => `| ${meaning} | ${sums.get(what) ?? 0} |`)
  process.stdout.write(`${rows.join("\n")}\n`)
  writeFileSync("README.md", withSection(readFileSync("README.md", "utf8"), ["| | |", "|---|---:|", ...rows].join("\n")))
}
rmSync(folder, { recursive: true })
process.exitCode = status ?? 1
