import * as clauses from "../../english/reports/reporting-clauses.ts"
import { type Frame, frameAround, type Reporting } from "./frame.ts"
import type { Mention, Mentions } from "./mention.ts"
import { subjectEnd } from "./reporting-verb.ts"
import { opensClause, partnerOf } from "./subjects.ts"
import type { Word } from "./words.ts"

/** Whether a reporting verb has only a pointer for an object: "said this during …", "announced it on Monday." */
export const saysThis = (words: readonly Word[], { kind, last }: Reporting, rest: number): boolean =>
  kind === "clause" &&
  rest === last &&
  clauses.pointers.has(words[last]?.base ?? "") &&
  (words[last + 1] === undefined || clauses.afterPointer.has(words[last + 1]!.base))

/** The frame of a sentence about a statement already given: "… made the statement during the session.", "This is what … told reporters." */
export const pointsBack = (words: readonly Word[], mentions: Mentions): Frame | null => {
  const opening = words
    .slice(0, 3)
    .map(({ base }) => base)
    .join(" ")
  const teller = /^(?:this|that) (?:is|was) what$/.test(opening) ? mentions.byFirst.get(3) : undefined
  if (teller !== undefined) return pointback(words, mentions, teller, teller.last)
  for (const [at, word] of words.entries()) {
    const agent =
      word.base === "made" && words[at + 1]?.base === "by" && clauses.madeStatements.has(words[subjectEnd(words, at) - 1]?.base ?? "")
        ? mentions.byFirst.get(at + 2)
        : undefined
    if (agent !== undefined) return pointback(words, mentions, agent, agent.last)
    if (!clauses.makingVerbs.has(word.base) || !clauses.beforeStatement.has(words[at + 1]?.base ?? "")) continue
    const noun = words.slice(at + 2, at + 4).find(({ base }) => clauses.statementNouns.has(base))
    const subject = mentions.byLast.get(subjectEnd(words, at))
    if (noun === undefined || subject === undefined || subject.possessive || !opensClause(words, mentions, subject)) continue
    return pointback(words, mentions, subject, at + 2)
  }
  return null
}

const pointback = (words: readonly Word[], mentions: Mentions, subject: Mention, rest: number): Frame =>
  frameAround(subject, { shape: "pointback", isGroup: subject.kind === "several" || partnerOf(words, mentions, subject) !== null, rest })
