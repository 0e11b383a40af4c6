import { hash } from "node:crypto"
import type { Facts } from "../../schemas/inputs.ts"
import type { Compared } from "../deduplicate/compared.ts"
import type { NumberedPage } from "../extract/index.ts"
import { type PageFile, pageOf, readBytes } from "../read/page.ts"
import { PageError, type Problem } from "../read/problem.ts"
import type { Person } from "../segment/index.ts"
import { type Namesakes, withMeant } from "../segment/namesakes.ts"
import type { Store } from "../store.ts"
import { type PageSummary, partOf } from "./page.ts"
import { readPart, readSummary, writePart } from "./parts.ts"

/** All that the part of a page depends on, but for the page itself. */
export interface PageSettings {
  readonly raw: string
  readonly store: Store
  readonly facts: Facts
}

/** A page whose part is in the store under `key`, the hash of its bytes, and the people it shows. */
export interface StoredPage {
  readonly file: PageFile
  readonly key: string
  readonly sha256: string
  readonly people: readonly Person[]
}

/** A page that was not read, and why. */
export interface Failed {
  readonly ok: false
  readonly file: string
  readonly problem: Problem
}

export type Processed = { readonly ok: true; readonly page: StoredPage; readonly summary: PageSummary } | Failed

/** Puts the part of a page into the store, unless one made of the same bytes, manifest row, tables and code is there. */
export const processPage = (file: PageFile, settings: PageSettings): Processed => {
  const read = readBytes(settings.raw, file)
  if (!read.ok) return { ok: false, file: file.file, problem: read.problem }
  const key = keyOf(file, read.sha256, settings.facts)
  const kept = readSummary(settings.store, key)
  return kept === null
    ? makePart(file, read, key, settings)
    : { ok: true, page: { file, key, sha256: read.sha256, people: kept.people }, summary: kept }
}

const makePart = (
  file: PageFile,
  { bytes, sha256 }: { readonly bytes: Uint8Array; readonly sha256: string },
  key: string,
  settings: PageSettings
): Processed => {
  const decoded = pageOf(file, bytes, sha256)
  if (!decoded.ok) return { ok: false, file: file.file, problem: decoded.problem }
  const { page, summary } = partOf(decoded.page, settings.facts)
  writePart(settings.store, key, { page, summary })
  return { ok: true, page: { file, key, sha256, people: summary.people }, summary }
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
export type PageAddress = Pick<StoredPage, "file" | "key">

const changed = { found: "other content than at the beginning of the build", expected: "pages that do not change meanwhile; build again" }

/** Asks the store; where it lost a part, that is made anew. */
const asked = <Answer>({ file, key }: PageAddress, settings: PageSettings, ask: (store: Store, key: string) => Answer | null): Answer => {
  const kept = ask(settings.store, key)
  if (kept !== null) return kept
  const read = readBytes(settings.raw, file)
  if (read.ok && keyOf(file, read.sha256, settings.facts) === key) makePart(file, read, key, settings)
  const again = ask(settings.store, key)
  if (again === null) throw new PageError({ problems: [{ file: file.file, line: null, column: null, ...changed }] })
  return again
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
