import { connectives, isAdverb } from "../../english/grammar-words.ts"
import { eventAuxiliaries } from "../../english/reports/reporting-clauses.ts"
import { ceremonyVerbs, eventVerbs, reportingVerb } from "../../english/reports/reporting-verbs.ts"
import type { Mention } from "../sentence/mention.ts"
import { opensClause } from "../sentence/subjects.ts"
import type { Word } from "../sentence/words.ts"
import type { SentenceStretch } from "./stretch.ts"

/**
 * Whether a sentence tells what somebody did ("The parties discussed …", "A memorandum was signed …"): such a sentence is the editor's own,
 * even amid reported speech.
 */
export const isEvent = ({ words, mentions }: SentenceStretch, isPerson: (mention: Mention) => boolean): boolean => {
  const doer = mentions.all.some(
    (mention) =>
      !mention.possessive &&
      actsAfter(words, behindAside(words, mention.last)) &&
      isPerson(mention) &&
      opensClause(words, mentions, mention)
  )
  const present = words[0]?.base === "those" && words.slice(1, 8).some(({ base }) => eventVerbs.has(base))
  const ceremonial = words.some(
    ({ base }, at) => (base === "was" || base === "were") && ceremonyVerbs.has(words[at + 1]?.base ?? "") && at < 16
  )
  return doer || present || ceremonial
}

/** The word after an aside between commas: "left" in "Name Surname, a teacher, left"; `at` itself where there is none. */
const behindAside = (words: readonly Word[], at: number): number => {
  if (words[at]?.text !== ",") return at
  const close = words.slice(at + 1, at + 16).findIndex(({ text }) => text === ",")
  return close < 0 ? at : at + close + 2
}

/** Whether a verb at word `at` tells an event ("met", "has signed"); "had backed" is reported speech. */
const actsAfter = (words: readonly Word[], at: number): boolean => {
  let next = at
  while (next < words.length && next < at + 4 && (isAdverb(words[next]!.base) || eventAuxiliaries.has(words[next]!.base))) next++
  const verb = words[next]?.base ?? ""
  return eventVerbs.has(verb) || (/[^e]ed$/.test(verb) && reportingVerb(verb) === null)
}

/** Whether a sentence takes up the one before it and names its source only at its end or in passing: then both are that source's. */
export const leansBack = ({ words, frame }: SentenceStretch): boolean =>
  frame !== null && frame.shape === "main" && frame.verb?.isPassive !== true && frame.first > 1 && connectives.has(words[0]?.base ?? "")
