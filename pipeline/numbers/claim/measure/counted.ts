import { auxiliaries, prepositions, verbs } from "../../../english/numbers/cues.ts"
import { units } from "../../../english/numbers/units.ts"
import { cardinals, scales } from "../../../english/numbers/words.ts"
import { isPluralNoun, nounAfter, phraseAfter, type Stretch, withComplements } from "../../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import type { Expression } from "../../read/parse-expression.ts"
import type { Scene } from "../../read/parse-sentence.ts"
import { deedBehind, isTimeNoun, nothing, type Sense } from "./purpose.ts"
import { closesLeft, isVerbal } from "./subject.ts"

/** The noun after the number, over "of" and "more"; shared with a coordinated number; or left out and named before. */
export const counted = (scene: Scene, expression: Expression): Sense => {
  const { tokens, items } = scene
  const { next, hyphenated } = expression
  if (hyphenated && isHyphen(tokens[next])) return unitCompound(tokens, next)
  if (isHyphen(tokens[next]) && tokens[next]!.glued && ["or", "to", "and"].includes(word(tokens, next + 1))) {
    const other = items.find((item) => item.kind === "number" && item.first === next + 2)
    if (other?.kind === "number" && other.expression.hyphenated && isHyphen(tokens[other.next])) return unitCompound(tokens, other.next)
  }
  let at = next
  if (isWord(tokens[at], "of") && !["these", "those", "them", "which", "whom", "this", "us"].includes(word(tokens, at + 1))) at++
  const inner = at > next ? items.find((item) => item.kind === "number" && item.first >= at && item.first <= at + 1) : undefined
  if (inner?.kind === "number" && inner.expression.form === "cardinal") at = inner.next
  while (
    ["more", "other", "additional", "such", "the", "our", "your", "their", "its", "different", "various", "these", "those"].includes(
      word(tokens, at)
    ) &&
    at < next + 5 &&
    nounAfter(tokens, at + 1) !== null
  )
    at++
  const noun = nounAfter(tokens, at)
  if (noun !== null) return { stretches: [withRelative(tokens, withComplements(tokens, noun))], unit: tokens[noun.head]!.text }
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

const participles = new Set([
  "made",
  "built",
  "held",
  "led",
  "sent",
  "drawn",
  "written",
  "run",
  "given",
  "taken",
  "grown",
  "bought",
  "sold",
  "lost"
])

/** "programmes approved by the council", "families living in such houses": what the clause without a verb of its own says of those counted. */
const withRelative = (tokens: readonly Token[], phrase: Stretch): Stretch => {
  const verb = word(tokens, phrase.next)
  const link = word(tokens, phrase.next + 1)
  const isMade = (verb.endsWith("ed") || participles.has(verb)) && link === "by"
  const isDoing = verb.endsWith("ing") && verb.length > 5 && ["in", "at", "on", "near", "under"].includes(link)
  const object = isMade || isDoing ? phraseAfter(tokens, phrase.next + 2) : null
  return object === null || tokens[object.next]?.kind === "number" || isTimeNoun(tokens, object)
    ? phrase
    : { first: phrase.first, next: object.next }
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
  if ((!points && !isSubject && !ofThese) || (!ofThese && (value ?? 0) >= 1e6)) return deed
  for (let at = first - 1; at >= 0 && at > first - 25; at--) {
    if (
      !isPluralNoun(word(tokens, at)) ||
      prepositions.has(word(tokens, at)) ||
      verbs.has(word(tokens, at)) ||
      tokens[at]!.capital ||
      units.has(word(tokens, at))
    )
      continue
    let start = at
    while (
      start > 0 &&
      start > at - 3 &&
      tokens[start - 1]!.kind === "word" &&
      !closesLeft(tokens[start - 1]!) &&
      !scales.has(tokens[start - 1]!.text) &&
      !cardinals.has(tokens[start - 1]!.text)
    )
      start--
    return { stretches: [{ first: start, next: at + 1 }], unit: word(tokens, at) }
  }
  return deed
}
