import { isGivenName } from "../../english/people/given-names.ts"
import { foldName } from "../names/folded-name.ts"
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
  const givenNames = new Set(
    statements.flatMap(({ mentions }) => mentions.all.flatMap(({ name }) => (name?.includes(" ") ? [givenNameOf(name)] : [])))
  )
  for (const { words, mentions, frame } of statements) {
    for (const mention of mentions.all) {
      if (mention.kind !== "name") continue
      const name = mention.name!
      const isIntroduced = name.includes(" ")
        ? frame?.subject === mention || isTold(words, mentions, mention) || isHeard(voices, name) || isKnown(people, registry, name)
        : explains(words, mention) && isGivenName(name) && !givenNames.has(foldName(name))
      if (isIntroduced) introduce(people, registry, mention)
    }
  }
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
