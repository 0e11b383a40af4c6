import { lessThan, moreThan } from "../../english/numbers/changes.ts"
import { articles, countJoiners, definite, determiners, nounJoiners, prepositions } from "../../english/numbers/function-words.ts"
import { sizingParticiples } from "../../english/numbers/measures.ts"
import { descriptive, gerundNouns, grading, timeNouns, totals, trailing } from "../../english/numbers/nouns.ts"
import { cardinals, occasions } from "../../english/numbers/numerals.ts"
import { pointedTimes, seasons, weekdays } from "../../english/numbers/times.ts"
import { units } from "../../english/numbers/units.ts"
import { nounsLikeVerbs, verbs } from "../../english/numbers/verbs.ts"
import { listEnd } from "./list-end.ts"
import { isHyphen, isWord, type Stretch, type Token, word } from "./tokens.ts"
import { endsPhrase, isAdverb, isNameNumber, isPluralNoun, isSign, looksVerbal } from "./word-class.ts"

interface NounPhrase extends Stretch {
  /** Place of its head, the noun that a number before it counts. */
  readonly head: number
}

/** A participle before its noun: "liquefied gas". */
const isParticiple = (word: string): boolean => word.endsWith("ed") && !verbs.has(word)

/** Most tokens of a noun phrase, and of one with a list of adjectives. */
const longest = 9
const longestList = 24

/** Whether the comma at `at` parts adjectives before any plural: "economic, social and cultural agreements". */
const listsAdjectives = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]!.text === "," &&
  at > first &&
  tokens[at + 1]?.kind === "word" &&
  !endsPhrase(tokens[at + 1]!) &&
  !looksVerbal(tokens[at + 1]!.text) &&
  !tokens.slice(first, at).some(({ text }) => isPluralNoun(text))

/**
 * The noun phrase that begins at `at`, after a number: up to its plural head, else up to the last word before a verb.
 * Null where none begins, since the noun is left out or was named before. After an article (`determined`) a word such as
 * "amount" is a noun; elsewhere it may be a verb.
 */
export const nounAfter = (tokens: readonly Token[], at: number, determined = false): NounPhrase | null => {
  let end = at
  let comma = -1
  while (
    end < tokens.length &&
    end < at + (comma < 0 ? longest : longestList) &&
    (tokens[end]!.kind !== "number" || (isHyphen(tokens[end - 1]) && isNameNumber(tokens, end, at))) &&
    !stops(tokens, end, at)
  ) {
    if (isSign(tokens[end]) && !((tokens[end]!.text === "/" || tokens[end]!.text === "&") && tokens[end]!.glued)) {
      if (!listsAdjectives(tokens, end, at)) break
      if (comma < 0) comma = end
    }
    end++
  }
  if (comma >= 0 && !tokens.slice(comma, end).some(({ text }) => isPluralNoun(text))) end = comma
  while (end > at && isHyphen(tokens[end - 1])) end--
  if (end === at) return null
  for (let place = at; place < end; place++) {
    if (!isPluralNoun(tokens[place]!.text) || (isHyphen(tokens[place + 1]) && tokens[place + 1]!.glued)) continue
    if (verbs.has(tokens[place]!.text) && !nounsLikeVerbs.has(tokens[place]!.text)) break
    const head = headFrom(tokens, place, end)
    return { first: at, next: head + 1, head }
  }
  let last = at
  while (
    last < end &&
    ((last === at &&
      ((determined && nounsLikeVerbs.has(tokens[last]!.text)) ||
        (last + 1 < end && isParticiple(tokens[last]!.text) && !isAdverb(tokens[last + 1]!.text)))) ||
      !looksVerbal(tokens[last]!.text) ||
      (last > at && nounsLikeVerbs.has(tokens[last]!.text) && isSign(tokens[last + 1])) ||
      (last > at && tokens[last - 1]!.text.endsWith("'s") && last + 1 < end))
  )
    last++
  while (last > at && isHyphen(tokens[last - 1])) last--
  if (last > at && tokens[last - 1]!.text.endsWith("'s")) while (tokens[last]?.capital === true) last++
  return last === at ? null : { first: at, next: last, head: last - 1 }
}

