import { countryOf } from "../../english/countries.ts"
import { articles, auxiliaries, definite, prepositions } from "../../english/numbers/function-words.ts"
import {
  afterAge,
  ageBounds,
  ageComparatives,
  ageGroups,
  ageNouns,
  beforeAge,
  endingVerbs,
  persons,
  turningVerbs,
  whoseAge
} from "../../english/numbers/measures.ts"
import { nameless } from "../../english/numbers/nouns.ts"
import { months, weekdays } from "../../english/numbers/times.ts"
import { movingVerbs } from "../../english/numbers/verbs.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import { type Token, word } from "../grammar/tokens.ts"
import type { Expression } from "../read/sentence.ts"

/** Whether a bare number is an age: "the age of three", "aged 65", "those 65 and older", "children under 12", "Berg, 66,", "she is 35". */
export const isAge = (tokens: readonly Token[], expression: Expression): boolean => {
  const { first, next, value } = expression
  const before = tokens[first - 1]?.text ?? ""
  if (before === "aged" || before === "ages" || (before === "of" && tokens[first - 2]?.text === "age")) return true
  if (value === null || value >= 120) return false
  if (tokens[next]?.text === "and" && ageComparatives.has(tokens[next + 1]?.text ?? ""))
    return nounAfter(tokens, next + 2) === null || tokens[next + 1]!.text === "older" || tokens[next + 1]!.text === "younger"
  const opener = tokens[first]!.text
  if (ageBounds.has(opener) && (ageGroups.has(before) || (opener === "under" && persons.test(before))))
    return nounAfter(tokens, next) === null
  if (value < 5) return false
  return (
    (Number.isInteger(value) && (isAside(tokens, expression) || isReached(tokens, expression))) || ageNounOf(tokens, expression) !== null
  )
}

/** Whether a number stands by itself after a person: "John Smith, 66, said", "Berg (66) said", "The driver, 40,". */
const isAside = (tokens: readonly Token[], { first, next }: Expression): boolean => {
  const [open, close] = [tokens[first - 1]?.text, tokens[next]?.text]
  const after = tokens[next + 1]
  const goesOn = after?.kind === "word" && !after.capital && after.text !== "and" && after.text !== "or"
  const isApposed = after?.text === "," && tokens[next + 2]?.kind === "word" && !tokens[next + 2]!.capital
  if (open === "(" && close === ")")
    return (goesOn && isSomebody(tokens, first - 2, true)) || (isApposed && isSomebody(tokens, first - 2, false))
  if (open !== ",") return false
  if (close === "," && goesOn && isNounBefore(tokens, first - 2) && !prepositions.has(after.text)) return true
  if (close === ",") return isSomebody(tokens, first - 2, goesOn)
  // A name that opens the sentence may be who is spoken to: "Mr President, 22."
  return close === "." && after === undefined && tokens[first - 4]?.kind === "word" && isSomebody(tokens, first - 2, false)
}

/** Whether an article and a noun in small letters end at `at`: "the gunman", "a tall guard". */
const isNounBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false &&
  [1, 2, 3, 4, 5, 6, 7].some((back) => articles.has(word(tokens, at - back)) || definite.has(word(tokens, at - back)))

/** Whether somebody is named up to `at`: by two words, by a noun for a person, or, where the sentence goes on, by one word. */
const isSomebody = (tokens: readonly Token[], at: number, isSubject: boolean): boolean => {
  const name = tokens[at]
  if (articles.has(word(tokens, at - 1)) && persons.test(`${word(tokens, at)}s`) && !nameless.has(word(tokens, at))) return true
  if (name?.capital !== true || name.kind !== "word") return false
  const before = word(tokens, at - 1)
  if (prepositions.has(before)) return false
  if (tokens[at - 1]?.capital === true) return true
  const isOther = before === "and" || before === "or" || months.has(name.text) || weekdays.has(name.text) || countryOf(name.text) !== null
  return isSubject && !isOther
}

/** Whether somebody is or becomes so old: "he will be 35 by May", "she turned 40", "he died at 93". */
const isReached = (tokens: readonly Token[], { first, next }: Expression): boolean => {
  const verb = word(tokens, first - 1)
  if (verb === "at") return endingVerbs.has(word(tokens, first - 2)) && nounAfter(tokens, next) === null
  const after = tokens[next]
  const when = tokens[next + 1]?.text ?? ""
  const isInYear = after?.text === "in" && (/^(?:19|20)\d\d$/.test(when) || months.has(when))
  if (after?.kind === "number" || (after?.kind === "word" && !afterAge.has(after.text) && !isInYear)) return false
  if (turningVerbs.has(verb) || verb === "he's" || verb === "she's") return true
  const isFuture = verb === "be" && auxiliaries.has(word(tokens, first - 2))
  return isFuture ? whoseAge.has(word(tokens, first - 3)) : (verb === "is" || verb === "was") && whoseAge.has(word(tokens, first - 2))
}

/** The place of the noun whose level an age is: "life expectancy for men is 73", "raised the retirement age to 65"; null where none is. */
export const ageNounOf = (tokens: readonly Token[], { first, next }: Expression): number | null => {
  if (!beforeAge.has(word(tokens, first - 1)) || (nounAfter(tokens, next) !== null && !word(tokens, next).endsWith("ing"))) return null
  for (let at = first - 1; at >= 0 && at > first - 9 && tokens[at]!.kind !== "sign"; at--) {
    const after = word(tokens, at + 1)
    if (ageNouns.has(tokens[at]!.text)) return prepositions.has(after) || auxiliaries.has(after) || movingVerbs.has(after) ? at : null
  }
  return null
}
