import type { Expression } from "./expression.ts"
import type { Role } from "./index.ts"
import {
  agoWords,
  anniversaries,
  auxiliaries,
  definite,
  down,
  labelWords,
  lessThan,
  moreThan,
  rankScopes,
  rankVerbs,
  up,
  weakLabels
} from "./lexicon/cues.ts"
import { pairs } from "./lexicon/idioms.ts"
import { units } from "./lexicon/units.ts"
import { isPluralNoun, isSign, nounAfter, singularOf } from "./noun.ts"
import type { Scene } from "./scene.ts"
import { isHyphen, isWord, type Token } from "./tokens.ts"

const word = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === "word" ? tokens[at].text : "")

/** The role of a number; the first rule that holds decides, from names and ordinals to what is left: a figure. */
export const roleOf = (scene: Scene, expression: Expression): Role => {
  const { tokens } = scene
  if (expression.form === "calendar") return "calendar"
  if (isNumberOne(tokens, expression)) return hasScope(tokens, expression.next) ? "rank" : "idiom"
  if (expression.form === "name" || isLabel(tokens, expression)) return "label"
  if (expression.form === "vague" || expression.form === "scale")
    return isTime(expression) && isWord(tokens[expression.next], "ago") ? "time_reference" : "vague"
  if (expression.form === "ordinal") return ordinalRole(tokens, expression)
  if (isTime(expression)) return timeRole(scene, expression)
  if (isInPeriod(scene, expression)) return "period"
  if (isQuarters(tokens, expression)) return "period"
  if (isOrTwo(tokens, expression)) return "vague"
  if (isDeictic(tokens, expression)) return "deictic"
  if (isIdiom(tokens, expression)) return "idiom"
  return "figure"
}

/** "the first three quarters", "three quarters of this year" are stretches of time. */
const isQuarters = (tokens: readonly Token[], { form, first, coreNext, next }: Expression): boolean =>
  (form === "fraction" &&
    word(tokens, coreNext - 1) === "half" &&
    ["first", "second", "latter", "last", "other"].includes(word(tokens, first - 1))) ||
  (form === "fraction" &&
    /^quarters?$/.test(word(tokens, coreNext - 1)) &&
    (["first", "last", "past"].includes(word(tokens, first - 1)) ||
      (isWord(tokens[next], "of") &&
        (/^(?:19|20)\d\d$/.test(tokens[next + 1]?.text ?? "") ||
          (/^(?:this|last|next|the)$/.test(word(tokens, next + 1)) && isWord(tokens[next + 2], "year"))))))

/** "a week or two", "a mistake or two". */
const isOrTwo = (tokens: readonly Token[], { first, value }: Expression): boolean =>
  value !== null && value <= 3 && isWord(tokens[first - 1], "or") && (isWord(tokens[first - 3], "a") || isWord(tokens[first - 3], "an"))

const isTime = ({ unit }: Expression): boolean => unit?.dimension === "time"
const isBare = (expression: Expression): boolean =>
  expression.unit === null && expression.money === null && !expression.multiplies && expression.form === "cardinal"

