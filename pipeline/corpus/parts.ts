import { deserialize, serialize } from "node:v8"
import type { NumberedPage } from "../extract/index.ts"
import { readEntry, type Store, writeEntry } from "../store.ts"
import type { PagePart, PageSummary } from "./page.ts"

/** A page is kept as two parts: its summary, and the page. */
const parts = { summary: 0, page: 1, count: 2 } as const

export const writePart = (store: Store, key: string, { summary, page }: PagePart): void =>
  writeEntry(store, key, [serialize(summary), Buffer.from(JSON.stringify(page))])

/** What is compared of a page; null where the store has none that is whole. */
export const readSummary = (store: Store, key: string): PageSummary | null =>
  understood(readEntry(store, key, parts.summary, parts.count), (bytes) => deserialize(bytes) as PageSummary)

/** The page itself; null where the store has none that is whole. */
export const readPart = (store: Store, key: string): NumberedPage | null =>
  understood(readEntry(store, key, parts.page, parts.count), (bytes) => JSON.parse(bytes.toString()) as NumberedPage)

const understood = <Read>(bytes: Buffer | null, read: (bytes: Buffer) => Read): Read | null => {
  try {
    return bytes === null ? null : read(bytes)
  } catch {
    return null
  }
}
