import { hash } from "node:crypto"
import { join } from "node:path"
import { deserialize, serialize } from "node:v8"
import type { NumberedPage } from "../model/numbered-page.ts"
import { dropEntry, entriesOf, readEntry, type Store, writeEntry } from "../store.ts"
import { type Room, reusedRoom } from "./column-bytes.ts"
import type { PagePart, PageSummary } from "./page.ts"

/** Where the part of a page stands: in a file with those of pages that were read together, for files cost more than what is in them. */
export interface PartPlace {
  readonly pack: string
  readonly place: number
}

/** Places of parts by their keys. */
export type Packed = ReadonlyMap<string, PartPlace>

/** A pack holds the keys of its pages, then each page as two parts: its summary, and the page. */
const ownKeys = 0
const summaryAt = ({ place }: PartPlace): number => 1 + 2 * place
const pageAt = ({ place }: PartPlace): number => 2 + 2 * place

const placeOf = (store: Store): string => join(store, "pages")

/** What all packs of the store hold; those that are damaged hold nothing. */
export const packed = (store: Store): Packed => {
  const places = new Map<string, PartPlace>()
  for (const pack of entriesOf(placeOf(store))) {
    const keys = readEntry(placeOf(store), pack, ownKeys)
    if (keys === null) continue
    for (const [place, key] of keys.toString().split("\n").entries()) places.set(key, { pack, place })
  }
  return places
}

/** Puts the parts of pages into one pack. */
export const writePack = (store: Store, pages: readonly { readonly key: string; readonly part: PagePart }[]): readonly PartPlace[] => {
  if (pages.length === 0) return []
  const keys = pages.map(({ key }) => key).join("\n")
  const pack = hash("sha256", keys, "hex")
  const parts = pages.flatMap(({ part: { summary, page } }) => [serialize(summary), Buffer.from(JSON.stringify(page))])
  writeEntry(placeOf(store), pack, [Buffer.from(keys), ...parts])
  return pages.map((_, place) => ({ pack, place }))
}

/** What is compared of a page; null where the store has none that is whole. */
export const readSummary = (store: Store, at: PartPlace): PageSummary | null =>
  understood(store, at, summaryAt(at), (bytes) => deserialize(bytes) as PageSummary)

const pageRoom = reusedRoom()

/** The page itself; null where the store has none that is whole. Its bytes are read where those of the last page were, of which nothing is left. */
export const readPart = (store: Store, at: PartPlace): NumberedPage | null =>
  understood(store, at, pageAt(at), (bytes) => JSON.parse(bytes.toString()) as NumberedPage, pageRoom)

/** A pack of which a part cannot be read is left out, so that no later run looks for its pages there; they will be read again. */
const understood = <Read>(store: Store, { pack }: PartPlace, part: number, read: (bytes: Buffer) => Read, room?: Room): Read | null => {
  const bytes = readEntry(placeOf(store), pack, part, room)
  try {
    if (bytes !== null) return read(bytes)
  } catch {
    // What cannot be understood is as good as damaged.
  }
  dropEntry(placeOf(store), pack)
  return null
}
