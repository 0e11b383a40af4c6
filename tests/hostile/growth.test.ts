import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"
import { count } from "../reliability/count.ts"
import { hostileTexts } from "./texts.ts"

/** Characters of each text at first, and when it has grown fourfold. */
const sizes = [4096, 16384] as const

/**
 * Four times the text may take at most eight times the work. Linear work grows by 4, n log n at these lengths by 4.7, the square by 16;
 * the room between is for what begins at a certain length only.
 */
const most = 8

/** The work of a step on a text, at both sizes. */
interface Work {
  readonly name: string
  readonly step: string
  readonly before: number
  readonly after: number
}

/** Runs a script of this folder, which prints a line for each work that it counts. It has a process of its own, since counting changes the built-in functions. */
const measured = async (script: string, ...args: readonly number[]): Promise<readonly Work[]> => {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ["--allow-natives-syntax", "--no-regexp-optimization", file, ...args.map(String)], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")])
  expect(code).toBe(0)
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Work) // prettier-ignore
}

describe("the meter", () => {
  it("tells work in proportion from work that grows with the square", async () => {
    const known = await measured("known-growth.ts")
    expect(known.length).toBeGreaterThan(5)
    for (const { name, before, after } of known) expect([name, after / before > most]).toEqual([name, name.startsWith("quadratic")])
  })
})

describe("the work of every step on a text that is bad in one way", () => {
  let all: readonly Work[] = []
  beforeAll(async () => {
    all = (await Promise.all([0, 1].map((part) => measured("step-growth.ts", ...sizes, part, 2)))).flat()
    count("inputs", Object.keys(hostileTexts).length)
    count("growth", all.length)
  }, 300_000)

  it.each(Object.keys(hostileTexts))("grows no faster than n log n: %s", (name) => {
    const own = all.filter((work) => work.name === name)
    expect(own.map(({ step }) => step)).toEqual(["clean", "segment", "deduplicate", "extract"])
    expect(own.filter(({ before, after }) => after > most * before)).toEqual([])
  })
})
