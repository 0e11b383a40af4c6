import type { Claim } from "../../../schemas/claim.ts"
import type { Change } from "./change.ts"
import { clauseStart, predicateBefore } from "./clause.ts"
import { counted } from "./counted.ts"
import { deedOf, isTimeNoun, nothing, purpose, type Sense } from "./deed.ts"
import type { Expression } from "./expression.ts"
import { adverbs, determiners, hollow, valuing } from "./lexicon/cues.ts"
import { nounAfter, phraseAfter, type Stretch, withComplements } from "./noun.ts"
import type { Scene } from "./scene.ts"
import { isVerbal, nounLeft, plainSubject, subjectBehind, subjectOf } from "./subject.ts"
import { isHyphen, isWord, type Token, word } from "./tokens.ts"

const sense = (stretch: Stretch | null): Sense => (stretch === null ? nothing : { stretches: [stretch], unit: null })

/** What a number is about: the counted noun of a count; for the others the noun they describe, the object of the change, the subject, or what is done with it. */
export const meant = (scene: Scene, expression: Expression, kind: Claim["kind"], change: Change | null): Sense => {
  const { tokens } = scene
  if (kind === "count" && !expression.multiplies) return counted(scene, expression)
  if (kind === "rank")
    return sense(
      nounAfter(tokens, isHyphen(tokens[expression.next]) ? expression.next + 1 : expression.next) ?? subjectOf(scene, expression)
    )
  if (kind === "elapsed") return sense(sinceWhat(tokens, expression) ?? subjectOf(scene, expression))
  const object = change === null ? null : objectOf(tokens, expression, change)
  const named =
    object ??
    (change?.direction == null ? worth(scene, expression) : null) ??
    within(tokens, expression, kind, change) ??
    lasting(tokens, expression, kind) ??
    broughtTo(tokens, expression) ??
    subjectOf(scene, expression) ??
    subjectBehind(tokens, expression)
  if (named !== null) return sense(named)
  const done = deedOf(tokens, expression)
  if (done.stretches.length > 0) return done
  return sense(purpose(tokens, expression) ?? (kind === "measure" || kind === "money" ? nounLeft(tokens, expression.first) : null))
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
  if (money === null && (unit === null || unit.dimension === "time" || unit.dimension === "share")) return null
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
    const noun = nounAfter(tokens, isHyphen(tokens[next]) ? next + 1 : next)
    return noun === null ? null : withComplements(tokens, noun)
  }
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
  const verb =
    predicate === null ? (/ing$/.test(word(tokens, clauseStart(tokens, end))) ? clauseStart(tokens, end) : -1) : predicate.next - 1
  return verb >= 0 && determiners.has(word(tokens, verb + 1)) ? clipped(tokens, phraseAfter(tokens, verb + 1), end) : null
}
