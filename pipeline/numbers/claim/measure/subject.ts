import {
  adverbs,
  auxiliaries,
  descriptive,
  determiners,
  hollow,
  nounsAlike,
  prepositions,
  pronouns,
  verbs
} from "../../../english/numbers/cues.ts"
import { gerundNouns } from "../../../english/numbers/naming.ts"
import { units } from "../../../english/numbers/units.ts"
import { clauseStart, predicateBefore, subjectBefore } from "../../grammar/clause.ts"
import { isPluralNoun, isSign, phraseAfter, type Stretch } from "../../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import type { Expression } from "../../read/parse-expression.ts"
import type { Scene } from "../../read/parse-sentence.ts"

export const isVerbal = (text: string): boolean => verbs.has(text) || (text.endsWith("ed") && text.length > 4)
export const closesLeft = (token: Token): boolean => closing.has(token.text) || token.text.endsWith("ing") || token.text.endsWith("ed")
const closing = new Set([...prepositions, ...determiners, ...auxiliaries, ...pronouns, ...adverbs, "and", "or", "that"])

/** The noun phrase that ends before `next`, with what "of" and "and" join to it. */
export const nounLeft = (tokens: readonly Token[], next: number): Stretch | null => {
  if (/ing$/.test(word(tokens, next - 1)) && isPluralNoun(word(tokens, next - 2)) && !gerundNouns.has(word(tokens, next - 1)))
    return nounLeft(tokens, next - 1)
  let first = next
  while (first > 0 && next - first < 10) {
    const token = tokens[first - 1]!
    const joins = ["of", "and", "for"].includes(token.text) && first > 1 && first < next && tokens[first - 2]!.kind === "word"
    const isPart = token.text.endsWith("ed") || token.text.endsWith("ing")
    if (token.kind !== "word" && !(isHyphen(token) && token.glued)) break
    if (
      !joins &&
      ((closesLeft(token) && !isPart) ||
        pronouns.has(token.text) ||
        auxiliaries.has(token.text) ||
        (verbs.has(token.text) && !isPart && !isPluralNoun(token.text) && !isHyphen(tokens[first])))
    )
      break
    first--
  }
  while (first < next && (["and", "of", "for"].includes(word(tokens, first)) || tokens[first]!.kind !== "word")) first++
  for (let at = next - 2; at > first; at--)
    if (
      verbs.has(word(tokens, at)) &&
      !nounsAlike.has(word(tokens, at)) &&
      (/ing$/.test(word(tokens, at + 1)) || determiners.has(word(tokens, at + 1)))
    )
      first = at + 1
  if (opensDeed(tokens, first, next)) first++
  if (word(tokens, first).endsWith("'s") && determiners.has(word(tokens, first - 1))) first--
  return first < next && !tokens.slice(first, next).every(({ text }) => adverbs.has(text) || hollow.has(text)) ? { first, next } : null
}

