import { calendarNames } from "../../english/calendar-words.ts"
import { countryOf } from "../../english/countries.ts"
import { functionWords } from "../../english/grammar-words.ts"
import { ordinals } from "../../english/numbers/numerals.ts"
import { isGivenName } from "../../english/people/given-names.ts"
import { institutionNouns } from "../../english/people/institution-words.ts"
import { anonymousSpeakers, noticeWords, partyNouns, properNouns } from "../../english/people/label-words.ts"
import { callingEndings, officeHeads, rankCompounds, shortRanks } from "../../english/people/office-words.ts"
import { capitalParticles, courtesies, honorifics, namePrefixes, particles, postNominals } from "../../english/people/personal-names.ts"

/** Whether a word is initials: "A.", "J.-P.". */
export const isInitials = (token: string): boolean => /^(?:\p{Lu}\.-?){1,3}$/u.test(token)

export const isCapitalised = (token: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(token)
export const isAllCapitals = (token: string): boolean => /^\p{Lu}[\p{Lu}\p{M}'’.-]+$/u.test(token) && /\p{Lu}{2}/u.test(token)
export const isParticle = (token: string): boolean => particles.has(token.toLowerCase()) && !isCapitalised(token)
export const isHonorific = (token: string): boolean => honorifics.has(token.toLowerCase().replace(/\.$/, ""))
export const isRoman = (token: string): boolean => /^[IVX]{1,5}$/.test(token)

/** Compounds that are ranks ("chairwoman"), and nouns of callings by their endings ("biologist"). */
const compoundRank = new RegExp(`(?:(?:${rankCompounds.join("|")})(?:man|woman|person)|${callingEndings.join("|")})$`)

/** "St." of a surname: "Mr. ST. HOLM". */
export const isSaint = (token: string): boolean => /^ste?\.$/i.test(token)

/** A particle inside a name, in lower case or with a capital: "Khalid bin Isa Al Salim". */
export const isInnerParticle = (token: string): boolean => isParticle(token) || capitalParticles.has(token) || isSaint(token)

/** Whether a word is a noun of rank, in capitals or not ("Minister", "CEO", "Vice-Rector"). */
export const isRank = (token: string): boolean => {
  const word = token.toLowerCase().replace(/[,.]$/, "")
  const last = word.split("-").at(-1) ?? word
  return (
    officeHeads.get(word) !== undefined ||
    officeHeads.get(last) !== undefined ||
    compoundRank.test(last) ||
    (token.endsWith(".") && shortRanks.has(token.slice(0, -1))) ||
    (!isCapitalised(token) && /(?:man|woman)$/.test(last))
  )
}

/** Whether a capitalised word is no part of a person's name: a word of grammar, an institution, a place, a month, a rank. */
export const isCommon = (token: string): boolean => {
  const word = token.toLowerCase().replace(/[’']s$/, "")
  return (
    functionWords.has(word) ||
    institutionNouns.has(word) ||
    properNouns.has(word) ||
    partyNouns.has(word) ||
    calendarNames.has(word) ||
    countryOf(token) !== null ||
    isRank(token)
  )
}

/** Whether a word of notices, a month or a day of the week may be a surname: "Martin Source", "Mark April". */
export const mayBeSurname = (token: string): boolean => noticeWords.has(token.toLowerCase()) || calendarNames.has(token.toLowerCase())

const isMonthGivenName = (token: string): boolean => calendarNames.has(token.toLowerCase()) && isGivenName(token)

/**
 * Whether a word that is no name elsewhere is one here: a month as the given name before a surname ("June Holm"), any word but a rank as the
 * surname after a form of address ("Mr. North", "Ms May"), or a word of notices or of the calendar alone or after a given name ("Martin Source"); after a month that is a given name also
 * "First" or "Second".
 */
export const isNameHere = (tokens: readonly string[], at: number): boolean => {
  const [before, word, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const isOfMonth = (given: string, place: number): boolean =>
    isMonthGivenName(given) && (place === 0 || isRank(tokens[place - 1]!) || anonymousSpeakers.has(tokens[place - 1]!.toLowerCase()))
  if (after !== undefined)
    return (
      at === tokens.length - 2 &&
      isMonthGivenName(word) &&
      isNameLike(after) &&
      (!isCommon(after) || (isOfMonth(word, at) && (ordinals.has(after.toLowerCase()) || mayBeSurname(after))))
    )
  if (before !== undefined && isOfMonth(before, at - 1) && (ordinals.has(word.toLowerCase()) || mayBeSurname(word))) return true
  if (before !== undefined && isHonorific(before) && isCapitalised(word) && /^\p{L}{3,}/u.test(word) && !isRank(word)) return true
  if (!mayBeSurname(word)) return false
  const isTitle = before !== undefined && (isHonorific(before) || (isRank(before) && calendarNames.has(word.toLowerCase())))
  return before === undefined || isTitle || (isGivenName(before) && isNameLike(before) && !isCommon(before))
}

const prefixed = new RegExp(`^(?:${namePrefixes.join("|")})[-’']\\p{Lu}[\\p{L}\\p{M}'’-]+$`, "u")

/** Whether a word has the form of a name: a capital, then letters, apostrophes and hyphens; or initials. */
export const isNameLike = (token: string): boolean =>
  isInitials(token) ||
  prefixed.test(token) ||
  (/^[\p{Lu}\p{Lt}][\p{L}\p{M}'’ʼ.-]*$/u.test(token) && !/\.$/.test(token) && !isHonorific(token))

/** Whether a word before a name is an address and no office: "Mr", "Rt Hon", "Her Excellency", "H.E.". */
export const isCourtesy = (token: string): boolean => isHonorific(token) || courtesies.has(token.toLowerCase().replace(/\.$/, ""))

/** Letters after a name, with the comma or space before them: "Anna Berg MP". */
export const postNominal = new RegExp(`,? (?:${postNominals.join("|")})(?=$|, )`, "g")
