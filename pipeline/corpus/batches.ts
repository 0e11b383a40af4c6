import { hash } from "node:crypto"
import { join } from "node:path"
import { deserialize, serialize } from "node:v8"
import { type Runs, ranges } from "../deduplicate/runs.ts"
import { type Summary, sentencesIn, summarise } from "../deduplicate/summary.ts"
import type { Person } from "../model/segmented-page.ts"
import type { PageFile } from "../read/page.ts"
import { type Namesakes, withMeant } from "../segment/people/namesakes.ts"
import { readEntry, type Store, writeEntry } from "../store.ts"
import { bytesOfRuns, bytesOfSentences, type Room, reusedRoom, runsIn } from "./column-bytes.ts"
import { lightKnown, oneCopy } from "./one-copy.ts"
import { readSummary, writePack } from "./packs.ts"
import type { PagePart, PageSummary } from "./page.ts"
import {
  type Failed,
  keyOf as keyOfPage,
  loadSummary,
  makePart,
  type PageSettings,
  type ReadPage,
  readPage,
  type StoredPage
} from "./pages.ts"

/** Pages whose summaries are read together. */
export interface Batch {
  /** Made of the keys of all its pages. */
  readonly key: string
  readonly pages: readonly StoredPage[]
  /** How many sentences they have. */
  readonly sentences: number
  readonly refused: readonly Failed[]
}

/** Pages of a batch: enough for files to be few, and few enough to look at anew after an edit. */
export const pagesOfBatch = { least: 16, spread: 16, most: 64 }

/** A batch is kept as several parts: an outline, what is known of the pages, their sentences, and hashes of the runs of words in them by range, then these. */
const parts = { outline: 0, summary: 1, sentences: 2, hashes: 3, runs: 4 } as const

/** What is asked of a batch before all others are known. */
interface Outline extends Pick<Batch, "sentences"> {
  /** Of each page. */
  readonly people: readonly (readonly Person[])[]
}

/** The batch of some files of which the hashes are known, where it is kept; else null. */
export const keptBatch = (files: readonly PageFile[], hashes: readonly string[], settings: PageSettings): Batch | null =>
  kept(
    files.map((file, index) => ({ file, key: keyOfPage(file, hashes[index]!, settings.facts), sha256: hashes[index]! })),
    settings
  )

const kept = (pages: readonly Pick<StoredPage, "file" | "key" | "sha256">[], { store, packed }: PageSettings): Batch | null => {
  const key = keyOf(pages.map(({ key }) => key))
  const outline = readEntry(placeOf(store), key, parts.outline)
  if (outline === null) return null
  const { people, sentences } = deserialize(outline) as Outline
  return {
    key,
    pages: pages.map(({ file, key, sha256 }, index) => ({ file, key, sha256, at: packed.get(key) ?? null, people: people[index]! })),
    sentences,
    refused: []
  }
}

/** Reads pages and puts their parts into the store, unless they are there, and what is looked at of them together. */
export const processBatch = (files: readonly PageFile[], settings: PageSettings): Batch => {
  const read = files.map((file) => readPage(file, settings))
  const known = read.every((page) => page.ok) ? kept(read, settings) : null
  if (known !== null) return known
  const all = read.map((page) => (page.ok ? processPage(page, settings) : page))
  const pages = all.filter((each) => each.ok)
  const made = pages.flatMap(({ page: { key }, part }) => (part === null ? [] : [{ key, part }]))
  const places = writePack(settings.store, made)
  const placeOf = new Map(made.map(({ key }, index) => [key, places[index]!]))
  const key = keyOf(pages.map(({ page }) => page.key))
  const summaries = pages.map(({ summary }) => summary)
  writeBatch(settings.store, key, summaries)
  return {
    key,
    pages: pages.map(({ page: { file, key, sha256 }, summary }) => ({
      file,
      key,
      sha256,
      at: placeOf.get(key) ?? settings.packed.get(key) ?? null,
      people: summary.people
    })),
    sentences: sentencesOf(summaries),
    refused: all.filter((each) => !each.ok)
  }
}

/** A page, what is compared of it, and its part if that is not in the store. */
interface Processed {
  readonly ok: true
  readonly page: ReadPage
  readonly summary: PageSummary
  readonly part: PagePart | null
}

const processPage = (page: ReadPage, settings: PageSettings): Processed | Failed => {
  const at = settings.packed.get(page.key)
  const summary = at === undefined ? null : readSummary(settings.store, at)
  if (summary !== null) return { ok: true, page, summary, part: null }
  const made = makePart(page, settings)
  return made.ok ? { ok: true, page, summary: made.part.summary, part: made.part } : made
}

const writeBatch = (store: Store, key: string, pages: readonly PageSummary[]): void => {
  const { summary, runs } = summarise(pages.map(({ compared }) => compared))
  const columns = runs.map(bytesOfRuns)
  const hashes = columns.map((bytes) => hash("sha256", bytes, "hex"))
  const outline: Outline = { people: pages.map(({ people }) => people), sentences: sentencesOf(pages) }
  const { sentences, ...rest } = summary
  writeEntry(placeOf(store), key, [serialize(outline), serialize(rest), bytesOfSentences(sentences), serialize(hashes), ...columns])
}

const sentencesOf = (pages: readonly PageSummary[]): number => pages.reduce((sum, { compared }) => sum + compared.sentences.key.length, 0)

const placeOf = (store: Store): string => join(store, "batches")

const keyOf = (pages: readonly string[]): string => hash("sha256", pages.join(" "), "hex")

/** What is known of the pages of each batch, their people with the ids they have among others. The sentences of one are there until the next is drawn. */
export function* summariesOf(batches: readonly Batch[], settings: PageSettings, parted: Namesakes): Generator<Summary> {
  const copy = oneCopy()
  const room = reusedRoom()
  for (const batch of batches) {
    const { known, ...summary } = deserialize(partOf(batch, parts.summary, settings)) as Omit<Summary, "sentences">
    yield {
      ...summary,
      sentences: sentencesIn(partOf(batch, parts.sentences, settings, room)),
      known: known.map((own, index) => withMeant(lightKnown(own, copy), batch.pages[index]!.people, parted))
    }
  }
}

/** A hash of the runs of each range in the pages of a batch. */
export const runHashes = (batch: Batch, settings: PageSettings): readonly string[] => deserialize(partOf(batch, parts.hashes, settings))

/** One part of a batch; what the store lost is made anew. */
const partOf = (batch: Batch, part: number, settings: PageSettings, room?: Room): Buffer => {
  const kept = readEntry(placeOf(settings.store), batch.key, part, room)
  if (kept !== null) return kept
  remake(batch, settings)
  return readEntry(placeOf(settings.store), batch.key, part, room)!
}

/** Makes anew the batches of which the store lost some runs. */
export const mendRuns = (batches: readonly Batch[], settings: PageSettings): void => {
  for (const batch of batches)
    if (Array.from({ length: ranges }, (_, range) => range).some((range) => runsOf(batch.key, range, settings) === null))
      remake(batch, settings)
}

const remake = ({ key, pages }: Batch, settings: PageSettings): void =>
  writeBatch(
    settings.store,
    key,
    pages.map((page) => loadSummary(page, settings))
  )

/** The runs of one range in the pages of a batch; null where the store lost them. */
export const runsOf = (key: string, range: number, { store }: PageSettings, room?: Room): Runs | null => {
  const bytes = readEntry(placeOf(store), key, parts.runs + range, room)
  return bytes === null ? null : runsIn(bytes)
}
