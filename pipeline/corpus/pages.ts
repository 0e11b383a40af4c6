import { hash } from "node:crypto"
import type { Facts } from "../../schemas/inputs.ts"
import type { Compared } from "../deduplicate/compare/compared.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import type { Person } from "../model/segmented-page.ts"
import { type PageFile, pageOf, readBytes } from "../read/page.ts"
import { PageError, type Problem } from "../read/problem.ts"
import { type Namesakes, namesakesIn, withMeant } from "../segment/people/namesakes.ts"
import type { Store } from "../store.ts"
import { type Packed, type PartPlace, readPart, readSummary, writePack } from "./packs.ts"
import { type PagePart, type PageSummary, partOf } from "./page.ts"

/** All that the part of a page depends on, but for the page itself. */
export interface PageSettings {
  readonly raw: string
  readonly store: Store
  /** The parts that were in the store at the beginning. */
  readonly packed: Packed
  readonly facts: Facts
}

/** A page whose part is in the store, the hash of its bytes, and the people it shows. */
export interface StoredPage {
  readonly file: PageFile
  /** Made of all that its part depends on. */
  readonly key: string
  /** Null where the store has lost it. */
  readonly at: PartPlace | null
  readonly sha256: string
  readonly people: readonly Person[]
}

/** A page that was not read, and why. */
export interface Failed {
  readonly ok: false
  readonly file: string
  readonly problem: Problem
}

/** A page that was read, by the key of its part. */
export interface ReadPage {
  readonly ok: true
  readonly file: PageFile
  readonly key: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export const readPage = (file: PageFile, settings: PageSettings): ReadPage | Failed => {
  const read = readBytes(settings.raw, file)
  if (!read.ok) return { ok: false, file: file.file, problem: read.problem }
  return { ok: true, file, key: keyOf(file, read.sha256, settings.facts), sha256: read.sha256, bytes: read.bytes }
}

/** The part of a page, made of its bytes. */
export const makePart = (
  { file, bytes, sha256 }: ReadPage,
  { facts }: PageSettings
): { readonly ok: true; readonly part: PagePart } | Failed => {
  const decoded = pageOf(file, bytes, sha256)
  return decoded.ok ? { ok: true, part: partOf(decoded.page, facts) } : { ok: false, file: file.file, problem: decoded.problem }
}

/** Under what name the part of a page with such bytes is kept. */
export const keyOf = ({ documentId, file, entry }: PageFile, sha256: string, facts: Facts): string =>
  hash("sha256", JSON.stringify([documentId, file, entry, sha256, hashOf(facts)]), "hex")

/** Pages are read by the tables of events and speakers. */
const hashOf = ({ events, speakers }: Facts): string => {
  const known = hashes.get(events) ?? hash("sha256", JSON.stringify([events, speakers]), "hex")
  hashes.set(events, known)
  return known
}

const hashes = new WeakMap<Facts["events"], string>()

/** Where a page is found again. */
export type PageAddress = Pick<StoredPage, "file" | "key" | "at">

export const addressOf = ({ file, key, at }: StoredPage): PageAddress => ({ file, key, at })

/** The bearers of names in some pages, as far as they tell who is meant there. */
export const namesakesOf = (pages: readonly StoredPage[], parted: Namesakes): Namesakes =>
  namesakesIn(
    pages.map(({ file }) => file.documentId),
    pages.flatMap(({ people }) => people.map(({ speakerId }) => speakerId)),
    parted
  )

const changed = { found: "other content than at the beginning of the build", expected: "pages that do not change meanwhile; build again" }

/** Asks the store; where it lost a part, that is made anew. */
const asked = <Answer>(address: PageAddress, settings: PageSettings, ask: (store: Store, at: PartPlace) => Answer | null): Answer => {
  const { file, key, at } = address
  const kept = at === null ? null : ask(settings.store, at)
  if (kept !== null) return kept
  const read = readPage(file, settings)
  const made = read.ok && read.key === key ? makePart(read, settings) : null
  const again = made?.ok === true ? writePack(settings.store, [{ key, part: made.part }]).map((place) => ask(settings.store, place)) : []
  if (again[0] == null) throw new PageError({ problems: [{ file: file.file, line: null, column: null, ...changed }] })
  return again[0]
}

/** The page of a part again. */
export const loadPage = (page: PageAddress, settings: PageSettings): NumberedPage => asked(page, settings, readPart)

/** Its summary again. */
export const loadSummary = (page: PageAddress, settings: PageSettings): PageSummary => asked(page, settings, readSummary)

/** What is compared of it, its people with the ids they have among others. */
export const loadCompared = (page: PageAddress, settings: PageSettings, parted: Namesakes): Compared => {
  const { compared, people } = loadSummary(page, settings)
  return withMeant(compared, people, parted)
}
