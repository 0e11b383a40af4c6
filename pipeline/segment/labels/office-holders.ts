import { countryOf } from "../../english/countries.ts"
import { isCommon, isHonorific, isInitials, isNameLike, isParticle } from "../names/name-words.ts"
import { foldName } from "../people/registry.ts"

/** A person with the office that a label prints alone. */
export interface Holder {
  readonly name: string
  readonly role: string | null
}

/** Words that make another office of the one behind them. */
const modifiers = new Set(
  "deputy vice first former ex acting shadow assistant under associate prime foreign parliamentary permanent junior outgoing incoming designate interim honorary".split(
    " "
  )
)

/** An occasion of several hosts: the headline's holder of an office need not be the one the labels mean. */
const ofSeveral = /\b(?:joint|bilateral|trilateral|counterpart|talks|meets?|meeting|visits?|visiting|receives|call)\b/i

/** Words of a line, without the commas and possessives that end them. */
interface Word {
  readonly text: string
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

/** "Kari Holm" right behind an office; empty where the words go on as no name does. */
const nameAfter = (words: readonly Word[], from: number): readonly string[] => {
  const run: string[] = []
  for (let at = from; at < words.length; at++) {
    const word = words[at]!
    if (!isNameWord(word) && !(isParticle(word.text) && at > from - 1)) break
    run.push(word.text)
    if (word.ends) break
  }
  while (run.length > 0 && isParticle(run.at(-1)!)) run.pop()
  return run
}

/** "Kari Holm MP, " right before an office. */
const nameBefore = (words: readonly Word[], office: number): readonly string[] => {
  let at = office - 1
  if (at >= 0 && /^(?:the|a)$/i.test(words[at]!.text)) at--
  if (at < 0 || !words[at]!.ends) return []
  if (/^(?:MP|MEP|MSP|TD)$/.test(words[at]!.text)) at--
  const run: string[] = []
  for (let first = true; at >= 0 && run.length < 4; at--, first = false) {
    const word = words[at]!
    if (!(isNameWord(word) || isParticle(word.text)) || (!first && word.ends)) break
    run.unshift(word.text)
  }
  return run
}

/** Where an office stands in a line and no other office is meant: not "Deputy Mayor", not "Norwegian Mayor". */
const placesOf = (words: readonly Word[], office: readonly string[]): readonly number[] =>
  words.flatMap((_, at) => {
    if (!office.every((word, offset) => foldName(words[at + offset]?.text ?? "") === word)) return []
    if (office.some((_, offset) => offset < office.length - 1 && words[at + offset]!.ends)) return []
    const before = words[at - 1]
    if (before === undefined || before.ends) return [at]
    return modifiers.has(foldName(before.text)) || countryOf(before.text) !== null ? [] : [at]
  })

/** Full words in small letters show that a line is no headline in capitals, where a verb may pass for a surname. */
const isTitleCase = (line: string): boolean => !/(?<!\p{L})\p{Ll}{5,}/u.test(line)

/** The names a line prints with an office. */
const namesIn = (line: string, office: readonly string[]): readonly string[] => {
  const words = wordsOf(line)
  return placesOf(words, office).flatMap((at) => {
    const after = words[at + office.length - 1]!.ends ? [] : nameAfter(words, at + office.length)
    const isTold = !isTitleCase(line) || /^(?:by|of|with|from)$/i.test(words[at - 1]?.text ?? "")
    if (after.length > 0 && after.length < 4 && isTold) return [after.join(" ")]
    const before = nameBefore(words, at)
    return before.length > 1 ? [before.join(" ")] : []
  })
}

/** Whether an office printed with a name is the one a label prints alone: "NATO Secretary General" and "Secretary General". */
const isPrintedAs = (role: string, office: readonly string[]): boolean => {
  const words = wordsOf(role)
  return placesOf(words, office).some((at) => {
    const next = words[at + office.length]?.text
    return next === undefined || words[at + office.length - 1]!.ends || /^(?:of|for|to|and|in|at|[–—&-])$/i.test(next)
  })
}

/**
 * The one person whom a page prints with an office, at its labels or in the lines above them; null for nobody or several.
 * `office` as printed alone before a colon.
 */
export const holderOf = (office: string, named: readonly Holder[], above: readonly string[]): Holder | null => {
  const words = foldName(office.replace(/^the /i, "")).split(" ")
  const names = [
    ...named.filter(({ role }) => isPrintedAs(role ?? "", words)).map(({ name }) => name),
    ...above.filter((line) => !ofSeveral.test(line)).flatMap((line) => namesIn(line, words))
  ]
  const name = names.find((each) => each.includes(" ")) ?? names[0]
  if (name === undefined) return null
  const isOne = names.every((each) => foldName(name) === foldName(each) || foldName(name).endsWith(` ${foldName(each)}`))
  return isOne ? { name, role: office.replace(/^the /i, "") } : null
}
