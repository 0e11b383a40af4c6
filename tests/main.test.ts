import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import Papa from "papaparse"
import { describe, expect, it } from "vitest"

/** Tells the address of every module a program loads. */
const telling = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module"
  registerHooks({ load: (url, context, next) => (console.error("loaded " + url), next(url, context)) })`)}`

/** The files of packages a command loads, by package and path. */
const loadedBy = (...words: readonly string[]): readonly string[] => {
  const { stderr } = spawnSync(process.execPath, ["--import", telling, "pipeline/main.ts", ...words], { encoding: "utf8" })
  return [...stderr.matchAll(/^loaded .*\/node_modules\/(.+)/gm)].map(([, file = ""]) => file)
}

const packagesOf = (files: readonly string[]): readonly string[] =>
  [...new Set(files.map((file) => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file))].sort()

describe("the program", () => {
  it.each([["--help"], ["build --help"], ["--version"], ["build --nonsense"]])("loads nothing for `%s` but the command line", (words) => {
    const files = loadedBy(...words.split(" "))
    expect(packagesOf(files)).toEqual(["@effect/platform-node", "@effect/platform-node-shared", "effect"])
    expect(files).not.toContain("effect/dist/index.js")
  })

  it("has one version number with its package, the lock file and the last release of the data", () => {
    const { data } = Papa.parse<{ readonly version: string }>(readFileSync("raw/releases.csv", "utf8").trim(), { header: true })
    const released = data.at(-1)?.version
    const { stdout } = spawnSync(process.execPath, ["pipeline/main.ts", "--version"], { encoding: "utf8" })
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8"))
    expect({
      told: /\d+\.\d+\.\d+/.exec(stdout)?.[0],
      package: JSON.parse(readFileSync("package.json", "utf8")).version,
      lock: [lock.version, lock.packages[""].version]
    }).toEqual({ told: released, package: released, lock: [released, released] })
  })

  it("loads the database to check what was published, and no language data", () => {
    const packages = packagesOf(loadedBy("validate", "--dist", "nowhere"))
    expect(packages).toContain("@duckdb/node-api")
    expect(packages).not.toContain("eld")
  })
})
