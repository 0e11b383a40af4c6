import type { Claim } from "../../../../schemas/claim.ts"
import { articles, auxiliaries, copulas, determiners, leftJoiners, personalPronouns } from "../../../english/numbers/function-words.ts"
import { changeNouns, intransitives, transitives } from "../../../english/numbers/changes.ts"
import {
  ageBounds,
  beforeValue,
  durationNouns,
  durationPrepositions,
  particles,
  resumers,
  sizeAdjectives,
  stakes,
  valuing
} from "../../../english/numbers/measures.ts"
import { gerundNouns } from "../../../english/numbers/nouns.ts"
import { haveForms } from "../../../english/numbers/times.ts"
import { levelVerbs } from "../../../english/numbers/verbs.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { isTimeNoun, nounAfter, phraseAfter, withComplements } from "../../grammar/noun-phrase.ts"
import { isDash, isHyphen, isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import { isAdverb, isFunctionWord, isSign, looksVerbal } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Change } from "../change.ts"
import { broughtTo, objectOf } from "./changed.ts"
import { type Candidate, counted, nothing, type Sense } from "./counted.ts"
import { gapped, gappedBefore } from "./gapped.ts"
import { holderOfRank, holderOfShare, ranked } from "./held.ts"
import { naming } from "./naming.ts"
import { purpose } from "./purpose.ts"
import { nounLeft, plainSubject, subjectBehind, subjectOf } from "./subject.ts"

/**
 * What a number is about. For a count this is the noun counted, for a share of something that thing (and who holds it, apart), for a rank
 * by what it is reckoned; for other kinds the first place in the sentence that names something the number can describe: the object of a
 * change, the noun before "worth" or "of", the subject.
 */
export const meant = (
  sentence: ParsedSentence,
  expression: Expression,
  kind: Claim["kind"],
  change: Change | null,
  whole: Stretch | null
): Sense => {
  if (kind === "rank") {
    const by = ranked(sentence, expression)
    return { stretches: by === null ? [] : [by], unit: null, holder: holderOfRank(sentence, expression) }
  }
  const shared = kind === "share" ? sharedOf(sentence, expression, whole) : null
  if (shared !== null && (shared.holder !== null || !equates(sentence, expression))) return shared
  if (kind === "count" && !expression.multiplies) {
    const found = counted(sentence, expression)
    if (found.stretches.length > 0) return found
  }
  for (const candidate of candidates(kind, expression)) {
    const stretch = candidate(sentence, expression, kind, change)
    const name = stretch === null ? null : naming(sentence, stretch)
    if (name !== null) return { ...nothing, stretches: [name] }
  }
  return shared ?? nothing
}

/** The thing that a share is taken from, with who holds it; null where the text names neither. */
const sharedOf = (sentence: ParsedSentence, expression: Expression, whole: Stretch | null): Sense | null => {
  const { tokens } = sentence
  const isSecond = isWord(tokens[expression.first - 1], "for")
  const holder = (isSecond ? gappedBefore(sentence, expression) : null) ?? holderOfShare(sentence, expression, whole !== null)
  const stake = isHyphen(tokens[expression.next]) ? expression.next + 1 : expression.next
  const part = stakes.has(word(tokens, stake)) && whole !== null ? { first: stake, next: whole.next } : whole
  return holder === null && part === null ? null : { stretches: part === null ? [] : [part], unit: null, holder }
}

/** Whether a number gives something its size: "debt is 35 percent of", "debt of 35 percent of", "comes to 35 percent of". */
const equates = ({ tokens }: ParsedSentence, { first }: Expression): boolean => {
  let before = first - 1
  while (isAdverb(word(tokens, before))) before--
  if (["to", "at", "of"].includes(word(tokens, before))) return true
  const predicate = predicateBefore(tokens, first, clauseStart(tokens, first))
  const verb = predicate === null ? "" : word(tokens, predicate.next - 1)
  return copulas.has(verb) || levelVerbs.has(verb)
}

