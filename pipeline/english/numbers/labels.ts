/**
 * Words beside which a number is a name, an address, a place in a ranking, or the number of things already known.
 * Our own lists, from speeches, press reports and their contact lines.
 */

import { set } from "../word-list.ts"

/** Nouns and abbreviations that the number after them names, in any case of letters: "Article 5". */
export const labelWords = set(`
  article articles paragraph paragraphs section sections chapter chapters clause clauses page pages phase phases stage stages grade
  grades level category categories type types class classes formula resolution resolutions order decree protocol annex appendix volume
  item items point points line room hall gate platform track channel school hospital clinic block unit reactor building flat apartment
  house highway route flight train bus no nos number numbers № figure table question part step tier group version model series act bill
  law title episode season lot zone district precinct gymnasium lyceum kindergarten year form verse agenda code rule convention
  directive regulation size age plant cosmodrome pad day
`)
/** Those of them that also stand before a counted number: only a capital or a small number makes a label. */
export const weakLabels = set(`
  school class channel hall room gate track platform clinic hospital block reactor flat apartment highway route flight figure table
  question step tier version series episode season rule convention directive regulation stage point types day year age size house train
  bus group points items articles pages line lines form order law act bill code model building part unit level plant district zone
`)
/** Abbreviations with a full stop before a number that names: "No. 5". */
export const labelAbbreviations = set("no nos art para sec res")
/** Names that a number belongs to even where a blank stands before its hyphen: "COVID -19". */
export const hyphenedNames = set("covid")
/** Words before "day" and "year" that make them a span of time, no label. */
export const beforeTimeSpan = set("last next per a every each past previous coming one")

/** Nouns of an address: "10 Downing Street". */
export const streets = set("street avenue boulevard lane road drive prospekt ave blvd rd parkway terrace crescent")
/** Such nouns that name other things too: a sign or the end follows them in an address ("12 Mill Court,"). */
export const looseStreets = set("st dr way court place square close row hill gardens")
/** Those that stand before the name of the street: "22 Rue Foch". */
export const streetsBefore = set("rue ave avenue avenida boulevard calle via viale quai paseo")
/** Words after five digits that make them a code of the mail. */
export const afterPostal = set("zip postcode postal")
/** Words before a number that is dialled. */
export const dialCues = set("tel telephone phone fax mobile hotline helpline whatsapp")
/** Words before a number that is looked up. */
export const lookUpCues = set("ext extension isbn issn")

/** Scopes that make an ordinal a rank: "fourth in the world". */
export const rankScopes = set(`
  world europe asia africa eurasia country region nation globe planet cis eaeu eu union ranking rankings rating list industry sector
  league globally worldwide nationwide internationally
`)
/** Scopes of a rank in one word. */
export const rankAdverbs = set("globally worldwide nationwide")
/** Prepositions before those among whom a rank is held. */
export const rankPrepositions = set("in among amongst")
/** Prepositions before that by which a rank is reckoned: "third in milk production". */
export const sizePrepositions = set("in by for")
/** Words before an ordinal that make it a rank, and nouns that a rank or a label follows. */
export const rankVerbs = set(`
  rank ranks ranked ranking place placed places position school class channel hall room gate track platform clinic hospital block unit
  reactor flat apartment highway route flight figure table question step tier version series episode season rule convention directive
  regulation stage point types
`)
/** Words in "-est" and "-most" that are no superlatives. */
export const notSuperlatives = set(`
  interest west forest request test almost rest guest latest honest modest protest contest harvest invest suggest
`)
/** Nouns that count the years since a day: "the 80th anniversary". */
export const anniversaries = set("anniversary anniversaries birthday jubilee birth")

/** Parts of time that an ordinal dates: "the third quarter". */
export const calendarParts = set("century quarter half decade")

/** Words between a definite word and the number of known things: "our other two friends". */
export const afterDefinite = set(`
  other remaining main new great big largest most first last key major neighbouring neighboring allied brotherly fraternal friendly whole said
  next previous past
`)
/** Pronouns before the number of the people they mean: "you two". */
export const knownGroups = set("you we us them")
/** Prepositions before two things that are known: "the peoples of two states". */
export const beforePair = set("of between for by from")

/** Words beside a number that a page counts of itself: "Views: 2,310". */
export const pageCounts = set(
  "view views comment comments share shares like likes read reads download downloads visit visits hits replies reposts"
)
/** Words before a count of votes. */
export const voteCounts = set("ayes noes yeas nays")
/** Nouns after the name of a group with a number in it: "the 20 Talks group". */
export const groupNouns = set("group alliance forum initiative summit club")
/** Words beside "6-3" that make it the votes of two sides. */
export const votes = set("vote votes voted voting passed approved")
/** Nouns of pictures after "4K". */
export const pictures = set("tv tvs video videos display displays screen resolution monitor camera projector streaming ultra uhd")
/** States of the US by the two letters before a ZIP code (USPS publication 28, appendix B). */
export const postalStates = set(`
  al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va
  wa wv wi wy
`)
/** Words before "top ten" that make it a rank. */
export const beforeTop = set("in into among amongst within enter enters entered join joins joined make makes made reach reached")