/** "which manages assets", ", owns plants": a verb in the third person between its subject and its object. */
const opensDeed = (tokens: readonly Token[], first: number, next: number): boolean =>
  next - first > 1 &&
  /[^s']s$/.test(word(tokens, first)) &&
  !descriptive.has(word(tokens, first)) &&
  !tokens[first]!.capital &&
  tokens[first + 1]!.kind === "word" &&
  !["of", "and", "for"].includes(word(tokens, first + 1)) &&
  [",", "which", "that", "who", "it", "he", "she"].includes(tokens[first - 1]?.text ?? "")

/** Who or what the clause is about; "which" and "that" lead to the noun before them, empty pronouns to nothing. */
export const subjectOf = (scene: Scene, { first, form, core }: Expression): Stretch | null => {
  const { tokens } = scene
  const from = clauseStart(tokens, first)
  if (form === "multiplier" && word(tokens, core).endsWith("ed") && first > from)
    return plainSubject(tokens, { first, next: core }, from, scene)
  const predicate = predicateBefore(tokens, first, from)
  if (predicate === null) return null
  if (isWord(tokens[predicate.first - 1], "to") && predicate.first - 2 >= from) {
    const infinitive = nounLeft(tokens, predicate.first - 1)
    if (infinitive !== null && !units.has(word(tokens, infinitive.next - 1))) return infinitive
    const main = predicateBefore(tokens, predicate.first - 1, from)
    return main === null ? null : plainSubject(tokens, main, from, scene)
  }
  if (["that's", "who's", "that've", "who've"].includes(word(tokens, predicate.first)) && predicate.first > from)
    return antecedentOf(tokens, predicate.first)
  if (predicate.first === from) return from > 0 ? antecedentOf(tokens, from) : null
  return plainSubject(tokens, predicate, from, scene)
}

export const plainSubject = (tokens: readonly Token[], predicate: Stretch, from: number, scene?: Scene): Stretch | null => {
  const subject = subjectBefore(tokens, predicate, from)
  if (subject === null) return null
  const past = scene?.periods.find((period) => period.first <= subject.first && period.next > subject.first)
  let { first, next } = past === undefined ? subject : { first: past.next, next: subject.next }
  while (first < next && (isSign(tokens[first]) || adverbs.has(word(tokens, first)))) first++
  while (next > first && (adverbs.has(word(tokens, next - 1)) || ["to", "not"].includes(word(tokens, next - 1)))) next--
  if (prepositions.has(word(tokens, first)) && !["over", "about", "around"].includes(word(tokens, first))) {
    const place = phraseAfter(tokens, first + 1)
    if (place === null || place.next >= next || isSign(tokens[place.next]) || prepositions.has(word(tokens, place.next))) return null
    first = place.next
  }
  if (first >= next) return null
  const text = word(tokens, first)
  if (text === "which" || text === "that" || text === "who") return antecedentOf(tokens, first)
  if (
    (pronouns.has(text) && next - first === 1) ||
    /^(?:i|you|he|she|it|we|they|here|there)$/.test(text) ||
    pronouns.has(word(tokens, next - 1)) ||
    /^(?:i'm|we're|it's|that's|there's)$/.test(text)
  )
    return null
  return { first, next }
}

/** The noun a relative clause belongs to, or the subject an "and" carries on. */
const antecedentOf = (tokens: readonly Token[], at: number): Stretch | null => {
  if (word(tokens, at - 1) === "and") {
    const from = clauseStart(tokens, at - 1)
    const predicate = predicateBefore(tokens, at - 1, from)
    const subject = predicate === null || predicate.first <= from ? null : plainSubject(tokens, predicate, from)
    return subject
  }
  let next = at
  while (next > 0 && (isSign(tokens[next - 1]) || ["which", "that", "who", "and", "than"].includes(word(tokens, next - 1)))) next--
  if (next < at && tokens[next]?.text === "," && tokens[at - 1]?.text === ",") {
    const from = clauseStart(tokens, next)
    const predicate = predicateBefore(tokens, next, from)
    const subject = predicate === null || predicate.first <= from ? null : plainSubject(tokens, predicate, from)
    if (subject !== null) return subject
  }
  return appositive(tokens, next, at) ?? nounLeft(tokens, next)
}

/** "Unemployment, the lowest on record, stands", "The fund, created last year, manages": the subject before what is set between commas. */
const appositive = (tokens: readonly Token[], end: number, at: number): Stretch | null => {
  if (tokens[at - 1]?.text !== ",") return null
  let comma = end - 1
  while (comma > 0 && comma > at - 14 && tokens[comma]!.text !== ",") comma--
  const opener = word(tokens, comma + 1)
  if (tokens[comma]?.text !== "," || !(["the", "a", "an", "one", "our", "its"].includes(opener) || isVerbal(opener))) return null
  const from = clauseStart(tokens, comma)
  const subject = predicateBefore(tokens, comma, from) === null ? nounLeft(tokens, comma) : null
  return subject !== null && prepositions.has(word(tokens, subject.first - 1)) ? null : subject
}

/** "For more than ten years, our forum has been …": the subject stands behind the comma. */
export const subjectBehind = (tokens: readonly Token[], { next, unit }: Expression): Stretch | null =>
  unit?.dimension === "time" && tokens[next]?.text === "," ? phraseAfter(tokens, next + 1) : null
