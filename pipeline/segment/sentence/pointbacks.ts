import type { Frame } from "./find-frame.ts"
import type { Mention, Mentions } from "./mentions.ts"
import { type Reporting, subjectEnd } from "./reporting-verb.ts"
import { opensClause, partnerOf } from "./subjects.ts"
import type { Word } from "./words.ts"

/** "said this during …", "announced it on Monday." */
export const saysThis = (words: readonly Word[], { kind, last }: Reporting, rest: number): boolean =>
  kind === "clause" &&
  rest === last &&
  /^(?:this|it|so)$/.test(words[last]?.base ?? "") &&
  /^(?:|during|at|in|on|to|when|while|as|after|before|by|[.,])$/.test(words[last + 1]?.base ?? "")

/** "… made the statement during the session.", "The statement was made by …", "This is what … told reporters." */
export const pointsBack = (words: readonly Word[], mentions: Mentions): Frame | null => {
  const opening = words
    .slice(0, 3)
    .map(({ base }) => base)
    .join(" ")
  const teller = /^(?:this|that) (?:is|was) what$/.test(opening) ? mentions.byFirst.get(3) : undefined
  if (teller !== undefined) return pointback(words, mentions, teller, teller.last)
  for (const [at, word] of words.entries()) {
    const agent =
      word.base === "made" &&
      words[at + 1]?.base === "by" &&
      /^(?:statement|remark|announcement|comment|point)$/.test(words[subjectEnd(words, at) - 1]?.base ?? "")
        ? mentions.byFirst.get(at + 2)
        : undefined
    if (agent !== undefined) return pointback(words, mentions, agent, agent.last)
    if (!/^(?:made|voiced|gave)$/.test(word.base) || !/^(?:the|this|that|such|these|his|her)$/.test(words[at + 1]?.base ?? "")) continue
    const noun = words.slice(at + 2, at + 4).find(({ base }) => /^(?:statements?|remarks?|announcements?|comments?|points?)$/.test(base))
    const subject = mentions.byLast.get(subjectEnd(words, at))
    if (noun === undefined || subject === undefined || subject.possessive || !opensClause(words, mentions, subject)) continue
    return pointback(words, mentions, subject, at + 2)
  }
  return null
}

const pointback = (words: readonly Word[], mentions: Mentions, subject: Mention, rest: number): Frame => ({
  shape: "pointback",
  subject,
  isGroup: subject.kind === "several" || partnerOf(words, mentions, subject) !== null,
  first: subject.first,
  last: subject.last,
  verb: null,
  rest
})
