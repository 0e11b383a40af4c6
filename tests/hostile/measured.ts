import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"

/**
 * Four times the text may take at most eight times the work. Linear work grows by 4, n log n at these lengths by 4.7, the square by 16;
 * the room between is for what begins at a certain length only.
 */
export const most = 8

/** The work of a step on a text, at both sizes. */
export interface Work {
  readonly name: string
  readonly step: string
  readonly before: number
  readonly after: number
}

/** Runs a script of this folder, which prints a line for each work that it counts. It has a process of its own, since counting changes the built-in functions. */
export const measured = async (script: string, ...args: readonly number[]): Promise<readonly Work[]> => {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ["--allow-natives-syntax", "--no-regexp-optimization", file, ...args.map(String)], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")])
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Work) // prettier-ignore
}
