import { remembered } from "../../text/remembered.ts"
import { isAllCapitals, isCapitalised, isHonorific, isInitials, isRank } from "../names/name-words.ts"
import { readSpeaker } from "./printed-speaker.ts"

/** What the words before a colon could be, read without the rest of the page. */
export interface LabelReading {
  /** As printed, in single spaces, without the colon. */
  readonly printed: string
  /** Characters of the paragraph the label takes, colon included. */
  readonly length: number
  /** The person's name, "" for a speaker without one. */
  readonly name: string
  /** Shorter and longer cuts of the words the name stands in ("Pablo Garcia", "Juan Pablo Garcia"), for the page to choose from. */
  readonly names: readonly string[]
  /** The office: what the label holds beside the name; null where nothing. */
  readonly role: string | null
  /**
   * named: office or form of address with a name; bare: a name alone; surname: one word; anonymous: a speaker without a name;
   * office: a rank without a name; organisation: a paper or a station that asks.
   */
  readonly kind: "named" | "bare" | "surname" | "anonymous" | "office" | "organisation"
  /** Closed by a full stop in place of a colon. */
  readonly isStopped?: boolean
}

const longest = 250

/** What stands before a label: bold type, the place in a recording ("[00:12:31]"), the dash of a dialogue. */
const opening = /^[*_ ]*(?:(?:[([]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]|\d{1,2}:\d{2}:\d{2}|[–—])\s*[*_]*(?=\p{L}))?/u

/** What belongs to a label after its colon: the end of bold type, the place in a recording ("(09:51)"). */
const closing = /^(?:[*_]+(?=\s|$))?(?:\s*[([]\d{1,2}:\d{2}(?::\d{2})?[)\]])?/

/** Reads the words before the first colon of a paragraph as a label; null where they cannot be one. Looks at its first 250 characters only. */
export const readLabel = (paragraph: string): LabelReading | null => {
  const head = paragraph.slice(0, longest)
  const interview = readInterviewLetter(head)
  if (interview !== null) return interview
  const start = opening.exec(head)![0].length
  const colon = labelColon(head, start)
  if (colon < 0) return readStopped(head, start)
  const printed = head
    .slice(start, colon)
    .replace(/[*_]+$/, "")
    .replace(/\s+/g, " ")
    .trim()
  const length = colon + 1 + (closing.exec(head.slice(colon + 1))?.[0].length ?? 0)
  const read = readSpeaker(printed)
  return read === null ? readStopped(head, start) : { ...read, printed, length }
}

/** Words of a label that ends in a full stop. */
const stoppedWords = 7

/**
 * "CHAIR HOLM. Good afternoon.", "Mr. Holm of Oslo. I thank the gentleman.": a label closed by a full stop, in capitals or with a form of
 * address or a rank first. The form proves little: the page must print it again and again.
 */
const readStopped = (head: string, start: number): LabelReading | null => {
  const dashed = holdsDash.test(head) ? closedByDash.exec(head.slice(start)) : null
  if (dashed !== null) {
    const read = readSpeaker(dashed[1]!)
    if (read !== null && read.kind !== "surname") return { ...read, printed: dashed[1]!, length: start + dashed[0].length, isStopped: true }
  }
  if (!mayOpen(wordAt(head, start))) return null
  const tokens = head.slice(start).split(" ", stoppedWords + 1)
  const last = tokens.findIndex((token) => /[.:;,?!]$/.test(token) && !isHonorific(token) && !isInitials(token))
  if (last < 0 || last >= stoppedWords || last === tokens.length - 1 || !tokens[last]!.endsWith(".")) return null
  const words = [...tokens.slice(0, last), tokens[last]!.slice(0, -1)]
  const isOpened = opens(words[0]!)
  if (!words.every(isAllCapitals) && (!isOpened || words.length < 2)) return null
  const printed = words.join(" ").replace(/[*_]+/g, "")
  const read = readSpeaker(printed.replace(/ of \p{Lu}[\p{L} ]+$/u, ""))
  if (read === null || (read.kind !== "named" && read.kind !== "bare" && read.kind !== "office")) return null
  return { ...read, printed, length: start + tokens.slice(0, last + 1).join(" ").length, isStopped: true }
}

/** A form of address, a rank or an article. */
const opens = (word: string): boolean => isHonorific(word) || (isCapitalised(word) && isRank(word)) || /^the$/i.test(word)

/** Whether such a label can begin with a word, full stop or not: most paragraphs are done with their first one. */
const mayOpen = remembered((word) => {
  const bare = word.replace(/[.:;,?!]$/, "")
  return [word, bare].some((one) => isAllCapitals(one) || opens(one))
}, 4096)

const wordAt = (head: string, start: number): string => {
  const end = head.indexOf(" ", start)
  return head.slice(start, end < 0 ? head.length : end)
}

/** "Kari Holm, on behalf of the Harbour Group. – Madam President, …": full stop and dash. */
const closedByDash = /^(\p{Lu}[^.:;?!–—\n]{2,120})\. [–—](?= )/u
const holdsDash = /\. [–—]/

/** The first colon that stands outside brackets and is no part of an hour or an address. */
const labelColon = (head: string, start: number): number => {
  if (head.indexOf(":", start) < 0) return -1
  let depth = 0
  for (let at = start; at < head.length; at++) {
    const character = head[at]!
    if (character === "(" || character === "[") depth++
    else if (character === ")" || character === "]") depth--
    else if (character === ":" && depth === 0) return /\d/.test(head[at - 1] ?? "") && /\d/.test(head[at + 1] ?? "") ? -1 : at
  }
  return -1
}

/** "Q  What about …": a letter in place of a name, no colon; one space after it counts only before a capital. */
const readInterviewLetter = (head: string): LabelReading | null => {
  const found = /^[*_ ]*([QA])(?:[:.](?=\s)(?!\s+[\p{L}’'-]+:)|(?=\s{2,}\S|\s[\p{Lu}“"([—–]))[*_]*/u.exec(head)
  if (found === null || (found[1] === "A" && !/[:.]/.test(found[0]))) return null
  return { printed: found[1]!, length: found[0].length, name: "", names: [], role: null, kind: "anonymous" }
}
