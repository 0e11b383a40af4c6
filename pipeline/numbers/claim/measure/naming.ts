import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  hollow,
  nounsAlike,
  openers,
  prepositions,
  pronouns,
  verbs
} from "../../../english/numbers/cues.ts"
import { moneyWords } from "../../../english/numbers/currencies.ts"
import { changeNouns, gerundNouns, nameless, quantities, vacant } from "../../../english/numbers/naming.ts"
import { units } from "../../../english/numbers/units.ts"
import { cardinals, ordinals, scales } from "../../../english/numbers/words.ts"
import { listEnd } from "../../grammar/listing.ts"
import { isAdverb, isPluralNoun, isSign, type Stretch } from "../../grammar/noun-phrase.ts"
import { isHyphen, type Token, word } from "../../grammar/tokens.ts"
import type { Scene } from "../../read/parse-sentence.ts"

/** A verb in its finite form, an auxiliary, or what only opens a clause: no noun phrase goes on over it. */
const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!
  return auxiliaries.has(text) || (verbs.has(text) && !nounsAlike.has(text) && !isHyphen(tokens[at + 1]) && !isHyphen(tokens[at - 1]))
}

const relative = new Set(["which", "that", "who", "whom", "whose", "where", "when", "because", "although", "while", "if", "but"])

/** Where the noun phrase that begins at `first` must end at the latest: before a number, a stop, a verb or a clause. */
const endOf = (tokens: readonly Token[], { first, next }: Stretch): number => {
  for (let at = first, listed = 0; at < next; at++) {
    const token = tokens[at]!
    if (token.kind === "number" || isFiniteVerb(tokens, at) || (at > first && relative.has(token.text))) return at
    if (at < listed) continue
    if (token.text === "," && at > first) listed = listEnd(tokens, at) ?? 0
    if (isSign(token) && !/^[“”"’'&/.«»]$/.test(token.text) && listed <= at) return at
    if (token.text === "and" && /ing$/.test(word(tokens, at + 1)) && determiners.has(word(tokens, at + 2))) return at
    if (at > first && token.text.endsWith("ed") && isPluralNoun(word(tokens, at - 1))) return at
    if (token.text === "." && !(tokens[at - 1]?.text.length === 1 || tokens[at - 1]?.text === "dr")) return at
  }
  return next
}

/** "Our opportunities will expand and the capacity": only what is joined behind the last verb can be the subject. */
const afterVerb = (tokens: readonly Token[], { first, next }: Stretch, end: number): Stretch | null => {
  if (end === next || !isFiniteVerb(tokens, end)) return { first, next: end }
  if (tokens.slice(end, next).every((token) => auxiliaries.has(token.text) || isEmpty(token))) return { first, next: end }
  for (let at = next - 1; at > end; at--) {
    if (isFiniteVerb(tokens, at)) return null
    if (word(tokens, at) === "and") return { first: at + 1, next }
  }
  return null
}

const isEmpty = ({ text, kind }: Token): boolean => kind === "sign" || empty.has(text) || isAdverb(text)
const empty = new Set([...openers, ...conjunctions, ...prepositions, ...adverbs, "not", "to", "rather"])

/** The last word before what complements the phrase: its head. */
const headOf = (tokens: readonly Token[], { first, next }: Stretch): number => {
  for (let at = first + 1; at < next; at++) if (prepositions.has(word(tokens, at)) && !isHyphen(tokens[at + 1])) return at - 1
  return next - 1
}

/** Whether a head can name a thing that is counted or measured. */
const canHead = (tokens: readonly Token[], { first, next }: Stretch, head: number): boolean => {
  const text = word(tokens, head)
  const isBare = head === first || tokens.slice(first, head).every((token) => hollow.has(token.text) || /(?:ly|er)$/.test(token.text))
  if (
    text.length < 2 ||
    (nameless.has(text) && !(quantities.has(text) && word(tokens, head + 1) === "of" && head + 2 < next)) ||
    (vacant.has(text) && isBare) ||
    pronouns.has(text) ||
    determiners.has(text) ||
    auxiliaries.has(text) ||
    moneyWords.has(text) ||
    scales.has(text) ||
    scales.has(text.replace(/s$/, "")) ||
    cardinals.has(text) ||
    ordinals.has(text) ||
    isAdverb(text) ||
    units.has(text.replace(/'s$/, "")) ||
    (verbs.has(text) && !nounsAlike.has(text)) ||
    (text.endsWith("ed") && text.length > 4 && !tokens[head]!.capital)
  )
    return false
  const isSubject = next < tokens.length && isFiniteVerb(tokens, next)
  if (text.endsWith("ing") && isBare && !isSubject && !gerundNouns.has(text) && !tokens[head]!.capital) return false
  if (hollow.has(text)) return false
  return (
    !changeNouns.has(text) ||
    head + 1 < next ||
    (!isBare &&
      !determiners.has(word(tokens, head - 1)) &&
      !/^(?:sharp|small|large|big|steady|slight|new|recent)$/.test(word(tokens, head - 1)))
  )
}

/** "started implementing new projects": what stands behind the verbs is named. */
const opensVerbal = (tokens: readonly Token[], at: number): boolean => {
  const text = word(tokens, at)
  return (
    (verbs.has(text) && !nounsAlike.has(text)) ||
    (text.endsWith("ing") && text.length > 5 && !gerundNouns.has(text) && !tokens[at]!.capital && tokens[at + 1]?.kind === "word")
  )
}

/** Behind one of these stands a verb, whatever it looks like. */
const persons = new Set(["i", "we", "you", "they", "he", "she", "it", "who"])

/** The part of a stretch that names a thing: without openers, times and clauses; null where none is left. A guess is worse than nothing here. */
export const naming = ({ tokens, periods, items }: Scene, whole: Stretch): Stretch | null => {
  let from = whole.first
  for (const item of items) if (item.first <= from && item.next > from) from = item.next
  while (from < whole.next - 1 && (tokens[from]!.kind === "sign" || opensVerbal(tokens, from))) from++
  const stretch = { first: from, next: whole.next }
  const cut = afterVerb(tokens, stretch, endOf(tokens, stretch))
  if (cut === null) return null
  let { first, next } = cut
  for (const period of periods) {
    if (period.first <= first && period.next > first && !word(tokens, period.next - 1).endsWith("'s")) first = period.next
    if (period.first < next && period.next >= next && period.first > first) next = period.first
  }
  while (first < next && isEmpty(tokens[first]!)) first++
  while (next > first && isEmpty(tokens[next - 1]!) && !/^[”"’'»]$/.test(tokens[next - 1]!.text)) next--
  const { text } = tokens[first] ?? { text: "" }
  if (first >= next || (pronouns.has(text) && !determiners.has(text))) return null
  if (persons.has(word(tokens, isAdverb(word(tokens, whole.first - 1)) ? whole.first - 2 : whole.first - 1)) && !determiners.has(text))
    return null
  return canHead(tokens, { first, next }, headOf(tokens, { first, next })) ? { first, next } : null
}