/** A number that names what it stands beside: "Article 5", "COVID-19", "G20", "5G", "Boeing 737", "Channel One", "1)". */
const isLabel = (tokens: readonly Token[], expression: Expression): boolean => {
  if (expression.form !== "cardinal" && expression.form !== "ordinal") return false
  const { core, coreNext } = expression
  const before = tokens[core - 1]
  const number = tokens[core]!
  if (isListNumber(tokens, expression)) return true
  const after = tokens[coreNext]
  if (
    number.kind === "number" &&
    after?.kind === "word" &&
    after.glued &&
    expression.unit === null &&
    expression.money === null &&
    expression.form === "cardinal" &&
    coreNext === core + 1 &&
    after.text.length <= 3
  )
    return true
  if (before === undefined || expression.money !== null) return false
  if (number.glued && before.kind === "word") return before.capital && before.text.length <= 4
  if (number.glued && isHyphen(before) && before.glued && tokens[core - 2]?.kind === "word")
    return tokens[core - 2]!.capital && word(tokens, core - 2) !== "mid"
  if (
    expression.form === "ordinal" ||
    expression.unit !== null ||
    expression.multiplies ||
    expression.first < core ||
    expression.value === null
  )
    return false
  if (before.text === "#" || before.text === "№" || (before.text === "." && /^(?:no|nos|art|para|sec|res)$/.test(word(tokens, core - 2))))
    return true
  if (isWord(before, "per")) return true
  const names =
    weakLabels.has(before.text) &&
    expression.value >= 1 &&
    expression.value <= 20 &&
    !definite.has(word(tokens, core - 2)) &&
    !timeWords.has(word(tokens, core - 2))
  if (
    number.kind === "word" &&
    labelWords.has(before.text) &&
    coreNext === core + 1 &&
    expression.value <= 20 &&
    (names || !weakLabels.has(before.text)) &&
    !isPluralNoun(word(tokens, coreNext))
  )
    return true
  if (number.kind === "word")
    return (
      number.capital &&
      core > 0 &&
      before.kind === "word" &&
      !startsSentence(tokens, core) &&
      !(tokens[coreNext]?.capital === false && isPluralNoun(word(tokens, coreNext)))
    )
  if (before.kind !== "word" || !/^\d{1,4}$/.test(number.text)) return false
  if (!Number.isInteger(expression.value) || coreNext > core + 1) return false
  const counts = nounFollows(tokens, coreNext)
  if (after?.text === "(" && after.glued && tokens[coreNext + 2]?.text === ")" && tokens[coreNext + 1]?.kind === "word") return true
  if (labelWords.has(before.text)) return before.capital || !weakLabels.has(before.text) || !counts || names
  return before.capital && core > 1 && !counts && !auxiliaries.has(before.text) && !definite.has(before.text)
}

const timeWords = new Set(["last", "next", "per", "a", "every", "each", "past", "previous", "coming", "one"])
const startsSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || (isSign(tokens[at - 1]) && !isHyphen(tokens[at - 1]))
const nounFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" && !tokens[at]!.capital && nounAfter(tokens, at) !== null

/** "1." or "(2)" that opens a line of a list. */
const isListNumber = (tokens: readonly Token[], { core, coreNext, value }: Expression): boolean => {
  if (value === null || value > 99 || tokens[core]!.kind !== "number") return false
  const closing = tokens[coreNext]?.text
  if (core === 0 && (closing === ")" || (closing === "." && tokens[coreNext]!.glued) || tokens.length === 1)) return true
  return tokens[core - 1]?.text === "(" && closing === ")"
}

const isNumberOne = (tokens: readonly Token[], { core, value, unit }: Expression): boolean =>
  value !== null && unit === null && isWord(tokens[core - 1], "number") && value <= 20 && tokens[core]!.kind === "word"

/** Whether a scope follows within a few words: "in the world", "among the CIS countries", "globally". */
export const scopeAt = (tokens: readonly Token[], from: number): number | null => {
  for (let at = from; at < from + 7 && at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === "sign" && !isHyphen(token)) return null
    if (
      token.text === "among" ||
      token.text === "amongst" ||
      token.text === "globally" ||
      token.text === "worldwide" ||
      token.text === "nationwide"
    )
      return at
    if ((token.text === "in" || token.text === "of") && at > from - 1) {
      const determined = isWord(tokens[at + 1], "the") || isWord(tokens[at + 1], "our") ? at + 2 : at + 1
      const scope = tokens[determined]
      if (scope !== undefined && (rankScopes.has(scope.text) || (token.text === "in" && rankScopes.has(word(tokens, determined + 1)))))
        return token.text === "of" ? null : at
    }
  }
  return null
}
const hasScope = (tokens: readonly Token[], from: number): boolean => scopeAt(tokens, from) !== null

