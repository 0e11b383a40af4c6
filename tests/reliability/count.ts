import { appendFileSync } from "node:fs"

/** What the suites count, with the words that tests/README.md has for it. */
export const counted = {
  inputs: "hostile inputs tried",
  html: "of them pages of HTML",
  growth: "growth checks of counted work",
  properties: "properties checked",
  runs: "runs of properties",
  faults: "calls of the file system and the databases that went wrong",
  swapFaults: "calls of the swap alone that went wrong",
  caches: "damaged caches built with",
  kills: "builds killed or stopped"
} as const

/** Adds to a count, where a run is asked to keep them: `RELIABILITY` names the file. */
export const count = (what: keyof typeof counted, number = 1): void => {
  const file = process.env["RELIABILITY"]
  if (file !== undefined) appendFileSync(file, `${JSON.stringify([what, number])}\n`)
}

/** Processes may share the cases of a suite: SHARE="1/3" is the second of three. Says whether a case is one of this process. */
export const isOwnCase = (index: number): boolean => {
  const [share = 0, shares = 1] = (process.env["SHARE"] ?? "0/1").split("/").map(Number)
  return index % shares === share
}
