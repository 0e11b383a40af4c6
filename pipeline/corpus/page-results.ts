import { hash } from "node:crypto"
import { deserialize, serialize } from "node:v8"
import { Context, Effect } from "effect"
import type { Facts } from "../../schemas/inputs.ts"
import type { ComparedPage } from "../model/compared-page.ts"
import type { PageAddress, PageFile, PageReader, PageResult } from "../model/corpus-page.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import type { Page } from "../model/page.ts"
import { pageOf, type Read, readBytes } from "../read/page.ts"
import { PageError } from "../read/problem.ts"
import { type KeptFolder, readKept, writeKept } from "./kept.ts"
import { withSettledNames, withSettledSpeakers } from "./settled-names.ts"

/** What the results of pages depend on, beside the pages themselves and the code. */
export interface PageSettings {
  /** The raw folder. */
  readonly raw: string
  readonly kept: KeptFolder
  readonly facts: Facts
}

/** Makes the result of a page. */
type MakeResult = (page: Page, facts: Facts) => PageResult

/** A result with the key under which it is kept. */
interface KeyedResult extends Pick<PageResult, "compared"> {
  readonly key: string
  readonly people: NumberedPage["people"]
}

/** Reads pages, and keeps what is made of them; reads their results again. */
export interface PageStore extends PageReader {
  /** The result of a page: kept from an earlier run, or made now and kept. */
  readonly result: (file: PageFile) => Read<KeyedResult>
}

/** For work that reads no pages. */
export const noPages: PageStore = {
  result: () => absent(),
  page: () => absent(),
  compared: () => absent()
}

const absent = (): never => {
  throw new Error("no page is read here")
}

/** The parts of a kept result. The page is JSON, which is read faster than what the serializer of the engine writes. */
const parts = { people: 0, compared: 1, page: 2 } as const
type Parts = readonly Buffer[]

export const pageStore = ({ raw, kept, facts }: PageSettings, make: MakeResult): PageStore => {
  const factsHash = hash("sha256", JSON.stringify([facts.events, facts.speakers]), "hex")
  const keyOf = ({ documentId, file, entry }: PageFile, sha256: string): string =>
    hash("sha256", JSON.stringify([documentId, file, entry, sha256, factsHash]), "hex")
  const makeAndKeep = (file: PageFile, key: string, bytes: Uint8Array, sha256: string): Read<PageResult & { readonly made: Parts }> => {
    const decoded = pageOf(file, bytes, sha256)
    if (!decoded.ok) return decoded
    const { page, compared } = make(decoded.page, facts)
    const made = [serialize(page.people), serialize(compared), Buffer.from(JSON.stringify(page))]
    writeKept(kept, key, made)
    return { ok: true, page, compared, made }
  }
  const result = (file: PageFile): Read<KeyedResult> => {
    const read = readBytes(raw, file)
    if (!read.ok) return read
    const key = keyOf(file, read.sha256)
    const people = readKept(kept, key, parts.people)
    const compared = people === null ? null : readKept(kept, key, parts.compared)
    if (people !== null && compared !== null) return { ok: true, key, people: deserialize(people), compared: deserialize(compared) }
    const made = makeAndKeep(file, key, read.bytes, read.sha256)
    return made.ok ? { ok: true, key, people: made.page.people, compared: made.compared } : made
  }
  /** A part that was lost is made again from the page, if that is what it was at the beginning of the run. */
  const part = ({ file, key }: PageAddress, which: number): Buffer => {
    const known = readKept(kept, key, which)
    if (known !== null) return known
    const read = readBytes(raw, file)
    const again = read.ok && keyOf(file, read.sha256) === key ? makeAndKeep(file, key, read.bytes, read.sha256) : null
    if (again?.ok !== true) throw new PageError({ problems: [{ file: file.file, line: null, column: null, ...changed }] })
    return again.made[which]!
  }
  return {
    result,
    page: (address) => withSettledNames(JSON.parse(part(address, parts.page).toString()) as NumberedPage, address.names),
    compared: (address) => withSettledSpeakers(deserialize(part(address, parts.compared)) as ComparedPage, address.names)
  }
}

const changed = { found: "other content than at the beginning of the build", expected: "pages that do not change meanwhile; build again" }

/** The results of pages as one thread reads them. */
export class PageResults extends Context.Service<PageResults, PageStore>()("pipeline/corpus/PageResults") {}

/** What can go wrong while the results of pages are read: a page changed meanwhile. */
export type ReadFailure = PageError

export const readFailures = { PageError }

/** Reads results of pages and makes something of them. */
export const readingPages = <A>(pages: PageStore, use: (pages: PageStore) => A): Effect.Effect<A, ReadFailure> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(use(pages))
    } catch (error) {
      return error instanceof PageError ? Effect.fail(error) : Effect.die(error)
    }
  })
