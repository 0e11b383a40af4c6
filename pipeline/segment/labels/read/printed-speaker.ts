import { calendarNames } from "../../../english/calendar-words.ts"
import { countryOf } from "../../../english/countries.ts"
import { irregularPasts } from "../../../english/inflection.ts"
import { isGivenName } from "../../../english/people/given-names.ts"
import * as labels from "../../../english/people/label-words.ts"
import { agencies, mediaNouns } from "../../../english/people/media-words.ts"
import { set } from "../../../english/word-list.ts"
import { remembered } from "../../../text/keys/remembered.ts"
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
} from "../../names/name-words.ts"
import type { Speaker } from "../label.ts"
import { anonymous, endsInName } from "./anonymous-speaker.ts"
import { capitals } from "./capitals.ts"
import { isCalling, isOffice, nameFrom, speaker, tellsCalling } from "./name-and-office.ts"
import { peer } from "./peers.ts"

/**
 * Reads a printed speaker; null where it cannot be one. Brackets after it do not count, unless they hold the name of whoever holds the office.
 * Readings are remembered, since pages repeat their speakers.
 */
export const readSpeaker = (printed: string): Speaker | null => readings(printed)

const readings = remembered((printed) => read(printed), 4096)

const read = (printed: string): Speaker | null => {
  const holder = officeHolder(printed)
  if (holder !== null) return holder
  // "1. ANNA BERG (Greens) to the Minister of Trade": capitals or a bracket show that the words before are a name.
  const asked = /^(\p{Lu}[^:]*\)|[\p{Lu} .’'-]+) to the (?:(?:Deputy |Acting )?Prime Minister|Minister|Attorney-General|Leader)\b/u.exec(
    printed
  )?.[1]
  const asking = asked === undefined ? null : read(asked)
  if (asking !== null && asking.role === null && asking.name.includes(" ")) return asking
  const bare = withoutBrackets(printed)
  const glossed = bare.replace(innerGloss, "")
  const found = readPlain(
    glossed
      .replace(/(?<=^\p{L}{1,4}\.?) \((\p{L}+\.?)\)(?= \p{L})/u, (gloss, word: string) => (isHonorific(word) ? "" : gloss))
      .replace(/^(?:the )?(?:rt|right) hon(?:\.|ou?rable)? /i, "")
      .replace(/^(?:H\.\s?E\.?|HE) (?=\p{Lu})/u, "")
      .replace(postNominal, "")
      .replace(labels.turnGloss, "")
  )
  const at = found?.kind === "named" && bare.includes("[") ? bare.lastIndexOf(found.name) : -1
  if (found !== null && at > bare.indexOf("[") && found.role !== null) return { ...found, role: bare.slice(0, at).trim() }
  const office = found !== null && found.name !== "" && found.role === null ? officeBehind(printed.slice(bare.length)) : null
  return office === null ? found : { ...found!, role: office, kind: "named" }
}

/**
 * The office in brackets after a name: "Anna Berg (Minister of Trade)", "Ms BERG (Bergen South—Minister for Trade)", "Anna Berg (Minister of
 * Trade, Lib.)". A noun of rank ends it or has its field after it; in "(Bishop Auckland)" it is part of a place.
 */
const officeBehind = (brackets: string): string | null => {
  const parts = [...brackets.matchAll(/[([]([^()[\]]{2,100})[)\]]/g)].flatMap(([, inner = ""]) => inner.split(/ ?[—–] ?/))
  const office = parts.find((part) => {
    const words = part.replace(partyBehind, "").split(" ")
    const rank = words.findIndex((word) => isRank(word) || isCalling(word.toLowerCase()))
    const after = words[rank + 1]
    return (
      rank >= 0 &&
      !holdsClause(words) &&
      (after === undefined || /,$/.test(words[rank]!) || isRank(after) || behindRank.has(after.toLowerCase()))
    )
  })
  return office?.replace(partyBehind, "") ?? null
}

const partyBehind = /, \p{Lu}[\p{L}]{0,4}\.?$/u
const behindRank = set("of for to at in on and &")

/** Brackets inside a label, which say more of the words before them: "editor of Delo [Matter] Anna Berg", "SEN. ANNA BERG (R), MAINE". */
const innerGloss = / ?(?:\[[^[\]]{1,60}\]|\((?:\p{Lu}[\p{Lu}.-]{0,5}|RET\.?|Ret\.?)\)(?=, )|\(\p{Lu}[^()]{1,40}\)(?=, ))(?=[, ])/gu

