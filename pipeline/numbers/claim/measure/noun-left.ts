import {
  adverbs,
  articles,
  auxiliaries,
  determiners,
  leftJoiners,
  personalPronouns,
  pronouns
} from "../../../english/numbers/function-words.ts"
import { deedOpeners } from "../../../english/numbers/measures.ts"
import { descriptive, gerundNouns, hollow, totals, trailing } from "../../../english/numbers/nouns.ts"
import { nounsLikeVerbs, reportingVerbs, verbs } from "../../../english/numbers/verbs.ts"
import { opensNoun } from "../../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Stretch, type Token, word } from "../../grammar/tokens.ts"
import { isAdverb, isFunctionWord, isPluralNoun, looksVerbal, opensPhrase } from "../../grammar/word-class.ts"

/**
 * The noun phrase that ends before `next`, with what "of", "and" and "for" join to it; null where none does. With `near` it begins at an
 * article at the latest: "which" and a span of time belong to the nearest noun.
 */
export const nounLeft = (tokens: readonly Token[], next: number, near = false): Stretch | null => {
  if (trailing.has(word(tokens, next - 1))) return nounLeft(tokens, next - 1, near)
  if (/ing$/.test(word(tokens, next - 1)) && isPluralNoun(word(tokens, next - 2)) && !gerundNouns.has(word(tokens, next - 1)))
    return nounLeft(tokens, next - 1, near)
  let first = next
  while (first > 0 && next - first < 14) {
    const token = tokens[first - 1]!
    if (!near && articles.has(token.text) && joinsLeft(tokens, first - 2)) {
      first -= 2
      continue
    }
    const joins = leftJoiners.has(token.text) && first > 1 && first < next && tokens[first - 2]!.kind === "word"
    const isPart = token.text.endsWith("ed") || token.text.endsWith("ing") || totals.has(token.text)
    const isGrade = isAdverb(token.text) && first < next && determiners.has(word(tokens, first - 2))
    const isPrefix = (isHyphen(tokens[first]) && tokens[first]!.glued) || (token.glued && isHyphen(tokens[first - 2]))
    if (first < next && (isGrade || isPrefix) && token.kind === "word") {
      first--
      continue
    }
    if (token.kind !== "word" && !(isHyphen(token) && token.glued)) break
    if (token.text.endsWith("ed") && isWord(tokens[first - 2], "and") && !word(tokens, first - 3).endsWith("ed")) break
    if (
      !joins &&
      ((opensPhrase(token) && !isPart) ||
        pronouns.has(token.text) ||
        auxiliaries.has(token.text) ||
        reportingVerbs.has(token.text) ||
        isThirdPerson(tokens, first - 1, next) ||
        (isWord(token, "forecast") && tokens[first - 2]?.capital === true && first < next) ||
        (isSaid(token.text) && !isPart && !isHyphen(tokens[first]) && !isNounHere(tokens, first - 1, next)))
    )
      break
    first--
  }
  while (first < next && (leftJoiners.has(word(tokens, first)) || tokens[first]!.kind !== "word")) first++
  for (let at = next - 2; at > first; at--)
    if (
      verbs.has(word(tokens, at)) &&
      !nounsLikeVerbs.has(word(tokens, at)) &&
      (/ing$/.test(word(tokens, at + 1)) || determiners.has(word(tokens, at + 1)))
    )
      first = at + 1
  // A word right after a subject pronoun is its verb, known or not.
  const isBehindSubject = personalPronouns.has(word(tokens, first - 1)) && next - first > 1
  if (isBehindSubject || opensWithVerb(tokens, first, next)) first++
  if (word(tokens, first).endsWith("'s") && determiners.has(word(tokens, first - 1))) first--
  return first < next && !tokens.slice(first, next).every(({ text }) => adverbs.has(text) || hollow.has(text)) ? { first, next } : null
}

/** Whether a verb that is a plural noun too has a name as its subject and an object: "Peru needs oil prices". */
const isThirdPerson = (tokens: readonly Token[], at: number, next: number): boolean =>
  at + 1 < next &&
  nounsLikeVerbs.has(word(tokens, at)) &&
  verbs.has(word(tokens, at)) &&
  /[^s]s$/.test(word(tokens, at)) &&
  tokens[at - 1]?.capital === true &&
  !word(tokens, at - 1).endsWith("'s") &&
  opensNoun(tokens[at + 1]) &&
  !isPluralNoun(word(tokens, at - 1))

/** Whether a word is a verb and no plural that is a noun too. */
const isSaid = (text: string): boolean => verbs.has(text) && !(isPluralNoun(text) && nounsLikeVerbs.has(text))

/** Whether a verb that is a noun too ends a phrase as one: "a sustaining cost (of)". */
const isNounHere = (tokens: readonly Token[], at: number, next: number): boolean =>
  at === next - 1 && nounsLikeVerbs.has(word(tokens, at)) && isWord(tokens[next], "of")

/** Whether the preposition at `at` joins what follows it to a noun: "the development of", "payments from". */
const joinsLeft = (tokens: readonly Token[], at: number): boolean =>
  ["of", "for", "from"].includes(word(tokens, at)) &&
  tokens[at - 1]?.kind === "word" &&
  !isFunctionWord(word(tokens, at - 1)) &&
  !looksVerbal(word(tokens, at - 1)) &&
  !/ing$/.test(word(tokens, at - 1))

/** Whether a verb in the third person opens the words from `first` on, and its object follows: "which manages assets", ", owns plants". */
const opensWithVerb = (tokens: readonly Token[], first: number, next: number): boolean =>
  next - first > 1 &&
  /[^s']s$/.test(word(tokens, first)) &&
  !descriptive.has(word(tokens, first)) &&
  !tokens[first]!.capital &&
  tokens[first + 1]!.kind === "word" &&
  !leftJoiners.has(word(tokens, first + 1)) &&
  deedOpeners.has(tokens[first - 1]?.text ?? "")
