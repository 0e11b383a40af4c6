import { calendarNames } from "../../english/calendar-words.ts"
import { countryOf, isDemonym } from "../../english/countries.ts"
import { determiners, functionWords, officeLinks, officePossessives, phraseLinks } from "../../english/grammar-words.ts"
import { institutionNouns } from "../../english/people/institution-words.ts"
import { callings, officeHeads, relatives, shortOffices, styles, unnarrowing } from "../../english/people/office-words.ts"
import { honorifics, nameParticles } from "../../english/people/personal-names.ts"
import type { Gender } from "../../english/word-list.ts"
import type { Office } from "./mention.ts"
import { givenNameStart, isNameWord, nameRun } from "./name-run.ts"
import { headFrom, headName, isField, isPlain, stateAfter } from "./office-heads.ts"
import type { Word } from "./words.ts"

/** An office with the name it stands before; positions are indices into the sentence's words. */
interface OfficeFound {
  readonly office: Office
  readonly last: number
  readonly several: boolean
  readonly name: { readonly first: number; readonly last: number } | null
  readonly gender: Gender | null
}

/** The office that begins at word `at`, with its complements and the name after it; null where none begins. */
export const officeAt = (words: readonly Word[], at: number, isSecond = false): OfficeFound | null => {
  const hasDeterminer = determiners.has(words[at]?.base ?? "")
  const from = hasDeterminer ? at + 1 : at
  const head = headFrom(words, from, hasDeterminer)
  if (head === null) return null
  const several = officeHeads.get(words[head - 1]!.base) === undefined && !callings.has(words[head - 1]!.base)
  const stateEnd = several ? head : stateAfter(words, head)
  const complement = words[head - 1]!.possessive && stateEnd === head ? { last: head, name: null } : complementFrom(words, stateEnd)
  const direct = complement.last === stateEnd && !words[stateEnd - 1]!.possessive ? nameAfter(words, stateEnd) : null
  const name = isOfInner(words, complement.name) ? null : (complement.name ?? direct)
  const isBare = !hasDeterminer && head === from + 1 && complement.last === stateEnd && name === null
  if (isBare && !words[from]!.isCapital) return null
  const joined = name === null && !hasDeterminer && !isSecond ? dashed(words, complement.last) : null
  const officeEnd = joined?.officeEnd ?? name?.first ?? complement.last
  const last = joined?.found.last ?? afterName(words, name?.last ?? complement.last, name !== null)
  return {
    office: describe(words, from, head, stateEnd, officeEnd, last),
    last,
    several,
    name: joined?.found.name ?? name,
    gender: officeHeads.get(words[head - 1]!.base)?.gender ?? relatives.get(words[head - 1]!.base) ?? null
  }
}

/** Whether a name is that of the office which another one is of: "Head of the Chancellery of President | Anna Berg". */
const isOfInner = (words: readonly Word[], name: OfficeFound["name"]): boolean =>
  name !== null && officeHeads.has(words[name.first - 1]!.base) && words[name.first - 2]?.base === "of"

type Complement = Pick<OfficeFound, "last" | "name">

/** What an office is of ("of the General Confederation of Italian Industry"), and the name at its end where one follows. */
const complementFrom = (words: readonly Word[], from: number): Complement => {
  if (!officeLinks.has(words[from]?.base ?? "") || !continuesPhrase(words, from)) return { last: from, name: null }
  let at = from
  let runStart = from
  for (let plain = 0; at < words.length && at < from + 24; at++) {
    const word = words[at]!
    if (word.text === "." && honorifics.get(words[at - 1]!.base) !== undefined) {
      runStart = at + 1
      continue
    }
    if (!word.isWord || word.quoted) break
    if (phraseLinks.has(word.base)) {
      if (!continuesPhrase(words, at)) break
      runStart = at + 1
    } else if (word.isCapital && !functionWords.has(word.base) && !calendarNames.has(word.base)) plain = 0
    else if (isPlain(word) && ++plain <= 4) runStart = at + 1
    else break
  }
  return nameInRun(words, runStart, at)
}

/** Whether the office goes on after a linking word: "and" and "on" need a further field after them, the others a noun. */
const continuesPhrase = (words: readonly Word[], at: number): boolean => {
  const link = words[at]!.base
  const next = words[at + 1]
  if (next === undefined || !next.isWord || next.quoted) return false
  if (link === "and" || link === "on")
    return next.isCapital && (isField(next) || countryOf(next.text) !== null) && headFrom(words, at + 1, false) === null
  if (link === "the") return next.isCapital || isPlain(next)
  if (link === "to" || link === "at")
    return (
      (next.isCapital && (countryOf(next.text) !== null || institutionNouns.has(next.base))) ||
      (next.base === "the" && words[at + 2]?.isCapital === true)
    )
  return next.isCapital || next.base === "the" || (link === "of" && officePossessives.has(next.base)) || isPlain(next)
}

