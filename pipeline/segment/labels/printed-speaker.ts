import { clauseWords, mediaNouns, officeJoints, speakerModifiers } from "../../english/label-words.ts"
import { remembered } from "../../text/remembered.ts"
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
} from "../names/name-words.ts"
import { anonymous, endsInName, isSlip } from "./anonymous-speaker.ts"
import { isOffice, nameFrom } from "./name-and-office.ts"
import type { LabelReading } from "./read-label.ts"

/** A reading without its place. */
export type Speaker = Omit<LabelReading, "printed" | "length" | "isStopped">

/** What a printed speaker says, brackets behind it left out unless they hold the name of an office's holder. Pages print the same ones again and again. */
export const readSpeaker = (printed: string): Speaker | null => readings(printed)

const readings = remembered((printed) => read(printed), 4096)

const read = (printed: string): Speaker | null => {
  const holder = officeHolder(printed)
  if (holder !== null) return holder
  const plain = parted(
    withoutBrackets(printed)
      .replace(/^(?:the )?(?:rt|right) hon(?:\.|ou?rable)? /i, "")
      .replace(/^(?:H\.\s?E\.?|HE) (?=\p{Lu})/u, "")
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
  const office = read(found[1]!)
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
      !/^(?:St|Mt|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Prof|Jr|Sr|Hon|Fr|Ltd|Inc|Co|No|Dep|Asst|Amb|Adm|Brig|Cmdr|Sec|Pres|Min)\.,?$/i.test(
        token
      ) &&
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
  const nobody = comma > 0 ? anonymous(plain.slice(0, comma).split(" ")) : null
  if (nobody?.kind === "anonymous" && !endsInName(plain.split(" "))) return nobody
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
