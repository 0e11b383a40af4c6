import type { Claim } from "../../../../schemas/claim.ts"
import { downWords, intransitives, transitives, upWords, ways } from "../../../english/numbers/changes.ts"
import { auxiliaries, copulas, determiners } from "../../../english/numbers/function-words.ts"
import { particles, resumers, sizingParticiples, valuing } from "../../../english/numbers/measures.ts"
import { gerundNouns } from "../../../english/numbers/nouns.ts"
import { haveForms } from "../../../english/numbers/times.ts"
import { levelVerbs } from "../../../english/numbers/verbs.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { opensNoun } from "../../grammar/noun-phrase.ts"
import { isDash, isWord, type Token, word } from "../../grammar/tokens.ts"
import { isAdverb, isFunctionWord } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Change } from "../change.ts"
import type { Candidate } from "./counted.ts"
import { purpose } from "./purpose.ts"
import { plainSubject, subjectOf } from "./subject.ts"

/**
 * The subject, if the verb says the number of it: what is, reaches, costs or grows. Who does something to an object is not measured by
 * how much of it there is: "The fund invested 3 million", "the port handled 40 tonnes".
 */
export const having: Candidate = (sentence, expression, kind, change) =>
  isOfSubject(sentence, expression, kind, change) && !isOfNumber(sentence, expression) ? subjectOf(sentence, expression) : null

/** Whether an aside tells more of a number before it: "sold 40 tonnes to the towns, which was 3 percent more". */
const isOfNumber = ({ tokens, items }: ParsedSentence, { first }: Expression): boolean => {
  const from = clauseStart(tokens, first)
  if (!["which", "that"].includes(word(tokens, from - 1)) || tokens[from - 2]?.text !== ",") return false
  return items.some(
    (item) => item.kind === "number" && item.expression.form !== "ordinal" && item.next <= from - 2 && from - item.next <= 16
  )
}

const isOfSubject = ({ tokens }: ParsedSentence, expression: Expression, kind: Claim["kind"], change: Change | null): boolean => {
  const { first, unit, hyphenated } = expression
  // "Waiting three weeks" and "a 10-year term" are nothing of the subject.
  const isSpent = /ing$/.test(word(tokens, first - 1)) && !sizingParticiples.has(word(tokens, first - 1))
  if (kind === "duration" && (isSpent || hyphenated)) return false
  if (kind === "duration" || (expression.multiplies && change?.at === expression.core)) return true
  // "Put into an orbit 600 km above the town" is said of the orbit.
  const isBeside = kind === "measure" && opensNoun(tokens[first - 1]) && determiners.has(word(tokens, first - 2))
  const isShare = unit?.dimension === "share" || kind === "ratio"
  if (change !== null && change.at < first && (isShare || !transitives.has(word(tokens, change.at)))) return true
  if (isBeside) return false
  const predicate = predicateBefore(tokens, first, clauseStart(tokens, first))
  const verb = predicate === null ? "" : word(tokens, predicate.next - 1)
  if (predicate !== null && auxiliaries.has(verb)) {
    const doing = tokens.slice(predicate.next, first).find(({ text }) => !isAdverb(text))?.text ?? ""
    if (/ing$/.test(doing) && !gerundNouns.has(doing)) return levelVerbs.has(doing) || upWords.has(doing) || downWords.has(doing)
  }
  if (predicate === null || auxiliaries.has(verb) || levelVerbs.has(verb)) return !haveForms.has(verb)
  if (isWord(tokens[predicate.next], "to") && predicate.next + 1 < first && !isFunctionWord(word(tokens, predicate.next + 1)))
    return levelVerbs.has(word(tokens, predicate.next + 1))
  const isPassive = /[dnt]$/.test(verb) && tokens.slice(predicate.first, predicate.next).some(({ text }) => copulas.has(text))
  return isPassive || intransitives.has(verb) || leadsTo(tokens, predicate.next, first)
}

/** Whether only adverbs and a preposition of levels stand between a verb and its number, so that it has no object: "edged up to 5". */
const leadsTo = (tokens: readonly Token[], from: number, first: number): boolean =>
  ["to", "at", "from", "for"].includes(word(tokens, first - 1)) &&
  tokens.slice(from, first - 1).every(({ text }) => isAdverb(text) || particles.has(text))

/** What a sum goes to after a verb of giving, whose subject does not name the money: "The state allocated 3 million for roads". */
export const spentOn: Candidate = (sentence, expression, kind, change) =>
  kind === "money" && !isOfSubject(sentence, expression, kind, change) ? purpose(sentence, expression, kind) : null

/**
 * The subject before the stop that parts a number from its clause: "profits doubled, exceeding 3 million", "the harvest was a record, at
 * 5 tonnes", "the debt was high – 2 billion", "trade is growing – by 5 percent".
 */
export const resumed: Candidate = (sentence, { first }, _kind, change) => {
  const { tokens } = sentence
  const isNext = isStop(tokens[first - 1]) && tokens[first - 1]!.text !== ","
  const isWay = ways.has(word(tokens, first - 1))
  const isLevel = ["from", "to"].includes(word(tokens, first - 1))
  const opener = isNext ? first : first - 1
  const stop = opener - 1
  if (!isNext && !(isStop(tokens[stop]) && (resumers.has(word(tokens, opener)) || valuing.has(word(tokens, opener))))) return null
  const from = clauseStart(tokens, stop)
  const predicate = predicateBefore(tokens, stop, from)
  if (predicate === null || predicate.first <= from) return null
  const isState = copulas.has(word(tokens, predicate.next - 1))
  if ((isNext && change === null && !isState) || (isWay && !(isState && change !== null)) || (isLevel && change === null)) return null
  return plainSubject(sentence, predicate, from)
}

const isStop = (token: Token | undefined): boolean => token !== undefined && (token.text === "," || token.text === ":" || isDash(token))