/**
 * Parts capitalised words ("Italian Industry Carlo Bonomi") into what the office is of and the name. The name is what follows the last
 * state or institution; where there is none of these, two words alone are no name ("of New York").
 */
const nameInRun = (words: readonly Word[], first: number, last: number): Complement => {
  let after = first
  let hasObject = false
  for (let at = first; at < last; at++) {
    const isObject =
      (!isNameWord(words[at]!) || (at === first && last - first > 2 && isField(words[at]))) && !nameParticles.has(words[at]!.base)
    if (isObject || words[at]!.possessive) [after, hasObject] = [at + (isDemonym(words[at]!.text) && last - at > 3 ? 2 : 1), true]
  }
  const objectBefore = hasObject || !phraseLinks.has(words[first - 1]?.base ?? "")
  const length = last - after
  if (length < 2 || (!objectBefore && length === 2)) return { last, name: null }
  const start = objectBefore && length <= 4 ? givenNameStart(words, after, last) : last - 2
  return { last, name: { first: start, last } }
}

/** The name right after an office: "Gov. Name Surname", "Prime Minister Mr Name Surname", "King His Majesty Name". */
const nameAfter = (words: readonly Word[], at: number): Complement["name"] => {
  const first = afterAddress(words, words[at]?.text === "." && shortOffices.has(words[at - 1]!.base) ? at + 1 : at)
  const last = nameRun(words, first)
  return last === first ? null : { first, last }
}

/** One past the form of address or the style at word `at`; `at` itself where there is none. */
const afterAddress = (words: readonly Word[], at: number): number => {
  const word = words[at]
  if (word?.isCapital && honorifics.get(word.base) !== undefined) return words[at + 1]?.text === "." ? at + 2 : at + 1
  let next = at + 1
  if (!(word?.base === "his" || word?.base === "her") || !styles.has(words[next]?.base ?? "")) return at
  while (styles.has(words[next]?.base ?? "")) next++
  return next
}

/** "President Cardoso of Brazil": the state may follow the name. */
const afterName = (words: readonly Word[], at: number, hasName: boolean): number =>
  hasName && words[at]?.base === "of" && countryOf(words[at + 1]?.text ?? "") !== null ? at + 2 : at

/** "First Deputy Prime Minister - Minister of Economy Name Surname", "Acting President and Prime Minister Name Surname". */
const dashed = (words: readonly Word[], at: number): { readonly found: OfficeFound; readonly officeEnd: number } | null => {
  if (!/^(?:[-–—]|and)$/.test(words[at]?.text ?? "") || words[at + 1]?.isCapital !== true) return null
  const found = officeAt(words, at + 1, true)
  return found === null || found.name === null ? null : { found, officeEnd: found.name.first }
}

/** The office with modifiers from `from`, head noun up to `head`, words up to `officeEnd`; the words from there to `last` may give its state. */
const describe = (words: readonly Word[], from: number, head: number, stateEnd: number, officeEnd: number, last: number): Office => {
  const inOffice = words.slice(from, officeEnd)
  const tail = words.slice(officeEnd, last)
  const country = firstCountry(inOffice) ?? firstCountry(tail.slice(-1))
  const scope = [...words.slice(from, head - 1), ...words.slice(stateEnd, officeEnd)]
    .filter(
      (word) =>
        word.isWord &&
        !functionWords.has(word.base) &&
        countryOf(word.possessive ? word.base : word.text) === null &&
        !unnarrowing.has(word.base)
    )
    .map((word) => word.base)
  const printed = inOffice
    .map((word, at) => `${at > 0 && (inOffice[at - 1]!.end < word.start) ? " " : ""}${word.text}`)
    .join("")
    .replace(/[’']s$/, "")
  return { head: headName(words, from, head, stateEnd), country, scope: scope.filter((word) => word !== "prime"), printed }
}

const firstCountry = (words: readonly Word[]): string | null => {
  for (const [at, word] of words.entries()) {
    const two = countryOf(`${word.text} ${words[at + 1]?.text ?? ""}`)
    const one = two ?? countryOf(word.possessive ? word.base : word.text)
    if (one !== null && (word.isCapital || two !== null)) return one
  }
  return null
}
