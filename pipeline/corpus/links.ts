import { comparedPage, type IndexPair } from "../deduplicate/compare/compared.ts"
import { readText } from "../deduplicate/compare/text.ts"
import { type Conflict, conflictsBetween, linksBetween, reading } from "../deduplicate/index.ts"
import { type Namesakes, partNamesakes } from "../segment/people/namesakes.ts"
import { onceEach } from "../text/once.ts"
import { loadCompared, loadPage, type PageAddress, type PageSettings } from "./pages.ts"

/** Pairs of pages, by their places among some. */
export interface PairsOfPages {
  readonly pages: readonly PageAddress[]
  /** Who bears one name in them. */
  readonly namesakes: Namesakes
  readonly pairs: readonly (readonly [a: number, b: number])[]
}

/** The sentence pairs of each pair of pages. */
export const linkPairs = ({ pages, namesakes, pairs }: PairsOfPages, settings: PageSettings): readonly (readonly IndexPair[])[] => {
  const comparedOf = onceEach((place: number) => comparedPage(loadCompared(pages[place]!, settings, namesakes)))
  return pairs.map(([a, b]) => linksBetween(comparedOf(a), comparedOf(b)))
}

export interface LinkedPairs extends PairsOfPages {
  /** The sentence pairs of each pair of pages. */
  readonly links: readonly (readonly IndexPair[])[]
}

/** What the sides of their sentence pairs disagree on. */
export const contradictions = (
  { pages, namesakes, pairs, links }: LinkedPairs,
  settings: PageSettings
): readonly (readonly Conflict[])[] => {
  const readerOf = onceEach((place: number) =>
    reading(readText(partNamesakes(loadPage(pages[place]!, settings), namesakes)), settings.facts)
  )
  return pairs.map(([a, b], place) => conflictsBetween(readerOf(a), readerOf(b), links[place]!))
}
