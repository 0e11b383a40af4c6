import { rmSync } from "node:fs"
import { join } from "node:path"
import { measured } from "./measure.ts"
import type { StartUp } from "./report.ts"

const runs = 7

/** How long the help and a build of the project's own pages take, with nothing kept but compiled code, and with what the build remembers. */
export const measureStarts = async (folder: string): Promise<readonly StartUp[]> => {
  const cache = join(folder, "cache")
  const build = ["build", "--raw", "raw", "--gold", "tests/gold", "--out", join(folder, "out"), "--cache", cache]
  const timed = async (args: readonly string[], before: () => void): Promise<readonly number[]> => {
    const seconds: number[] = []
    for (let run = 0; run <= runs; run++) {
      before()
      seconds.push((await measured(args)).seconds)
    }
    return seconds.slice(1)
  }
  const forget = (): void => rmSync(cache, { recursive: true, force: true })
  const starts = [
    { command: "--help", seconds: await timed(["--help"], () => undefined) },
    { command: "build of the five pages", seconds: await timed(build, forget) },
    { command: "build of the five pages, nothing changed", seconds: await timed(build, () => undefined) }
  ]
  rmSync(folder, { recursive: true, force: true })
  return starts
}
