import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  notAdverbs,
  prepositions,
  pronouns
} from "../../english/numbers/function-words.ts"
import { notPlural, nounsInEd, pluralForms } from "../../english/numbers/nouns.ts"
import { verbs } from "../../english/numbers/verbs.ts"
import { isDash, isHyphen, type Token } from "./tokens.ts"

/** The singular of an English plural, lower case; other words come back as they are. */
export const singularOf = (word: string): string => {
  const known = pluralForms.get(word)
  if (known !== undefined) return known
  if (word.length > 5 && word.endsWith("men") && !notPlural.has(word)) return `${word.slice(0, -2)}an`
  if (notPlural.has(word) || !word.endsWith("s") || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|ches|shes|xes|zzes|oes|(?:[^a]b|n|p|[iop]r|t)uses)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Whether a word can be the plural of a noun, by its form. */
export const isPluralNoun = (word: string): boolean =>
  pluralForms.has(word) ||
  (word.length > 5 && word.endsWith("men") && !notPlural.has(word)) ||
  (word.length > 3 && word.endsWith("s") && !notPlural.has(word) && !/(?:ss|us|is|'s)$/.test(word))

/** Whether a word can be a finite verb or a participle, by the list of verbs and its ending. */
export const looksVerbal = (word: string): boolean => verbs.has(word) || hasPastEnding(word)

export const hasPastEnding = (word: string): boolean => word.endsWith("ed") && word.length > 4 && !nounsInEd.has(word)

export const isAdverb = (word: string): boolean => adverbs.has(word) || (word.endsWith("ly") && word.length > 5 && !notAdverbs.has(word))

/** Whether the number at `at` is part of a name: "the S&P 500", "the TA-35 index". */
export const isNameNumber = (tokens: readonly Token[], at: number, first: number): boolean => {
  if (tokens[at]?.kind !== "number") return false
  const isJoined = tokens[at]!.glued && isHyphen(tokens[at - 1])
  const name = isJoined ? at - 2 : at - 1
  return name >= first && tokens[name]!.capital && !(tokens[at + 1]?.glued && !isHyphen(tokens[at + 1]))
}

/** A sign that parts phrases, a hyphen within a word apart; the end of the sentence parts too. */
export const isSign = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === "sign" && !isHyphen(token)) || isDash(token)

/** Whether a word cannot stand within a noun phrase; "US", the country, can. */
export const endsPhrase = (token: Token): boolean => isFunctionWord(token.text) && !(token.text === "us" && token.capital)

export const isFunctionWord = (word: string): boolean => functionWords.has(word)
const functionWords = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...pronouns, ...determiners, ...adverbs])

/** Whether a word cannot stand within a noun phrase that is read from its end to the left, where "-ing" and "-ed" are verbs. */
export const opensPhrase = (token: Token): boolean => leftBounds.has(token.text) || token.text.endsWith("ing") || token.text.endsWith("ed")
const leftBounds = new Set([...prepositions, ...determiners, ...auxiliaries, ...pronouns, ...adverbs, "and", "or", "that"])
