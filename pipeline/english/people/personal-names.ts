/**
 * Words in and around the names of persons: forms of address, particles, letters after a name.
 * Our own lists, from parliamentary and press service usage.
 */
import { gendered, list, pairs, set } from "../word-list.ts"

/** Forms of address, with the gender they tell. */
export const honorifics = new Map(
  gendered(
    "mr/he mrs/she ms/she miss/she madam/she sir/he dr dame/she lady/she lord/he baroness/she viscount/he viscountess/she mme/she mlle/she shri/he shrimati/she smt/she kumari/she prof hon adv rev fr/he msgr/he"
  )
)

/** Titles of the members of the House of Lords. */
export const peerages = set("lord lady baroness viscount viscountess earl countess duke duchess marquess marchioness")
/** Those of its bishops, who go by their see. */
export const seesOfLords = set("bishop archbishop")

/** Those that an article stands before, and the words between, with the rank each tells: "the Rev. Anna Berg", "the Right Rev Anna Berg". */
export const addressedWithArticle = set("rev hon msgr")
export const clergyDegrees = pairs("right bishop, rt bishop, most archbishop, very dean")

/** Courtesies before a name that are no office: "Rt Hon", "Her Excellency". */
export const courtesies = set("rt right hon honorable honourable his her their excellency excellencies h.e the")
/** Particles of surnames, in lower case. */
export const particles = set("von der van den de da dos del di al el bin ben ibn la le ter zu af")
/** The particles that no capitalised word of an office follows: "of Industry da Costa". */
export const nameParticles = set("von van der de da bin al")
/** Particles between a given name and a surname, up to three in a row: "Maria da Costa". */
export const surnameParticles = list("de da dos del di la von van der den bin al")
/** Particles printed with a capital inside a name: "Khalid bin Isa Al Salim". */
export const capitalParticles = set("Al El Bin Ibn Ben Van Von De Da Di Du Le La St")
/** Arabic and Hebrew prefixes that a hyphen or an apostrophe joins to a capital: "al-Salim", "ash-Sharif". */
export const namePrefixes = list("a[dlnrstz] ash el ben bin")
/** Given names that are states as well: before a surname they are names. */
export const stateGivenNames = set("chad georgia israel jordan german india america ireland")

/** Capitalised words before a surname that are no given name. */
export const notGivenNames =
  set(`Honourable Honorable Delegate Delegates Pro Tem Tempore Drs Doctor Doctors Senator Senators Secretary Captain Professor Professors Messrs Comrade Academician
  Brother Sister Father Dear Thank Thanks And But With Like Then Also As Both`)

/** Letters after a name: seats, orders, degrees. */
export const postNominals = ["MP", "MEP", "MSP", "MD", "PhD", "Ph\\.D\\.", "KC", "QC", "SC", "OBE", "CBE", "KBE"] as const

/** Abbreviations whose full stop ends no clause. */
export const titleAbbreviations = list(
  "Mr Mrs Ms Dr Prof Gov Sen Rep Gen Col St Lt Rev Del Amb Adm Capt Sgt Maj Fr Hon Msgr Supt Det Cpl Cmdr Brig Insp Pvt"
)
/** The gender that "Surname himself" tells. */
export const reflexives = new Map(gendered("himself/he herself/she"))
/** Pronouns that name a source after "according to" or "in", with their gender. */
export const sourcePronouns = new Map(gendered("him/he his/he her/she"))