const readPlain = (text: string): Speaker | null => {
  const plain = parted(text)
  if (plain === "" || /[;!?…=<>|/]|\.{2}/.test(plain) || !isBalanced(plain)) return null
  const tokens = plain.split(" ")
  if (labels.presiding.has(plain.toLowerCase())) return anonymous(tokens)
  if (tokens.length > 32 || opensClause(tokens) || holdsClause(tokens) || isForSomebody(tokens)) return null
  return anonymous(tokens) ?? peer(tokens) ?? agency(tokens) ?? capitals(tokens) ?? organisation(tokens) ?? named(plain)
}

/** An office with its holder in brackets: "The Prime Minister (Mr Ivan Belov)", "The Chair (Ms. Anna Berg (Bergen South, Lib.))". */
const officeHolder = (printed: string): Speaker | null => {
  const found = /^([^()]*\S) \(([^()]{3,60}?)(?: \([^()]{1,60}\))?\)(?: \([^()]{1,30}\))?$/.exec(printed)
  if (found === null || !/^\p{Lu}/u.test(found[1]!)) return null
  const words = found[2]!.split(" ")
  const lord = peer(words)
  if (lord !== null && (/^The /.test(found[1]!) || found[1]!.split(" ").some(isRank))) return speaker([lord.name], found[1]!)
  const addressed = words.findLastIndex((word) => isHonorific(word) || isRank(word)) + 1
  const name = words.slice(addressed)
  if (
    name.length < (addressed > 0 ? 1 : 2) ||
    name.length > 4 ||
    !name.every((word) => (isNameLike(word) && !isCommon(word)) || isParticle(word))
  )
    return null
  const office = read(found[1]!)
  const isHeld = found[1]!.split(" ").some((word) => isRank(word) || isCalling(word.toLowerCase()))
  if (addressed > 0 && isHeld && office !== null) return speaker([name.join(" ")], found[1]!)
  if (labels.callers.has(found[1]!.toLowerCase()) && isGivenName(name[0]!)) return speaker([name.join(" ")], found[1]!)
  const isRankAlone = office?.kind === "office" || (office?.kind === "anonymous" && found[1]!.split(" ").some(isRank))
  return isRankAlone ? speaker([name.join(" ")], found[1]!) : null
}

const paper: Speaker = { name: "", names: [], role: null, kind: "organisation" }

const agency = ([only, ...others]: readonly string[]): Speaker | null =>
  others.length === 0 && isCapitalised(only!) && agencies.has(only!.toLowerCase()) ? paper : null

/** A paper or a station, by its last word: "Harbour Herald", "Channel 5 News". */
const organisation = (tokens: readonly string[]): Speaker | null =>
  tokens.length > 1 &&
  tokens.length < 7 &&
  mediaNouns.has(tokens.at(-1)!.toLowerCase()) &&
  tokens.every((token) => isCapitalised(token) || /^\d+$/.test(token) || labels.officeJoints.has(token.toLowerCase()))
    ? paper
    : null

/** A printed speaker without the brackets after it, two at most: "Anna Berg (Bergen South) (Lab)" without seat and party. */
export const withoutBrackets = (printed: string): string =>
  printed.replace(/\s*[([][^()[\]]*[)\]]?\s*$/, "").replace(/\s*[([][^()[\]]*[)\]]$/, "")

/** Parts joined words: "AnnaBerg", "AnnaBERG", "A.Berg" and "SPEAKER_01" become two, "Bergof Norway" three; "McKinley" and "DeVos" stay. */
const parted = (text: string): string =>
  text
    .replace(/(?<=(?:^|[\s.])\p{Lu}\.)(?=\p{Lu}\p{L})/gu, " ")
    .replace(/(?<=(?:^|\s)\p{Lu}\p{Ll}{3,})(?=\p{Lu}(?:\p{Ll}{2,}|\p{Lu}{3,})(?:\s|$))/gu, " ")
    .replace(/(?<=\p{Ll}{2})of (\p{Lu}[\p{L} ]+)$/u, (joined, state: string) => (countryOf(state) === null ? joined : ` of ${state}`))
    .replace(/(?<=^\p{L}{3,12})_(?=\d{1,3}$)/u, " ")
    .replace(/\s+/g, " ")
    .trim()

