import { auxiliaries } from "../../english/numbers/function-words.ts"
import { cardinals } from "../../english/numbers/numerals.ts"
import { nounsLikeVerbs, verbs } from "../../english/numbers/verbs.ts"
import { isHyphen, type Token } from "./tokens.ts"
import { isFunctionWord } from "./word-class.ts"

/** Whether a word can stand in a member of a list: function words and verbs cannot. */
const isMember = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !isFunctionWord(token.text) &&
  !cardinals.has(token.text) &&
  (!verbs.has(token.text) || nounsLikeVerbs.has(token.text))

/** Most tokens of one member of a list, and most members. */
const longestMember = 5
const mostMembers = 12

/** Where the member that begins at `at` ends; `at` where none begins. */
const memberEnd = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (end < at + longestMember && (isMember(tokens[end]) || (end > at && isHyphen(tokens[end]) && tokens[end]!.glued))) end++
  return end
}

/**
 * Where a list ends that goes on at the comma `at`: ", energy and transport", ", schools, and clinics".
 * Null where no list goes on: no "and" or "or" closes it, the last word of a member does not fit (`fits`), or, where every word fits,
 * a verb follows, so that the comma opened another clause.
 */
export const listEnd = (tokens: readonly Token[], at: number, fits?: (last: string) => boolean): number | null => {
  const closing = (end: number): number | null => (fits === undefined && opensClause(tokens[end]) ? null : end)
  for (let place = at, members = 0; tokens[place]?.text === "," && members < mostMembers; members++) {
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
  next?.kind === "word" &&
  (auxiliaries.has(next.text) || next.text.endsWith("ed") || (verbs.has(next.text) && !nounsLikeVerbs.has(next.text)))