const superlative = (text: string): boolean =>
  /(?:est|most)$/.test(text) &&
  ![
    "interest",
    "west",
    "forest",
    "request",
    "test",
    "almost",
    "rest",
    "guest",
    "latest",
    "honest",
    "modest",
    "protest",
    "contest",
    "harvest",
    "invest",
    "suggest"
  ].includes(text)

/** Ordinals name a place in a row; with a scope they are ranks, before "anniversary" elapsed time, after "every" a share. */
const ordinalRole = (tokens: readonly Token[], expression: Expression): Role => {
  const { first, next, value } = expression
  const following = word(tokens, isHyphen(tokens[next]) ? next + 1 : next)
  if (anniversaries.has(following)) return "figure"
  if (expression.unit?.dimension === "time") return "calendar"
  if (following === "century" || following === "quarter" || following === "half" || following === "decade") return "calendar"
  if (isWord(tokens[first - 1], "every") && value !== null && value > 1 && value <= 20 && following !== "" && !auxiliaries.has(following))
    return "figure"
  if (superlative(following)) return value! > 1 || hasScope(tokens, next) ? (hasScope(tokens, next) ? "rank" : "ordinal") : "ordinal"
  const before = word(tokens, first - 1)
  const placed =
    rankVerbs.has(before) ||
    following === "place" ||
    following === "position" ||
    (before === "the" && /^rank/.test(word(tokens, first - 2)))
  if (placed && !(following === "place" && before === "the" && word(tokens, first - 2) === "in"))
    return hasScope(tokens, next) || /^rank/.test(before) || rankVerbs.has(before) ? "rank" : "ordinal"
  return hasScope(tokens, next) && isPredicated(tokens, first) && !isWord(tokens[first - 2], "for") ? rankOrFirst(tokens, next) : "ordinal"
}

/** "the first country in the world to" tells who came first in time, not a rank. */
const rankOrFirst = (tokens: readonly Token[], next: number): Role => {
  const scope = scopeAt(tokens, next)!
  if (tokens[scope]!.text.startsWith("among")) return "rank"
  return scope === next ? "rank" : "ordinal"
}

const isPredicated = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first - 1; at >= 0 && at > first - 24; at--) {
    if (
      auxiliaries.has(tokens[at]!.text) ||
      rankVerbs.has(tokens[at]!.text) ||
      ["become", "became", "remains", "remain"].includes(tokens[at]!.text)
    )
      return true
    if (tokens[at]!.kind === "sign" && /[;:.!?]/.test(tokens[at]!.text)) return false
  }
  return false
}

export const isInPeriod = ({ periods }: Scene, { core, coreNext }: Expression): boolean =>
  periods.some((period) => period.counts && period.first <= core && coreNext <= period.next)

/** A span of time is a figure when it is itself predicated; else it dates something. */
const timeRole = (scene: Scene, expression: Expression): Role => {
  const { tokens } = scene
  const { first, next, unit, core } = expression
  const after = word(tokens, next)
  const before = word(tokens, first - 1)
  if (expression.hyphenated && !(unit!.name === "year" && expression.value === null && expression.lower === null)) return "figure"
  if (agoWords.has(after)) return "time_reference"
  if (before === "every" || before === "each" || before === "once" || word(tokens, first) === "every") return "figure"
  if (
    after === "since" ||
    (after === "have" && word(tokens, next + 1) === "passed") ||
    (after === "has" && word(tokens, next + 1) === "passed")
  )
    return "figure"
  if (expression.value === 1 && tokens[core]!.kind === "word" && ["day", "second", "minute"].includes(unit!.name) && first === core)
    return "idiom"
  const inside = scene.periods.find((period) => period.counts && period.first <= core && expression.coreNext <= period.next)
  if (inside !== undefined) {
    const opener = word(tokens, inside.first)
    const predicated = opener === "for" && !relativeWords.has(word(tokens, core - 1)) && !otherFigure(scene, expression)
    if (predicated) return "figure"
    return otherFigure(scene, expression) ||
      opener === "over" ||
      opener === "during" ||
      (opener === "in" && relativeWords.has(word(tokens, core - 1)))
      ? "period"
      : "time_reference"
  }
  if (definite.has(before) || relativeWords.has(before)) return "time_reference"
  if (["in", "within", "after", "before"].includes(before) || expression.form === "plural") return "time_reference"
  return "figure"
}
const relativeWords = new Set(["past", "last", "previous", "next", "coming", "recent", "following", "first", "these", "those"])

