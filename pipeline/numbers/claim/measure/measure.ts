import type { Claim } from "../../../../schemas/claim.ts"
import { adverbs, determiners, hollow, prepositions, valuing } from "../../../english/numbers/cues.ts"
import { cardinals } from "../../../english/numbers/words.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { nounAfter, phraseAfter, type Stretch, withComplements } from "../../grammar/noun-phrase.ts"
import { isDash, isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import type { Expression } from "../../read/parse-expression.ts"
import type { Scene } from "../../read/parse-sentence.ts"
import type { Change } from "../change.ts"
import { counted } from "./counted.ts"
import { naming } from "./naming.ts"
import { isTimeNoun, nothing, purpose, type Sense } from "./purpose.ts"
import { isVerbal, nounLeft, plainSubject, subjectBehind, subjectOf } from "./subject.ts"

/** What a number is about: the counted noun of a count; for the others the first noun phrase that they describe, change, or say of a subject. */
export const meant = (scene: Scene, expression: Expression, kind: Claim["kind"], change: Change | null): Sense => {
  if (kind === "count" && !expression.multiplies) {
    const found = counted(scene, expression)
    if (found.stretches.length > 0) return found
  }
  for (const candidate of candidates(kind, expression)) {
    const stretch = candidate(scene, expression, kind, change)
    const name = stretch === null ? null : naming(scene, stretch)
    if (name !== null) return { stretches: [name], unit: null }
  }
  return nothing
}

const copulas = new Set(["is", "are", "was", "were", "be", "been"])
const levelVerbs = new Set(
  "reach reached reaches total totals totalled totaled exceeds exceeded amounted stands stood remained remains hit".split(" ")
)

type Candidate = (scene: Scene, expression: Expression, kind: Claim["kind"], change: Change | null) => Stretch | null

/** Where the thing measured may stand, the surest place first. */
const candidates = (kind: Claim["kind"], { multiplies }: Expression): readonly Candidate[] => {
  if (kind === "count" && !multiplies) return [leveled]
  if (kind === "rank") return [ranked, subjectOf]
  if (kind === "elapsed") return [({ tokens }, expression) => sinceWhat(tokens, expression), subjectOf]
  return described
}

const ranked: Candidate = ({ tokens }, { next }) => nounAfter(tokens, isHyphen(tokens[next]) ? next + 1 : next)

/** "a population of 3 million", "daily visits reached 900": a count without a noun behind it. */
const leveled: Candidate = (scene, expression, _kind, change) => {
  const { tokens } = scene
  if (change?.direction != null || (change !== null && isWord(tokens[expression.first - 1], "to"))) return subjectOf(scene, expression)
  if (isWord(tokens[expression.first - 1], "of")) return nounLeft(tokens, expression.first - 1)
  const predicate = predicateBefore(tokens, expression.first, clauseStart(tokens, expression.first))
  const verb = predicate === null ? "" : word(tokens, predicate.next - 1)
  return copulas.has(verb) || levelVerbs.has(verb) ? subjectOf(scene, expression) : null
}

const described: readonly Candidate[] = [
  ({ tokens }, expression) => broughtTo(tokens, expression),
  ({ tokens }, expression, _kind, change) => (change === null ? null : objectOf(tokens, expression, change)),
  (scene, expression, _kind, change) => (change?.direction == null ? worth(scene, expression) : null),
  ({ tokens }, expression, kind, change) => within(tokens, expression, kind, change),
  ({ tokens }, expression, kind) => lasting(tokens, expression, kind),
  (scene, expression) => gapped(scene, expression),
  (scene, expression, kind) => (spends(scene.tokens, expression) ? purpose(scene, expression, kind) : null),
  subjectOf,
  ({ tokens }, expression) => relativeObject(tokens, expression),
  ({ tokens }, expression) => resumed(tokens, expression),
  ({ tokens }, expression) => subjectBehind(tokens, expression),
  (scene, expression, kind) => purpose(scene, expression, kind),
  ({ tokens }, { first }, kind) => (kind === "measure" || kind === "money" ? beside(tokens, first) : null)
]

/** "The state allocated 3 million for roads": who gives is not what the money is. */
const spends = (tokens: readonly Token[], { first, money }: Expression): boolean =>
  money !== null && /^(?:allocat|earmark|spen[dt]|invest|donat|contribut|provid|assign|grant)/.test(word(tokens, first - 1))

/** "reserves (30 tonnes)": the noun right before, unless it belongs to an adverbial. */
const beside = (tokens: readonly Token[], first: number): Stretch | null => {
  const noun = nounLeft(tokens, first)
  if (noun === null) return null
  const before = determiners.has(word(tokens, noun.first - 1)) ? noun.first - 2 : noun.first - 1
  return prepositions.has(word(tokens, before)) ? null : noun
}

/** "Wheat grew by 4 percent, and barley, 3 percent": the verb is left out the second time. */
const gapped = ({ tokens, items }: Scene, { first, unit, money }: Expression): Stretch | null => {
  if (tokens[first - 1]?.text !== ",") return null
  const from = clauseStart(tokens, first - 1)
  const start = isWord(tokens[from], "and") ? from + 1 : from
  const isSecond = items.some(
    (item) =>
      item.kind === "number" &&
      item.next <= start &&
      ((unit !== null && item.expression.unit === unit) || (money !== null && item.expression.money !== null))
  )
  return isSecond &&
    start < first - 1 &&
    first - 1 - start <= 4 &&
    tokens[start]!.kind === "word" &&
    !cardinals.has(word(tokens, start)) &&
    !prepositions.has(word(tokens, start))
    ? { first: start, next: first - 1 }
    : null
}

/** "the roads that we repaired for 3 million": the noun before a relative clause whose subject is a pronoun. */
const relativeObject = (tokens: readonly Token[], { first }: Expression): Stretch | null => {
  const from = clauseStart(tokens, first)
  if (!["which", "that"].includes(word(tokens, from - 1)) || !persons.has(word(tokens, from))) return null
  return nounLeft(tokens, tokens[from - 2]?.text === "," ? from - 2 : from - 1)
}
const persons = new Set(["we", "they", "i", "he", "she", "it", "you"])

/** "profits doubled, exceeding 3 million", "the harvest was a record, at 5 tonnes", "the debt was high – 2 billion": the subject before the stop. */
const resumed = (tokens: readonly Token[], { first }: Expression): Stretch | null => {
  const isNext = isDash(tokens[first - 1])
  const opener = isNext ? first : first - 1
  const stop = opener - 1
  if (!isNext && !(tokens[stop]?.text === "," && (isWord(tokens[opener], "at") || valuing.has(word(tokens, opener))))) return null
  const from = clauseStart(tokens, stop)
  const predicate = predicateBefore(tokens, stop, from)
  if (predicate === null || predicate.first <= from) return null
  if (isNext && !copulas.has(word(tokens, predicate.next - 1))) return null
  return plainSubject(tokens, predicate, from)
}
/** "75 years since the victory", "the 200th anniversary of the discovery". */
const sinceWhat = (tokens: readonly Token[], { next }: Expression): Stretch | null => {
  for (let at = next; at < next + 4; at++) if (isWord(tokens[at], "of") || isWord(tokens[at], "since")) return phraseAfter(tokens, at + 1)
  return null
}

/** "reduce this sum by", "we cut mortality by": the object of a change verb. */
const objectOf = (tokens: readonly Token[], { first }: Expression, { at }: Change): Stretch | null => {
  if (at >= first && at < tokens.length && determiners.has(word(tokens, at + 1)) && word(tokens, at).endsWith("ed"))
    return phraseAfter(tokens, at + 1)
  if (at >= first) return isWord(tokens[at + 1], "in") || isWord(tokens[at + 1], "of") ? phraseAfter(tokens, at + 2) : null
  let end = first
  for (let place = first - 1; place > at; place--) if (["by", "to", "from", "of", "on"].includes(word(tokens, place))) end = place
  let inside = at + 1
  while (inside < end && (adverbs.has(word(tokens, inside)) || ["up", "down", "out"].includes(word(tokens, inside)))) inside++
  if (["in", "of"].includes(word(tokens, at + 1)) && word(tokens, first - 1) !== word(tokens, at + 1))
    return clipped(tokens, phraseAfter(tokens, at + 2), first)
  return end === first || inside >= end ? null : clipped(tokens, phraseAfter(tokens, inside), end)
}
const clipped = (tokens: readonly Token[], phrase: Stretch | null, end: number): Stretch | null =>
  phrase === null ||
  phrase.first >= end ||
  tokens.slice(phrase.first, phrase.next).every(({ text }) => hollow.has(text) || determiners.has(text))
    ? null
    : { first: phrase.first, next: Math.min(phrase.next, end) }

/** "agreements worth $3 billion", "a harvest of 100 million tonnes", "signed to the amount of": the noun before the word of value. */
const worth = ({ tokens }: Scene, { first, unit, money }: Expression): Stretch | null => {
  if (money === null && (unit === null || unit.dimension === "time")) return null
  if (unit?.dimension === "share") return isWord(tokens[first - 1], "of") ? nounLeft(tokens, first - 1) : null
  let at = first - 1
  while (["a", "the", "total", "amount", "of", "at", "sum", "value", "almost"].includes(word(tokens, at)) && at > first - 7) at--
  if (valuing.has(word(tokens, at))) return nounLeft(tokens, at)
  if ((isWord(tokens[at], "to") || isWord(tokens[at], "in") || isWord(tokens[at], "for")) && isWord(tokens[at + 1], "the"))
    return signedTo(tokens, at)
  return isWord(tokens[first - 1], "of") ? nounLeft(tokens, first - 1) : null
}

/** "contracts have been signed to the amount of": the subject of the verb that stands before. */
const signedTo = (tokens: readonly Token[], at: number): Stretch | null => {
  const from = clauseStart(tokens, at)
  const predicate = predicateBefore(tokens, at, from)
  return predicate === null ? nounLeft(tokens, at) : (plainSubject(tokens, predicate, from) ?? nounLeft(tokens, at))
}

/** "$3 billion of investment", "10 tonnes of grain", "5 billion rubles in aid"; a share's "of" names its whole instead. */
const within = (tokens: readonly Token[], { next, hyphenated }: Expression, kind: Claim["kind"], change: Change | null): Stretch | null => {
  if (kind === "share" || kind === "ratio" || kind === "change" || (change !== null && change.direction !== null)) return null
  const direct = tokens[next]?.kind === "word" && !tokens[next]!.capital && kind === "money" ? nounAfter(tokens, next) : null
  if (hyphenated || (direct !== null && !isTimeNoun(tokens, direct) && !isWord(tokens[next], "worth"))) {
    const age = isHyphen(tokens[next]) && isWord(tokens[next + 1], "old") ? 2 : 0
    const at = isHyphen(tokens[next + age]) ? next + age + 1 : next + age
    const noun = nounAfter(tokens, at)
    return noun === null ? null : withComplements(tokens, noun)
  }
  if (isWord(tokens[next], "as") && ["a", "an", "the"].includes(word(tokens, next + 1)) && !isWord(tokens[next + 2], "result"))
    return phraseAfter(tokens, next + 1)
  const worthOf = isWord(tokens[next], "worth") ? next + 1 : next
  if (isWord(tokens[worthOf], "of")) return phraseAfter(tokens, worthOf + 1)
  const inPlain =
    kind === "money" &&
    isWord(tokens[next], "in") &&
    tokens[next + 1]?.kind === "word" &&
    !tokens[next + 1]!.capital &&
    !determiners.has(word(tokens, next + 1))
  const phrase = inPlain ? phraseAfter(tokens, next + 1) : null
  return phrase === null || isTimeNoun(tokens, phrase) || tokens[phrase.next]?.kind === "number" ? null : phrase
}

/** "a program for a period of three years": the noun before "for". */
const lasting = (tokens: readonly Token[], { first }: Expression, kind: Claim["kind"]): Stretch | null => {
  if (kind !== "duration") return null
  let at = first - 1
  while (["a", "the", "period", "term", "of", "total", "course"].includes(word(tokens, at)) && at > first - 6) at--
  if (at >= first - 1 || !["for", "over", "in"].includes(word(tokens, at))) return null
  const noun = nounLeft(tokens, at)
  return noun === null || isVerbal(word(tokens, noun.next - 1)) ? null : noun
}

/** "bring the temperature to 90 degrees", "keep losses at 3 percent": the object between the verb and "to" or "at". */
const broughtTo = (tokens: readonly Token[], { first }: Expression): Stretch | null => {
  if (!["to", "at"].includes(word(tokens, first - 1))) return null
  const end = isWord(tokens[first - 2], "up") || isWord(tokens[first - 2], "down") ? first - 2 : first - 1
  const predicate = predicateBefore(tokens, end, clauseStart(tokens, end))
  let verb = predicate === null ? -1 : predicate.next - 1
  for (let at = end - 1; at > verb && at > end - 12; at--)
    if (/ing$/.test(word(tokens, at)) && determiners.has(word(tokens, at + 1))) verb = at
  return verb >= 0 && determiners.has(word(tokens, verb + 1)) ? clipped(tokens, phraseAfter(tokens, verb + 1), end) : null
}
