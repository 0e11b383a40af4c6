import { auxiliaries, beForms, isAdverb, months } from "../../english/grammar-words.ts"
import { convictions, fillers, phrasalVerbs, reportingVerb, type VerbClass } from "../../english/reporting-verbs.ts"
import type { Word } from "./words.ts"

/** A verb of reporting as it stands in a sentence. */
export interface Reporting {
  readonly verb: string
  readonly kind: VerbClass
  /** First word of the verb and one past its last ("pointed out", "is convinced"). */
  readonly first: number
  readonly last: number
  readonly isPassive: boolean
}

/** Only with these behind them do these verbs report: "called for" does, "called his counterpart" does not. */
const needs: Readonly<Record<string, ReadonlySet<string>>> = {
  call: new Set(["for", "on", "upon", "this", "it", "that"]),
  speak: new Set(["about", "of", "on", "in", "out", "against", "highly", "for"]),
  talk: new Set(["about", "of"]),
  refer: new Set(["to"]),
  appeal: new Set(["to", "for"])
}

/** Nouns as often as verbs; as verbs they need a subject right before, which the caller finds. */
const afterBound = new Set(["that", "saying", "by", ":", ",", "say", "“", '"', "‘", "«", "„", "”"])

/** The reporting verb that begins at a word; null where none does, where it is an infinitive, or where it needs what does not follow. */
export const reportingAt = (words: readonly Word[], at: number): Reporting | null => {
  const word = words[at]!
  if (!word.isWord || word.quoted || word.possessive || (word.isCapital && at > 0 && reportingVerb(word.base) !== null)) return null
  return convictionAt(words, at) ?? phrasalAt(words, at) ?? simpleAt(words, at)
}

const convictionAt = (words: readonly Word[], at: number): Reporting | null => {
  if (!beForms.has(words[at]!.base)) return null
  let next = at + 1
  while (next < words.length && next < at + 4 && (isAdverb(words[next]!.base) || /^(?:not|fully|very|absolutely)$/.test(words[next]!.base)))
    next++
  return convictions.has(words[next]?.base ?? "") ? { verb: "be", kind: "clause", first: at, last: next + 1, isPassive: false } : null
}

/** By any form of the verb, what may follow it. */
const phrasal = new Map<string, (readonly [readonly string[], VerbClass])[]>()
for (const [forms, rest, kind] of phrasalVerbs) for (const form of forms) phrasal.set(form, [...(phrasal.get(form) ?? []), [rest, kind]])

const phrasalAt = (words: readonly Word[], at: number): Reporting | null => {
  for (const [rest, kind] of phrasal.get(words[at]!.base) ?? []) {
    let from = at + 1
    while (kind === "object" && from < at + 4 && fillers.has(words[from]?.base ?? "")) from++
    if (!rest.every((word, offset) => words[from + offset]?.base === word)) continue
    const last = from + rest.length
    if (kind !== "bound" || isBound(words, last))
      return { verb: words[at]!.base, kind, first: at, last, isPassive: passiveBefore(words, at) }
  }
  return null
}

const simpleAt = (words: readonly Word[], at: number): Reporting | null => {
  const found = reportingVerb(words[at]!.base)
  if (found === null) return null
  const next = words[at + 1]
  const wanted = needs[found.verb]
  if (wanted !== undefined && !wanted.has(next?.base ?? "") && !words.slice(at, at + 8).some(({ quoted }) => quoted)) return null
  if (found.kind === "bound" && !isBound(words, at + 1)) return null
  if (found.kind === "to" && !words.slice(at + 2, at + 14).some(({ base }) => base === "to")) return null
  const before = beforeVerb(words, at)
  if (words[at - 1]?.base === "to" || before === "to") return null
  if (found.form === "ing" && !beForms.has(before)) return null
  return { verb: found.verb, kind: found.kind, first: at, last: at + 1, isPassive: found.form === "finite" && beForms.has(before) }
}

/** "continued:", "concluded that", "…, he added." */
const isBound = (words: readonly Word[], last: number): boolean => {
  const next = words[last]
  return next === undefined || afterBound.has(next.base) || !next.isWord || isClosing(words, last)
}

/** "…, the minister concluded on Monday.": the clause stands behind what it reports. */
const isClosing = (words: readonly Word[], last: number): boolean => {
  for (let at = last - 1, steps = 0; at >= 0 && steps < 12; at--, steps++)
    if (words[at]!.text === ",")
      return (
        /^(?:on|in|at|during|after|before|when|while|to)$/.test(words[last]!.base) || words[last]!.isCapital || words[last]!.base === "the"
      )
  return false
}

/** The word before a verb, adverbs aside. */
export const beforeVerb = (words: readonly Word[], at: number): string => {
  let before = at - 1
  while (before >= 0 && isAdverb(words[before]!.base)) before--
  return words[before]?.base ?? ""
}

const passiveBefore = (words: readonly Word[], at: number): boolean => beForms.has(beforeVerb(words, at))

/** Words of "for his part", "in turn", "in particular" that end before a word. */
const aside = (words: readonly Word[], at: number): number => {
  const before = (back: number): string => words[at - back]?.base ?? ""
  if (before(1) === "part" && /^(?:his|her|their)$/.test(before(2)) && before(3) === "for") return 3
  if (/^(?:turn|particular|addition)$/.test(before(1)))
    return before(2) === "in" ? 2 : /^(?:his|her)$/.test(before(2)) && before(3) === "in" ? 3 : 0
  return 0
}

/** An adverb or an auxiliary; behind a capital, a capital is part of a name ("Pham Long", "Ida May"). */
const isBetween = (words: readonly Word[], at: number): boolean =>
  (isAdverb(words[at]!.base) || auxiliaries.has(words[at]!.base)) && !(words[at]!.isCapital && words[at - 1]?.isCapital === true)

/** One past the subject of a verb: adverbs and auxiliaries stepped over. */
export const subjectEnd = (words: readonly Word[], verb: number): number => {
  let at = verb
  while (at > 0 && aside(words, at) > 0) at -= aside(words, at)
  while (at > 0 && isBetween(words, at - 1)) at--
  const day = dayBefore(words, at)
  return day === at ? at : subjectEnd(words, day)
}

/** Where "on Monday", "on Tuesday evening", "on 5 May" begins that ends before a word; that word where none does. */
const dayBefore = (words: readonly Word[], end: number): number => {
  let at = /^(?:morning|afternoon|evening|night)$/.test(words[end - 1]?.base ?? "") ? end - 1 : end
  const part = (word: Word | undefined): boolean =>
    word !== undefined && (/^\d{1,4}$/.test(word.text) || (word.isCapital && months.has(word.base)))
  const from = at
  while (at > 0 && from - at < 3 && part(words[at - 1])) at--
  if (!words.slice(at, from).some(({ base }) => months.has(base))) return end
  return words[at - 1]?.base === "on" ? at - 1 : at
}
