import { isGivenName } from "../../english/people/given-names.ts"
import { relatives } from "../../english/people/office-words.ts"
import { foldName } from "../names/folded-name.ts"
import { surnameOf } from "../names/name-forms.ts"
import type { Frame } from "../sentence/frame.ts"
import type { Mention, Mentions } from "../sentence/mention.ts"
import { explains, isDescribedByCalling, isExplained, opensClause } from "../sentence/subjects.ts"
import type { Word } from "../sentence/words.ts"
import { findByName, introduce, type PagePeople } from "./page-people.ts"
import type { DayRegistry } from "./registry.ts"

/** What the discourse needs of a sentence: its words, whom it mentions, whom it makes its source. */
export interface Statement {
  readonly words: readonly Word[]
  readonly mentions: Mentions
  readonly frame: Frame | null
}

/**
 * Enters the people whom a page introduces: by full name with an office or a gender, by the registry, as the source of a report, or with words
 * that say who they are; by given name alone as somebody's ("His wife, Anna, …"), where nobody of that name is printed in full.
 */
export const introduceAll = (people: PagePeople, registry: DayRegistry, statements: readonly Statement[]): void => {
  const voices = new Set(statements.flatMap(({ frame }) => (isShort(frame?.subject) ? [foldName(frame!.subject!.name!)] : [])))
  const full = statements.flatMap(({ mentions }) => mentions.all.flatMap(({ name }) => (name?.includes(" ") ? [name] : [])))
  const givenNames = new Set(full.map(givenNameOf))
  const surnames = new Set(full.map(surnameOf))
  for (const { words, mentions, frame } of statements) {
    for (const mention of mentions.all) {
      if (mention.kind !== "name") continue
      const name = mention.name!
      const partner = pairedWith(words, mentions, mention)
      if (partner !== null && !surnames.has(foldName(name))) {
        introduce(people, registry, { ...mention, name: `${name} ${partner.split(" ").at(-1)!}` })
        continue
      }
      const isIntroduced = name.includes(" ")
        ? frame?.subject === mention || isTold(words, mentions, mention) || isHeard(voices, name) || isKnown(people, registry, name)
        : (explains(words, mention) || relatives.has(mention.office?.head ?? "")) && isGivenName(name) && !givenNames.has(foldName(name))
      if (isIntroduced) introduce(people, registry, mention)
    }
  }
}

/** The full name that a given name shares its surname with: "Anna and Ivan Berg"; null where there is none. */
const pairedWith = (words: readonly Word[], { byFirst }: Mentions, { name, last, office, possessive }: Mention): string | null => {
  const other = words[last]?.base === "and" && office === null && !possessive ? byFirst.get(last + 1) : undefined
  const isPair = other?.kind === "name" && other.office === null && other.name!.split(" ").length === 2 && !name!.includes(" ")
  return isPair && isGivenName(name!) && isGivenName(givenNameOf(other.name!)) ? other.name! : null
}

const isShort = (subject: Mention | null | undefined): boolean => subject?.kind === "name" && !subject.name!.includes(" ")

const givenNameOf = (name: string): string => foldName(name).split(" ")[0]!

/** Whether a sentence tells who bears a name, or makes somebody with a given name its subject. */
const isTold = (words: readonly Word[], mentions: Mentions, mention: Mention): boolean =>
  mention.office !== null ||
  mention.gender !== null ||
  explains(words, mention) ||
  isDescribedByCalling(words, mention) ||
  (isGivenName(givenNameOf(mention.name!)) && (mention.first === 0 || opensClause(words, mentions, mention))) ||
  isExplained(words, mention)

/** Whether a source is named by the surname or the given name alone. */
const isHeard = (voices: ReadonlySet<string>, name: string): boolean =>
  voices.has(foldName(name).split(" ").at(-1)!) || (isGivenName(givenNameOf(name)) && voices.has(givenNameOf(name)))

const isKnown = (people: PagePeople, registry: DayRegistry, name: string): boolean =>
  findByName(people, registry, name) !== null || registry.byName.has(foldName(name))
