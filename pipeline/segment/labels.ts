import { anonymous, endsInName, isSlip } from "./anonymous-label.ts"
import { isOffice, nameFrom } from "./label-name.ts"
import { clauseWords, mediaNouns, officeJoints, speakerModifiers } from "./label-words.ts"
import {
  isAllCapitals,
  isCapitalised,
  isCommon,
  isCourtesy,
  isHonorific,
  isInitials,
  isNameLike,
  isParticle,
  isRank,
  postNominal
} from "./name-words.ts"

/** What the words before a colon could be, read without the rest of the page. */
export interface LabelReading {
  /** As printed, in single spaces, without the colon. */
  readonly printed: string
  /** Characters of the paragraph the label takes, colon included. */
  readonly length: number
  /** The person's name, "" for a speaker without one. */
  readonly name: string
  /** Shorter and longer cuts of the words the name stands in ("Pablo Garcia", "Juan Pablo Garcia"), for the page to choose from. */
  readonly names: readonly string[]
  /** The office: what the label holds beside the name; null where nothing. */
  readonly role: string | null
  /**
   * named: office or form of address with a name; bare: a name alone; surname: one word; anonymous: a speaker without a name;
   * office: a rank without a name; organisation: a paper or a station that asks.
   */
  readonly kind: "named" | "bare" | "surname" | "anonymous" | "office" | "organisation"
  /** Closed by a full stop in place of a colon. */
  readonly isStopped?: boolean
}

const longest = 250

