/** Prints the work of functions whose growth is known, at two sizes. growth.test.ts runs it in a process of its own, to test the meter itself. */
import { meter } from "./work-meter.ts"

const { workOf } = meter((url) => url.includes("/hostile/known"))

const known: Readonly<Record<string, (size: number) => unknown>> = {
  "linear: a loop": (size) => {
    let sum = 0
    for (let at = 0; at < size; at++) sum += at % 2 === 0 ? 1 : 2
    return sum
  },
  "linear: an expression that stops at each run": (size) => /(?<!\s)\s+$/.exec(`${" ".repeat(size)}x`),
  "quadratic: an expression that tries every end of a run": (size) => /\s+$/.exec(`${" ".repeat(size)}x`),
  "quadratic: an expression that looks ahead": (size) => "!".repeat(size).match(/!+(?=\s)/g),
  "quadratic: a search in a list, for each item": (size) => {
    const items = Array.from({ length: size }, (_, index) => index)
    return items.filter((item) => !items.includes(-item - 1))
  },
  "quadratic: a list copied for each item": (size) => {
    let items: readonly number[] = []
    for (let at = 0; at < size; at++) items = [...items, at]
    return items
  },
  "quadratic: a loop in a loop": (size) => {
    let sum = 0
    for (let at = 0; at < size; at++) for (let other = 0; other < at; other++) sum += other % 2 === 0 ? 1 : 2
    return sum
  }
}

for (const [name, run] of Object.entries(known)) {
  const [before, after] = [await workOf(() => run(512)), await workOf(() => run(2048))]
  process.stdout.write(`${JSON.stringify({ name, before, after })}\n`)
}
