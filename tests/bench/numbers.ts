import { readdirSync, readFileSync } from "node:fs"
import { numbers } from "../../pipeline/text/numbers/index.ts"

/** Prints how fast numbers are read on the pages of raw/, one process, in processor time, after warming up: `node tests/bench/numbers.ts`. */
const folder = new URL("../../raw/pages/", import.meta.url)
const pages = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
const bytes = pages.reduce((sum, raw) => sum + Buffer.byteLength(raw), 0)

const read = (): number =>
  pages.reduce((sum, raw) => sum + numbers(raw, { start: 0, end: raw.length }, { date: "2021-07-01", country: null }).length, 0)

const rounds = 200
for (let round = 0; round < 20; round++) read()
const from = process.cpuUsage()
let found = 0
for (let round = 0; round < rounds; round++) found += read()
const used = process.cpuUsage(from)
const seconds = (used.user + used.system) / 1e6

process.stdout.write(
  `${((bytes * rounds) / 1e6 / seconds).toFixed(1)} MB of text a second, ${Math.round(found / seconds)} number expressions a second\n`
)
