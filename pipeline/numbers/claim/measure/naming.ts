import { changeAdjectives, changeNouns } from "../../../english/numbers/changes.ts"
import { moneyWords } from "../../../english/numbers/currencies.ts"
import {
  adverbs,
  articles,
  auxiliaries,
  conjunctions,
  demonstratives,
  determiners,
  interrogatives,
  modals,
  personalPronouns,
  phraseEnders,
  prepositions,
  pronouns,
  sentenceOpeners
} from "../../../english/numbers/function-words.ts"
import { gerundNouns, hollow, nameless, pointers, quantityNouns, timeNouns, totals, vacant } from "../../../english/numbers/nouns.ts"
import { cardinals, ordinals, scales } from "../../../english/numbers/numerals.ts"
import { units } from "../../../english/numbers/units.ts"
import { nounsLikeVerbs, reportingVerbs, verbs } from "../../../english/numbers/verbs.ts"
import { listEnd } from "../../grammar/list-end.ts"
import { isHyphen, isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import { hasPastEnding, isAdverb, isNameNumber, isPluralNoun, isSign } from "../../grammar/word-class.ts"
import type { ParsedSentence } from "../../read/sentence.ts"

/** Whether a finite verb or an auxiliary stands at `at`, over which no noun phrase goes on. */
const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!
  if (totals.has(text) && text.endsWith("ed")) return false
  return auxiliaries.has(text) || (verbs.has(text) && !nounsLikeVerbs.has(text) && !isHyphen(tokens[at + 1]) && !isHyphen(tokens[at - 1]))
}

