import type { Claim } from "../../../schemas/claim.ts"
import type { Change } from "./change.ts"
import type { Expression } from "./expression.ts"
import { adverbs, auxiliaries, determiners, prepositions, pronouns, verbs } from "./lexicon/cues.ts"
import { units } from "./lexicon/units.ts"
import {
  clauseStart,
  isPluralNoun,
  isSign,
  nounAfter,
  phraseAfter,
  predicateBefore,
  type Stretch,
  subjectBefore,
  withComplements
} from "./noun.ts"
import type { Scene } from "./scene.ts"
import { isHyphen, isWord, type Token } from "./tokens.ts"

/** What is counted or measured: the stretches of text that name it, in order, and the head noun of a count. */
export interface Sense {
  readonly stretches: readonly Stretch[]
  readonly unit: string | null
}

const nothing: Sense = { stretches: [], unit: null }
const word = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === "word" ? tokens[at].text : "")
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

/** The noun after the number, over "of" and "more"; shared with a coordinated number; or left out and named before. */
const counted = (scene: Scene, expression: Expression): Sense => {
  const { tokens, items } = scene
  const { next, hyphenated } = expression
  if (hyphenated && isHyphen(tokens[next])) return unitCompound(tokens, next)
  let at = next
  if (isWord(tokens[at], "of") && !["these", "those", "them", "which", "whom", "this", "us"].includes(word(tokens, at + 1))) at++
  const inner = at > next ? items.find((item) => item.kind === "number" && item.first >= at && item.first <= at + 1) : undefined
  if (inner?.kind === "number" && inner.expression.form === "cardinal") at = inner.next
  while (
    ["more", "other", "additional", "new", "such", "the", "our", "your", "their", "its", "different", "various", "these", "those"].includes(
      word(tokens, at)
    ) &&
    at < next + 5 &&
    nounAfter(tokens, at + 1) !== null
  )
    at++
  const noun = nounAfter(tokens, at)
  if (noun !== null) return { stretches: [withComplements(tokens, noun)], unit: tokens[noun.head]!.text }
  const link = tokens[at]?.text
  const second =
    link === "," || link === "or" || link === "and" || link === "to"
      ? items.find((item) => item.kind === "number" && item.first > at && item.first <= at + 2)
      : undefined
  if (second?.kind === "number" && second.expression.unit === null && second.expression.money === null) {
    const shared = nounAfter(tokens, second.next)
    if (shared !== null) return { stretches: [withComplements(tokens, shared)], unit: tokens[shared.head]!.text }
  }
  return elided(scene, expression)
}

/** "a 30-page report", "a four-lane road": the word behind the hyphen is counted. */
const unitCompound = (tokens: readonly Token[], hyphen: number): Sense => {
  const noun = nounAfter(tokens, hyphen + 1)
  return noun === null ? nothing : { stretches: [withComplements(tokens, noun)], unit: word(tokens, hyphen + 1) }
}

/** Where the noun is left out: the plural before it that a word such as "another" or "including" points back to. */
const elided = ({ tokens }: Scene, { first, core, next, value }: Expression): Sense => {
  const points = ["another", "additional", "including", "with", "which", "whom", "further", "and", "total"].some(
    (pointer) => word(tokens, core - 1) === pointer || word(tokens, first - 1) === pointer || word(tokens, core - 2) === pointer
  )
  const isSubject = auxiliaries.has(word(tokens, next)) || isVerbal(word(tokens, next))
  const ofThese = isWord(tokens[next], "of") && ["these", "those", "them", "which", "whom"].includes(word(tokens, next + 1))
  const deed = isSubject ? deedBehind(tokens, next) : nothing
  if ((!points && !isSubject && !ofThese) || (value ?? 0) >= 1e6) return deed
  for (let at = first - 1; at >= 0 && at > first - 25; at--) {
    if (!isPluralNoun(word(tokens, at)) || prepositions.has(word(tokens, at)) || verbs.has(word(tokens, at)) || tokens[at]!.capital)
      continue
    let start = at
    while (start > 0 && start > at - 3 && tokens[start - 1]!.kind === "word" && !closesLeft(tokens[start - 1]!)) start--
    return { stretches: [{ first: start, next: at + 1 }], unit: word(tokens, at) }
  }
  return deed
}

const isVerbal = (text: string): boolean => verbs.has(text) || (text.endsWith("ed") && text.length > 4)
const closesLeft = (token: Token): boolean =>
  prepositions.has(token.text) ||
  determiners.has(token.text) ||
  auxiliaries.has(token.text) ||
  pronouns.has(token.text) ||
  adverbs.has(token.text) ||
  ["and", "or", "that"].includes(token.text) ||
  token.text.endsWith("ing") ||
  token.text.endsWith("ed")

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
    return clipped(phraseAfter(tokens, at + 2), first)
  return end === first || inside >= end ? null : clipped(phraseAfter(tokens, inside), end)
}
const clipped = (phrase: Stretch | null, end: number): Stretch | null =>
  phrase === null || phrase.first >= end ? null : { first: phrase.first, next: Math.min(phrase.next, end) }

const valuing = new Set([
  "worth",
  "totalling",
  "totaling",
  "costing",
  "valued",
  "exceeding",
  "amounting",
  "reaching",
  "estimated",
  "totalled"
])

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

const hollow = new Set(["further", "additional", "total", "extra", "overall", "record", "full", "whole", "same", "other", "whopping"])

