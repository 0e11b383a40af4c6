import { writeFileSync } from "node:fs"
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os"
import { join } from "node:path"
import { scaleReport } from "./scale/report.ts"
import { measureSize, type Size } from "./scale/size.ts"
import { measureStarts } from "./scale/start.ts"

/** Builds minted corpora of several sizes and writes what it cost to RESULTS.md: `SIZES=500,5000 node tests/bench/scale.ts`. */
const wanted = (process.env["SIZES"] ?? "500,5000").split(",").map(Number)
const folder = join(process.env["BENCH_FOLDER"] ?? tmpdir(), `speeches-bench-${process.pid}`)
const machine = {
  processor: cpus()[0]?.model ?? "unknown processor",
  cores: availableParallelism(),
  memoryBytes: totalmem(),
  node: process.version
}
const starts = await measureStarts(join(folder, "start"))
const sizes: Size[] = []
for (const pages of wanted) {
  sizes.push(await measureSize(pages, folder, (text) => process.stderr.write(`${text}\n`)))
  writeFileSync(new URL("RESULTS.md", import.meta.url), scaleReport(sizes, machine, starts))
}
process.stdout.write(scaleReport(sizes, machine, starts))
