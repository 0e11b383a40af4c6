import type { SpeakerFact } from "../../../schemas/inputs.ts"
import type { Gender, Office } from "../sentence/mention.ts"

/** A person as the page shows them; filled in while the page is read. */
export interface PagePerson {
  /** The fullest name printed, or the registry's where that is fuller. */
  name: string
  /** How often the page prints each spelling of the full name. */
  readonly spellings: Map<string, number>
  /** The folded words of every printing of the name. */
  readonly parts: Set<string>
  readonly offices: Office[]
  country: string | null
  gender: Gender | null
  /** How many reporting clauses name them as the source. */
  count: number
  /** How often the page names them at all. */
  mentioned: number
  /** Their reviewed rows, where the registry knows them. */
  readonly facts: readonly SpeakerFact[]
  /** The office as printed with the name. */
  role: string | null
}

/** The people of a page: all of them, by folded whole name, by each word of it, and by the speaker id of their registry row. */
export interface PagePeople {
  readonly all: PagePerson[]
  readonly byName: Map<string, PagePerson>
  readonly byPart: Map<string, PagePerson[]>
  readonly byFact: Map<string, PagePerson>
}
