/** Words around a number that tell what it counts, measures or pays for. Our own lists, from speeches and press reports. */

import { verbSet } from "../inflection.ts"
import { set } from "../word-list.ts"

/** Words after "of" that point back and name no counted thing: "five of them". */
export const afterOf = set("these those them which whom this us")
/** Words after "of" that send the reader to a plural before the number. */
export const backPointers = set("these those them which whom")
/** Words before one more number of a list whose noun is said once: "a house has 4 rooms, and a flat has 2". */
export const beforeListed = set("and or to by have has had with was were is are")
/** Words between a number and the noun it counts. */
export const beforeNoun = set("more other additional the our your their its different various these those")
/** Words before a number whose noun is left out since it was named before: "including 5 in Minsk". */
export const elisionPointers = set("another additional including with which whom further and total")
/** Prepositions after an "-ing" form that tells more of those counted: "families living in such houses". */
export const placePrepositions = set("in at on near under")
/** Words after "of" that open the whole a count is taken from: "five of our towns". */
export const wholeOpeners = set("these those them our their its his her all the")

/** Nouns after a share that is a part in something: "a 9 percent stake in the port". */
export const stakes = set("stake stakes share shares interest holding stock")
/** Verbs whose subject holds a share that is their object, if the text says of what: "accounts for 5 percent of exports". */
export const holdingVerbs = verbSet({
  finite: "comprise cover form generate have keep make meet occupy produce provide",
  basePast: "contribute employ receive supply"
})
/** Verbs whose subject holds the share, whether or not the text says of what. */
export const owningVerbs = verbSet({ all: "account", finite: "constitute control hold own represent" })
/** What may stand between such a verb and the share, beside adverbs and determiners. */
export const betweenHoldingAndShare = set("for up to with over about around more than at least some nearly")

/** Verbs of giving money to somebody. */
export const givingVerbs = verbSet({ all: "allocate give grant lend pay", past: "donate provide transfer" })
/** Verbs whose sum goes "on" or "in" something. */
export const spending = verbSet({ all: "spend invest save waste", finite: "allocate pay put", words: "spending" })
/** Prepositions of what money goes to, beside those of any purpose. */
export const moneyPurposePrepositions = set("to into")
/** Prepositions of a purpose: "3 million for roads". */
export const purposePrepositions = set("for on in")

/** Words between a preposition and a span of time: "for a period of". */
export const durationNouns = set("a the period term of total course")
/** Prepositions of a span of time. */
export const durationPrepositions = set("for over in")

/** Whose age a bare number after "under" or "over" is. */
export const ageGroups = set(`
  people persons men women children adults citizens girls boys patients those anyone everyone workers
`)
/** Endings of nouns of persons, whose age a bare number after "under" is. */
export const persons = /(?:ers|ors|ists|ians|ants|ents|ees)$/
/** Words after "and" that make the number before an age: "65 and older". */
export const ageComparatives = set("older over above younger under")
/** Words before a number that is an age: "children under 12". */
export const ageBounds = set("under over above below")

/** Pronouns of a person whose age a bare number after "is" tells, and verbs of reaching an age. */
export const whoseAge = set("he she who i")
export const turningVerbs = set("turn turns turned turning")
/** Verbs of what somebody does at an age. */
export const endingVerbs = set("died dies dead retired retires retire married marry")
/** Words after the age that somebody is: "she was 35 when". */
export const afterAge = set("when while and but or by now this next last today then as on before at who with")
/** Nouns whose level is an age, and words right before it. */
export const ageNouns = set("age expectancy")
export const beforeAge = set("is was be to from at of reach reached")
/** Prepositions of a level and of a place, which carry a clause on after an aside. */
export const levelPrepositions = set("to at from by in on")
/** Prepositions that end the object of a verb of change. */
export const objectPrepositions = set("by to from of on")
/** Verbs that put their object at a level: "assumes oil at", "puts losses at". */
export const estimates = verbSet({ finite: "assume keep leave price put see set value", past: "estimate" })
/** Words between an object and the preposition of the level it has: "left the rate unchanged at 5 percent". */
export const besideLevels = set("up down unchanged steady stable flat")
/** Particles between a verb of change and its object. */
export const particles = set("up down out")
/** Words that open what is set between commas after a subject: "Unemployment, the lowest on record,". */
export const appositionOpeners = set("the a an one our its if unless as at up down according including along together like although though")
/** What stands before a verb in the third person whose subject was named before: ", owns plants". */
export const deedOpeners = set(", which that who it he she")
/** Prepositions that open a clause too: "after profits fell". */
export const clausePrepositions = set("after before since until")
/** Prepositions that open a subject by size: "over 40 firms". */
export const subjectPrepositions = set("over about around")
/** Words between two numbers that share a hyphened noun: "40- to 50-page letters". */
export const compoundLinks = set("or to and")

/** Nouns and verbs beside which a bare large number is a sum of money. */
export const moneyCues = verbSet({
  all: "allocate invest pay spend",
  finite: "cost earn",
  present: "contract grant",
  basePast: "save",
  past: "transfer",
  words: `
    worth investment investments budget allocation funding funds assets profit profits revenue revenues trade turnover exports imports
    debt loan loans price sales money deficit surplus reserves taxes subsidies subsidy injection financial bonus aid compensation capital
    gdp credit dividends income valued loss losses deposits fee fees rent rents wage wages fare fares`
})
/** Words between a thing and its value: "contracts worth 3 million". */
export const valuing = set("worth totalling totaling costing valued exceeding amounting reaching estimated totalled")
/** Participles between a thing and its size: "a year lasting 11 days". */
export const sizingParticiples = set("lasting weighing measuring averaging costing")
/** Adjectives after a size: "40 metres high". */
export const sizeAdjectives = set("high long wide deep tall thick across")
/** Words between a stop and a number that goes on with the clause before: "trade is growing – by 5 percent". */
export const resumers = set("at by to from plus minus up down")
/** Words that may stand between such a word and the number: "to the total amount of". */
export const beforeValue = set("a the total amount of at sum value almost")
