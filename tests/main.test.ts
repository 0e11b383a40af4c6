import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"

/** Tells the address of every module a program loads. */
const telling = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module"
  registerHooks({ load: (url, context, next) => (console.error("loaded " + url), next(url, context)) })`)}`

/** The packages a command loads, sorted. */
const packagesOf = (...words: readonly string[]): readonly string[] => {
  const { stderr } = spawnSync(process.execPath, ["--import", telling, "pipeline/main.ts", ...words], { encoding: "utf8" })
  return [...new Set([...stderr.matchAll(/^loaded .*\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)].map(([, name = ""]) => name))].sort()
}

describe("the program", () => {
  it.each([["--help"], ["build --help"], ["--version"], ["build --nonsense"]])("loads nothing for `%s` but the command line", (words) => {
    expect(packagesOf(...words.split(" "))).toEqual(["@effect/platform-node", "@effect/platform-node-shared", "effect"])
  })

  it("loads the database to check what was published, and no language data", () => {
    const packages = packagesOf("validate", "--dist", "nowhere")
    expect(packages).toContain("@duckdb/node-api")
    expect(packages).not.toContain("eld")
  })
})
