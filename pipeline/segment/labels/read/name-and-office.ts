import { countryOf } from "../../../english/countries.ts"
import { isGivenName } from "../../../english/people/given-names.ts"
import {
  anonymousSpeakers,
  firmOffices,
  officeJoints,
  opensPlace,
  rankAbbreviations,
  rankSurnames,
  regalTitles,
  utteranceNouns,
  wideTitles
} from "../../../english/people/label-words.ts"
import { callings } from "../../../english/people/office-words.ts"
import { stateGivenNames } from "../../../english/people/personal-names.ts"
import {
  isAllCapitals,
  isCommon,
  isCourtesy,
  isHonorific,
  isInitials,
  isInnerParticle,
  isNameHere,
  isNameLike,
  isParticle,
  isRank,
  isRoman,
  isSaint
} from "../../names/name-words.ts"
import type { Speaker } from "../label.ts"

/** Whether words may be an office: each begins with a letter, a digit or a mark that offices hold. */
export const isOffice = (tokens: readonly string[]): boolean => tokens.every((token) => /^[\p{L}\p{N}“”"«»(&’'№#@–—-]/u.test(token))

/** Parts a phrase into the name at its end (likely cuts of it, best first) and the office before it; null where it cannot be these. */
export const nameFrom = (phrase: string): { readonly names: readonly string[]; readonly office: string } | null => {
  const tokens = phrase.split(" ")
  if (!isOffice(tokens)) return null
  const regal = regalName(tokens)
  if (regal !== null) return regal
  const first = runStart(tokens)
  const run = tokens.slice(first)
  if (run.length === 0) return { names: [], office: phrase }
  const before = tokens[first - 1]
  const takesPlace =
    before !== undefined && (opensPlace.has(before.toLowerCase()) || (officeJoints.has(before.toLowerCase()) && !isParticle(before)))
  const least = takesPlace ? 1 : 0
  const room = run.length - least
  if (room <= 0 || (room === 1 && takesPlace)) return { names: [], office: phrase }
  const isWhole =
    before === undefined ||
    isRank(before) ||
    isHonorific(before) ||
    endsCountry(tokens.slice(0, first)) ||
    (isCommon(before) && !opensPlace.has(before.toLowerCase()) && run.length <= 3)
  const isCertain = before === undefined || isRank(before) || isHonorific(before) || endsCountry(tokens.slice(0, first))
  const mayBeCut = run.length > 2 && (!isCertain || isFirm(tokens.slice(0, first), run))
  const isOfAnother = run.length > 2 && before !== undefined && isRank(before) && belongsTo.test(tokens.slice(0, first - 1).join(" "))
  const told = mayBeCut || isOfAnother ? sizeByGivenNames(run, takesPlace) : null
  const preferred = told !== null && told <= room ? told : isWhole ? room : Math.min(2, room)
  const sizes = [preferred, 2, 3, 4, 5].filter((size, index, all) => size <= room && size > 0 && all.indexOf(size) === index)
  const names = sizes.map((size) => withParticles(run, size)).filter((name, index, all) => all.indexOf(name) === index)
  return { names, office: phrase.slice(0, phrase.length - names[0]!.length).trim() }
}

/** The end of an office that is somebody's: "Spokeswoman for" before "Minister Berg Anna Holm". */
const belongsTo = /\p{L} (?:for|to|of)(?: the)?(?: (?:Prime|Vice|Deputy|Foreign))?$/u

/** Whether a state before a run of names belongs to the firm that the run begins with: "CEO of Jordan Bridges Anna Holm". */
const isFirm = (before: readonly string[], run: readonly string[]): boolean =>
  firmOffices.has(before.findLast(isRank)?.toLowerCase() ?? "") && endsCountry(before) && !isGivenName(run[0]!)

/**
 * How many of the last words of a run are the name, told by the given names among them: "Igor Komarov" of "Roscosmos Igor Komarov". Null where
 * the last word but one is no given name. After the name of a place a given name may belong to it ("San Jose Pablo Garcia").
 */
const sizeByGivenNames = (run: readonly string[], takesPlace: boolean): number | null => {
  let first = run.length - 2
  if (!isGivenName(run[first]!)) return null
  while (!takesPlace && first > 0 && isGivenName(run[first - 1]!)) first--
  return run.length - first
}

/** Whether words end in the name of a state. */
const endsCountry = (tokens: readonly string[]): boolean =>
  [1, 2, 3].some((size) => tokens.length > size && countryOf(tokens.slice(-size).join(" ")) !== null)

/** The first of the name words at the end of a phrase. */
const runStart = (tokens: readonly string[]): number => {
  let first = tokens.length
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!
    const isSurname =
      at === 1 && tokens.length === 2 && isNameLike(tokens[0]!) && !isCommon(tokens[0]!) && (!isRank(token) || isRankSurname(tokens))
    const isState = at > 0 && countryOf(`${tokens[at - 1]!} ${token}`) !== null
    const isName =
      isNameLike(token) &&
      !isState &&
      !isCallingHere(tokens, at) &&
      !rankAbbreviations.has(token.toLowerCase()) &&
      (!isCommon(token) || isSurname || isNationalName(tokens, at, first) || isNameHere(tokens, at) || isWordName(tokens, at))
    // "Director of NOR.RF Anna Berg": an abbreviation before a name that is not in capitals is no part of it.
    if (isName && isAbbreviation(token) && first <= tokens.length - 2 && !isAbbreviation(tokens[first]!)) break
    if (isName || (isSaint(token) && first < tokens.length)) first = at
    else if (!isParticle(token) || first === tokens.length) break
  }
  return withSurnameParticles(tokens, first)
}

/**
 * Whether a word that names a state or its people is a name here: a surname after a given name ("Anna German"), or a given
 * name before a surname that stands alone ("CEO of Harbour Bank German Holm"; not in "Chancellor of Germany Holm").
 */
const isNationalName = (tokens: readonly string[], at: number, first: number): boolean => {
  const [before, token, after] = [tokens[at - 1] ?? "", tokens[at]!, tokens[at + 1]]
  if (countryOf(token) === null || isRank(token)) return false
  if (after === undefined) return /(?:an|ish|ch|ese|i)$/.test(token) && isNameLike(before) && !isCommon(before) && at > 1
  return at === tokens.length - 2 && first === at + 1 && stateGivenNames.has(token.toLowerCase()) && !officeJoints.has(before.toLowerCase())
}

/** "Noel Prince": a given name before a rank that is a surname as well. */
const isRankSurname = ([given, rank]: readonly string[]): boolean => rankSurnames.has(rank!.toLowerCase()) && isGivenName(given!)

const isAbbreviation = (token: string): boolean => isAllCapitals(token) && !isInitials(token)

/** A noun of speakers that says what somebody is. */
export const isCalling = (word: string): boolean => anonymousSpeakers.has(word) && !utteranceNouns.has(word)

/** Whether a word says what somebody is and is no name: before a surname ("Delegate Holm"), or after a word that is none ("City Clerk"). */
export const isCallingHere = (tokens: readonly string[], at: number): boolean => {
  const [before, word] = [tokens[at - 1], tokens[at]!.toLowerCase()]
  if (at < tokens.length - 1) return isCalling(word) || (isAllCapitals(tokens[at]!) && callings.has(word) && !isGivenName(word))
  return isCalling(word) && before !== undefined && isCommon(before) && !isRank(before) && !isGivenName(word)
}

/** "Will Holm": a word of grammar that opens a name of two words is a given name. */
const isWordName = (tokens: readonly string[], at: number): boolean =>
  at === 0 && tokens.length === 2 && isNameLike(tokens[1]!) && !isCommon(tokens[1]!) && !isRank(tokens[0]!) && isGivenName(tokens[0]!)

/** The same with the particles before it, which belong to the surname after an office: "President von der Aue". */
const withSurnameParticles = (tokens: readonly string[], first: number): number => {
  let from = first
  while (from > 0 && isParticle(tokens[from - 1]!)) from--
  return from > 0 && first < tokens.length && (isRank(tokens[from - 1]!) || isHonorific(tokens[from - 1]!)) ? from : first
}

/** The last `size` words of a name, and those before them as long as particles or initials join them. */
const withParticles = (run: readonly string[], size: number): string => {
  let from = run.length - size
  while (
    from > 0 &&
    (isInnerParticle(run[from]!) || isInnerParticle(run[from - 1]!) || (isInitials(run[from]!) && isInitials(run[from - 1]!)))
  )
    from--
  return run.slice(from).join(" ")
}

/** Whether a word is the title of a ruler or a cleric before a name, and no part of a name ("Ida Prior Holm"). */
export const isTitleHere = (tokens: readonly string[], at: number): boolean => {
  const [before, title, after] = [tokens[at - 1] ?? "", tokens[at]!.toLowerCase(), tokens[at + 1]]
  const isInsideName = isGivenName(before) && !isRank(before)
  return regalTitles.has(title) && after !== undefined && !isInsideName && (!wideTitles.has(title) || isGivenName(after))
}

/** Reads a ruler or a cleric who goes by one name: "King Olaf VII of Norway", "Patriarch Georgy of Arkona and All the North". */
const regalName = (tokens: readonly string[]): { readonly names: readonly string[]; readonly office: string } | null => {
  const at = tokens.findLastIndex((token) => regalTitles.has(token.toLowerCase()))
  if (at < 0 || at === tokens.length - 1) return null
  const after = tokens.slice(at + 1)
  const of = after.indexOf("of")
  const words = of < 0 ? after : after.slice(0, of)
  if (!isTitleHere(tokens, at) || words.length === 0 || !words.every((token) => isNameLike(token) || isParticle(token) || isRoman(token)))
    return null
  const see = of < 0 ? [] : after.slice(of + 1)
  const isTold = words.length > 1
  const name = isTold || see.length === 0 ? words : [...words, "of", see[0]!]
  const left = isTold || see.length === 0 ? after.slice(words.length) : see.length > 1 ? ["of", ...see] : []
  return { names: [name.join(" ")], office: [...tokens.slice(0, at + 1), ...left].join(" ").replace(/ (?:of|and)$/, "") }
}

/** A speaker with these cuts of the name and this office. */
export const speaker = (names: readonly string[], office: string): Speaker => {
  const name = names[0]!
  const role = office.replace(/^The /, "").replace(/[,\s]+$/, "")
  if (role === "") return { name, names, role: null, kind: name.includes(" ") ? "bare" : "surname" }
  const isAddress = role.split(" ").every(isCourtesy)
  return { name, names, role: isAddress ? null : role, kind: "named" }
}

/** Whether words after a single name say what its bearer is: "Anton, student". */
export const tellsCalling = (description: string): boolean =>
  description
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => isRank(word) || isCalling(word))