/** What stands before a label: bold type, the place in a recording ("[00:12:31]"), the dash of a dialogue. */
const opening = /^[*_ ]*(?:(?:[([]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]|\d{1,2}:\d{2}:\d{2}|[–—])\s*[*_]*(?=\p{L}))?/u

/** What belongs to a label after its colon: the end of bold type, the place in a recording ("(09:51)"). */
const closing = /^(?:[*_]+(?=\s|$))?(?:\s*[([]\d{1,2}:\d{2}(?::\d{2})?[)\]])?/

/** Reads the words before the first colon of a paragraph as a label; null where they cannot be one. Looks at its first 250 characters only. */
export const readLabel = (paragraph: string): LabelReading | null => {
  const head = paragraph.slice(0, longest)
  const interview = readInterviewLetter(head)
  if (interview !== null) return interview
  const start = opening.exec(head)![0].length
  const colon = labelColon(head, start)
  if (colon < 0) return readStopped(head, start)
  const printed = head
    .slice(start, colon)
    .replace(/[*_]+$/, "")
    .replace(/\s+/g, " ")
    .trim()
  const length = colon + 1 + (closing.exec(head.slice(colon + 1))?.[0].length ?? 0)
  const read = readSpeaker(printed)
  return read === null ? readStopped(head, start) : { ...read, printed, length }
}

/** Words of a label that ends in a full stop. */
const stoppedWords = 7

/**
 * "CHAIR HOLM. Good afternoon.", "Mr. Holm of Oslo. I thank the gentleman.": a label closed by a full stop, in capitals or with a form of
 * address or a rank first. The form proves little: the page must print it again and again.
 */
const readStopped = (head: string, start: number): LabelReading | null => {
  const tokens = head.slice(start).split(" ", stoppedWords + 1)
  const last = tokens.findIndex((token) => /[.:;,?!]$/.test(token) && !isHonorific(token) && !isInitials(token))
  if (last < 0 || last >= stoppedWords || last === tokens.length - 1 || !tokens[last]!.endsWith(".")) return null
  const words = [...tokens.slice(0, last), tokens[last]!.slice(0, -1)]
  const isOpened = isHonorific(words[0]!) || (isCapitalised(words[0]!) && isRank(words[0]!)) || /^the$/i.test(words[0]!)
  if (!words.every(isAllCapitals) && (!isOpened || words.length < 2)) return null
  const printed = words.join(" ").replace(/[*_]+/g, "")
  const read = readSpeaker(printed.replace(/ of \p{Lu}[\p{L} ]+$/u, ""))
  if (read === null || (read.kind !== "named" && read.kind !== "bare" && read.kind !== "office")) return null
  return { ...read, printed, length: start + tokens.slice(0, last + 1).join(" ").length, isStopped: true }
}

/** The first colon that stands outside brackets and is no part of an hour or an address. */
const labelColon = (head: string, start: number): number => {
  let depth = 0
  for (let at = start; at < head.length; at++) {
    const character = head[at]!
    if (character === "(" || character === "[") depth++
    else if (character === ")" || character === "]") depth--
    else if (character === ":" && depth === 0) return /\d/.test(head[at - 1] ?? "") && /\d/.test(head[at + 1] ?? "") ? -1 : at
  }
  return -1
}

/** "Q  What about …": a letter in place of a name, no colon; one space after it counts only before a capital. */
const readInterviewLetter = (head: string): LabelReading | null => {
  const found = /^[*_ ]*([QA])(?:[:.](?=\s)(?!\s+[\p{L}’'-]+:)|(?=\s{2,}\S|\s[\p{Lu}“"([—–]))[*_]*/u.exec(head)
  if (found === null || (found[1] === "A" && !/[:.]/.test(found[0]))) return null
  return { printed: found[1]!, length: found[0].length, name: "", names: [], role: null, kind: "anonymous" }
}

/** A reading without its place. */
export type Speaker = Omit<LabelReading, "printed" | "length" | "isStopped">

/** What a printed speaker says, brackets behind it left out unless they hold the name of an office's holder. */
export const readSpeaker = (printed: string): Speaker | null => {
  const holder = officeHolder(printed)
  if (holder !== null) return holder
  const plain = parted(
    withoutBrackets(printed)
      .replace(/^(?:the )?(?:rt|right) hon(?:\.|ou?rable)? /i, "")
      .replace(postNominal, "")
  )
  if (plain === "" || /[;!?…=<>|/]|\.{2}/.test(plain) || !isBalanced(plain)) return null
  const tokens = plain.split(" ")
  if (tokens.length > 32 || holdsClause(tokens)) return null
  return anonymous(tokens) ?? capitals(tokens) ?? organisation(tokens) ?? named(plain)
}

/** "The Prime Minister (Mr Ivan Belov)": the office outside the bracket, its holder inside. */
const officeHolder = (printed: string): Speaker | null => {
  const found = /^([^()]*\S) \(([^()]{3,60})\)(?: \([^()]{1,30}\))?$/.exec(printed)
  if (found === null || !/^\p{Lu}/u.test(found[1]!)) return null
  const words = found[2]!.split(" ")
  const addressed = words.findLastIndex((word) => isHonorific(word) || isRank(word)) + 1
  const name = words.slice(addressed)
  if (
    name.length < (addressed > 0 ? 1 : 2) ||
    name.length > 4 ||
    !name.every((word) => (isNameLike(word) && !isCommon(word)) || isParticle(word))
  )
    return null
  const office = readSpeaker(found[1]!)
  const isRankAlone = office?.kind === "office" || (office?.kind === "anonymous" && found[1]!.split(" ").some(isRank))
  return isRankAlone ? speaker([name.join(" ")], found[1]!) : null
}

/** "Harbour Herald", "Channel 5 News": a paper or a station by its last word, nobody's name. */
const organisation = (tokens: readonly string[]): Speaker | null =>
  tokens.length > 1 &&
  tokens.length < 7 &&
  mediaNouns.has(tokens.at(-1)!.toLowerCase()) &&
  tokens.every((token) => isCapitalised(token) || /^\d+$/.test(token) || officeJoints.has(token.toLowerCase()))
    ? { name: "", names: [], role: null, kind: "organisation" }
    : null

/** "Anna Berg (Bergen South) (Lab)" without seat and party: two brackets at most. */
export const withoutBrackets = (printed: string): string =>
  printed.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "").replace(/\s*[([][^()[\]]*[)\]]$/, "")

/** "AnnaBerg" and "A.Berg" as the two words they are; "McKinley" and "DeVos" stay. */
const parted = (text: string): string =>
  text
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{L})/gu, " ")
    .replace(/(?<=(?:^|\s)\p{Lu}\p{Ll}{3,})(?=\p{Lu}\p{Ll}{2,}(?:\s|$))/gu, " ")
    .replace(/\s+/g, " ")
    .trim()

const isBalanced = (text: string): boolean => {
  const opened = text.match(/[“«]/g)?.length ?? 0
  return opened === (text.match(/[”»]/g)?.length ?? 0) && !/^[“"'‘«]/.test(text)
}

const isLower = (token: string): boolean => /^\p{Ll}[^\p{Lu}]*$/u.test(token)

/** A word of grammar in lower case, or at the head ("I" is one, the initial "I." is none); a full stop that ends a sentence rather than an abbreviation. */
const holdsClause = (tokens: readonly string[]): boolean =>
  tokens.some((token, index) => {
    if (isInitials(token)) return false
    const word = token.toLowerCase().replace(/[,.’']+$|[’'](?:s|m|re|ve|ll|d)$/g, "")
    if ((isLower(token) || index === 0 || /[’'](?:m|re|ve|ll|d)$/.test(token)) && clauseWords.has(word)) return true
    if (isLower(token) && /(?:[^aeiou]ed|[aeiou]ted)$/.test(word) && !officeAdjective.test(word)) return true
    return (
      /\.$/.test(token) &&
      !isHonorific(token) &&
      !/^(?:St|Mt|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Prof|Jr|Sr|Hon|Fr|Ltd|Inc|Co|No|Dep|Asst)\.,?$/i.test(token) &&
      !/^(?:\p{L}\.){2,}$/u.test(token)
    )
  })

/** Participles that belong to offices and descriptions of people. */
const officeAdjective =
  /^(?:united|retired|honoured|honored|honou?red|merited|decorated|elected|designated|appointed|distinguished|limited|integrated|armed|accredited|wounded|disabled|talented|gifted|married|unnamed|unidentified)$/

/** Labels in capitals: "MS. HOLM-BERG", "ACTING ADMINISTRATOR HOLM", "THE VICE PRESIDENT". */
const capitals = (tokens: readonly string[]): Speaker | null => {
  const comma = tokens.findIndex((token) => token.endsWith(","))
  if (comma >= 0 && comma < tokens.length - 1 && tokens.length <= 14) return described(tokens, comma)
  if (
    tokens.length > 8 ||
    !tokens.every((token) => isAllCapitals(token.replace(/,$/, "")) || isInitials(token) || /^(?:#?\d+|AND|OF|&|A|I{1,3}|IV)$/.test(token))
  )
    return null
  const words = tokens.map((token) => token.replace(/,$/, ""))
  if (words.length === 1 && isSlip(words[0]!.toLowerCase())) return { name: "", names: [], role: null, kind: "anonymous" }
  const first =
    words.findLastIndex(
      (word) =>
        isHonorific(word) ||
        isCommon(word) ||
        officeJoints.has(word.toLowerCase()) ||
        speakerModifiers.has(word.toLowerCase()) ||
        isRankLike(word)
    ) + 1
  const name = words.slice(first)
  const role = words.slice(0, first).join(" ")
  if (name.length === 0)
    return words.length > 1 && words.some((word) => isRank(word) || isRankLike(word)) ? { name: "", names: [], role, kind: "office" } : null
  if (first === 0)
    return name.length === 1
      ? { name: name[0]!, names: [name[0]!], role: null, kind: "surname" }
      : { name: name.join(" "), names: [name.join(" ")], role: null, kind: "bare" }
  const isAddress = words.slice(0, first).every(isCourtesy)
  return { name: name.join(" "), names: [name.join(" ")], role: isAddress ? null : role, kind: "named" }
}

/** "ANNA BERG, MEMBER FOR GRANTHAM": in capitals, a name with what its bearer is. */
const described = (tokens: readonly string[], comma: number): Speaker | null => {
  const front = tokens
    .slice(0, comma + 1)
    .join(" ")
    .slice(0, -1)
  const description = tokens.slice(comma + 1)
  if (/\p{Ll}/u.test(front) || !description.some(isRank)) return null
  const read = capitals(front.split(" "))
  if (read === null || (read.kind !== "bare" && read.kind !== "named") || !read.name.includes(" ")) return null
  return { ...read, role: [...(read.role === null ? [] : [read.role]), description.join(" ")].join(", "), kind: "named" }
}

/** "ADMINISTRATION" printed for "ADMINISTRATOR": a long noun of rank by its ending. */
const isRankLike = (word: string): boolean => /(?:TION|TOR|ISOR|MENT|SHIP)$/.test(word) && word.length > 6

/** "[office] Name", "Name, description", "[office] Name, description". */
const named = (plain: string): Speaker | null => {
  const comma = plain.indexOf(", ")
  const front = comma > 0 ? nameFrom(plain.slice(0, comma)) : null
  const isFrontBare = front !== null && front.office === ""
  if (front !== null && front.names.length > 0 && isDescription(plain.slice(comma + 2)) && (isFrontBare || !endsInName(plain.split(" ")))) {
    return speaker(front.names, [front.office, plain.slice(comma + 2)].filter((part) => part !== "").join(", "))
  }
  const whole = nameFrom(plain)
  if (whole !== null && whole.names.length > 0) return speaker(whole.names, whole.office)
  const tokens = plain.split(" ")
  return isCapitalised(tokens[0]!) && tokens.length <= 12 && isRank(tokens.find(isRank) ?? "") && isOffice(tokens)
    ? { name: "", names: [], role: plain, kind: "office" }
    : null
}

const isDescription = (text: string): boolean => text.length > 0 && text.length <= 150 && isOffice(text.split(" "))

const speaker = (names: readonly string[], office: string): Speaker => {
  const name = names[0]!
  const role = office.replace(/^The /, "").replace(/[,\s]+$/, "")
  if (role === "") return { name, names, role: null, kind: name.includes(" ") ? "bare" : "surname" }
  const isAddress = role.split(" ").every(isCourtesy)
  return { name, names, role: isAddress ? null : role, kind: "named" }
}
