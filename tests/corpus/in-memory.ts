import { neighbourhoodRows } from "../../pipeline/extract/neighbourhood-rows.ts"
import { speakerNames, speakerRows } from "../../pipeline/extract/rows/speakers.ts"
import type { SegmentedPage } from "../../pipeline/model/segmented-page.ts"
import { type Dataset, tables } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import { deduplicated } from "../deduplicate/deduplicated.ts"

/** All rows of pages in memory, deduplicated and extracted as one neighbourhood. */
export const datasetOf = async (pages: readonly SegmentedPage[], facts: Facts): Promise<Dataset> => {
  const names = speakerNames(
    pages.flatMap(({ people }) => people),
    facts
  )
  const { rows, speakers } = neighbourhoodRows(pages, await deduplicated(pages, facts), facts, {
    names,
    hasManifest: pages.some(({ page }) => page.entry !== null),
    pageOf: (documentId) => pages.find(({ page }) => page.documentId === documentId)!
  })
  const dataset = { ...rows, speakers: speakerRows(speakers, names, facts) }
  const byKey = (key: readonly string[]) => (a: Record<string, unknown>, b: Record<string, unknown>) => {
    const column = key.find((name) => a[name] !== b[name])
    return column === undefined ? 0 : String(a[column]) < String(b[column]) ? -1 : 1
  }
  return Object.fromEntries(
    tables.map(({ name, key }) => [name, (dataset[name] as readonly object[]).toSorted(byKey(key) as never)])
  ) as unknown as Dataset
}
