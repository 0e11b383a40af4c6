import { isOffice, nameFrom } from "./label-name.ts"
import {
  anonymousSpeakers,
  clauseWords,
  interviewLetters,
  irregularPlurals,
  officeJoints,
  speakerModifiers,
  utteranceNouns
} from "./label-words.ts"
import { isAllCapitals, isCapitalised, isCommon, isHonorific, isInitials, isNameLike, isRank } from "./name-words.ts"

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
   * office: a rank without a name.
   */
  readonly kind: "named" | "bare" | "surname" | "anonymous" | "office"
}

const longest = 250
const opening = /^[*_ ]*/

/** What belongs to a label after its colon: the end of bold type, the place in a recording ("(09:51)"). */
const closing = /^(?:[*_]+(?=\s|$))?(?:\s*[([]\d{1,2}:\d{2}(?::\d{2})?[)\]])?/

/** Reads the words before the first colon of a paragraph as a label; null where they cannot be one. Looks at its first 250 characters only. */
export const readLabel = (paragraph: string): LabelReading | null => {
  const head = paragraph.slice(0, longest)
  const interview = readInterviewLetter(head)
  if (interview !== null) return interview
  const start = opening.exec(head)![0].length
  const colon = labelColon(head)
  if (colon < 0) return null
  const printed = head
    .slice(start, colon)
    .replace(/[*_]+$/, "")
    .replace(/\s+/g, " ")
    .trim()
  const length = colon + 1 + (closing.exec(head.slice(colon + 1))?.[0].length ?? 0)
  const read = readSpeaker(printed)
  return read === null ? null : { ...read, printed, length }
}

/** The first colon that stands outside brackets and is no part of an hour or an address. */
const labelColon = (head: string): number => {
  let depth = 0
  for (let at = 0; at < head.length; at++) {
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

type Speaker = Omit<LabelReading, "printed" | "length">

const readSpeaker = (printed: string): Speaker | null => {
  const plain = parted(withoutBrackets(printed))
  if (plain === "" || /[;!?…=<>|/]|\.{2}/.test(plain) || !isBalanced(plain)) return null
  const tokens = plain.split(" ")
  if (tokens.length > 32 || holdsClause(tokens)) return null
  return anonymous(tokens) ?? capitals(tokens) ?? named(plain)
}

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

const isLower = (token: string): boolean => /^\p{Ll}/u.test(token)

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

const singular = (word: string): string => irregularPlurals[word] ?? (anonymousSpeakers.has(word) ? word : word.replace(/s$/, ""))

/** "Question", "Remarks", "Question from Izhevsk", "Voice from the audience", "Senior administration official #2". */
const anonymous = (tokens: readonly string[]): Speaker | null => {
  const all = tokens.map((token) => token.toLowerCase().replace(/,$/, ""))
  const isHonourable = /^hon\.?$/.test(all[1] ?? "") && /^(?:some|several|many)$/.test(all[0]!)
  const words = isHonourable ? all.slice(1) : all
  const nobody: Speaker = { name: "", names: [], role: null, kind: "anonymous" }
  if (!isCapitalised(tokens[0]!) || (tokens.length === 1 && interviewLetters.has(words[0]!))) return null
  let at = 0
  while (at < words.length - 1 && speakerModifiers.has(words[at]!)) at++
  const noun = singular(words[at]!)
  if (!anonymousSpeakers.has(noun) || (utteranceNouns.has(noun) && at > 0)) return null
  const rest = words.slice(at + 1)
  if (rest.every((word, index) => /^(?:#|no\.?|number)?\d{0,3}$/.test(word) || (index === 0 && anonymousSpeakers.has(singular(word))))) {
    return isRank(words[at]!) && !/^#|\d/.test(rest[0] ?? "") && tokens.length === 1 && !plainSpeaker.has(noun)
      ? { ...nobody, kind: "office" }
      : nobody
  }
  const opens = /^(?:from|of|in|at|to|and|via|for|by)$/.test(rest[0]!)
  const isRanked = isRank(words[at]!) && !plainSpeaker.has(noun)
  return opens && !isRanked && rest.length <= 12 && (utteranceNouns.has(noun) || !endsInName(tokens)) ? nobody : null
}

/** Ranks that as a label alone mean whoever has the floor or the chair, not the holder of an office. */
const plainSpeaker = new Set([
  "speaker",
  "chair",
  "chairman",
  "chairwoman",
  "chairperson",
  "official",
  "member",
  "deputy",
  "aide",
  "editor",
  "colleague",
  "businessman",
  "businesswoman",
  "delegate",
  "expert"
])

const endsInName = (tokens: readonly string[]): boolean => {
  const last = tokens.slice(-2)
  return (
    last.length === 2 &&
    last.every((token) => isNameLike(token) && !isCommon(token)) &&
    !officeJoints.has(tokens.at(-3)?.toLowerCase() ?? "")
  )
}

/** Labels in capitals: "MS. HOLM-BERG", "ACTING ADMINISTRATOR HOLM", "THE VICE PRESIDENT". */
const capitals = (tokens: readonly string[]): Speaker | null => {
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
  if (name.length === 0) return words.length > 1 && words.some(isRank) ? { name: "", names: [], role, kind: "office" } : null
  if (first === 0)
    return name.length === 1
      ? { name: name[0]!, names: [name[0]!], role: null, kind: "surname" }
      : { name: name.join(" "), names: [name.join(" ")], role: null, kind: "bare" }
  const isAddress = words.slice(0, first).every(isHonorific)
  return { name: name.join(" "), names: [name.join(" ")], role: isAddress ? null : role, kind: "named" }
}

/** One letter left out of a speaker without a name: "MODERTOR". */
const isSlip = (word: string): boolean =>
  word.length >= 6 &&
  [...anonymousSpeakers].some(
    (speaker) => speaker.length === word.length + 1 && [...speaker].some((_, at) => speaker.slice(0, at) + speaker.slice(at + 1) === word)
  )

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
  const isAddress = role.split(" ").every(isHonorific)
  return { name, names, role: isAddress ? null : role, kind: "named" }
}
