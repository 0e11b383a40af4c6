import { adverbs, auxiliaries, conjunctions, determiners, nounsAlike, prepositions, pronouns, verbs } from "../../english/numbers/cues.ts"
import { isHyphen, type Token } from "./tokens.ts"

/** A word that can stand in a member of a list: no function word, no verb. */
const isMember = (token: Token | undefined): boolean =>
  token?.kind === "word" && !grammatical.has(token.text) && (!verbs.has(token.text) || nounsAlike.has(token.text))

const grammatical = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...pronouns, ...determiners, ...adverbs])

/** Longest member of a list and most members, in tokens. */
const longestMember = 5
const most = 12

/** One past the member that begins at `at`; `at` where none does. */
const memberEnd = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (end < at + longestMember && (isMember(tokens[end]) || (end > at && isHyphen(tokens[end]) && tokens[end]!.glued))) end++
  return end
}

/**
 * Where a list ends that goes on at the comma `at`: ", energy and transport", ", schools, and clinics".
 * Null where it is none: no "and" or "or" closes it, a member is no noun of the kind asked for (`fits`), or, where any will do, a verb
 * follows, so that another clause begins.
 */
export const listEnd = (tokens: readonly Token[], at: number, fits?: (last: string) => boolean): number | null => {
  const closing = (end: number): number | null => (fits === undefined && opensClause(tokens[end]) ? null : end)
  for (let place = at, members = 0; tokens[place]?.text === "," && members < most; members++) {
    const closer = tokens[place + 1]?.text === "and" || tokens[place + 1]?.text === "or" ? place + 1 : -1
    const first = closer < 0 ? place + 1 : closer + 1
    const end = memberEnd(tokens, first)
    if (end === first || fits?.(tokens[end - 1]!.text) === false) return null
    if (closer >= 0) return members > 0 ? closing(end) : null
    if (tokens[end]?.text === "and" || tokens[end]?.text === "or") {
      const last = memberEnd(tokens, end + 1)
      return last > end + 1 && fits?.(tokens[last - 1]!.text) !== false ? closing(last) : null
    }
    place = end
  }
  return null
}

const opensClause = (next: Token | undefined): boolean =>
  next?.kind === "word" && (auxiliaries.has(next.text) || next.text.endsWith("ed") || (verbs.has(next.text) && !nounsAlike.has(next.text)))
