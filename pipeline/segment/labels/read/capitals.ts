import * as labels from "../../../english/people/label-words.ts"
import { inTitleCase } from "../../names/name-forms.ts"
import { isAllCapitals, isCommon, isHonorific, isInitials, isNameHere, isRank } from "../../names/name-words.ts"
import type { Speaker } from "../label.ts"
import { isSlip } from "./anonymous-speaker.ts"
import { isCalling, isCallingHere, isTitleHere, nameFrom, speaker, tellsCalling } from "./name-and-office.ts"

/** Reads a label in capitals: "MS. HOLM-BERG", "ACTING ADMINISTRATOR HOLM", "THE VICE PRESIDENT". */
export const capitals = (tokens: readonly string[]): Speaker | null => {
  const comma = tokens.findIndex((token) => token.endsWith(","))
  if (comma >= 0 && comma < tokens.length - 1 && tokens.length <= 14) return described(tokens, comma)
  if (
    tokens.length > 8 ||
    !tokens.every(
      (token) =>
        isAllCapitals(token.replace(/,$/, "")) ||
        isInitials(token) ||
        labels.capitalJoints.has(token) ||
        /^(?:#?\d+|I{1,3}|IV)$/.test(token)
    )
  )
    return null
  const words = tokens.map((token) => token.replace(/,$/, ""))
  if (words.length === 1 && isSlip(words[0]!.toLowerCase())) return { name: "", names: [], role: null, kind: "anonymous" }
  const first =
    words.findLastIndex(
      (word, at) =>
        isHonorific(word) ||
        (isCommon(word) && !isNameHere(words, at)) ||
        labels.officeJoints.has(word.toLowerCase()) ||
        labels.speakerModifiers.has(word.toLowerCase()) ||
        labels.rankAbbreviations.has(word.toLowerCase()) ||
        isRankLike(word) ||
        isTitleHere(words, at) ||
        isCallingHere(words, at)
    ) + 1
  const name = words.slice(first)
  const role = words.slice(0, first).join(" ")
  if (name.length === 0)
    return words.length > 1 && words.some((word) => isRank(word) || isRankLike(word) || isCalling(word.toLowerCase()))
      ? { name: "", names: [], role, kind: "office" }
      : null
  const cut = role === "" ? name.length : Math.min(name.length, sizeBehindPlace(words))
  if (cut === 0) return { name: "", names: [], role: words.join(" "), kind: "office" }
  return speaker([name.slice(-cut).join(" ")], words.slice(0, words.length - cut).join(" "))
}

/** How many of the last words are the name, by the rules for words not in capitals: "MAYOR OF NEW HAVEN JOHN KELLER" has a place before it. */
const sizeBehindPlace = (words: readonly string[]): number => {
  if (!words.some((word) => word === "OF")) return words.length
  const plain = words.map((word) => (labels.officeJoints.has(word.toLowerCase()) ? word.toLowerCase() : inTitleCase(word)))
  const read = nameFrom(plain.join(" "))
  return read === null ? words.length : (read.names[0]?.split(" ").length ?? 0)
}

/** Reads a name in capitals with what its bearer is: "ANNA BERG, MEMBER FOR GRANTHAM". */
const described = (tokens: readonly string[], comma: number): Speaker | null => {
  const front = tokens
    .slice(0, comma + 1)
    .join(" ")
    .replace(/,$/, "")
  const description = tokens.slice(comma + 1)
  if (/\p{Ll}/u.test(front)) return null
  const read = capitals(front.split(" "))
  if (read === null || (read.kind !== "bare" && read.kind !== "named") || !read.name.includes(" ")) return null
  if (!tellsCalling(description.join(" ")) && (read.role === null || /\p{Ll}/u.test(description.join(" ")))) return null
  return { ...read, role: [...(read.role === null ? [] : [read.role]), description.join(" ")].join(", "), kind: "named" }
}

const endsAsRank = new RegExp(`(?:${labels.rankEndings.join("|")})$`)

/** Whether a long word in capitals ends like a noun of rank: "ADMINISTRATION" is printed for "ADMINISTRATOR". */
const isRankLike = (word: string): boolean => endsAsRank.test(word) && word.length > 6
