import { countryOf } from "../../english/countries.ts"
import { functionWords, institutionNouns, months } from "../../english/grammar-words.ts"
import { properNouns } from "../../english/label-words.ts"
import { honorifics, officeHeads, particles } from "../../english/office-words.ts"

/** What is known of a token of a label; a token may be several things at once. */
export const isInitials = (token: string): boolean => /^(?:\p{Lu}\.-?){1,3}$/u.test(token)

export const isCapitalised = (token: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(token)

export const isAllCapitals = (token: string): boolean => /^\p{Lu}[\p{Lu}\p{M}'’.-]+$/u.test(token) && /\p{Lu}{2}/u.test(token)

export const isParticle = (token: string): boolean => particles.has(token.toLowerCase()) && !isCapitalised(token)

export const isHonorific = (token: string): boolean => honorifics.has(token.toLowerCase().replace(/\.$/, ""))

export const isRoman = (token: string): boolean => /^[IVX]{1,5}$/.test(token)

/** Nouns of people that are no surnames ("Norman" and "Salman" are). */
const compoundRank =
  /(?:(?:chair|spokes|business|congress|states|sports|police|camera|clergy|ombuds|service|news)(?:man|woman|person)|ologist|ographer|ician)$/

/** Ranks cut short before a name. */
const shortRank = /^(?:Amb|Adm|Brig|Cmdr|Sec|Pres|Min|Capt|Maj|Lt)\.$/

/** A particle printed with a capital inside a name: "Khalid bin Isa Al Salim". */
export const isInnerParticle = (token: string): boolean =>
  isParticle(token) || /^(?:Al|El|Bin|Ibn|Ben|Van|Von|De|Da|Di|Du|Le|La|St)$/.test(token)

/** A noun of rank, whatever its number or case ("Minister", "CEO", "Vice-Rector"). */
export const isRank = (token: string): boolean => {
  const word = token.toLowerCase().replace(/[,.]$/, "")
  const last = word.split("-").at(-1) ?? word
  return (
    officeHeads.get(word) !== undefined ||
    officeHeads.get(last) !== undefined ||
    compoundRank.test(last) ||
    shortRank.test(token) ||
    (!isCapitalised(token) && /(?:man|woman)$/.test(last))
  )
}

/** A capitalised word that names no person: an institution, a place, a month, a word of grammar. */
export const isCommon = (token: string): boolean => {
  const word = token.toLowerCase().replace(/[’']s$/, "")
  return (
    functionWords.has(word) ||
    institutionNouns.has(word) ||
    properNouns.has(word) ||
    months.has(word) ||
    countryOf(token) !== null ||
    isRank(token)
  )
}

/** A word as names are made of: a capital letter, then letters, apostrophes, hyphens; or initials. */
export const isNameLike = (token: string): boolean =>
  isInitials(token) ||
  /^(?:a[dlnrstz]|ash|el|ben|bin)[-’']\p{Lu}[\p{L}\p{M}'’-]+$/u.test(token) ||
  (/^[\p{Lu}\p{Lt}][\p{L}\p{M}'’ʼ.-]*$/u.test(token) && !/\.$/.test(token) && !isHonorific(token))

/** Words of address that stand before a name and are no office ("Rt Hon", "Her Excellency", "H.E."). */
export const isCourtesy = (token: string): boolean =>
  isHonorific(token) || /^(?:rt|right|hon|honou?rable|his|her|their|excellency|excellencies|h\.e|the)\.?$/i.test(token)

/** Letters behind a name: seats, orders, degrees. */
export const postNominal = /,? (?:MP|MEP|MSP|MD|PhD|Ph\.D\.|KC|QC|OBE|CBE|KBE)(?=$|, )/g
