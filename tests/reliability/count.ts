import { appendFileSync } from "node:fs"

/** What the suites count, with the words that tests/README.md has for it. */
export const counted = {
  inputs: "hostile inputs tried",
  growth: "growth checks of counted work",
  properties: "properties checked",
  runs: "runs of properties",
  faults: "file system faults injected",
  kills: "processes killed while they publish"
} as const

/** Adds to a count, where a run is asked to keep them: `RELIABILITY` names the file. */
export const count = (what: keyof typeof counted, number = 1): void => {
  const file = process.env["RELIABILITY"]
  if (file !== undefined) appendFileSync(file, `${JSON.stringify([what, number])}\n`)
}
