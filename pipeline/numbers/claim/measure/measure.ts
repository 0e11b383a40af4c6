import type { Claim } from "../../../../schemas/claim.ts"
import { irregularPasts } from "../../../english/inflection.ts"
import { pointWords, transitives } from "../../../english/numbers/changes.ts"
import { articles, copulas, determiners, personalPronouns } from "../../../english/numbers/function-words.ts"
import { beforeValue, stakes, valuing } from "../../../english/numbers/measures.ts"
import { gerundNouns } from "../../../english/numbers/nouns.ts"
import { levelVerbs } from "../../../english/numbers/verbs.ts"
import { clauseStart, isForecast, predicateBefore } from "../../grammar/clause.ts"
import { isTimeNoun, nounAfter, phraseAfter, withComplements } from "../../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Stretch, word } from "../../grammar/tokens.ts"
import { isAdverb } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import { ageNounOf } from "../age.ts"
import type { Change } from "../change.ts"
import { addedTo, aged, beside, described, lasting, risen } from "./beside.ts"
import { broughtTo, objectOf } from "./changed.ts"
import { type Candidate, counted, nothing, type Sense } from "./counted.ts"
import { gapped, gappedBefore } from "./gapped.ts"
import { holderOfRank, holderOfShare, ranked } from "./held.ts"
import { naming, pointsBack } from "./naming.ts"
import { nounLeft } from "./noun-left.ts"
import { purpose } from "./purpose.ts"
import { having, resumed, spentOn } from "./said-of.ts"
import { plainSubject, subjectBehind, subjectOf } from "./subject.ts"

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
  let unit: string | null = null
  if (kind === "count" && !expression.multiplies) {
    const found = counted(sentence, expression)
    // The points of a scale only grade what moves by them; the points that somebody makes are counted.
    const isGrade =
      pointWords.has(found.unit ?? "") &&
      (change !== null || isWord(sentence.tokens[expression.first - 1], "of") || !Number.isInteger(expression.value))
    if (found.stretches.length > 0 && !isGrade) return found
    unit = found.unit
  }
  for (const candidate of candidates(kind, expression)) {
    const stretch = candidate(sentence, expression, kind, change)
    if (stretch !== null && pointsBack(sentence.tokens, stretch)) break
    const name = stretch === null ? null : naming(sentence, stretch)
    if (name !== null) return { ...nothing, stretches: [name], unit }
  }
  return shared ?? { ...nothing, unit }
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
const candidates = (kind: Claim["kind"], { multiplies, unit, coreNext, next }: Expression): readonly Candidate[] => {
  if (unit?.dimension === "time" && coreNext === next) return [aged, objectOf, agedNoun]
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

/** The noun whose level an age is: "raised the retirement age to 65". */
const agedNoun: Candidate = ({ tokens }, expression) => {
  const at = ageNounOf(tokens, expression)
  return at === null ? null : nounLeft(tokens, at + 1)
}

/** The thing that has a count as its size: "a population of 3 million", "daily visits reached 900". */
const leveled: Candidate = (sentence, expression, _kind, change) => {
  const { tokens, items } = sentence
  if (change?.direction != null || (change !== null && ["to", "from"].includes(word(tokens, expression.first - 1)))) {
    const isDone = change !== null && transitives.has(word(tokens, change.at)) && !copulas.has(word(tokens, change.at - 1))
    const takesNone = !isDone || tokens[change.at + 1]?.kind === "number"
    const object = (isDone ? objectOf(sentence, expression, "count", change) : null) ?? (takesNone ? subjectOf(sentence, expression) : null)
    return broughtTo(sentence, expression, "count", change) ?? object
  }
  if (isWord(tokens[expression.first - 1], "of")) return nounLeft(tokens, expression.first - 1)
  // "By 312 votes to 141" counts votes.
  const isSecond =
    isWord(tokens[expression.first - 1], "to") &&
    items.some(({ kind, next }) => kind === "number" && next < expression.first && next >= expression.first - 2)
  return !isSecond && equates(sentence, expression) ? subjectOf(sentence, expression) : null
}

/** The noun before a relative clause whose subject is a pronoun: "the roads that we repaired for 3 million". */
const relativeObject: Candidate = ({ tokens }, { first }) => {
  const from = clauseStart(tokens, first)
  if (!["which", "that"].includes(word(tokens, from - 1)) || !personalPronouns.has(word(tokens, from))) return null
  const isAside = tokens[from - 2]?.text === ","
  return isAside && isWord(tokens[from - 1], "that") ? null : nounLeft(tokens, isAside ? from - 2 : from - 1)
}

/** The subject whose anniversary it is; "his birthday" is somebody else's. */
const celebrated: Candidate = (sentence, expression) =>
  ["his", "her"].includes(word(sentence.tokens, expression.first - 1)) ? null : subjectOf(sentence, expression)

/** The event since which years are counted: "75 years since the victory", "the 200th anniversary of the discovery". */
const sinceWhat: Candidate = ({ tokens }, { next }) => {
  for (let at = next; at < next + 4; at++) if (isWord(tokens[at], "of") || isWord(tokens[at], "since")) return phraseAfter(tokens, at + 1)
  return null
}

/** The noun before a word of value: "agreements worth $3 billion", "a harvest of 100 million tonnes", "signed to the amount of". */
const worth: Candidate = (sentence, { first, unit, money }, _kind, change) => {
  const { tokens } = sentence
  if (change?.direction != null || (money === null && (unit === null || unit.dimension === "time"))) return null
  const place = isWord(tokens[first - 2], "or") && isWord(tokens[first - 1], "minus") ? first - 4 : first - 1
  if (unit?.dimension === "share") return isWord(tokens[place], "of") ? nounLeft(tokens, place) : null
  let at = first - 1
  while (beforeValue.has(word(tokens, at)) && at > first - 7) at--
  if (isWord(tokens[at], "worth") && isWord(tokens[at - 1], "net")) return { first: at - 1, next: at + 1 }
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
 * The noun after the unit: "$3 billion of investment", "10 tonnes of grain", "5 billion rubles in aid". The "of" after a share names
 * its whole instead.
 */
const within: Candidate = ({ tokens }, { first, next, hyphenated }, kind, change) => {
  if (kind === "share" || kind === "ratio" || kind === "change" || change?.direction != null) return null
  const isSized = kind === "money" || (kind === "measure" && determiners.has(word(tokens, first - 1)))
  const direct = tokens[next]?.kind === "word" && !tokens[next]!.capital && isSized ? nounAfter(tokens, next) : null
  const isDoing = (/ing$/.test(word(tokens, next)) && !gerundNouns.has(word(tokens, next))) || irregularPasts.has(word(tokens, next))
  // "The $3 billion analysts had expected" is not of analysts.
  const isRelative = direct !== null && isForecast(tokens, direct.next)
  if (hyphenated || (!isRelative && direct !== null && !isDoing && !isTimeNoun(tokens, direct) && !isWord(tokens[next], "worth"))) {
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