/**
 * The head from the plural at `first` on: a plural that only describes the next one is none ("sports facilities", "logistics
 * distribution centres").
 */
const headFrom = (tokens: readonly Token[], first: number, end: number): number => {
  const isDescriptive = descriptive.has(tokens[first]!.text) || tokens[first]!.text.endsWith("ics")
  for (let at = first + 1; at < end && (isDescriptive || at === first + 1); at++) {
    if (looksVerbal(tokens[at]!.text) && !nounsLikeVerbs.has(tokens[at]!.text)) break
    if (isPluralNoun(tokens[at]!.text) && !verbs.has(tokens[at]!.text)) return at
  }
  if (first + 1 < end && descriptive.has(tokens[first]!.text) && opensNoun(tokens[first + 1])) return first + 1
  return first
}

/** Whether a clause without its verb begins at `at`: "(and) industry for 30 percent". */
const isGapped = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((ahead) => ["for", "by", "to"].includes(word(tokens, at + ahead)) && tokens[at + ahead + 1]?.kind === "number")

/**
 * Whether the noun phrase from `first` ends before `at`: function words end it, but an "and" between two adjectives does not ("Russian
 * and Belarusian delegates").
 */
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
      endsPhrase(next) ||
      verbs.has(next.text) ||
      (/ing$/.test(next.text) && !gerundNouns.has(next.text) && prepositions.has(word(tokens, at + 2))) ||
      (nounsLikeVerbs.has(next.text) && isWord(tokens[at + 2], "to")) ||
      isGapped(tokens, at + 1)
    )
  }
  if (at > first && isHyphen(tokens[at - 1])) return false
  if (at === first && (token.text === "more" || token.text === "other" || token.text === "such"))
    return tokens[at + 1]?.kind !== "word" || isWord(tokens[at + 1], "than") || endsPhrase(tokens[at + 1]!)
  const after = tokens[at + 1]
  if (
    (grading.has(token.text) || (isAdverb(token.text) && token.text.endsWith("ly"))) &&
    after?.kind === "word" &&
    !endsPhrase(after) &&
    !verbs.has(after.text)
  )
    return false
  if (
    at === first &&
    /ing$/.test(token.text) &&
    !gerundNouns.has(token.text) &&
    after?.text !== "of" &&
    (prepositions.has(after?.text ?? "") || determiners.has(after?.text ?? ""))
  )
    return true
  if (at === first && (moreThan.has(token.text) || lessThan.has(token.text)) && isWord(after, "than")) return true
  if (trailing.has(token.text) || (at > first && (occasions.has(token.text) || sizingParticiples.has(token.text)))) return true
  if (pointedTimes.has(token.text) && timeNouns.has(tokens[at + 1]?.text ?? "")) return true
  return endsPhrase(token)
}

/** Whether a phrase joined by "and" can begin here; a number word begins one that is counted apart. */
const opensMember = (token: Token | undefined): boolean => token?.kind === "word" && !endsPhrase(token) && !cardinals.has(token.text)

/**
 * A noun phrase with what belongs to it: "and contracts", then one or two phrases with "of", "for", "between" and the like. After a
 * number (`counted`) an "in" or "from" tells where or whence, of the whole clause.
 */
export const withComplements = (tokens: readonly Token[], phrase: Stretch, isCounted = false): Stretch => {
  let next = phrase.next
  if (isWord(tokens[next], "and") && opensMember(tokens[next + 1])) {
    const second = nounAfter(tokens, next + 1)
    const opener = tokens[next + 1]!.text
    const isDeed = looksVerbal(opener) && (!nounsLikeVerbs.has(opener) || isWord(tokens[next + 2], "to"))
    if (second !== null && !isDeed && isPluralNoun(tokens[second.head]!.text)) next = second.next
  } else if (isPluralNoun(tokens[next - 1]!.text)) next = listEnd(tokens, next, isPluralNoun) ?? next
  for (let joined = 0; joined < 2; joined++) {
    const complement = isCounted && !countJoiners.has(word(tokens, next)) ? null : complementAt(tokens, next)
    if (complement === null) break
    next = complement
  }
  return { first: phrase.first, next: titleEnd(tokens, next) }
}

