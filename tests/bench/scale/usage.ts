import { writeFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

/** Loaded before a measured program (`node --import`): at its end writes what the whole process used, all threads together. */
const file = process.env["BENCH_USAGE"]
if (isMainThread && file !== undefined)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(file, JSON.stringify({ peakBytes: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }))
  })