/** The places where a claim of this kind names its thing, the surest first. */
const candidates = (kind: Claim["kind"], { multiplies }: Expression): readonly Candidate[] => {
  if (kind === "count" && !multiplies) return [leveled]
  if (kind === "elapsed") return [sinceWhat, celebrated]
  return [
    broughtTo,
    addedTo,
    objectOf,
    ...(kind === "measure" ? [within, worth] : [worth, within]),
    aged,
    lasting,
    gapped,
    spentOn,
    risen,
    beside,
    described,
    having,
    relativeObject,
    resumed,
    subjectBehind,
    purpose
  ]
}

/** The thing that has a count as its size: "a population of 3 million", "daily visits reached 900". */
const leveled: Candidate = (sentence, expression, _kind, change) => {
  const { tokens } = sentence
  if (change?.direction != null || (change !== null && ["to", "from"].includes(word(tokens, expression.first - 1))))
    return broughtTo(sentence, expression, "count", change) ?? subjectOf(sentence, expression)
  if (isWord(tokens[expression.first - 1], "of")) return nounLeft(tokens, expression.first - 1)
  return equates(sentence, expression) ? subjectOf(sentence, expression) : null
}

/**
 * The noun that a share describes: "a 6 percent rate", "at 2% interest"; of a change what changes: "a 6 percent pay rise". Without an
 * article, a preposition or a hyphen the words behind say what the share is ("70 percent teenagers").
 */
const described: Candidate = ({ tokens }, { first, next, unit, hyphenated }, kind) => {
  if (unit?.dimension !== "share" || (kind !== "share" && kind !== "change")) return null
  const before = word(tokens, first - 1)
  const isInside = hyphenated || articles.has(before) || before === "at" || (articles.has(word(tokens, first - 2)) && !isFunctionWord(before))
  const at = isHyphen(tokens[next]) ? next + 1 : next
  const noun = isInside && !looksVerbal(word(tokens, at)) ? nounAfter(tokens, at) : null
  if (noun === null) return null
  let end = noun.next
  while (end > noun.first && changeNouns.has(word(tokens, end - 1))) end--
  return end === noun.first ? null : end < noun.next ? { first: noun.first, next: end } : withComplements(tokens, noun, true)
}

/** What something is added to: "added 3 million to the bill". */
const addedTo: Candidate = ({ tokens }, { next }, _kind, change) => {
  if (change === null || !word(tokens, change.at).startsWith("add")) return null
  const at = tokens.findIndex((token, place) => place >= next && place < next + 4 && isWord(token, "to"))
  return at < 0 ? null : phraseAfter(tokens, at + 1, true)
}

/**
 * The subject, if the verb says the number of it: what is, reaches, costs or grows. Who does something to an object is not measured by
 * how much of it there is: "The fund invested 3 million", "the port handled 40 tonnes".
 */
const having: Candidate = (sentence, expression, kind, change) =>
  isOfSubject(sentence, expression, kind, change) ? subjectOf(sentence, expression) : null

const isOfSubject = ({ tokens }: ParsedSentence, expression: Expression, kind: Claim["kind"], change: Change | null): boolean => {
  const { first, unit } = expression
  if (kind === "duration" || (expression.multiplies && change?.at === expression.core)) return true
  const isShare = unit?.dimension === "share" || kind === "ratio"
  if (change !== null && change.at < first && (isShare || !transitives.has(word(tokens, change.at)))) return true
  const predicate = predicateBefore(tokens, first, clauseStart(tokens, first))
  const verb = predicate === null ? "" : word(tokens, predicate.next - 1)
  if (predicate === null || auxiliaries.has(verb) || levelVerbs.has(verb)) return !haveForms.has(verb)
  const isPassive = /[dnt]$/.test(verb) && tokens.slice(predicate.first, predicate.next).some(({ text }) => copulas.has(text))
  return isPassive || intransitives.has(verb) || leadsTo(tokens, predicate.next, first)
}

/** Whether only adverbs and a preposition of levels stand between a verb and its number, so that it has no object: "edged up to 5". */
const leadsTo = (tokens: readonly Token[], from: number, first: number): boolean =>
  ["to", "at", "from"].includes(word(tokens, first - 1)) &&
  tokens.slice(from, first - 1).every(({ text }) => isAdverb(text) || particles.has(text))

/**
 * The noun before an "up", an "-ing" or a comparative without a verb: "with traffic up by 11 percent", "temperatures falling to 5 degrees",
 * "with bread 20 percent dearer".
 */
