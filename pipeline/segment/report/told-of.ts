import { isGivenName } from "../../english/people/given-names.ts"
import { beforeNamed } from "../../english/reports/reporting-clauses.ts"
import { deliveringVerbs, eventVerbs, speakingVerbs, speechNouns, takenFloor, takingVerbs } from "../../english/reports/reporting-verbs.ts"
import { type Discourse, resolve } from "../people/discourse.ts"
import type { PagePerson } from "../people/page-people.ts"
import type { Mention } from "../sentence/mention.ts"
import { opensClause } from "../sentence/subjects.ts"
import type { Word } from "../sentence/words.ts"
import type { Reader } from "./source.ts"
import type { SentenceStretch } from "./stretch.ts"

/** Whether a sentence says that somebody speaks ("addressed the council", "delivered her annual report"): what follows is theirs. */
export const speaksUp = ({ words }: SentenceStretch): boolean =>
  words.some(
    ({ base }, at) =>
      speakingVerbs.has(base) ||
      (takingVerbs.has(base) && takenFloor.has(words[at + 2]?.base ?? "")) ||
      (deliveringVerbs.has(base) && words.slice(at + 1, at + 7).some((word) => speechNouns.has(word.base)))
  )

/** Whoever a sentence names at its end: "The new manager is Name Surname", "They are led by Name Surname, who …"; null where it names nobody so. */
export const personNamedLast = (
  { discourse }: Reader,
  { words, mentions }: SentenceStretch,
  subject: Mention | null
): PagePerson | null => {
  const named = mentions.all.find(
    (mention) =>
      mention !== subject && mention.kind === "name" && !mention.possessive && beforeNamed.has(words[mention.first - 1]?.base ?? "")
  )
  return named === undefined ? null : resolve(discourse, named).person
}

/** Whether two people were the subjects of the sentences before: "they" may mean both, and a "he" after it either. */
export const followsTwo = ({ focus }: Discourse): boolean => focus.length > 1 && focus.at(-1) !== focus.at(-2)

/** Whether a sentence tells of one person and of nobody else: a quotation right after it is theirs ("Name Surname wept. “…”"). */
export const isAlone = ({ words, mentions }: SentenceStretch, subject: Mention): boolean =>
  subject.kind !== "several" &&
  mentions.all.every(
    (mention) =>
      mention === subject ||
      mention.possessive ||
      mention.kind === "pronoun" ||
      mention.first === subject.last + 1 ||
      (mention.kind !== "name" && !opensClause(words, mentions, mention))
  )

/** Whether a name of nobody known may be somebody's: a word that opens a sentence may be any word ("Outside the court …"), unless it acts. */
export const mayBeSomebody = (words: readonly Word[], { name, first, last }: Mention): boolean => {
  const next = words[last]?.base ?? ""
  return first > 0 || name?.includes(" ") === true || isGivenName(name ?? "") || eventVerbs.has(next) || /[^e]ed$/.test(next)
}

/** Whether a sentence opens with the full name of somebody unknown: then a "he" after it is open. */
export const isStranger = ({ kind, name, first }: Mention): boolean => kind === "name" && first === 0 && name?.includes(" ") === true
