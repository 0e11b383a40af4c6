import type { ComparedFacts } from "../model/compared-page.ts"
import type { PageAddress } from "../model/corpus-page.ts"

/** The pages of a corpus while they are compared. A page goes by its number: its place in order of document ids. */
export interface ComparedCorpus {
  /** What is known of each page, by ascending number. */
  readonly facts: ReadonlyMap<number, ComparedFacts>
  readonly addressOf: (page: number) => PageAddress
}

/** Number of a page that is saved twice to that of its earliest copy. */
export type Copies = ReadonlyMap<number, number>

/** Two pages by their numbers, the smaller one first. */
export type PagePair = readonly [a: number, b: number]
