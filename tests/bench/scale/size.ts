import { execFile, execFileSync } from "node:child_process"
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { writeCorpus } from "../corpus/write.ts"
import { type Joins, joins } from "../joins.ts"
import { type Cost, measured, onOneCore } from "./measure.ts"

/** Bytes a second of a program that reads text, in one process with others. */
export interface Rate {
  readonly name: string
  readonly bytesPerSecond: number
}

/** Everything measured on one size of the corpus. */
export interface Size {
  readonly pages: number
  readonly bytes: number
  readonly floor: Cost
  /** From nothing, on one thread. */
  readonly cold: Cost
  /** Built again and again; null where that would take hours. */
  readonly again: Again | null
  /** How much two plain tokenizers at a time do of what one does: what two cores of this machine can give at the most. */
  readonly sideBySide: number
  readonly joins: Joins
  readonly rates: readonly Rate[]
  /** What the formats of the published tables cost, each by its library alone and by ours. */
  readonly formats: readonly FormatCost[]
}

/** Processor time that it takes to write all rows in one way. */
export interface FormatCost {
  readonly name: string
  readonly seconds: number
}

export interface Again {
  /** From nothing, on two threads. */
  readonly onTwo: Cost
  /** From nothing, held to one core; null where the system cannot do that. */
  readonly onOneCore: Cost | null
  /** With what the build remembers, nothing changed and one page edited. */
  readonly unchanged: Cost
  readonly edited: Cost
  /** Whether two threads, and a build that remembers, publish the same bytes as one from nothing. */
  readonly sameBytes: boolean
}

/** Pages up to which a size is built again and again. */
const often = 20_000

const here = (name: string): string => new URL(name, import.meta.url).pathname
const seed = 1

/** Mints so many pages in a folder of its own, builds them again and again, and measures; `say` is told what goes on. */
export const measureSize = async (pages: number, folder: string, say: (text: string) => void): Promise<Size> => {
  const [raw, cache] = [join(folder, "raw"), join(folder, "cache")]
  rmSync(folder, { recursive: true, force: true })
  const { bytes } = writeCorpus(pages, seed, raw)
  const told = async (what: string, run: () => Promise<Cost>): Promise<Cost> => {
    const cost = await run()
    say(`${pages} pages, ${what}: ${cost.seconds.toFixed(1)} s, ${Math.round(cost.peakBytes / 1e6)} MB`)
    return cost
  }
  const build = (out: string, workers: number, before: readonly string[] = []): Promise<Cost> =>
    measured(["build", "--raw", raw, "--out", join(folder, out), "--cache", cache], {
      environment: { PIPELINE_WORKERS: String(workers) },
      before
    })
  const floor = await told("DuckDB copies", () => measured([raw, join(folder, "floor.parquet")], { script: [here("floor.ts")] }))
  const cold = await told("cold, one thread", () => build("cold", 1))
  const sums = (out: string): string => readFileSync(join(folder, out, "SHA256SUMS"), "utf8")
  const buildAgain = async (): Promise<Again> => {
    const unchanged = await told("nothing changed", () => build("unchanged", 1))
    editOnePage(raw)
    const edited = await told("one page edited", () => build("edited", 1))
    rmSync(cache, { recursive: true, force: true })
    const onTwo = await told("cold, two threads", () => build("again", 2))
    rmSync(cache, { recursive: true, force: true })
    const before = onOneCore
    const held = before === null ? null : await told("cold, held to one core", () => build("held", 1, before))
    const sameBytes = sums("cold") === sums("unchanged") && sums("edited") === sums("again")
    return { onTwo, onOneCore: held, unchanged, edited, sameBytes }
  }
  const size: Size = {
    pages,
    bytes,
    floor,
    cold,
    again: pages > often ? null : await buildAgain(),
    sideBySide: await sideBySide(raw),
    joins: await joins(raw, join(folder, "cold")),
    rates: linesOf<Rate>("in-process.ts", raw),
    formats: linesOf<FormatCost>("formats.ts", join(folder, "cold"))
  }
  rmSync(folder, { recursive: true, force: true })
  return size
}

/** The best of some rounds of either: what else the machine does slows down one of them. */
const sideBySide = async (raw: string): Promise<number> => {
  const run = promisify(execFile)
  const rate = async (): Promise<number> => Number((await run(process.execPath, [here("tokenizer.ts"), raw, "3"])).stdout)
  const [alone, together]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++) {
    alone.push(await rate())
    together.push((await Promise.all([rate(), rate()])).reduce((sum, each) => sum + each, 0))
  }
  return Math.max(...together) / Math.max(...alone)
}

/** What a program of this folder prints, a JSON object a line. */
const linesOf = <Line>(program: string, folder: string): readonly Line[] =>
  execFileSync(process.execPath, [here(program), folder], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

/** One more sentence at the end of the first paragraph of the page in the middle. */
const editOnePage = (raw: string): void => {
  const names = readdirSync(join(raw, "pages")).sort()
  const file = join(raw, "pages", names[names.length >> 1]!)
  const text = readFileSync(file, "utf8")
  const at = text.indexOf(".\n\n") + 1
  writeFileSync(file, `${text.slice(0, at)} Another 1,250 guests arrived by train.${text.slice(at)}`)
}
