import { countryOf } from "../../english/countries.ts"
import { auxiliaries, definite } from "../../english/numbers/function-words.ts"
import {
  afterPostal,
  beforeTimeSpan,
  groupNouns,
  hyphenedNames,
  labelAbbreviations,
  labelWords,
  looseStreets,
  pageCounts,
  pictures,
  postalStates,
  streets,
  streetsBefore,
  voteCounts,
  votes,
  weakLabels
} from "../../english/numbers/labels.ts"
import { unitPowers } from "../../english/numbers/units.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { isPluralNoun, isSign } from "../grammar/word-class.ts"
import type { Expression } from "../read/sentence.ts"

/** Whether a number names what it stands beside: "Article 5", "COVID-19", "G20", "5G", "Boeing 737", "Channel One", "1)". */
export const isLabel = (tokens: readonly Token[], expression: Expression): boolean => {
  const { core, form } = expression
  if (form !== "cardinal" && form !== "ordinal") return false
  if (isListNumber(tokens, expression) || isScore(tokens, expression) || isAddress(tokens, expression) || isPostal(tokens, expression))
    return true
  if (hasLetters(tokens, expression) || isInLink(tokens, core)) return true
  const before = tokens[core - 1]
  const number = tokens[core]!
  if (before === undefined || expression.money !== null) return false
  if (number.glued && before.kind === "word") return (before.capital && before.text.length <= 4) || unitPowers.has(number.text)
  if (number.glued && isHyphen(before) && tokens[core - 2]?.kind === "word") {
    const name = tokens[core - 2]!
    if (before.glued) return (name.capital && name.text !== "mid") || name.text === "last"
    if (hyphenedNames.has(name.text)) return true
  }
  if (form === "ordinal" || expression.unit !== null || expression.multiplies || expression.first < core || expression.value === null)
    return false
  if (before.text === "#" || before.text === "№" || (before.text === "." && labelAbbreviations.has(word(tokens, core - 2)))) return true
  if (isWord(before, "per")) return true
  return number.kind === "word" ? isLabelInWords(tokens, expression, before) : isLabelInDigits(tokens, expression, before)
}

/** Whether a page counts something of itself, or votes: "Views: 2,310", "12 comments" alone in a line, "Ayes: 212". */
export const isPageCount = (tokens: readonly Token[], { core, coreNext, next, unit, money }: Expression): boolean => {
  if (unit !== null || money !== null || tokens[core]!.kind !== "number") return false
  const isMarked = tokens[core - 1]?.text === ":"
  const label = word(tokens, isMarked ? core - 2 : core - 1)
  if (voteCounts.has(label) || (isMarked && pageCounts.has(label) && !nounFollows(tokens, next))) return true
  return core === 0 && tokens.length === coreNext + 1 && pageCounts.has(word(tokens, coreNext))
}

/** Whether a number of five digits is a ZIP code: "Salem, OR 97301", "the 97301 ZIP code". */
const isPostal = (tokens: readonly Token[], { core, next }: Expression): boolean => {
  const [place, state] = [tokens[core - 2], tokens[core - 1]]
  if (!/^\d{5}$/.test(tokens[core]!.text)) return false
  if (afterPostal.has(word(tokens, next))) return true
  if (state?.capital !== true || !postalStates.has(state.text)) return false
  return (place?.text === "," || place?.capital === true) && !nounFollows(tokens, next)
}

/** Whether a number ends the address of a page: "example.org/news/12345". */
const isInLink = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued && tokens[at - 1]?.text === "/" && tokens[at - 1]!.glued && tokens[at - 2]?.kind === "word"

/** Whether one to three letters touch the digits: "5G", "4K video". */
const hasLetters = (tokens: readonly Token[], { core, coreNext, unit, money, form }: Expression): boolean => {
  if (money === null && isWord(tokens[core + 1], "k") && pictures.has(word(tokens, coreNext))) return true
  if (tokens[core]!.kind !== "number" || coreNext !== core + 1 || form !== "cardinal" || unit !== null || money !== null) return false
  const after = tokens[coreNext]
  return after?.kind === "word" && after.glued && after.text.length <= 3
}

/** Whether a day or year is counted from a beginning: "day 3", but not "the day 3 ships sank". */
const isNumberedTime = (tokens: readonly Token[], { core, value }: Expression, { text }: Token): boolean => {
  const opener = word(tokens, core - 2)
  return (text === "day" || text === "year") && value! >= 1 && value! <= 20 && !definite.has(opener) && !beforeTimeSpan.has(opener)
}

/** The same for a number in words: "phase two", "Channel One". */
const isLabelInWords = (tokens: readonly Token[], expression: Expression, before: Token): boolean => {
  const { core, coreNext, value } = expression
  if (
    labelWords.has(before.text) &&
    coreNext === core + 1 &&
    value! <= 20 &&
    (!weakLabels.has(before.text) || before.capital || isNumberedTime(tokens, expression, before)) &&
    !isPluralNoun(word(tokens, coreNext)) &&
    (core > 1 || !nounFollows(tokens, coreNext))
  )
    return true
  const counts = tokens[coreNext]?.capital === false && isPluralNoun(word(tokens, coreNext))
  return tokens[core]!.capital && before.kind === "word" && !startsSentence(tokens, core) && !counts
}