const risen: Candidate = ({ tokens }, { first, next }, _kind, change) => {
  if (change === null) return null
  const verb = word(tokens, change.at)
  const at = change.at >= next ? first : particles.has(verb) || /ing$/.test(verb) ? change.at : -1
  const before = tokens[at - 1]
  if (before?.kind !== "word" || isFunctionWord(before.text) || looksVerbal(before.text)) return null
  return nounLeft(tokens, at)
}

/** What a sum goes to behind a verb of giving, whose subject does not name the money: "The state allocated 3 million for roads". */
const spentOn: Candidate = (sentence, expression, kind, change) =>
  kind === "money" && !isOfSubject(sentence, expression, kind, change) ? purpose(sentence, expression, kind) : null

/** The noun right before a size that describes it: "a tower 40 metres high", "a planet three times the size of Mars". */
const beside: Candidate = ({ tokens }, { first, core, next }, kind, change) => {
  const opener = tokens[first - 1]
  if (kind === "measure" && isWord(tokens[next], "away") && /ing$/.test(opener?.text ?? "")) return nounLeft(tokens, first - 1, true)
  if (!(kind === "ratio" && change?.at !== core) && !(kind === "measure" && sizeAdjectives.has(word(tokens, next)))) return null
  return opener?.kind !== "word" || isFunctionWord(opener.text) || looksVerbal(opener.text) ? null : nounLeft(tokens, first, true)
}

/** The noun before a relative clause whose subject is a pronoun: "the roads that we repaired for 3 million". */
const relativeObject: Candidate = ({ tokens }, { first }) => {
  const from = clauseStart(tokens, first)
  if (!["which", "that"].includes(word(tokens, from - 1)) || !personalPronouns.has(word(tokens, from))) return null
  const isAside = tokens[from - 2]?.text === ","
  return isAside && isWord(tokens[from - 1], "that") ? null : nounLeft(tokens, isAside ? from - 2 : from - 1)
}

/**
 * The subject before the stop that parts a number from its clause: "profits doubled, exceeding 3 million", "the harvest was a record, at
 * 5 tonnes", "the debt was high – 2 billion", "trade is growing – by 5 percent".
 */
const resumed: Candidate = (sentence, { first }, _kind, change) => {
  const { tokens } = sentence
  const isNext = isStop(tokens[first - 1]) && tokens[first - 1]!.text !== ","
  const opener = isNext ? first : first - 1
  const stop = opener - 1
  if (!isNext && !(isStop(tokens[stop]) && (resumers.has(word(tokens, opener)) || valuing.has(word(tokens, opener))))) return null
  const from = clauseStart(tokens, stop)
  const predicate = predicateBefore(tokens, stop, from)
  if (predicate === null || predicate.first <= from) return null
  if (isNext && change === null && !copulas.has(word(tokens, predicate.next - 1))) return null
  return plainSubject(sentence, predicate, from)
}

/** The subject whose anniversary it is; "his birthday" is somebody else's. */
const celebrated: Candidate = (sentence, expression) =>
  ["his", "her"].includes(word(sentence.tokens, expression.first - 1)) ? null : subjectOf(sentence, expression)

const isStop = (token: Token | undefined): boolean => token !== undefined && (token.text === "," || token.text === ":" || isDash(token))

/** The event since which years are counted: "75 years since the victory", "the 200th anniversary of the discovery". */
const sinceWhat: Candidate = ({ tokens }, { next }) => {
  for (let at = next; at < next + 4; at++) if (isWord(tokens[at], "of") || isWord(tokens[at], "since")) return phraseAfter(tokens, at + 1)
  return null
}

/** The noun before a word of value: "agreements worth $3 billion", "a harvest of 100 million tonnes", "signed to the amount of". */
const worth: Candidate = (sentence, { first, unit, money }, _kind, change) => {
  const { tokens } = sentence
  if (change?.direction != null || (money === null && (unit === null || unit.dimension === "time"))) return null
  if (unit?.dimension === "share") return isWord(tokens[first - 1], "of") ? nounLeft(tokens, first - 1) : null
  let at = first - 1
  while (beforeValue.has(word(tokens, at)) && at > first - 7) at--
  if (valuing.has(word(tokens, at))) return nounLeft(tokens, at)
  if ((isWord(tokens[at], "to") || isWord(tokens[at], "in") || isWord(tokens[at], "for")) && isWord(tokens[at + 1], "the"))
    return signedTo(sentence, at)
  return isWord(tokens[first - 1], "of") ? nounLeft(tokens, first - 1) : null
}

