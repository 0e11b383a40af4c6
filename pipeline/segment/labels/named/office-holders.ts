import { countryOf } from "../../../english/countries.ts"
import { headlineBreaks, jointOccasions } from "../../../english/pages/headline-words.ts"
import { holderLinks, otherOffice, sameOfficeLinks, seats } from "../../../english/people/label-words.ts"
import { foldName } from "../../names/folded-name.ts"
import { isCommon, isCourtesy, isHonorific, isInitials, isNameLike, isParticle } from "../../names/name-words.ts"
import { isWordedOtherwise } from "../../people/same-office.ts"
import type { Holder } from "../label.ts"

const isJoint = new RegExp(`\\b(?:${jointOccasions.join("|")})\\b`, "i")

/** A word of a line, without the comma or possessive at its end. */
interface Word {
  readonly text: string
  /** Whether the phrase ends with it: a comma, a full stop or a possessive follows. */
  readonly ends: boolean
}

const wordsOf = (line: string): readonly Word[] =>
  line
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => ({
      text: word.replace(/^[(“"*_]+/, "").replace(/(?:[’']s?)?[,.;:)”"*_]*$/, (end) => (isHonorific(word) || isInitials(word) ? end : "")),
      ends: /(?:[’']s?|[,;:)”"])$/.test(word) || (/\.$/.test(word) && !isHonorific(word) && !isInitials(word))
    }))

const isNameWord = ({ text }: Word): boolean => isNameLike(text) && !isCommon(text) && !isHonorific(text) && !/ing$/.test(text)

/** The name right after an office, as its words, over "the Hon" and up to the letters of a seat; none where no name follows. */
const nameAfter = (words: readonly Word[], from: number): readonly string[] => {
  const run: string[] = []
  for (let at = pastCourtesy(words, from); at < words.length; at++) {
    const word = words[at]!
    if (seats.has(word.text) || (!isNameWord(word) && !(isParticle(word.text) && at > from - 1))) break
    run.push(word.text)
    if (word.ends) break
  }
  while (run.length > 0 && isParticle(run.at(-1)!)) run.pop()
  return run
}

/** Where the words of courtesy at `at` end: "the Hon", "the Rt Hon.", "Mr". */
const pastCourtesy = (words: readonly Word[], at: number): number => {
  let next = at
  while (next < words.length && isCourtesy(words[next]!.text)) next++
  return next > at && !/^the$/i.test(words[next - 1]!.text) ? next : at
}

/** The name right before an office, as its words: "Kari Holm MP, the Mayor". */
const nameBefore = (words: readonly Word[], office: number): readonly string[] => {
  let at = office - 1
  if (at >= 0 && /^(?:the|a)$/i.test(words[at]!.text)) at--
  if (at < 0 || !words[at]!.ends) return []
  if (seats.has(words[at]!.text)) at--
  const run: string[] = []
  for (let first = true; at >= 0 && run.length < 4; at--, first = false) {
    const word = words[at]!
    if (!(isNameWord(word) || isParticle(word.text)) || (!first && word.ends)) break
    run.unshift(word.text)
  }
  return run
}

/** The places where a line prints an office and means no other one ("Deputy Mayor", "Norwegian Mayor"). */
const placesOf = (words: readonly Word[], office: readonly string[]): readonly number[] =>
  words.flatMap((_, at) => {
    if (!office.every((word, offset) => foldName(words[at + offset]?.text ?? "") === word)) return []
    if (office.some((_, offset) => offset < office.length - 1 && words[at + offset]!.ends)) return []
    const before = words[at - 1]
    if (before === undefined || before.ends) return [at]
    return otherOffice.has(foldName(before.text)) || countryOf(before.text) !== null ? [] : [at]
  })

/** Whether a line has no long word in lower case: in a headline where all words are capitalised a verb may look like a surname. */
const isTitleCase = (line: string): boolean => !/(?<!\p{L})\p{Ll}{5,}/u.test(line)

/** The names a line prints with an office. */
const namesIn = (line: string, office: readonly string[]): readonly string[] => {
  const words = wordsOf(line)
  return placesOf(words, office).flatMap((at) => {
    const after = words[at + office.length - 1]!.ends ? [] : nameAfter(words, at + office.length)
    const isCourteous = pastCourtesy(words, at + office.length) > at + office.length
    const isTold = isCourteous || !isTitleCase(line) || holderLinks.has((words[at - 1]?.text ?? "").toLowerCase())
    if (after.length > 0 && after.length < 4 && isTold) return [after.join(" ")]
    const before = nameBefore(words, at)
    return before.length > 1 ? [before.join(" ")] : []
  })
}

/** The part of a headline that says whose words follow: "by President Anna Berg" before "in a bilateral meeting". */
const announced = new RegExp(`\\bby (.+?)(?= (?:${headlineBreaks.join("|")}) |$)`, "i")

/** The names with the office in a line above the labels. Of an occasion of several hosts only those count whose words it announces. */
const namesAbove = (line: string, office: readonly string[]): readonly string[] =>
  isJoint.test(line) ? namesIn(`By ${announced.exec(line)?.[1] ?? ""}`, office) : namesIn(line, office)

/** An office with its holder and their state, in the list at the top of a record: "President: Ms. Holm ...... (Norway)". */
const roster = /^(\p{Lu}[\p{L} -]{3,40}): (?=\p{Lu})([^:()]{3,60}?)[ .…]*\(([^()]{3,60})\)$/u

/** Whether words are a name with a form of address, dots and a state, in either order: "Ms. Holm ...... (Norway)", "Norway Ms. Holm". */
export const isRosterEntry = (text: string): boolean => {
  if (text.length > 200) return false
  const [, state = "", name = ""] = stateFirst.exec(text) ?? []
  return holderInRoster(`President: ${countryOf(state) === null ? text : `${name} (${state})`}`) !== null
}

const stateFirst = /^(\p{Lu}[\p{L} ]{2,50}?)[ .…]+((?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr)\.? \p{Lu}[\p{L}.’' -]{1,40})$/u

const holderInRoster = (line: string): { readonly office: string; readonly name: string } | null => {
  const found = roster.exec(line)
  if (found === null) return null
  const words = found[2]!.split(" ")
  if (words.length < 2 || !isHonorific(words[0]!)) return null
  const name = words.slice(1)
  return name.every((word) => isNameLike(word) || isParticle(word)) ? { office: foldName(found[1]!), name: name.join(" ") } : null
}

/** What stands before an office that belongs to somebody else: "Adviser to the President", "Office of the President". */
const ofAnother = new Set(["of", "to", "for", "by", "in", "at"])

/** Whether an office printed with a name may be one that a label prints alone: "NATO Secretary General" and "Secretary General". */
const isPrintedAs = (role: string, office: readonly string[]): boolean => {
  const words = wordsOf(role)
  return placesOf(words, office).some((at) => {
    const before = words[at - 1]?.text === "the" ? words[at - 2] : words[at - 1]
    if (before !== undefined && ofAnother.has(before.text)) return false
    const next = words[at + office.length]?.text
    return next === undefined || words[at + office.length - 1]!.ends || sameOfficeLinks.has(next.toLowerCase())
  })
}

/**
 * The one person whom a page prints with an office, at its labels or in the lines above them; null where nobody or several are.
 * `office` is what a label prints alone; `named` are the people whom labels print with offices.
 */
export const holderOf = (office: string, named: readonly Holder[], above: readonly string[]): Holder | null => {
  const bare = office.replace(/^the /i, "")
  const words = foldName(bare).split(" ")
  const listed = above.map(holderInRoster).find((holder) => holder?.office === foldName(bare))
  if (listed !== undefined && listed !== null) return { name: listed.name, role: bare }
  const inLines = above.flatMap((line) => namesAbove(line, words))
  const asPrinted = named.filter(({ role }) => isPrintedAs(role ?? "", words)).map(({ name }) => name)
  if (inLines.length === 0 && presides.test(office)) return null
  const isFound = asPrinted.length + inLines.length > 0
  const atLabels = isFound ? asPrinted : named.filter(({ role }) => isWordedOtherwise(bare, role ?? "")).map(({ name }) => name)
  const names = [...atLabels, ...inLines]
  const name = names.find((each) => each.includes(" ")) ?? names[0]
  if (name === undefined) return null
  const isOne = names.every((each) => foldName(name) === foldName(each) || foldName(name).endsWith(` ${foldName(each)}`))
  return isOne ? { name, role: bare } : null
}

/** Whoever presides over a meeting may have the title of a guest: "The President" of an assembly that a president addresses. */
const presides = /^The (?:President|Chair(?:man|woman|person)?|Speaker)$/