/** Where a title ends that goes on after its capital "-ing": "Treaty Establishing the Commonwealth of the Isles". */
const titleEnd = (tokens: readonly Token[], next: number): number => {
  const last = tokens[next - 1]
  const isTitle = last?.capital === true && last.text.endsWith("ing") && tokens[next - 2]?.capital === true
  const object = isTitle && isWord(tokens[next], "the") && tokens[next + 1]?.capital === true ? phraseAfter(tokens, next) : null
  return object?.next ?? next
}

/** Where the prepositional phrase at `at` ends; null where it belongs to no noun, since it holds a time, a number or a clause. */
const complementAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at]
  if (token?.kind !== "word" || !nounJoiners.has(token.text) || isWord(tokens[at + 1], "average")) return null
  const deed = token.text === "for" ? deedEnd(tokens, at + 1) : null
  if (deed !== null) return deed
  if (token.text === "between") return betweenEnd(tokens, at + 1)
  const strict = token.text !== "of"
  let start = at + 1
  while (definite.has(tokens[start]?.text ?? "") || articles.has(word(tokens, start))) start++
  const object = nounAfter(tokens, start, start > at + 1)
  if (
    object === null ||
    timeNouns.has(tokens[object.head]!.text) ||
    weekdays.has(tokens[object.head]!.text) ||
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

/** Where the deed at `at` ends, with its object: "setting up new firms". */
const deedEnd = (tokens: readonly Token[], at: number): number | null => {
  if (!/ing$/.test(word(tokens, at)) || gerundNouns.has(word(tokens, at))) return null
  const object = phraseAfter(tokens, isWord(tokens[at + 1], "up") || isWord(tokens[at + 1], "out") ? at + 2 : at + 1)
  return object === null || isTimeNoun(tokens, object) ? null : object.next
}

/** Where the two sides of "between" end, of which the second may be counted: "the City of Lima and 30 towns". */
const betweenEnd = (tokens: readonly Token[], at: number): number | null => {
  const one = phraseAfter(tokens, at)
  if (one === null || isTimeNoun(tokens, one)) return null
  if (!isWord(tokens[one.next], "and")) return tokens[one.next]?.kind === "number" ? null : one.next
  const other = phraseAfter(tokens, tokens[one.next + 1]?.kind === "number" ? one.next + 2 : one.next + 1)
  return other?.next ?? null
}

/** The noun phrase at `at` with its determiners and complements, as it stands after "of" and the like. */
export const phraseAfter = (tokens: readonly Token[], at: number, isCounted = false): Stretch | null => {
  let start = at
  while (start < at + 4 && (determiners.has(word(tokens, start)) || totals.has(word(tokens, start)))) start++
  if (start > at && totals.has(word(tokens, start - 1)) && !opensNoun(tokens[start])) return { first: at, next: start }
  const phrase = nounAfter(tokens, start, start > at)
  if (phrase === null) return null
  return { first: at, next: withComplements(tokens, phrase, isCounted).next }
}

/** Whether a token can open a noun phrase without a determiner. */
export const opensNoun = (token: Token | undefined): boolean => token?.kind === "word" && !endsPhrase(token) && !looksVerbal(token.text)

/** Whether a phrase names a time: "three years", "spring". */
export const isTimeNoun = (tokens: readonly Token[], phrase: Stretch): boolean =>
  seasons.has(word(tokens, phrase.next - 1)) || units.get(word(tokens, phrase.next - 1).replace(/'s$/, ""))?.dimension === "time"
