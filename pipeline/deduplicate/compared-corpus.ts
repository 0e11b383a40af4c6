import type { Corpus } from "../model/corpus-page.ts"

/** The pages of a corpus while they are compared. A page goes by its number: its place in order of document ids. */
export type ComparedCorpus = Pick<Corpus, "facts" | "addressOf">

/** Number of a page that is saved twice to that of its earliest copy. */
export type Copies = ReadonlyMap<number, number>

/** Two pages by their numbers, the smaller one first. */
export type PagePair = readonly [a: number, b: number]
