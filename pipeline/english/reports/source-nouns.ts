/** Nouns that stand for the source of a report. Our own lists, from press reports. */
import { list, set } from "../word-list.ts"

/** Papers one person signs: "the telegram reads". */
export const personalPapers = set("telegram message letter address greeting greetings note condolence condolences")

/** Papers that speak for themselves: "the statement expressed …". */
export const documentNouns =
  set(`telegram message letter address greeting greetings note condolence condolences statement document declaration
  communique communiqué resolution memorandum report release`)

/** Nouns of sources that are several or no single known person. */
export const pluralSources =
  set(`presidents leaders ministers sides parties heads officials experts participants sources interlocutors parliamentarians diplomats politicians lawmakers police residents farmers teachers students doctors lawyers prosecutors researchers activists witnesses analysts
  parents neighbors neighbours villagers commuters traders workers employees economists investors organizers organisers volunteers survivors relatives
  journalists delegations countries governments colleagues counterparts premiers chancellors chairmen speakers governors ambassadors scientists authorities observers critics`)

/** Nouns of sources that a paper keeps unnamed: "a person close to the talks", "two people familiar with the matter". */
export const unnamedNouns = set(`people person persons source official executive insider insiders aide aides interlocutor participant
  resident eyewitness eyewitnesses`)

/** Nouns that make "in his …" or "in the president's …" name the source. */
export const opinionNouns = set("words opinion view estimation assessment judgment judgement estimate estimates")
/** Nouns of several people after a word of number: "both men". */
export const groupNouns = set("men women pair duo trio")
/** What may stand before a noun of several: "the two leaders". */
export const beforeSeveral = set("the these those both two three all some several many other foreign western their its one of")

/** What several people lead or belong to: "leaders of the two countries". */
export const groupFields = set(`state government countries states regions nations republics sides parties delegations parliaments
  governments`)

/** What may stand before such a noun. */
export const beforeGroupField = set("the these those both two all three four five six member other")
/** First words of a source that a paper keeps unnamed. */
export const unnamedOpeners = set("a an another one two three four five six several some many other multiple")
/** Those of them that stand before a plural. */
export const manyWords = set("several some many two three four five six multiple")
/** First words of the printed name of one unnamed source: "an official", "another person". */
export const oneUnnamed = list("a an another one")
/** Words that only point to a source named elsewhere. */
export const bareReferences = set("they it he she his her him their this")

/** Objects that carry words of nobody: "as the proverb goes". */
export const sayingNouns = list("proverb saying adage motto slogan poster banner inscription sign")
export const sayingVerbs = [...list("goes says said"), "has it", ...list("read reads reading")]
