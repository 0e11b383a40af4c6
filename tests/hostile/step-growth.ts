/** Prints the work that each step does on each hostile text, at two sizes. growth.test.ts runs it in a process of its own. */
import { clean } from "../../pipeline/clean/index.ts"
import { deduplicate } from "../../pipeline/deduplicate/index.ts"
import { extract } from "../../pipeline/extract/index.ts"
import { segment } from "../../pipeline/segment/index.ts"
import { facts, pageOf } from "./page.ts"
import { hostileTexts } from "./texts.ts"
import { meter } from "./work-meter.ts"

const [small, large, part, parts] = process.argv.slice(2).map(Number) as [number, number, number, number]
const { workOf } = meter((url) => url.includes("/pipeline/"))

/** The work of each step on two pages that are alike but not the same, so that deduplication has to compare them. */
const workAt = (make: (length: number) => string, length: number): Record<string, number> => {
  const pages = [pageOf(make(length)), pageOf(make(length + 300).replace("Harbour day", "Harbour days"), "second")]
  const cleaned: ReturnType<typeof clean>[] = []
  const work: Record<string, number> = { clean: workOf(() => cleaned.push(...pages.map(clean))) }
  const segmented: ReturnType<typeof segment>[] = []
  work["segment"] = workOf(() => segmented.push(...cleaned.map((page) => segment(page, facts))))
  const deduplicated: ReturnType<typeof deduplicate>[] = []
  work["deduplicate"] = workOf(() => deduplicated.push(deduplicate(segmented, facts)))
  work["extract"] = workOf(() =>
    extract(segmented, deduplicated[0]!, facts, { names: new Map(), pageOf: () => segmented[0]!, speechId: () => null })
  )
  return work
}

for (const [name, make] of Object.entries(hostileTexts).filter((_, index) => index % parts === part)) {
  const [before, after] = [workAt(make, small), workAt(make, large)]
  for (const step of Object.keys(before)) {
    process.stdout.write(`${JSON.stringify({ name, step, before: before[step], after: after[step] })}\n`)
  }
}