/** Whether another quantity stands in the same sentence for the span to cover. */
const otherFigure = ({ items }: Scene, expression: Expression): boolean =>
  items.some(
    (item) =>
      item.kind === "number" &&
      item.expression !== expression &&
      !isTime(item.expression) &&
      (item.expression.unit !== null ||
        item.expression.money !== null ||
        ((item.expression.form === "cardinal" || item.expression.form === "plural") && (item.expression.value ?? 11) > 10) ||
        item.expression.form === "fraction")
  )

const between = new Set([
  "other",
  "remaining",
  "main",
  "new",
  "great",
  "big",
  "largest",
  "most",
  "first",
  "last",
  "key",
  "major",
  "neighbouring",
  "neighboring",
  "allied",
  "brotherly",
  "fraternal",
  "friendly",
  "whole",
  "said",
  "next",
  "previous",
  "past"
])

/** "our two countries", "all five of them", "the peoples of two states": the things are presupposed, only counted along. */
const isDeictic = (tokens: readonly Token[], expression: Expression): boolean => {
  const { first, next, value, core } = expression
  if (!isBare(expression) || value === null || value < 2 || value > 10 || !Number.isInteger(value) || expression.qualifier !== "exact")
    return false
  const noun = word(tokens, next)
  let at = first - 1
  while (between.has(word(tokens, at)) && at > first - 3) at--
  const marker = word(tokens, at)
  if (at === first - 1 && ["you", "we", "us", "them"].includes(marker)) return !isPluralNoun(noun)
  if (definite.has(marker) && marker !== "") return tokens[core]!.kind === "word" || isPluralNoun(noun)
  if (marker.endsWith("'s") && at === first - 1 && marker !== "let's" && marker !== "it's" && marker !== "there's" && marker !== "that's")
    return true
  return value === 2 && pairs.has(noun) && ["of", "between", "for", "by", "from"].includes(marker)
}

/** Number words that count nothing: "one" as a pronoun, a bare "zero", a hundred times as emphasis. */
const isIdiom = (tokens: readonly Token[], expression: Expression): boolean => {
  const { value, first, core, next, coreNext } = expression
  if (expression.multiplies)
    return expression.form === "cardinal" && tokens[core]!.kind === "word" && value !== null && value >= 100 && !comparison(tokens, next)
  if (!isBare(expression) || tokens[core]!.kind !== "word") return false
  if (value === 0) return true
  const after = word(tokens, coreNext)
  if (value === 1)
    return (
      coreNext === core + 1 &&
      !(
        ((first < core && !["exact", "about"].includes(expression.qualifier)) || isOnly(word(tokens, core - 1))) &&
        nounFollows(tokens, next)
      )
    )
  return value === 2 && (after === "way" || after === "fold") && isHyphen(tokens[coreNext])
}
const isOnly = (text: string): boolean => text === "only" || text === "just"

const comparison = (tokens: readonly Token[], at: number): boolean => {
  const text = word(tokens, at)
  return moreThan.has(text) || lessThan.has(text) || text === "as" || text === "the" || up.has(text) || down.has(text)
}

/** The unit a head noun stands for: singular, in the words of the text. */
export const headUnit = (text: string): string => units.get(text)?.name ?? singularOf(text)
