import { eventVerbs, isAdverb } from "../../english/grammar-words.ts"
import { reportingVerb } from "../../english/reporting-verbs.ts"
import type { Mention } from "../sentence/mentions.ts"
import { opensClause } from "../sentence/subjects.ts"
import type { Word } from "../sentence/words.ts"
import type { SentenceStretch } from "./stretches.ts"

const ceremony = new Set(["signed", "held", "attended", "exchanged", "awarded", "presented", "unveiled", "laid"])

/** Tells what somebody did ("The parties discussed …", "A memorandum was signed …"): the editor's own words, even amid reported speech. */
export const isEvent = ({ words, mentions }: SentenceStretch, isPerson: (mention: Mention) => boolean): boolean => {
  const doer = mentions.all.some(
    (mention) =>
      !mention.possessive &&
      actsAfter(words, behindAside(words, mention.last)) &&
      isPerson(mention) &&
      opensClause(words, mentions, mention)
  )
  const present = words[0]?.base === "those" && words.slice(1, 8).some(({ base }) => eventVerbs.has(base))
  const ceremonial = words.some(({ base }, at) => /^(?:was|were)$/.test(base) && ceremony.has(words[at + 1]?.base ?? "") && at < 16)
  return doer || present || ceremonial
}

/** Behind what stands between commas after a name: "Name Surname, a teacher, left". */
const behindAside = (words: readonly Word[], at: number): number => {
  if (words[at]?.text !== ",") return at
  const close = words.slice(at + 1, at + 16).findIndex(({ text }) => text === ",")
  return close < 0 ? at : at + close + 2
}

/** "had backed" is reported speech shifted back; "met", "has signed" are events. */
const actsAfter = (words: readonly Word[], at: number): boolean => {
  let next = at
  while (next < words.length && next < at + 4 && (isAdverb(words[next]!.base) || /^(?:has|have|will)$/.test(words[next]!.base))) next++
  const verb = words[next]?.base ?? ""
  return eventVerbs.has(verb) || (/[^e]ed$/.test(verb) && reportingVerb(verb) === null)
}

const connectives = /^(?:but|and|so|yet|therefore|thus|hence|however|moreover|this|that|these|those|such|it|they)$/

/** A sentence that takes up the one before it and names the source only at its end or in passing: both are that source's. */
export const leansBack = ({ words, frame }: SentenceStretch): boolean =>
  frame !== null && frame.shape === "main" && frame.verb?.isPassive !== true && frame.first > 1 && connectives.test(words[0]?.base ?? "")
