/**
 * The small words of English: forms of "be", auxiliaries, adverbs, conjunctions, prepositions.
 * Our own lists: the closed classes of any grammar, cut to what press reports need.
 */
import { set } from "./word-list.ts"

export const beForms = set("is are was were be been being am remains remained")
export const auxiliaries = set("has have had is are was were be been will would did does do can could may might must should not never")

/** Adverbs that stand between a subject and its verb (those in -ly are told by their ending). */
export const adverbs = set(`also again once then further furthermore now later earlier too himself herself themselves just still even always
  often meanwhile moreover thus therefore separately already first next finally hereby long ever both all yesterday today`)

export const isAdverb = (word: string): boolean => adverbs.has(word) || (word.length > 4 && word.endsWith("ly"))

/** Words before a subject that leave its clause a main clause; "that", "what", "which" do not. */
export const clauseOpeners = set(`and but yet while as so then also therefore thus however moreover meanwhile nevertheless still later
  earlier today yesterday though although whereas because since for`)
/** Words of a time before a subject: "Last night", "This week". */
export const timeOpeners = set(
  "last next this that one late early on week month year night morning evening afternoon day today yesterday tonight"
)
/** Words that open a subordinate clause. */
export const subordinators = set("that what which who whom whose how why whether if when where than")

/** Prepositions whose object is no subject: "In Port Lund the mayor said". */
export const placePrepositions = set("in on at for under to among amid by from near with")

/** First words of a phrase that may stand before the subject without a comma. */
export const introducers = set(
  "in on at during after before as with for under to among amid following despite by from speaking talking commenting answering touching summing regarding concerning addressing opening closing asked when while yet still once also besides today yesterday earlier later"
)

/** Words that begin sentences or link names and are never part of one. */
export const functionWords =
  set(`a an the this that these those it its he she they we i you his her their our my your in on at by for from to of with as and or but nor so yet if when while
  after before during since until till about above below under over between among against amid into through within without per via upon despite following according regarding concerning
  there here what which who whom whose how why where whether not no yes all some any each every both most many much more few several other another such same only also too then thus
  therefore however moreover meanwhile furthermore besides nevertheless still earlier later today yesterday tomorrow now again once one two three four five six seven eight nine ten first second third
  because although though whereas unless than speaking answering asked inviting assessing talking commenting addressing touching summing photo read source earlier first last next new
  was is are were be been has have had will would can could may might must should do does did`)

/** What may stand before a noun in place of an article, articles included. */
export const determiners = set("the his her its our their a an")
/** Possessives of a third person: "in his words". */
export const personalPossessives = set("his her their")
/** Possessives before what an office is of: "head of our delegation". */
export const officePossessives = set("his her our their its")
/** Words that link the nouns of one phrase: "Minister of Economy and the Environment". */
export const phraseLinks = set("of for the and on to at")
/** Prepositions after an office that say what it is for: "Secretary for Trade", "Ambassador to Norway". */
export const officeLinks = set("of for to at")
/** Prepositions after a person that say where somebody belongs: "Name Surname of the harbour board". */
export const belongingLinks = set("of from with")
/** The same, with places of work: "Name Surname at the harbour office". */
export const placeLinks = set("of from at with")
/** Prepositions of a phrase of time or place between a subject and its verb: "the minister in an interview said". */
export const betweenLinks = set("in at on during via after of from with")
/** Words left out when the names of events are compared. */
export const eventLinks = set("of the and for in on at a an with between to")
/** First words of a clause of time or contrast that stands before the main clause. */
export const leadingConjunctions = set("when after as while before once since although though")
/** First words of a sentence that takes up the one before it. */
export const connectives = set("but and so yet therefore thus hence however moreover this that these those such it they")
