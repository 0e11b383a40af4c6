import { type ComparedPage, comparedPage, type IndexPair } from "../deduplicate/compared.ts"
import { linksBetween } from "../deduplicate/index.ts"
import type { Namesakes } from "../segment/namesakes.ts"
import { loadCompared, type PageAddress, type PageSettings } from "./pages.ts"

/** Pairs of pages by their numbers, where each page is found, and who bears one name in them. */
export interface LinksJob {
  readonly pairs: readonly (readonly [a: number, b: number])[]
  readonly pages: ReadonlyMap<number, PageAddress>
  readonly namesakes: Namesakes
}

export type LinkedPages = readonly [a: number, b: number, links: readonly IndexPair[]]

/** The sentence pairs of pairs of pages; those that share none are left out. */
export const linkPairs = ({ pairs, pages, namesakes }: LinksJob, settings: PageSettings): readonly LinkedPages[] => {
  const read = new Map<number, ComparedPage>()
  const comparedOf = (page: number): ComparedPage => {
    const known = read.get(page) ?? comparedPage(loadCompared(pages.get(page)!, settings, namesakes))
    read.set(page, known)
    return known
  }
  return pairs.flatMap(([a, b]): readonly LinkedPages[] => {
    const links = linksBetween(comparedOf(a), comparedOf(b))
    return links.length === 0 ? [] : [[a, b, links]]
  })
}
