import type { Claim } from "../../../schemas/claim.ts"
import type { Change } from "./change.ts"
import type { Expression } from "./expression.ts"
import { adverbs, auxiliaries, determiners, prepositions, pronouns } from "./lexicon/cues.ts"
import { clauseStart, isPluralNoun, isSign, nounAfter, phraseAfter, predicateBefore, subjectBefore, withComplements, type Stretch } from "./noun.ts"
import type { Scene } from "./scene.ts"
import { isHyphen, isWord, type Token } from "./tokens.ts"

/** What is counted or measured: its words, and the head noun of a count. */
export interface Sense {
  readonly stretch: Stretch | null
  readonly unit: string | null
}

const word = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === "word" ? tokens[at].text : "")

/** What a number is about: the counted noun of a count; for sums, shares and changes the noun they describe, else the subject. */
export const meant = (scene: Scene, expression: Expression, kind: Claim["kind"], change: Change | null): Sense | null => {
  const { tokens } = scene
  if (kind === "count") return counted(scene, expression)
  if (kind === "frequency") return { stretch: subjectOf(scene, expression), unit: null }
  if (kind === "rank") return { stretch: rankHolder(scene, expression), unit: null }
  const object = change === null ? null : objectOf(tokens, expression, change)
  const stretch = object ?? worth(scene, expression) ?? within(tokens, expression, kind, change) ?? subjectOf(scene, expression) ?? purpose(tokens, expression)
  return { stretch, unit: null }
}

/** The noun after the number, over "of" and "more"; where it is left out, the plural noun named before. */
const counted = ({ tokens, items }: Scene, { next, first, hyphenated }: Expression): Sense | null => {
  let at = next
  if (hyphenated && isHyphen(tokens[at])) at++
  if (isWord(tokens[at], "of") && !["these", "those", "them", "which", "whom", "this"].includes(word(tokens, at + 1))) at++
  while (["more", "other", "additional", "new", "such", "the", "our", "your", "their", "its", "different", "various"].includes(word(tokens, at)) && at < next + 3 && nounAfter(tokens, at + 1) !== null) at++
  const noun = nounAfter(tokens, at)
  if (noun !== null) return { stretch: withComplements(tokens, noun), unit: tokens[noun.head]!.text }
  const link = tokens[at]
  const second = link !== undefined && (link.text === "," || link.text === "or" || link.text === "and" || link.text === "to") ? items.find((item) => item.kind === "number" && item.first <= at + 2 && item.first > at) : undefined
  if (second?.kind === "number" && second.expression.unit === null && second.expression.money === null) {
    const shared = nounAfter(tokens, second.next)
    if (shared !== null) return { stretch: withComplements(tokens, shared), unit: tokens[shared.head]!.text }
  }
  return elided(tokens, first)
}

const elided = (tokens: readonly Token[], first: number): Sense | null => {
  for (let at = first - 1; at >= 0 && at > first - 25; at--) {
    if (!isPluralNoun(word(tokens, at)) || prepositions.has(word(tokens, at)) || isAfterOf(tokens, at)) continue
    let start = at
    while (start > 0 && start > at - 3 && tokens[start - 1]!.kind === "word" && !closesLeft(tokens[start - 1]!)) start--
    return { stretch: { first: start, next: at + 1 }, unit: word(tokens, at) }
  }
  return null
}
const isAfterOf = (tokens: readonly Token[], at: number): boolean => isWord(tokens[at - 1], "of") && false
const closesLeft = (token: Token): boolean => prepositions.has(token.text) || determiners.has(token.text) || auxiliaries.has(token.text) || pronouns.has(token.text) || adverbs.has(token.text) || ["and", "or", "that"].includes(token.text) || token.text.endsWith("ing") || token.text.endsWith("ed")

/** "reduce this sum by", "we cut mortality by": the object of a change verb, else its subject. */
const objectOf = (tokens: readonly Token[], { first }: Expression, { at }: Change): Stretch | null => {
  if (at >= first) return afterChangeNoun(tokens, at)
  let end = first
  for (let place = first - 1; place > at; place--) if (["by", "to", "from", "of"].includes(word(tokens, place))) end = place
  const start = skip(tokens, at + 1, end)
  const inside = isWord(tokens[at + 1], "in") || isWord(tokens[at + 1], "of") ? at + 2 : start
  if (end === first && inside === start) return null
  const phrase = inside < end ? phraseAfter(tokens, inside) : null
  return phrase === null || phrase.next > end + 1 || inside >= end ? null : { first: phrase.first, next: Math.min(phrase.next, end) }
}

/** "a 5 percent increase in exports": what follows the noun of change. */
const afterChangeNoun = (tokens: readonly Token[], at: number): Stretch | null => (isWord(tokens[at + 1], "in") || isWord(tokens[at + 1], "of") ? phraseAfter(tokens, at + 2) : null)

const skip = (tokens: readonly Token[], from: number, end: number): number => {
  let at = from
  while (at < end && (adverbs.has(word(tokens, at)) || ["up", "down", "out"].includes(word(tokens, at)))) at++
  return at
}

