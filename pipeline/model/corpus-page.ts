import type { DocumentEntry } from "../../schemas/inputs.ts"
import type { Issue } from "../text/issues/issue.ts"
import type { ComparedFacts, ComparedPage } from "./compared-page.ts"
import type { NumberedPage } from "./numbered-page.ts"
import type { Person } from "./segmented-page.ts"

/** A page that is there to be read. */
export interface PageFile {
  readonly documentId: string
  /** Path below the raw folder, with "/". */
  readonly file: string
  readonly entry: DocumentEntry | null
  /** Line of that row in documents.csv. */
  readonly entryLine: number | null
}

/** What the steps before deduplication make of one page, whatever the rest of the corpus holds. */
export interface PageResult {
  readonly page: NumberedPage
  readonly compared: ComparedPage
}

/** Who is meant in one page by the speaker ids that people of one name would share. */
export interface SettledNames {
  /** Speaker id in the page to the one in the corpus; null where it is left open who is meant. */
  readonly ids: ReadonlyMap<string, string | null>
  readonly issues: readonly Issue[]
}

/** Where the result of a page is found again. */
export interface PageAddress {
  readonly file: PageFile
  /** Hash of all that the result depends on. */
  readonly key: string
  /** Null where nobody in the page shares a name with others. */
  readonly names: SettledNames | null
}

/** Reads the results of pages again, with settled names. Throws a PageError where a page changed during the run. */
export interface PageReader {
  readonly page: (address: PageAddress) => NumberedPage
  readonly compared: (address: PageAddress) => ComparedPage
}

/** A page of the corpus, by its place among all files in order of document ids. */
export interface CorpusPage {
  readonly number: number
  readonly address: PageAddress
  /** As the page shows them, under ids that people of one name share. */
  readonly people: readonly Person[]
}

/** The pages of a corpus, with who is meant in them settled. */
export interface Corpus {
  /** By ascending number, and so by document id. */
  readonly pages: readonly CorpusPage[]
  /** What is compared of each page, by its number, in the same order. */
  readonly facts: ReadonlyMap<number, ComparedFacts>
  readonly addressOf: (page: number) => PageAddress
}