/** Where the noun phrase at the beginning of a stretch ends at the latest: before a number, a stop, a verb or a clause. */
const endOf = (tokens: readonly Token[], { first, next }: Stretch): number => {
  for (let at = first, listed = 0; at < next; at++) {
    const token = tokens[at]!
    if (
      (token.kind === "number" && !isNameNumber(tokens, at, first) && !(isHyphen(tokens[at + 1]) && tokens[at + 2]?.kind === "word")) ||
      isFiniteVerb(tokens, at) ||
      (at > first && phraseEnders.has(token.text))
    )
      return at
    if (at < listed) continue
    if (token.text === "," && at > first) listed = listEnd(tokens, at) ?? 0
    if (isSign(token) && !/^[“”"’'&/.«»]$/.test(token.text) && listed <= at) return at
    if (token.text === "and" && /ing$/.test(word(tokens, at + 1)) && determiners.has(word(tokens, at + 2))) return at
    if (at > first && token.text.endsWith("ed") && isPluralNoun(word(tokens, at - 1))) return at
    if (token.text === "." && !(tokens[at - 1]?.text.length === 1 || tokens[at - 1]?.text === "dr")) return at
  }
  return next
}

/**
 * The part of a stretch that can be a subject, if a verb at `end` cuts it: only what "and" joins after the last verb, as "the capacity"
 * in "our opportunities will expand and the capacity"; or what is said without a "that": "the office said output".
 */
const afterVerb = (tokens: readonly Token[], { first, next }: Stretch, end: number): Stretch | null => {
  if (end === next || !isFiniteVerb(tokens, end)) return { first, next: end }
  if (tokens.slice(end, next).every((token) => auxiliaries.has(token.text) || isEmpty(token))) return { first, next: end }
  if (reportingVerbs.has(word(tokens, end)) && end + 1 < next)
    return afterVerb(tokens, { first: end + 1, next }, endOf(tokens, { first: end + 1, next }))
  for (let at = next - 1; at > end; at--) {
    if (isFiniteVerb(tokens, at)) return null
    if (word(tokens, at) !== "and") continue
    return tokens.slice(at + 1, next).every(isEmpty) ? { first, next: end } : { first: at + 1, next }
  }
  return null
}

/** Whether a token at the edge of a stretch names nothing. */
const isEmpty = ({ text, kind }: Token): boolean => kind === "sign" || empty.has(text) || isAdverb(text)
const empty = new Set([...sentenceOpeners, ...conjunctions, ...prepositions, ...adverbs, "not", "to", "rather"])

/** The head of a noun phrase: its last word before a preposition. */
export const headOf = (tokens: readonly Token[], { first, next }: Stretch): number => {
  for (let at = first + 1; at < next; at++)
    if (prepositions.has(word(tokens, at)) && !isHyphen(tokens[at - 1]) && !isHyphen(tokens[at + 1])) return at - 1
  return next - 1
}

/** Words that name no thing: function words, numbers and money. */
const headless = new Set(
  [interrogatives, pronouns, determiners, auxiliaries, moneyWords, scales, cardinals, ordinals].flatMap((words) => [...words.keys()])
)

/** Whether the word at `head` can be the head of a phrase that names a thing counted or measured. */
const canHead = (tokens: readonly Token[], { first, next }: Stretch, head: number): boolean => {
  const text = word(tokens, head)
  if (isNameNumber(tokens, head, first)) return true
  const isBare =
    head === first || tokens.slice(first, head).every(({ text }) => hollow.has(text) || nameless.has(text) || /(?:ly|er)$/.test(text))
  if (
    text.length < 2 ||
    text.endsWith("'s") ||
    (nameless.has(text) && !(quantityNouns.has(text) && word(tokens, head + 1) === "of" && head + 2 < next)) ||
    (vacant.has(text) && isBare) ||
    (headless.has(text) && !(head === next - 1 && moneyWords.has(text) && isWord(tokens[head - 1], "the") && !text.endsWith("s"))) ||
    scales.has(text.replace(/s$/, "")) ||
    isAdverb(text) ||
    units.has(text.replace(/'s$/, "")) ||
    (verbs.has(text) && !nounsLikeVerbs.has(text)) ||
    (hasPastEnding(text) && !tokens[head]!.capital)
  )
    return false
  const isSubject = next < tokens.length && isFiniteVerb(tokens, next)
  if (text.endsWith("ing") && isBare && !isSubject && !gerundNouns.has(text) && !tokens[head]!.capital) return false
  if (hollow.has(text)) return false
  return (
    !changeNouns.has(text) ||
    head + 1 < next ||
    (!isBare && !determiners.has(word(tokens, head - 1)) && !changeAdjectives.has(word(tokens, head - 1)))
  )
}

/** Whether a phrase only points to something named before: "this purpose". */
export const pointsBack = (tokens: readonly Token[], { first, next }: Stretch): boolean =>
  next - first === 2 && demonstratives.has(word(tokens, first)) && pointers.has(word(tokens, first + 1))

/** Whether a verb stands at `at`, after which the name begins: "started implementing new projects". */
const opensVerbal = (tokens: readonly Token[], at: number): boolean => {
  const text = word(tokens, at)
  return (
    (verbs.has(text) && !nounsLikeVerbs.has(text) && !totals.has(text)) ||
    (hasPastEnding(text) && determiners.has(word(tokens, at + 1))) ||
    (text.endsWith("ing") && text.length > 5 && !gerundNouns.has(text) && !tokens[at]!.capital && tokens[at + 1]?.kind === "word")
  )
}

/**
 * The part of a stretch that names a thing, without openers, times and clauses; null where none is left, since a wrong name is worse
 * than none.
 */
export const naming = ({ tokens, periods, items }: ParsedSentence, whole: Stretch): Stretch | null => {
  let from = whole.first
  for (const item of items) if (item.first <= from && item.next > from) from = item.next
  const isDetermined = determiners.has(word(tokens, whole.first - 1)) && from === whole.first
  while (from < whole.next - 1 && (tokens[from]!.kind === "sign" || (!isDetermined && opensVerbal(tokens, from)))) from++
  const stretch = { first: from, next: whole.next }
  const cut = afterVerb(tokens, stretch, endOf(tokens, stretch))
  if (cut === null) return null
  let { first, next } = cut
  for (const period of periods) {
    if (period.first <= first && period.next > first && !word(tokens, period.next - 1).endsWith("'s")) first = period.next
    if (period.first < next && period.next >= next && period.first > first) next = period.first
  }
  // "Revenue in the quarter" is revenue, "a year ago rents" are rents, and "short of targets" names targets.
  if (timeNouns.has(word(tokens, next - 1)) && isWord(tokens[next - 2], "the") && isWord(tokens[next - 3], "in") && next - 3 > first)
    next -= 3
  if (isWord(tokens[first + 2], "ago") && timeNouns.has(word(tokens, first + 1)) && first + 3 < next) first += 3
  if (isWord(tokens[first + 1], "of") && isWord(tokens[first], "short")) first += 2
  const isGraded = isDetermined || (prepositions.has(word(tokens, whole.first - 1)) && /ly$/.test(word(tokens, whole.first)))
  while (first < next && !isGraded && isEmpty(tokens[first]!)) first++
  const isOpen = (at: number): boolean =>
    isEmpty(tokens[at]!) ||
    articles.has(word(tokens, at)) ||
    (demonstratives.has(word(tokens, at)) && prepositions.has(word(tokens, at - 1)))
  while (next > first && isOpen(next - 1) && !/^[”"’'»]$/.test(tokens[next - 1]!.text)) next--
  if (word(tokens, next - 1) === "average" && word(tokens, next - 2) === "on") next -= 2
  const { text } = tokens[first] ?? { text: "" }
  if (pointsBack(tokens, { first, next })) return null
  if (first >= next || (pronouns.has(text) && !determiners.has(text))) return null
  const before = word(tokens, isAdverb(word(tokens, whole.first - 1)) ? whole.first - 2 : whole.first - 1)
  if ((personalPronouns.has(before) || before === "who" || modals.has(before)) && !determiners.has(text)) return null
  const head = headOf(tokens, { first, next })
  // "A litre of petrol" is petrol.
  if (units.has(word(tokens, head)) && isWord(tokens[head + 1], "of") && head + 2 < next) first = head + 2
  return canHead(tokens, { first, next }, headOf(tokens, { first, next })) ? { first, next } : null
}
