import { type ComparedPage, comparedPage, type IndexPair } from "../deduplicate/compared.ts"
import { linksBetween } from "../deduplicate/index.ts"
import type { Namesakes } from "../segment/namesakes.ts"
import { loadCompared, type PageAddress, type PageSettings } from "./pages.ts"

export interface LinksSetup {
  readonly settings: PageSettings
  readonly parted: Namesakes
}

/** Pairs of pages by their numbers, and where each page is found. */
export interface LinksJob {
  readonly pairs: readonly (readonly [a: number, b: number])[]
  readonly pages: ReadonlyMap<number, PageAddress>
}

export type LinkedPages = readonly [a: number, b: number, links: readonly IndexPair[]]

/** The sentence pairs of pairs of pages; those that share none are left out. */
export const linkPairs = ({ pairs, pages }: LinksJob, { settings, parted }: LinksSetup): readonly LinkedPages[] => {
  const read = new Map<number, ComparedPage>()
  const comparedOf = (page: number): ComparedPage => {
    const known = read.get(page) ?? comparedPage(loadCompared(pages.get(page)!, settings, parted))
    read.set(page, known)
    return known
  }
  return pairs.flatMap(([a, b]): readonly LinkedPages[] => {
    const links = linksBetween(comparedOf(a), comparedOf(b))
    return links.length === 0 ? [] : [[a, b, links]]
  })
}
