import { agoWords, definite, down, lessThan, moreThan, up } from "../../english/numbers/cues.ts"
import { pairs } from "../../english/numbers/idioms.ts"
import { units } from "../../english/numbers/units.ts"
import { isPluralNoun, singularOf } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import type { Role } from "../number-expression.ts"
import type { Expression } from "../read/parse-expression.ts"
import type { Scene } from "../read/parse-sentence.ts"
import { isLabel, nounFollows } from "./label.ts"
import { hasScope, isNumberOne, ordinalRole } from "./rank.ts"

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

export const isTime = ({ unit }: Expression): boolean => unit?.dimension === "time"
const isBare = (expression: Expression): boolean =>
  expression.unit === null && expression.money === null && !expression.multiplies && expression.form === "cardinal"

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

/** Whether a stop or a contrast stands between two places: what is said on one side does not date the other. */
const isParted = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^[;:—]$/.test(tokens[at]!.text) || isWord(tokens[at], "but") || isWord(tokens[at], "whereas")) return true
  return false
}

/** Whether another quantity stands in the same part of the sentence for the span to cover. */
const otherFigure = ({ items, tokens }: Scene, expression: Expression): boolean =>
  items.some(
    (item) =>
      item.kind === "number" &&
      item.expression !== expression &&
      !isTime(item.expression) &&
      (item.expression.unit !== null ||
        item.expression.money !== null ||
        ((item.expression.form === "cardinal" || item.expression.form === "plural") && (item.expression.value ?? 11) > 10) ||
        item.expression.form === "fraction") &&
      !isParted(tokens, Math.min(item.next, expression.next), Math.max(item.first, expression.first))
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
