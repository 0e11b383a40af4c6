/** Prints the work that each step does on each hostile text, at two sizes. growth.test.ts runs it in a process of its own. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { clean } from "../../pipeline/clean/index.ts"
import { neighbourhoodRows } from "../../pipeline/extract/neighbourhood-rows.ts"
import type { Deduplicated } from "../../pipeline/model/deduplicated.ts"
import { segment } from "../../pipeline/segment/index.ts"
import { deduplicated } from "../deduplicate/deduplicated.ts"
import { countingDatabase } from "./counting-database.ts"
import { facts, pageOf } from "./page.ts"
import { hostileTexts } from "./texts.ts"
import { meter } from "./work-meter.ts"

const [small, large, part, parts] = process.argv.slice(2).map(Number) as [number, number, number, number]
const folder = mkdtempSync(join(tmpdir(), "growth-"))
const profile = join(folder, "profile.json")
const { workOf, count } = meter((url) => url.includes("/pipeline/"))

/**
 * The work of each step on two pages that are alike but not the same, so that deduplication has to compare them. Of what
 * deduplication leaves to the database, the rows count that it reads and passes on.
 */
const workAt = async (make: (length: number) => string, length: number): Promise<Record<string, number>> => {
  const pages = [pageOf(make(length)), pageOf(make(length + 300).replace("Harbour day", "Harbour days"), "second")]
  const cleaned: ReturnType<typeof clean>[] = []
  const work: Record<string, number> = { clean: await workOf(() => cleaned.push(...pages.map(clean))) }
  const segmented: ReturnType<typeof segment>[] = []
  work["segment"] = await workOf(() => segmented.push(...cleaned.map((page) => segment(page, facts))))
  const found: Deduplicated[] = []
  work["deduplicate"] = await workOf(async () => found.push(await deduplicated(segmented, facts, countingDatabase(profile, count))))
  work["extract"] = await workOf(() =>
    neighbourhoodRows(segmented, found[0]!, facts, { names: new Map(), hasManifest: false, pageOf: () => segmented[0]! })
  )
  return work
}

for (const [name, make] of Object.entries(hostileTexts).filter((_, index) => index % parts === part)) {
  const [before, after] = [await workAt(make, small), await workAt(make, large)]
  for (const step of Object.keys(before)) {
    process.stdout.write(`${JSON.stringify({ name, step, before: before[step], after: after[step] })}\n`)
  }
}
rmSync(folder, { recursive: true })