/** The subject of the verb before "to the amount of": "contracts have been signed to the amount of". */
const signedTo = (sentence: ParsedSentence, at: number): Stretch | null => {
  const { tokens } = sentence
  const from = clauseStart(tokens, at)
  const predicate = predicateBefore(tokens, at, from)
  return predicate === null ? nounLeft(tokens, at) : (plainSubject(sentence, predicate, from) ?? nounLeft(tokens, at))
}

/**
 * The noun behind the unit: "$3 billion of investment", "10 tonnes of grain", "5 billion rubles in aid". The "of" behind a share names
 * its whole instead.
 */
const within: Candidate = ({ tokens }, { next, hyphenated }, kind, change) => {
  if (kind === "share" || kind === "ratio" || kind === "change" || change?.direction != null) return null
  const direct = tokens[next]?.kind === "word" && !tokens[next]!.capital && kind === "money" ? nounAfter(tokens, next) : null
  const isDoing = /ing$/.test(word(tokens, next)) && !gerundNouns.has(word(tokens, next))
  if (hyphenated || (direct !== null && !isDoing && !isTimeNoun(tokens, direct) && !isWord(tokens[next], "worth"))) {
    const age = isHyphen(tokens[next]) && isWord(tokens[next + 1], "old") ? 2 : 0
    const at = isHyphen(tokens[next + age]) ? next + age + 1 : next + age
    const noun = nounAfter(tokens, at)
    return noun === null ? null : withComplements(tokens, noun, true)
  }
  if (isWord(tokens[next], "as") && articles.has(word(tokens, next + 1)) && !isWord(tokens[next + 2], "result"))
    return phraseAfter(tokens, next + 1)
  const worthOf = isWord(tokens[next], "worth") ? next + 1 : next
  if (isWord(tokens[worthOf], "of")) return phraseAfter(tokens, worthOf + 1, true)
  const object = tokens[next + 1]
  const isPlain = object?.kind === "word" && !object.capital && !determiners.has(object.text)
  const phrase = isPlain && kind === "money" && isWord(tokens[next], "in") ? phraseAfter(tokens, next + 1, true) : null
  return phrase === null || isTimeNoun(tokens, phrase) || tokens[phrase.next]?.kind === "number" ? null : phrase
}

/** Whose age a number of years is: "children aged seven and over", "researchers under 35", "men under 18 years of age". */
const aged: Candidate = ({ tokens }, { first, core, next }, kind) => {
  if (kind !== "duration") return null
  const isAged = ["aged", "ages"].includes(word(tokens, first - 1)) ? 1 : 0
  const isBound = first < core && ageBounds.has(word(tokens, first))
  const isOfAge = isWord(tokens[next], "of") && isWord(tokens[next + 1], "age")
  const noun = isAged > 0 || isOfAge || (isBound && isSign(tokens[next])) ? nounLeft(tokens, first - isAged, true) : null
  if (noun === null) return null
  const joiner = tokens.findLastIndex(({ text }, at) => at >= noun.first && at < noun.next && leftJoiners.has(text))
  return { first: Math.max(noun.first, joiner + 1), next: noun.next }
}

/** The noun that lasts a span of time: "a program for a period of three years". */
const lasting: Candidate = ({ tokens }, { first }, kind) => {
  if (kind !== "duration") return null
  if (isWord(tokens[first - 1], "of")) {
    const noun = nounLeft(tokens, first - 1, true)
    if (noun !== null && !durationNouns.has(word(tokens, noun.next - 1))) return noun
  }
  let at = first - 1
  while (durationNouns.has(word(tokens, at)) && at > first - 6) at--
  if (at >= first - 1 || !durationPrepositions.has(word(tokens, at))) return null
  const noun = nounLeft(tokens, at)
  return noun === null || looksVerbal(word(tokens, noun.next - 1)) ? null : noun
}
