import { timedLines, timedSpeaker } from "../../text/time-codes.ts"
import type { Line } from "../paragraphs.ts"

/** A label in capitals with speech after it: "ANNA BERG, HOST: We go live to Bergen, where …". */
const opensInCapitals =
  /^(?:[*†]{0,2}\d{1,4}\. )?(?:\p{Lu}[\p{Lu}.'’-]*,? ){1,6}\p{Lu}{2,}(?: \([^()]{1,30}\))?(?:, [\p{Lu} &.-]{2,40})?: .*\p{Ll}{2} .*[.?!,;]/u

/** Words before a colon or a dash with a sentence after them, which a question mark may end. */
const opensSentence = /^(.{1,90}?(?::| [–—])) .*[.?!]["”’)]?$/
/** A question after the letter of questions, or after a colon and a sentence: no headline. */
const asks = /^Q\.? \p{Lu}.*\?$|: [^.!?]*\p{Ll}[.!?] \p{Lu}.*\?$/u
/** A label by its form: "Ms Berg (Bergen South):", "[Anna Berg]:", "1. Anna Berg (Greens) to the Minister of Trade:", "Q1:", "Question 9:", "Q12 Chair:". */
const isLabelLike = /[)\]][^:]*:$|^Q(?:uestion (?=\d{1,3}:))?(?:\d|:$)/

/** Whether a sentence stands after a label, so that it is no headline: the form of the label shows it, or a line below opens with it, too. */
export const opensSpeech = (lines: readonly Line[], index: number): boolean => {
  const label = opensSentence.exec(lines[index]!.text)?.[1]
  return (
    opensInCapitals.test(lines[index]!.text) ||
    asks.test(lines[index]!.text) ||
    (label !== undefined && (isLabelLike.test(label) || lines.some(({ text }, other) => other > index && text.startsWith(`${label} `))))
  )
}

const nameLine = /^(?:#{1,6} )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+(?: \([^()]{1,40}\))?$|^\p{Lu}{4,}$/u

/**
 * Whether a name stands alone over a sentence and is printed again below, so many times; or a speaker with a time code stands above the words of a
 * recording: it is the first speaker, no headline.
 */
export const opensTurn = (lines: readonly Line[], index: number, times: number): boolean => {
  const { text } = lines[index]!
  if (timedSpeaker(text) !== null) return timedLines(lines.map((line) => line.text)).has(index)
  if (!/[.!?…]["”’)]?$/.test(lines[index + 1]?.text ?? "")) return false
  return nameLine.test(text) && lines.slice(index + 1).filter((line) => line.text === text).length >= times
}

/** Whether a line opens turns ("Anna Berg (Bergen South) (Lab)", "Anna Berg", "Q"): it is printed again below, or has two brackets. */
export const isSpeakerLine = (lines: readonly Line[], index: number): boolean => {
  const text = lines[index]!.text
  return /\)\s*\(/.test(text) || text.length < 3 || lines.some((line, other) => other > index && line.text === text)
}
