import {
  adverbs,
  auxiliaries,
  conjunctions,
  definite,
  descriptive,
  determiners,
  grading,
  notPlural,
  nounsAlike,
  pluralForms,
  prepositions,
  pronouns,
  verbs
} from "../../english/numbers/cues.ts"
import { gerundNouns } from "../../english/numbers/naming.ts"
import { listEnd } from "./listing.ts"
import { isDash, isHyphen, isWord, type Token } from "./tokens.ts"

/** Token places, end exclusive. */
export interface Stretch {
  readonly first: number
  readonly next: number
}

export interface NounPhrase extends Stretch {
  /** Place of its head: the counted noun. */
  readonly head: number
}

/** The singular of an English plural, lower case. */
export const singularOf = (word: string): string => {
  const known = pluralForms.get(word)
  if (known !== undefined) return known
  if (notPlural.has(word) || !word.endsWith("s") || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|ches|shes|xes|zzes|oes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Whether a word can be the plural of a noun, by its form. */
export const isPluralNoun = (word: string): boolean =>
  pluralForms.has(word) || (word.length > 3 && word.endsWith("s") && !notPlural.has(word) && !/(?:ss|us|is|'s)$/.test(word))

export const isSign = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === "sign" && !isHyphen(token)) || isDash(token)

/** Words that cannot stand inside the words of a noun phrase; "US" can. */
const closes = (token: Token): boolean => closing.has(token.text) && !(token.text === "us" && token.capital)
const closing = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...pronouns, ...determiners, ...adverbs])

/** "liquefied gas": a participle before its noun. */
const isParticiple = (word: string): boolean => word.endsWith("ed") && !verbs.has(word)
export const looksVerbal = (word: string): boolean => verbs.has(word) || (word.endsWith("ed") && word.length > 4)

/** Longest run of words that can be one noun phrase, and with adjectives in a list. */
const longest = 9
const longestList = 24

/** "economic, social and cultural agreements": a comma that parts adjectives, before any plural. */
const listsAdjectives = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]!.text === "," &&
  at > first &&
  tokens[at + 1]?.kind === "word" &&
  !closes(tokens[at + 1]!) &&
  !looksVerbal(tokens[at + 1]!.text) &&
  !tokens.slice(first, at).some(({ text }) => isPluralNoun(text))

/**
 * The noun phrase that begins at `at` (after a number): up to its plural head, else up to the last word before a verb.
 * Null where none begins: the head is left out, or named before. After an article ("determined") "amount" is a noun, else it may be a verb.
 */
export const nounAfter = (tokens: readonly Token[], at: number, determined = false): NounPhrase | null => {
  let end = at
  let comma = -1
  while (
    end < tokens.length &&
    end < at + (comma < 0 ? longest : longestList) &&
    tokens[end]!.kind !== "number" &&
    !stops(tokens, end, at)
  ) {
    if (isSign(tokens[end]) && !(tokens[end]!.text === "/" && tokens[end]!.glued)) {
      if (!listsAdjectives(tokens, end, at)) break
      if (comma < 0) comma = end
    }
    end++
  }
  if (comma >= 0 && !tokens.slice(comma, end).some(({ text }) => isPluralNoun(text))) end = comma
  while (end > at && isHyphen(tokens[end - 1])) end--
  if (end === at) return null
  for (let place = at; place < end; place++) {
    if (!isPluralNoun(tokens[place]!.text) || isHyphen(tokens[place + 1])) continue
    if (verbs.has(tokens[place]!.text) && !nounsAlike.has(tokens[place]!.text)) break
    const head = headFrom(tokens, place, end)
    return { first: at, next: head + 1, head }
  }
  let last = at
  while (
    last < end &&
    ((last === at &&
      ((determined && nounsAlike.has(tokens[last]!.text)) ||
        (last + 1 < end && isParticiple(tokens[last]!.text) && !isAdverb(tokens[last + 1]!.text)))) ||
      !looksVerbal(tokens[last]!.text))
  )
    last++
  while (last > at && isHyphen(tokens[last - 1])) last--
  return last === at ? null : { first: at, next: last, head: last - 1 }
}

/** "sports facilities", "logistics distribution centres": a plural that only describes the next one is no head. */
const headFrom = (tokens: readonly Token[], first: number, end: number): number => {
  const isDescriptive = descriptive.has(tokens[first]!.text) || tokens[first]!.text.endsWith("ics")
  for (let at = first + 1; at < end && (isDescriptive || at === first + 1); at++) {
    if (looksVerbal(tokens[at]!.text) && !nounsAlike.has(tokens[at]!.text)) break
    if (isPluralNoun(tokens[at]!.text) && !verbs.has(tokens[at]!.text)) return at
  }
  return first
}