/** The same for a number in digits: "Article 5", "Boeing 737". */
const isLabelInDigits = (tokens: readonly Token[], expression: Expression, before: Token): boolean => {
  const { core, coreNext, value } = expression
  if (before.kind !== "word" || !/^\d{1,4}$/.test(tokens[core]!.text)) return false
  if (isModel(tokens, expression)) return true
  if (!Number.isInteger(value) || coreNext > core + 1) return false
  const after = tokens[coreNext]
  const counts = nounFollows(tokens, coreNext) && after!.text.length > 1
  if (after?.text === "(" && after.glued && tokens[coreNext + 2]?.text === ")" && tokens[coreNext + 1]?.kind === "word") return true
  if (labelWords.has(before.text))
    return (before.capital && core > 1) || !weakLabels.has(before.text) || !counts || isNumberedTime(tokens, expression, before)
  return (
    before.capital &&
    core > 1 &&
    !(counts && mayBeCounted(tokens, coreNext, value!)) &&
    !auxiliaries.has(before.text) &&
    !definite.has(before.text)
  )
}

/** Whether a number belongs to a name in the singular, which cannot be counted: "the 737 Max", but not "the 33 Chinese". */
const isModel = (tokens: readonly Token[], { first, coreNext, value }: Expression): boolean => {
  const name = tokens[coreNext]
  if (value! < 2 || name?.capital !== true || !definite.has(word(tokens, first - 1))) return false
  const isGroup = tokens[coreNext + 1]?.capital === false && groupNouns.has(word(tokens, coreNext + 1))
  if (isPluralNoun(name.text)) return isGroup
  const noun = nounAfter(tokens, coreNext)
  return noun !== null && noun.next === coreNext + 1 && countryOf(name.text) === null
}

/** Whether the noun after a number is in the number that it asks for: "3 schools", not the "pipeline" of "Nord Stream 2 pipeline". */
const mayBeCounted = (tokens: readonly Token[], at: number, value: number): boolean => {
  const noun = nounAfter(tokens, at)
  return value === 1 || noun === null || isPluralNoun(tokens[noun.next - 1]!.text)
}

const startsSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || (isSign(tokens[at - 1]) && !isHyphen(tokens[at - 1]))

/** Whether a noun phrase in small letters begins at `at`. */
export const nounFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" && !tokens[at]!.capital && nounAfter(tokens, at) !== null

/** Whether a hyphen or colon joins the number to other digits without making a range: "6-2", "555-0199", "2:1". */
const isScore = (tokens: readonly Token[], { core, coreNext, first, next, unit, money, qualifier }: Expression): boolean => {
  if ([-4, -3, -2, -1, 1, 2, 3].some((off) => votes.has(word(tokens, core + off)))) return false
  if (isSetOfGames(tokens, core, next) && unit === null && money === null && first === core) return true
  if (unit !== null || money !== null || qualifier !== "exact" || first < core || tokens[core]!.kind !== "number" || next > coreNext)
    return false
  const joins = (hyphen: number, other: number): boolean =>
    (isHyphen(tokens[hyphen]) || tokens[hyphen]?.text === ":") &&
    tokens[Math.max(hyphen, other)]?.glued === true &&
    tokens[other]?.kind === "number"
  return (
    (joins(coreNext, coreNext + 1) && tokens[coreNext]!.glued) ||
    (joins(core - 1, core - 2) && tokens[core]!.glued && tokens[core - 1]!.glued)
  )
}

/** The two numbers that a hyphen joins at `at`; null where none are. */
const pairAt = (tokens: readonly Token[], at: number): readonly [number, number] | null => {
  const [one, other] = [tokens[at], tokens[at + 2]]
  return one?.kind === "number" && other?.kind === "number" && isHyphen(tokens[at + 1]) ? [Number(one.text), Number(other.text)] : null
}

/** Whether two numbers look like a range and are the games of a set, beside a set that is no range: "6-4, 3-6". */
const isSetOfGames = (tokens: readonly Token[], core: number, next: number): boolean =>
  next === core + 3 &&
  pairAt(tokens, core) !== null &&
  [core - 4, core + 4].some((at) => {
    const [one, other] = (tokens[Math.max(at, core) - 1]?.text === "," ? pairAt(tokens, at) : null) ?? [0, 0]
    return one > other
  })

/** Most words between the number of a house and the word for its street. */
const longestStreet = 4

/** Whether a number stands in an address: "10 Downing Street", "16-18 Mill Lane", "9 E 71st St", "22 Rue Foch". */
const isAddress = (tokens: readonly Token[], { next, core, unit }: Expression): boolean => {
  if (!/^\d{1,4}$/.test(tokens[core]!.text) || unit !== null) return false
  if (tokens[next]?.capital !== true) return false
  if (streetsBefore.has(tokens[next]!.text)) return tokens[next + 1]?.capital === true || tokens[next + 2]?.capital === true
  for (let at = next + 1; at <= next + longestStreet; at++) {
    const token = tokens[at]
    const isName = token?.kind === "number" || token?.capital === true || tokens[at - 1]!.kind === "number"
    if (token === undefined || token.kind === "sign" || !isName) return false
    if (streets.has(token.text)) return true
    if (looseStreets.has(token.text) && (at + 1 === tokens.length || tokens[at + 1]!.kind === "sign")) return true
  }
  return false
}

/** Whether a number opens a line of a list: "1." or "(2)". */
const isListNumber = (tokens: readonly Token[], { core, coreNext, value, unit }: Expression): boolean => {
  if (value === null || value > 99 || unit !== null || tokens[core]!.kind !== "number") return false
  const closing = tokens[coreNext]?.text
  if (core === 0 && (closing === ")" || (closing === "." && tokens[coreNext]!.glued) || tokens.length === 1)) return true
  return tokens[core - 1]?.text === "(" && closing === ")"
}