/** Whether quotation marks come in pairs and none opens the text. */
const isBalanced = (text: string): boolean => {
  const opened = text.match(/[“«]/g)?.length ?? 0
  return opened === (text.match(/[”»]/g)?.length ?? 0) && !/^[“"'‘«]/.test(text)
}

/** Whether the first word opens a sentence: "And a question for …", "Fourth, …". */
const opensClause = (tokens: readonly string[]): boolean => {
  const first = tokens[0]!.toLowerCase()
  if (first.endsWith(",")) return labels.discourseOpeners.has(first.slice(0, -1)) || labels.phraseOpeners.has(first.slice(0, -1))
  return labels.phraseOpeners.has(first) && !isAllCapitals(tokens[0]!)
}

/** Whether words that name nobody are for somebody: "One more thing for Chancellor Berg", "Applause for Mrs Holm". */
const isForSomebody = (tokens: readonly string[]): boolean => {
  const at = tokens.findLastIndex((token) => token === "for" || token === "to")
  const next = tokens[at + 1] ?? ""
  return (
    at > 0 &&
    (isHonorific(next) || isRank(next)) &&
    !tokens.slice(0, at).some((token) => isRank(token) || labels.anonymousSpeakers.has(token.toLowerCase()))
  )
}

const isLower = (token: string): boolean => /^\p{Ll}[^\p{Lu}]*$/u.test(token)

/**
 * Whether words make a clause: one of them is a word of grammar, in lower case or first ("I" is one, the initial "I." is none), or a verb in the
 * past, or ends in the full stop of a sentence.
 */
const holdsClause = (tokens: readonly string[]): boolean =>
  tokens.some((token, index) => {
    if (isInitials(token)) return false
    const word = token.toLowerCase().replace(/[,.’']+$|[’'](?:s|m|re|ve|ll|d)$/g, "")
    const isFirst = index === 0 && !(isAllCapitals(token) && tokens.some((other) => /\p{Ll}/u.test(other)))
    // A small "i" is a word of another language ("editor of Zemlja i Voda"), and MAY may be a surname.
    if (token === "i" || (isAllCapitals(token) && calendarNames.has(word))) return false
    if ((isLower(token) || (isFirst && !isFirstName(tokens)) || /[’'](?:m|re|ve|ll|d)$/.test(token)) && labels.clauseWords.has(word))
      return true
    if (isLower(token) && irregularPasts.has(word)) return true
    if (isLower(token) && /(?:[^aeiou]ed|[aeiou]ted)$/.test(word) && !labels.officeParticiples.has(word)) return true
    return (
      /\.$/.test(token) &&
      !isHonorific(token) &&
      !labels.stoppedAbbreviations.has(token.slice(0, -1).toLowerCase()) &&
      !/^(?:\p{L}\.){2,}$/u.test(token)
    )
  })

/** Whether a word of grammar that opens two or three words is a given name: "Will Holm". */
const isFirstName = (tokens: readonly string[]): boolean =>
  tokens.length > 1 && tokens.length < 4 && tokens.every(isNameLike) && isGivenName(tokens[0]!)

/** Reads "[office] Name", "Name, description" and "[office] Name, description". */
const named = (plain: string): Speaker | null => {
  const comma = plain.indexOf(", ")
  const nobody = comma > 0 ? anonymous(plain.slice(0, comma).split(" ")) : null
  if (nobody?.kind === "anonymous" && !endsInName(plain.split(" "))) return nobody
  const front = comma > 0 ? nameFrom(plain.slice(0, comma)) : null
  const isFrontBare = front !== null && front.office === ""
  const isPerson =
    front !== null &&
    front.names.length > 0 &&
    (front.office !== "" || front.names[0]!.includes(" ") || tellsCalling(plain.slice(comma + 2))) &&
    !isFields(plain)
  if (isPerson && isDescription(plain.slice(comma + 2)) && (isFrontBare || !endsInName(plain.split(" ")))) {
    const office = front.office.split(" ").every(isCourtesy) ? "" : front.office
    return speaker(front.names, [office, plain.slice(comma + 2)].filter((part) => part !== "").join(", "))
  }
  const whole = nameFrom(plain)
  // "Holm, Harbour Post": one word before a comma is a surname with its paper after it, unless a given name follows.
  if (front !== null && whole?.office === `${front.names[0]},` && isFrontBare && !isGivenName(plain.slice(comma + 2).split(" ")[0]!))
    return speaker(front.names, plain.slice(comma + 2))
  if (whole !== null && whole.names.length > 0) return speaker(whole.names, whole.office)
  const tokens = plain.split(" ")
  return isCapitalised(tokens[0]!) && tokens.length <= 12 && isRank(tokens.find(isRank) ?? "") && isOffice(tokens)
    ? { name: "", names: [], role: plain, kind: "office" }
    : null
}

/** Whether a comma parts fields of one office, no name from its description: "Construction, Housing and Utilities Minister Mikhail Holm". */
const isFields = (plain: string): boolean => {
  const tokens = plain.split(" ")
  const rank = tokens.findLastIndex(isRank)
  const fields = tokens.slice(0, rank)
  return (
    rank > 0 &&
    rank < tokens.length - 2 &&
    endsInName(tokens) &&
    fields.some((field) => labels.fieldLinks.has(field)) &&
    fields.every((field) => (isCapitalised(field) && !isRank(field)) || labels.fieldLinks.has(field))
  )
}

const isDescription = (text: string): boolean => text.length > 0 && text.length <= 150 && isOffice(text.split(" "))