/** "Russian and Belarusian delegates": the "and" between two adjectives joins, other function words end the phrase. */
const stops = (tokens: readonly Token[], at: number, first: number): boolean => {
  const token = tokens[at]!
  if (isHyphen(token)) return !token.glued || tokens[at + 1]?.glued !== true
  if (isWord(token, "and") || isWord(token, "or")) {
    const next = tokens[at + 1]
    return (
      at === first ||
      isPluralNoun(tokens[at - 1]!.text) ||
      next === undefined ||
      next.kind !== "word" ||
      closes(next) ||
      verbs.has(next.text)
    )
  }
  if (at > first && isHyphen(tokens[at - 1])) return false
  if (at === first && (token.text === "more" || token.text === "other" || token.text === "such"))
    return tokens[at + 1]?.kind !== "word" || isWord(tokens[at + 1], "than") || closes(tokens[at + 1]!)
  const after = tokens[at + 1]
  if (
    (grading.has(token.text) || (isAdverb(token.text) && token.text.endsWith("ly"))) &&
    after?.kind === "word" &&
    !closes(after) &&
    !verbs.has(after.text)
  )
    return false
  if ((token.text === "last" || token.text === "next" || token.text === "past") && timeNouns.has(tokens[at + 1]?.text ?? "")) return true
  return closes(token)
}

/** Adds what belongs to a noun phrase: "and contracts", then one or two phrases with "of", "for", "between" and the like. */
export const withComplements = (tokens: readonly Token[], phrase: Stretch): Stretch => {
  let next = phrase.next
  if (isWord(tokens[next], "and") && tokens[next + 1]?.kind === "word" && !closes(tokens[next + 1]!)) {
    const second = nounAfter(tokens, next + 1)
    const isDeed = looksVerbal(tokens[next + 1]!.text) && !nounsAlike.has(tokens[next + 1]!.text)
    if (second !== null && !isDeed && isPluralNoun(tokens[second.head]!.text)) next = second.next
  } else if (isPluralNoun(tokens[next - 1]!.text)) next = listEnd(tokens, next, isPluralNoun) ?? next
  for (let joined = 0; joined < 2; joined++) {
    const complement = complementAt(tokens, next)
    if (complement === null) break
    next = complement
  }
  return { first: phrase.first, next: titleEnd(tokens, next) }
}

/** "Treaty Establishing the Commonwealth of the Isles": a title goes on behind its capital "-ing". */
const titleEnd = (tokens: readonly Token[], next: number): number => {
  const last = tokens[next - 1]
  const isTitle = last?.capital === true && last.text.endsWith("ing") && tokens[next - 2]?.capital === true
  const object = isTitle && isWord(tokens[next], "the") && tokens[next + 1]?.capital === true ? phraseAfter(tokens, next) : null
  return object?.next ?? next
}

const joiners = new Set(["of", "for", "on", "between", "with", "from", "to", "in"])

/** Where the prepositional phrase at `at` ends; null where it is none that belongs to a noun (a time, a number, a clause). */
const complementAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at]
  if (token?.kind !== "word" || !joiners.has(token.text)) return null
  const strict = token.text !== "of"
  let start = at + 1
  while (definite.has(tokens[start]?.text ?? "") || isWord(tokens[start], "a") || isWord(tokens[start], "an")) start++
  const object = nounAfter(tokens, start, start > at + 1)
  if (
    object === null ||
    timeNouns.has(tokens[object.head]!.text) ||
    (strict &&
      (tokens[start]!.kind !== "word" ||
        (start === at + 1 && looksVerbal(tokens[start]!.text)) ||
        (/ing$/.test(tokens[start]!.text) && !gerundNouns.has(tokens[start]!.text))))
  )
    return null
  if (tokens[object.next]?.kind === "number") return null
  const and = isWord(tokens[object.next], "and") && tokens[object.next + 1]?.capital === true ? nounAfter(tokens, object.next + 1) : null
  return and?.next ?? listEnd(tokens, object.next) ?? object.next
}
const timeNouns = new Set([
  "year",
  "years",
  "month",
  "months",
  "week",
  "weeks",
  "day",
  "days",
  "quarter",
  "decade",
  "decades",
  "century",
  "time",
  "period",
  "total",
  "fact",
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
])

/** Noun phrase with its own article and complements, for what is written after "of" and the like. */
export const phraseAfter = (tokens: readonly Token[], at: number): Stretch | null => {
  let start = at
  while (start < at + 3 && tokens[start]?.kind === "word" && determiners.has(tokens[start]!.text)) start++
  const phrase = nounAfter(tokens, start, start > at)
  if (phrase === null) return null
  return { first: at, next: withComplements(tokens, phrase).next }
}

export const isAdverb = (word: string): boolean => adverbs.has(word) || (word.endsWith("ly") && word.length > 5 && !notAdverbs.has(word))
const notAdverbs = new Set(["family", "supply", "assembly", "monopoly", "anomaly", "elderly", "friendly", "costly", "weekly", "monthly"])