const valuing = new Set(["worth", "totalling", "totaling", "costing", "valued", "exceeding", "amounting", "reaching", "estimated", "totalled", "to", "of"])

/** "agreements worth $3 billion", "projects totalling 80 billion": the noun before the word of value. */
const worth = ({ tokens }: Scene, { first, unit, money }: Expression): Stretch | null => {
  if (money === null && (unit === null || unit.dimension === "time")) return null
  let at = first - 1
  while (["a", "the", "total", "amount", "of", "at", "almost"].includes(word(tokens, at)) && at > first - 7) at--
  if (isWord(tokens[at], "to") && isWord(tokens[at + 1], "the")) at--
  else if (!valuing.has(word(tokens, at)) || (["to", "of"].includes(word(tokens, at)) && word(tokens, at + 1) !== "the")) {
    if (!isWord(tokens[first - 1], "of") || at < 0) return null
    const noun = nounLeft(tokens, first - 1)
    return noun
  } else at--
  return nounLeft(tokens, at + 1)
}

/** The noun phrase that ends before `next`, with what "of" and "and" join to it. */
const nounLeft = (tokens: readonly Token[], next: number): Stretch | null => {
  let first = next
  while (first > 0 && next - first < 10) {
    const token = tokens[first - 1]!
    const joins = ["of", "and", "for"].includes(token.text) && first > 1 && first < next && tokens[first - 2]!.kind === "word"
    if (token.kind !== "word" && !(isHyphen(token) && token.glued)) break
    if (!joins && (closesLeft(token) && !token.text.endsWith("ed") && !token.text.endsWith("ing") || pronouns.has(token.text) || auxiliaries.has(token.text))) break
    first--
  }
  while (first < next && ["and", "of", "for"].includes(word(tokens, first))) first++
  return first < next ? { first, next } : null
}

/** "$3 billion of investment", "10 tonnes of grain", "5 billion rubles in aid"; a share's "of" names its whole instead. */
const within = (tokens: readonly Token[], { next, hyphenated }: Expression, kind: Claim["kind"], change: Change | null): Stretch | null => {
  if (kind === "share" || kind === "ratio" || kind === "change") return null
  if (change !== null && change.direction !== null) return null
  if (hyphenated || (tokens[next]?.kind === "word" && nounAfter(tokens, next) !== null && !tokens[next]!.capital && kind !== "duration" && kind !== "elapsed")) {
    const at = isHyphen(tokens[next]) ? next + 1 : next
    const noun = nounAfter(tokens, at)
    return noun === null ? null : withComplements(tokens, noun)
  }
  if (isWord(tokens[next], "of")) return phraseAfter(tokens, next + 1)
  if (kind === "money" && isWord(tokens[next], "in") && tokens[next + 1]?.capital === false && !determiners.has(word(tokens, next + 1)) && tokens[next + 1]!.kind === "word") return phraseAfter(tokens, next + 1)
  return null
}

/** Who or what the clause is about; "which" and "that" lead to the noun before them, empty pronouns to nothing. */
const subjectOf = ({ tokens, periods }: Scene, { first }: Expression): Stretch | null => {
  const from = clauseStart(tokens, first)
  const predicate = predicateBefore(tokens, first, from)
  if (predicate === null) return null
  const subject = subjectBefore(tokens, predicate, from)
  if (subject === null) return from > 0 && predicate.first === from ? antecedentOf(tokens, from) : null
  const past = periods.find((period) => period.first <= subject.first && period.next > subject.first)
  let start = past === undefined ? subject.first : past.next
  while (start < subject.next && (isSign(tokens[start]) || adverbs.has(word(tokens, start)))) start++
  if (start >= subject.next) return null
  const text = word(tokens, start)
  if (subject.next - start === 1 && pronouns.has(text)) return text === "which" || text === "that" ? antecedentOf(tokens, start) : null
  return { first: start, next: subject.next }
}

const antecedentOf = (tokens: readonly Token[], at: number): Stretch | null => {
  let next = at
  while (next > 0 && (isSign(tokens[next - 1]) || ["which", "that", "who", "and"].includes(word(tokens, next - 1)))) next--
  const joined = word(tokens, at - 1) === "and"
  if (joined) {
    const from = clauseStart(tokens, at - 1)
    const predicate = predicateBefore(tokens, at - 1, from)
    const subject = predicate === null ? null : subjectBefore(tokens, predicate, from)
    if (subject !== null) return subject
  }
  return nounLeft(tokens, next)
}

/** "for roads", "on defence", "to hospitals", after a sum. */
const purpose = (tokens: readonly Token[], { next }: Expression): Stretch | null => (["for", "on", "to", "into", "in"].includes(word(tokens, next)) ? phraseAfter(tokens, next + 1) : null)

/** "number one partner": the noun behind; else the subject. */
const rankHolder = (scene: Scene, expression: Expression): Stretch | null => {
  const noun = nounAfter(scene.tokens, expression.next)
  return subjectOf(scene, expression) ?? noun
}
