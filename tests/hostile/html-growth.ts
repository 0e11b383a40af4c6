/** Prints the work that reading, cleaning and segmenting do on each hostile page of HTML, at two sizes. html.test.ts runs it in a process of its own. */
import { clean } from "../../pipeline/clean/index.ts"
import type { CleanPage } from "../../pipeline/model/clean-page.ts"
import { pageOf } from "../../pipeline/read/page.ts"
import { segment } from "../../pipeline/segment/index.ts"
import { hostilePages } from "./html-texts.ts"
import { facts } from "./page.ts"
import { meter } from "./work-meter.ts"

const [small, large, stride] = process.argv.slice(2).map(Number) as [number, number, number]
const { workOf } = meter((url) => url.includes("/pipeline/") || url.includes("/parse5/"))

/** What each step does; a page that is refused goes no further. */
const workAt = async (bytes: Buffer): Promise<Record<string, number>> => {
  const read: ReturnType<typeof pageOf>[] = []
  const work: Record<string, number> = {
    read: await workOf(() => read.push(pageOf({ documentId: "page", file: "pages/page.html", entry: null, entryLine: null }, bytes, "")))
  }
  for (const each of read) {
    if (!each.ok) continue
    const cleaned: CleanPage[] = []
    work["clean"] = await workOf(() => cleaned.push(clean(each.page)))
    work["segment"] = await workOf(() => segment(cleaned[0]!, facts))
  }
  return work
}

for (const [name, make] of hostilePages.filter((_, index) => index % stride === 0)) {
  const [before, after] = [await workAt(make(small)), await workAt(make(large))]
  for (const step of Object.keys(after))
    process.stdout.write(`${JSON.stringify({ name, step, before: before[step] ?? 0, after: after[step] })}\n`)
}
