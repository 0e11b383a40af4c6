import { languageMarks } from "../../../english/people/label-words.ts"
import { honorifics } from "../../../english/people/personal-names.ts"
import { remembered } from "../../../text/keys/remembered.ts"
import { visible } from "../../../text/visible.ts"
import { isAllCapitals, isCapitalised, isHonorific, isInitials, isRank } from "../../names/name-words.ts"
import type { LabelReading } from "../label.ts"
import { readSpeaker } from "./printed-speaker.ts"

/** Longest label, with what stands before it. */
const longest = 250
/** Forms of address, as words or in capitals: "Mr", "MR". */
const address = [...honorifics.keys()].flatMap((word) => [word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]).join("|")
/**
 * What may stand before a label: the arrows of subtitles (">> "), marks of bold type, the number of a line or a question, a time code ("[00:12:31]"), the
 * dash of a dialogue.
 */
const opening = new RegExp(
  `^(?:>>>? ?)?[*_† ]*(?:'{2,5})?(?:\\d{1,2}\\s{2,9})?(?:Q\\d{1,4}\\.? (?=\\p{Lu}))?(?:\\d{1,4}\\. (?=(?:${address})\\b|(?:\\p{Lu}[\\p{L}’'-]+ ){2,4}\\())?` +
    `(?:(?:[([]\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?: --> [\\d:.,]{5,12})?[)\\]]|\\d{1,2}:\\d{2}:\\d{2}|[–—])\\s*[*_]*(?=\\p{L}))?`,
  "u"
)
/** What may stand after its colon: the end of bold type, a time code ("(09:51)"), a gloss ("(As interpreted.)"). */
const closing =
  /^(?:(?:[*_]+|'{2,5})(?=\s|$))?(?:\s*[([]\d{1,2}:\d{2}(?::\d{2})?[)\]])?(?:\s*\((?:as |through |via |by )?(?:an |the )?(?:interpret|translat)(?:ed|er|or|ation|ion)\.?\))?/i
/** A time code at the end of a label: "Anna Berg (02:05)". */
const timeBehind = /\s*[([]\d{1,2}:\d{2}(?::\d{2})?[)\]]$/

/** Reads the words before the first colon of a paragraph as a label; null where they cannot be one. Only the first 250 characters count. */
export const readLabel = (paragraph: string): LabelReading | null => {
  const head = paragraph.slice(0, longest)
  const interview = readInterviewLetter(head)
  if (interview !== null) return interview
  const start = opening.exec(head)![0].length
  const colon = labelColon(head, start)
  if (colon < 0) return readStopped(head, start)
  const printed = visible(head.slice(start, colon))
    .replace(/[*_]+$|'{2,5}$/, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(timeBehind, "")
    .replace(/^\[([^[\]]*)\]$/, "$1")
  const length = colon + 1 + (closing.exec(head.slice(colon + 1))?.[0].length ?? 0)
  const read = readSpeaker(printed)
  return read === null ? readStopped(head, start) : { ...read, printed, length }
}

/** Most words of a label that a full stop closes. */
const stoppedWords = 7

/**
 * Reads a label that a full stop or a dash closes, in capitals or with a form of address or a rank first: "CHAIR HOLM. Good afternoon.",
 * "Mr. Holm of Oslo. I thank the gentleman." Its form proves little: `chooseLabels` wants the page to repeat it.
 */
const readStopped = (head: string, start: number): LabelReading | null => {
  const dashed = holdsDash.test(head) ? closedByDash.exec(head.slice(start)) : null
  if (dashed !== null) {
    const [whole, printed = "", stop] = dashed
    const read = readSpeaker(printed)
    if (read !== null && read.kind !== "surname" && (stop !== "" || read.kind !== "organisation"))
      return { ...read, printed, length: start + whole.length, closedBy: stop === "" ? "dash" : "stop" }
  }
  const timed = holdsTime.test(head) ? closedByTime.exec(head.slice(start)) : null
  const inTime = timed === null ? null : readSpeaker(timed[1]!)
  if (inTime !== null) return { ...inTime, printed: timed![1]!, length: start + timed![0].length, closedBy: "time" }
  const joined = closedByStopDash.exec(head.slice(start))
  if (joined !== null && (isAllCapitals(joined[1]!.replace(/ \(.*|[ ]/g, "")) || opens(joined[1]!.split(" ")[0]!))) {
    const read = readSpeaker(joined[1]!)
    if (read !== null) return { ...read, printed: joined[1]!, length: start + joined[0].length, closedBy: "stop" }
  }
  const tokens = head.slice(start).split(" ", stoppedWords + 1)
  if (!mayOpen(tokens[0]!)) return null
  const last = tokens.findIndex(
    (token) => /[.:;,?!]$/.test(token) && !isHonorific(token.replace("(", "")) && !isInitials(token) && !/^(?:st|ste|jr|sr)\.$/i.test(token)
  )
  if (last < 0 || last >= stoppedWords || last === tokens.length - 1 || !tokens[last]!.endsWith(".")) return null
  const words = [...tokens.slice(0, last), tokens[last]!.slice(0, -1)]
  const isOpened = opens(words[0]!)
  if (!words.every(isAllCapitals) && (!isOpened || words.length < 2)) return null
  const printed = words.join(" ").replace(/[*_]+/g, "")
  const read = readSpeaker(printed.replace(/ of \p{Lu}[\p{L} ]+$/u, ""))
  const isChair = read?.kind === "anonymous" && words[0] === "The" && words.every(isCapitalised)
  if (read === null || (read.kind !== "named" && read.kind !== "bare" && read.kind !== "office" && !isChair)) return null
  return { ...read, printed, length: start + tokens.slice(0, last + 1).join(" ").length, closedBy: "stop" }
}

/** Whether a word is a form of address, a rank or an article. */
const opens = (word: string): boolean => isHonorific(word) || (isCapitalised(word) && isRank(word)) || /^the$/i.test(word)

/** Whether a label closed by a full stop may begin with a word: most paragraphs are ruled out by their first one. */
const mayOpen = remembered((word) => {
  const bare = word.replace(/[.:;,?!]$/, "")
  return [word, bare].some((one) => isAllCapitals(one) || opens(one))
}, 4096)

/**
 * A label closed by a full stop and a dash ("Kari Holm, on behalf of the Harbour Group. – Madam President, …"), or by a dash alone; the mark of
 * the language spoken may follow ("Kari Holm. – (SV) Madam President, …").
 */
const closedByDash = new RegExp(`^(\\p{Lu}[^:;?!–—\\n]{2,120}?)(\\.?) [–—](?: \\((?:${languageMarks.join("|")})\\))?(?= )`, "u")
/** The same without a space between: "HON. A. HOLM.- Mr. Speaker, …", "Mr. HOLM.—I thank …". */
const closedByStopDash = /^((?:\p{Lu}[\p{L}.'’-]* ){0,5}\p{Lu}[\p{L}'’-]*(?: \([^()]{2,80}\))?)\.[-–—]{1,2} ?(?=\S)/u
/** A label closed by a time code alone: "MAYOR HOLM [00:12:31] Good evening." */
const closedByTime = /^(\p{Lu}[^:;?!.[\]()\n]{2,80}) [([]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]] (?=\S)/u
const holdsTime = / [([]\d{1,2}:\d{2}/
const holdsDash = / [–—]/

/** The place of the first colon outside brackets; -1 where there is none, or where it stands between digits (an hour). */
const labelColon = (head: string, start: number): number => {
  if (head.indexOf(":", start) < 0) return -1
  let depth = 0
  for (let at = start; at < head.length; at++) {
    const character = head[at]!
    if (character === "(" || character === "[") depth++
    else if (character === ")" || character === "]") depth--
    else if (character === ":" && (depth === 0 || opensGloss.test(head.slice(start, at))))
      return /\d/.test(head[at - 1] ?? "") && /\d/.test(head[at + 1] ?? "") ? -1 : at
  }
  return -1
}

/** A gloss after a label whose bracket the page leaves open: "Prime Minister Anna Berg (retranslated: Thank you …". */
const opensGloss =
  / \((?:re-?translated|translated|through an interpreter|via interpreter|in \p{Lu}\p{Ll}+|speaking in \p{Lu}\p{Ll}+|spoke in \p{Lu}\p{Ll}+)$/u

/** Reads a letter in place of a name: "Q: Why?", "Q  What about …", "A12: …". Without colon or full stop one space counts only before a capital. */
const readInterviewLetter = (head: string): LabelReading | null => {
  const found =
    /^[*_ ]*([QA](?:\d{1,3}(?=[:.]))?)(?:[:.](?=\s)(?!\s+[\p{L}’'-]+:)|(?=(?:\s{2,}|\t)\S|\s(?:[\p{Lu}“"([—–…]|--|\.{3})))[*_]*/u.exec(head)
  if (found === null || (found[1] === "A" && !/[:.]/.test(found[0]) && !/^(?:\s{2,}|\t)\p{Lu}/u.test(head.slice(found[0].length))))
    return null
  return { printed: found[1]!, length: found[0].length, name: "", names: [], role: null, kind: "anonymous" }
}
