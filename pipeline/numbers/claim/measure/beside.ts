import { changeAdjectives, changeNouns } from "../../../english/numbers/changes.ts"
import { articles, leftJoiners } from "../../../english/numbers/function-words.ts"
import {
  ageBounds,
  durationNouns,
  durationPrepositions,
  particles,
  sizeAdjectives,
  sizingParticiples
} from "../../../english/numbers/measures.ts"
import { clauseStart, predicateBefore } from "../../grammar/clause.ts"
import { nounAfter, phraseAfter, withComplements } from "../../grammar/noun-phrase.ts"
import { isHyphen, isWord, word } from "../../grammar/tokens.ts"
import { isFunctionWord, isSign, looksVerbal } from "../../grammar/word-class.ts"
import type { Candidate } from "./counted.ts"
import { nounLeft } from "./noun-left.ts"

/**
 * The noun before an "up", an "-ing", a noun of change or a comparative without a verb: "with traffic up by 11 percent", "temperatures
 * falling to 5 degrees", "sales growth of 5 percent", "with bread 20 percent dearer".
 */
export const risen: Candidate = ({ tokens }, { first, next }, _kind, change) => {
  if (change === null) return null
  const verb = word(tokens, change.at)
  if (change.at >= next && changeNouns.has(verb) && changeAdjectives.has(word(tokens, first - 1))) return null
  const isNoun = changeNouns.has(verb) && isWord(tokens[change.at + 1], "of")
  const at = change.at >= next ? first : isNoun || particles.has(verb) || /ing$/.test(verb) ? change.at : -1
  const before = tokens[at - 1]
  const isAside = before?.text === "," && particles.has(verb) && predicateBefore(tokens, at - 1, clauseStart(tokens, at - 1)) === null
  if (isAside) return nounLeft(tokens, at - 1)
  if (before?.kind !== "word" || isFunctionWord(before.text) || looksVerbal(before.text) || changeAdjectives.has(before.text)) return null
  return nounLeft(tokens, at, isNoun)
}

/** The noun right before a size that describes it: "a tower 40 metres high", "a planet three times the size of Mars". */
export const beside: Candidate = ({ tokens }, { first, core, next }, kind, change) => {
  const opener = tokens[first - 1]
  if (kind === "measure" && isWord(tokens[next], "away") && /ing$/.test(opener?.text ?? "")) return nounLeft(tokens, first - 1, true)
  if (sizingParticiples.has(opener?.text ?? "")) return nounLeft(tokens, tokens[first - 2]?.text === "," ? first - 2 : first - 1, true)
  if (!(kind === "ratio" && change?.at !== core) && !(kind === "measure" && sizeAdjectives.has(word(tokens, next)))) return null
  return opener?.kind !== "word" || isFunctionWord(opener.text) || looksVerbal(opener.text) ? null : nounLeft(tokens, first, true)
}

/**
 * The noun that a share describes: "a 6 percent rate", "at 2% interest"; of a change what changes: "a 6 percent pay rise". Without an
 * article, a preposition or a hyphen the words after say what the share is ("70 percent teenagers").
 */
export const described: Candidate = ({ tokens }, { first, next, unit, hyphenated }, kind) => {
  if (unit?.dimension !== "share" || (kind !== "share" && kind !== "change")) return null
  const before = word(tokens, first - 1)
  const isInside =
    hyphenated || articles.has(before) || before === "at" || (articles.has(word(tokens, first - 2)) && !isFunctionWord(before))
  const at = isHyphen(tokens[next]) ? next + 1 : next
  const noun = isInside && !looksVerbal(word(tokens, at)) ? nounAfter(tokens, at) : null
  if (noun === null) return null
  let end = noun.next
  while (end > noun.first && changeNouns.has(word(tokens, end - 1))) end--
  return end === noun.first ? null : end < noun.next ? { first: noun.first, next: end } : withComplements(tokens, noun, true)
}

/** Whose age a number of years is: "children aged seven and over", "researchers under 35", "men under 18 years of age". */
export const aged: Candidate = ({ tokens }, { first, core, next }, kind) => {
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
export const lasting: Candidate = ({ tokens }, { first }, kind) => {
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

/** What something is added to: "added 3 million to the bill". */
export const addedTo: Candidate = ({ tokens }, { next }, _kind, change) => {
  if (change === null || !word(tokens, change.at).startsWith("add")) return null
  const at = tokens.findIndex((token, place) => place >= next && place < next + 4 && isWord(token, "to"))
  return at < 0 ? null : phraseAfter(tokens, at + 1, true)
}