/** The noun phrase that ends before `next`, with what "of" and "and" join to it. */
const nounLeft = (tokens: readonly Token[], next: number): Stretch | null => {
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
  if (word(tokens, first).endsWith("'s") && determiners.has(word(tokens, first - 1))) first--
  return first < next && !tokens.slice(first, next).every(({ text }) => adverbs.has(text) || hollow.has(text)) ? { first, next } : null
}

const isTimeNoun = (tokens: readonly Token[], phrase: Stretch): boolean =>
  units.get(word(tokens, phrase.next - 1).replace(/'s$/, ""))?.dimension === "time"

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
  return phrase === null || isTimeNoun(tokens, phrase) ? null : phrase
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
  return verb >= 0 && determiners.has(word(tokens, verb + 1)) ? clipped(phraseAfter(tokens, verb + 1), end) : null
}

/** Who or what the clause is about; "which" and "that" lead to the noun before them, empty pronouns to nothing. */
const subjectOf = (scene: Scene, { first, form, core }: Expression): Stretch | null => {
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
  if (predicate.first === from) return from > 0 ? antecedentOf(tokens, from) : null
  return plainSubject(tokens, predicate, from, scene)
}

const plainSubject = (tokens: readonly Token[], predicate: Stretch, from: number, scene?: Scene): Stretch | null => {
  const subject = subjectBefore(tokens, predicate, from)
  if (subject === null) return null
  const past = scene?.periods.find((period) => period.first <= subject.first && period.next > subject.first)
  let { first, next } = past === undefined ? subject : { first: past.next, next: subject.next }
  while (first < next && (isSign(tokens[first]) || adverbs.has(word(tokens, first)))) first++
  while (next > first && (adverbs.has(word(tokens, next - 1)) || ["to", "not"].includes(word(tokens, next - 1)))) next--
  if (prepositions.has(word(tokens, first)) && !["over", "about", "around"].includes(word(tokens, first))) return null
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
    if (subject !== null) return subject
  }
  let next = at
  while (next > 0 && (isSign(tokens[next - 1]) || ["which", "that", "who", "and", "than"].includes(word(tokens, next - 1)))) next--
  if (next < at && tokens[next]?.text === "," && word(tokens, at - 1) === ",") {
    const from = clauseStart(tokens, next)
    const predicate = predicateBefore(tokens, next, from)
    const subject = predicate === null || predicate.first <= from ? null : plainSubject(tokens, predicate, from)
    if (subject !== null) return subject
  }
  return nounLeft(tokens, next)
}

/** "For more than ten years, our forum has been …": the subject stands behind the comma. */
const subjectBehind = (tokens: readonly Token[], { next, unit }: Expression): Stretch | null =>
  unit?.dimension === "time" && tokens[next]?.text === "," ? phraseAfter(tokens, next + 1) : null

/** Verbs too empty to say what happens. */
const light = new Set([
  "make",
  "makes",
  "made",
  "take",
  "takes",
  "took",
  "taken",
  "get",
  "gets",
  "got",
  "give",
  "gives",
  "gave",
  "given",
  "come",
  "comes",
  "came",
  "go",
  "goes",
  "went",
  "gone",
  "put",
  "let",
  "say",
  "says",
  "said",
  "see",
  "sees",
  "saw",
  "seen",
  "think",
  "know",
  "total",
  "amount",
  "amounts",
  "amounted",
  "account",
  "accounts",
  "accounted",
  "reach",
  "reaches",
  "reached",
  "become",
  "becomes",
  "became",
  "remain",
  "remains",
  "remained",
  "stands",
  "stand",
  "stood",
  "cost",
  "costs",
  "seem",
  "seems",
  "exceed",
  "exceeds",
  "exceeded",
  "exceeding",
  "means",
  "mean",
  "look",
  "like"
])

/** What is done with it: "invested … into new centres", or behind a number that opens its clause, "… were granted under special programmes". */
const deedOf = (tokens: readonly Token[], expression: Expression): Sense => {
  const behind =
    auxiliaries.has(word(tokens, expression.next)) || isVerbal(word(tokens, expression.next))
      ? deedBehind(tokens, expression.next)
      : nothing
  if (behind.stretches.length > 0) return behind
  const from = clauseStart(tokens, expression.first)
  const predicate = predicateBefore(tokens, expression.first, from)
  if (predicate === null) return nothing
  const verb = predicate.next - 1
  const goal = purpose(tokens, expression)
  if (auxiliaries.has(word(tokens, verb)) || light.has(word(tokens, verb))) return nothing
  return {
    stretches: [{ first: verb, next: verb + 1 }, ...(goal === null ? [] : [{ first: expression.next, next: goal.next }])],
    unit: null
  }
}

const deedBehind = (tokens: readonly Token[], at: number): Sense => {
  let verb = at
  while (auxiliaries.has(word(tokens, verb)) || adverbs.has(word(tokens, verb))) verb++
  if (!isVerbal(word(tokens, verb)) || light.has(word(tokens, verb))) return nothing
  const joins = prepositions.has(word(tokens, verb + 1)) ? phraseAfter(tokens, verb + 2) : null
  return { stretches: [{ first: verb, next: joins?.next ?? verb + 1 }], unit: null }
}

/** "for roads", "on defence", "to hospitals", after a sum. */
const purpose = (tokens: readonly Token[], { next }: Expression): Stretch | null => {
  if (!["for", "on", "to", "into", "in", "from"].includes(word(tokens, next))) return null
  const start = /ing$/.test(word(tokens, next + 1)) ? next + 2 : next + 1
  const phrase = phraseAfter(tokens, start)
  return phrase === null || isTimeNoun(tokens, phrase) ? null : { first: next + 1, next: phrase.next }
}
