import { calendarNames, partsOfDay } from "../../english/calendar-words.ts"
import { auxiliaries, beForms, determiners, isAdverb, personalPossessives } from "../../english/grammar-words.ts"
import { afterBound, afterClosingVerb, asideNouns, beforeConviction, neededAfter } from "../../english/reports/reporting-clauses.ts"
import { convictions, fillers, phrasalVerbs, reportingVerb } from "../../english/reports/reporting-verbs.ts"
import type { Reporting } from "./frame.ts"
import type { Word } from "./words.ts"

/** The reporting verb that begins at word `at`; null where there is none, where it is an infinitive, or where what it needs does not follow. */
export const reportingAt = (words: readonly Word[], at: number): Reporting | null => {
  const word = words[at]!
  if (!word.isWord || word.quoted || word.possessive || (word.isCapital && at > 0 && reportingVerb(word.base) !== null)) return null
  return convictionAt(words, at) ?? phrasalAt(words, at) ?? simpleAt(words, at)
}

/** "is fully convinced". */
const convictionAt = (words: readonly Word[], at: number): Reporting | null => {
  if (!beForms.has(words[at]!.base)) return null
  let next = at + 1
  while (next < words.length && next < at + 4 && (isAdverb(words[next]!.base) || beforeConviction.has(words[next]!.base))) next++
  return convictions.has(words[next]?.base ?? "") ? { verb: "be", kind: "clause", first: at, last: next + 1, isPassive: false } : null
}

/** "pointed out", "extended his deepest condolences". */
const phrasalAt = (words: readonly Word[], at: number): Reporting | null => {
  for (const { rest, kind } of phrasalVerbs.get(words[at]!.base) ?? []) {
    let from = at + 1
    while (kind === "object" && from < at + 4 && fillers.has(words[from]?.base ?? "")) from++
    if (!rest.every((word, offset) => words[from + offset]?.base === word)) continue
    const last = from + rest.length
    if (kind !== "bound" || isBound(words, last))
      return { verb: words[at]!.base, kind, first: at, last, isPassive: beForms.has(beforeVerb(words, at)) }
  }
  return null
}

/** "noted", "called for". */
const simpleAt = (words: readonly Word[], at: number): Reporting | null => {
  const found = reportingVerb(words[at]!.base)
  if (found === null) return null
  const next = words[at + 1]
  const wanted = neededAfter.get(found.verb)
  if (wanted !== undefined && !wanted.has(next?.base ?? "") && !words.slice(at, at + 8).some(({ quoted }) => quoted)) return null
  if (words[at]!.base === "states" && !/^(?:that|[,“"])$/.test(next?.base ?? "")) return null
  // "The official welcome ceremony": the bare form says nothing of one person.
  if (words[at]!.base === "welcome" && !/(?:s|they|we|people)$/.test(beforeVerb(words, at))) return null
  if (found.kind === "bound" && !isBound(words, at + 1) && !(at === 0 && next?.isCapital)) return null
  if (found.kind === "to" && !words.slice(at + 2, at + 14).some(({ base }) => base === "to")) return null
  const before = beforeVerb(words, at)
  if (words[at - 1]?.base === "to" || before === "to" || determiners.has(words[at - 1]?.base ?? "")) return null
  if (found.form === "ing" && !beForms.has(before)) return null
  return { verb: found.verb, kind: found.kind, first: at, last: at + 1, isPassive: found.form === "finite" && beForms.has(before) }
}

/** Whether a verb that reports only with something beside it has that: "continued:", "concluded that", "…, he added." */
const isBound = (words: readonly Word[], last: number): boolean => {
  const next = words[last]
  return next === undefined || afterBound.has(next.base) || !next.isWord || isClosing(words, last)
}

/** Whether the clause stands after what it reports: "…, the minister concluded on Monday." */
const isClosing = (words: readonly Word[], last: number): boolean => {
  for (let at = last - 1, steps = 0; at >= 0 && steps < 12; at--, steps++)
    if (words[at]!.text === ",") return afterClosingVerb.has(words[last]!.base) || words[last]!.isCapital
  return false
}

/** The word before a verb, adverbs left out. */
const beforeVerb = (words: readonly Word[], at: number): string => {
  let before = at - 1
  while (before >= 0 && isAdverb(words[before]!.base)) before--
  return words[before]?.base ?? ""
}

/** How many words of an aside end before word `at`: "for his part", "in turn", "in particular". */
const aside = (words: readonly Word[], at: number): number => {
  const before = (back: number): string => words[at - back]?.base ?? ""
  if (before(1) === "part" && personalPossessives.has(before(2)) && before(3) === "for") return 3
  if (asideNouns.has(before(1))) return before(2) === "in" ? 2 : /^(?:his|her)$/.test(before(2)) && before(3) === "in" ? 3 : 0
  return 0
}

/** An adverb or an auxiliary, unless it is a capitalised word after another: those are names ("Pham Long", "Ida May"). */
const isBetween = (words: readonly Word[], at: number): boolean =>
  (isAdverb(words[at]!.base) || auxiliaries.has(words[at]!.base)) && !(words[at]!.isCapital && words[at - 1]?.isCapital === true)

/** One past the subject of a verb: adverbs, auxiliaries, asides and days before the verb are left out. */
export const subjectEnd = (words: readonly Word[], verb: number): number => {
  let at = verb
  while (at > 0 && aside(words, at) > 0) at -= aside(words, at)
  while (at > 0 && isBetween(words, at - 1)) at--
  const day = dayBefore(words, at)
  return day === at ? at : subjectEnd(words, day)
}

/** Where the day that ends before word `end` begins ("on Monday", "on Tuesday evening", "on 5 May"); `end` itself where there is none. */
const dayBefore = (words: readonly Word[], end: number): number => {
  let at = partsOfDay.has(words[end - 1]?.base ?? "") ? end - 1 : end
  const part = (word: Word | undefined): boolean =>
    word !== undefined && (/^\d{1,4}$/.test(word.text) || (word.isCapital && calendarNames.has(word.base)))
  const from = at
  while (at > 0 && from - at < 3 && part(words[at - 1])) at--
  if (!words.slice(at, from).some(({ base }) => calendarNames.has(base)) || (at === 0 && from === 1)) return end
  return words[at - 1]?.base === "on" ? at - 1 : at
}
