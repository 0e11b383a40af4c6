import { calendarNames } from "../../english/calendar-words.ts"
import { countryOf, countryOfPair } from "../../english/countries.ts"
import { adverbs, auxiliaries, functionWords, personalPossessives } from "../../english/grammar-words.ts"
import { adjectiveStateNouns, institutionNouns, stateNouns } from "../../english/people/institution-words.ts"
import { callings, fieldEndings, fields, officeHeads, officeModifiers, relatives, wideHeads } from "../../english/people/office-words.ts"
import { eventVerbs, reportingVerb } from "../../english/reports/reporting-verbs.ts"
import { isNameWord, nameRun } from "./name-run.ts"
import type { Word } from "./words.ts"

/** One past the head noun of the office whose modifiers begin at word `from`; null where no office begins. */
export const headFrom = (words: readonly Word[], from: number, hasDeterminer: boolean): number | null => {
  let at = from
  for (let plain = 0; at < Math.min(words.length, from + 8); at++) {
    const word = words[at]!
    if (!word.isWord || word.quoted) return null
    if (isHead(words, at)) return callings.has(word.base) && words.slice(from, at).some(isOwner) ? null : lastHead(words, at + 1)
    if (word.base === "and" && at > from && words.slice(from, at).every(isField) && isField(words[at + 1])) continue
    if (word.base === "of" && at > from && words[at - 1]!.isCapital && institutionNouns.has(words[at - 1]!.base)) continue
    const isModifier =
      countryOf(word.possessive ? word.base : word.text) !== null ||
      countryOfPair(word.text, words[at + 1]?.text ?? "") !== null ||
      officeModifiers.has(word.base) ||
      (word.isCapital && !functionWords.has(word.base) && !calendarNames.has(word.base)) ||
      (hasDeterminer && isPlain(word) && ++plain <= 2)
    if (!isModifier) return null
  }
  return null
}

/** Whether a word is somebody's name in the possessive: "Berg's lawyer" is not an office of that name. */
const isOwner = (word: Word): boolean => word.possessive && isNameWord(word)

const endsAsField = new RegExp(`(?:${fieldEndings.join("|")})$`)

/** Whether a word names a field of office: "Construction and Architecture Minister". */
export const isField = (word: Word | undefined): boolean =>
  word?.isCapital === true && (institutionNouns.has(word.base) || fields.has(word.base) || endsAsField.test(word.base))

/** One past the last head noun of an office that has several: "Deputy Prime Minister", "Secretary General". */
const lastHead = (words: readonly Word[], after: number): number => {
  let last = after
  for (let at = after; at < Math.min(words.length, after + 8) && !words[at - 1]!.possessive; at++) {
    if (isHead(words, at)) last = at + 1
    else if (!officeModifiers.has(words[at]!.base)) break
  }
  return last
}

const isHead = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (callings.has(word.base)) return isCalling(words, at)
  const singular = officeHeads.get(word.base) ?? officeHeads.get(word.base.replace(/s$/, ""))
  if (singular === undefined || singular.office === "none" || word.quoted) return false
  const next = words[at + 1]
  if (next === undefined || word.possessive) return true
  if (next.isCapital && word.isCapital && institutionNouns.has(next.base) && officeHeads.get(next.base) === undefined) return false
  return !wideHeads.has(word.base) || word.isCapital || !isPlain(next)
}

const isCalling = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at]!, words[at + 1]]
  if (word.quoted) return false
  if (relatives.has(word.base) && personalPossessives.has(words[at - 1]?.base ?? "")) return true
  if (word.isCapital && !word.possessive) return nameRun(words, at + 1) >= at + 3
  return next === undefined || word.possessive || !isPlain(next)
}

/** Whether a word in lower case may be a noun of the phrase: no word of grammar, no verb of reporting or of an event. */
export const isPlain = (word: Word): boolean =>
  word.isWord &&
  !word.isCapital &&
  !functionWords.has(word.base) &&
  !adverbs.has(word.base) &&
  !auxiliaries.has(word.base) &&
  reportingVerb(word.base) === null &&
  !eventVerbs.has(word.base) &&
  !/(?:ed|ly|ing)$/.test(word.base)

/** One past "of state" after the word "head": "head of state", "head of the Ukrainian state"; `head` itself where none follows. */
export const stateAfter = (words: readonly Word[], head: number): number => {
  if (words[head - 1]!.base !== "head" || words[head]?.base !== "of") return head
  let at = head + 1
  if (words[at]?.base === "the") at++
  if (countryOf(words[at]?.text ?? "") !== null && adjectiveStateNouns.has(words[at + 1]?.base ?? "")) at++
  return stateNouns.has(words[at]?.base ?? "") ? at + 1 : head
}

/** The kind of office that a head noun names together with the word before it: "press secretary" is a spokesperson. */
export const headName = (words: readonly Word[], from: number, head: number, stateEnd: number): string => {
  const noun = words[head - 1]!.base.replace(/-(?:designate|elect)$/, "")
  const before = head - 1 > from ? words[head - 2]!.base : ""
  if (stateEnd > head) return words[stateEnd - 1]!.base === "government" ? "head of government" : "head of state"
  if (noun === "secretary" && before === "press") return "spokesperson"
  if (noun === "minister" && before === "first") return "prime minister"
  if (noun === "general" && before === "secretary") return "secretary-general"
  const plain = (officeHeads.get(noun) ?? officeHeads.get(noun.replace(/s$/, "")))?.office ?? noun
  const isPrime = plain === "prime minister" || (noun === "minister" && before === "prime")
  if (isPrime)
    return words.slice(from, head).some(({ base }) => base === "deputy" || base === "vice") ? "deputy prime minister" : "prime minister"
  return plain
}
