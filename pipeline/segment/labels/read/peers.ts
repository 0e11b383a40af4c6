import { peerages, seesOfLords } from "../../../english/people/personal-names.ts"
import { inTitleCase } from "../../names/name-forms.ts"
import { isAllCapitals, isCommon, isHonorific, isNameLike, isRank } from "../../names/name-words.ts"
import type { Speaker } from "../label.ts"

/**
 * Reads a member of the House of Lords: "Lord Berg of Eastmere" and "Baroness Holm" by their names, "The Earl of Dunmore" and "The Lord Bishop of
 * Durham" by their titles. Null for others, and for offices: "The Lord Speaker", "Lord Justice Berg".
 */
export const peer = (printed: readonly string[]): Speaker | null => {
  const tokens = printed
    .slice(/^the$/i.test(printed[0]!) ? 1 : 0)
    .map((token) => (token === "OF" ? "of" : isAllCapitals(token) ? inTitleCase(token) : token))
  const of = tokens.indexOf("of")
  const [front, place] = of < 0 ? [tokens, []] : [tokens.slice(0, of), tokens.slice(of + 1)]
  if (of >= 0 && (place.length === 0 || place.length > 4 || !/^\p{Lu}/u.test(place[0]!) || !place.every(isWord))) return null
  const title = front[0]?.toLowerCase() === "lord" && seesOfLords.has(front[1]?.toLowerCase() ?? "") ? front.slice(1) : front
  const word = title[0]?.toLowerCase() ?? ""
  if (of >= 0 && title.length === 1 && (peerages.has(word) || seesOfLords.has(word))) return person([...title, "of", ...place].join(" "))
  const names = front.slice(1)
  const isPeer = isHonorific(front[0] ?? "") && peerages.has(front[0]!.toLowerCase()) && names.length > 0 && names.length < 3
  if (!isPeer || !names.every((name) => isNameLike(name) && !isRank(name)) || (of < 0 && names.some(isCommon))) return null
  return person([...names, ...(of < 0 ? [] : ["of", ...place])].join(" "))
}

const isWord = (token: string): boolean => /^[\p{L}’'-]+$/u.test(token)

const person = (name: string): Speaker => ({ name, names: [name], role: null, kind: "named" })
