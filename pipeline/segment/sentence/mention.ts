import type { Gender } from "../../english/word-list.ts"

/** An office as printed: what it is, of which state, of what else. */
export interface Office {
  /** The kind of office ("president", "prime minister", "head of state", "leader", "minister", …). */
  readonly head: string
  /** ISO 3166-1 alpha-2 code of the state named with it. */
  readonly country: string | null
  /** Content words that narrow it, in lower case: "foreign", "european", "commission". */
  readonly scope: readonly string[]
  /** As printed, without article and name. */
  readonly printed: string
}

/** A place where a sentence speaks of a person or of several: by name, by office or by pronoun. */
export interface Mention {
  /** First word and one past the last, as indices into the sentence's words. */
  readonly first: number
  readonly last: number
  readonly kind: "name" | "office" | "pronoun" | "several"
  /** The name as printed, without office; null where none is printed. */
  readonly name: string | null
  readonly office: Office | null
  readonly gender: Gender | null
  /** Style of address beside the office: "highness" in "King His Royal Highness Name". */
  readonly style?: string
  /** In the possessive ("the President's"): then the mention owns something and is no subject. */
  readonly possessive: boolean
}

const untold = { name: null, office: null, gender: null, possessive: false }

/** A mention of the words from `first` to `last`; what is not told of it is absent. */
export const mention = (kind: Mention["kind"], first: number, last: number, told: Partial<Mention> = {}): Mention => ({
  ...untold,
  first,
  last,
  kind,
  ...told
})

/** The mentions of a sentence in order, and by their first word and by one past their last. */
export interface Mentions {
  readonly all: readonly Mention[]
  readonly byFirst: ReadonlyMap<number, Mention>
  readonly byLast: ReadonlyMap<number, Mention>
}
