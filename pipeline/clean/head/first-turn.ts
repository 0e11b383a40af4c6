import { isGivenName } from "../../english/people/given-names.ts"
import { timedLines, timedSpeaker } from "../../text/time-codes.ts"
import type { Line } from "../paragraphs.ts"

/** A label in capitals with speech after it: "ANNA BERG, HOST: We go live to Bergen, where …". */
const opensInCapitals =
  /^(?:[*†]{0,2}\d{1,4}\. )?(?:\p{Lu}[\p{Lu}.'’-]*,? ){1,6}\p{Lu}{2,}(?: \([^()]{1,30}\))?(?:, [\p{Lu} &.-]{2,40})?: .*\p{Ll}{2} .*[.?!,;]/u

/** Words before a colon or a dash with a sentence after them, which a question mark may end. */
const opensSentence = /^(.{1,90}?(?::| [–—])) .*[.?!]["”’)]?$/
/** The same before a stop, in capitals: "Senator BERG. Who built it?", "Q. When was it?" */
const opensStopped = /^((?:.{1,40} )?\p{Lu}{3,}\.|Q\.) .*[.?!]["”’)]?$/u
/** A question after the letter of questions, or after a colon and a sentence: no headline. */
const asks = /^Q\.? \p{Lu}.*\?$|: [^.!?]*\p{Ll}[.!?] \p{Lu}.*\?$/u
/** A label by its form: "Ms Berg (Bergen South):", "[Anna Berg]:", "1. Anna Berg (Greens) to the Minister of Trade:", "Q1:", "Question 9:", "Q12 Chair:", "**Ms Berg**:". */
const isLabelLike = /[)\]][^:]*:$|^Q(?:uestion (?=\d{1,3}:))?(?:\d|:$)|^(?:\*\*|__|''')/

/** Whether a sentence stands after a label, so that it is no headline: the form of the label shows it, or a line below opens with it, too. */
export const opensSpeech = (lines: readonly Line[], index: number): boolean => {
  const label = (opensSentence.exec(lines[index]!.text) ?? opensStopped.exec(lines[index]!.text))?.[1]
  return (
    opensInCapitals.test(lines[index]!.text) ||
    asks.test(lines[index]!.text) ||
    (label !== undefined && (isLabelLike.test(label) || lines.some(({ text }, other) => other > index && text.startsWith(`${label} `))))
  )
}

const nameLine = /^(?:\p{Lu}[\p{L}.’'-]+ (?:of )?){1,3}\p{Lu}[\p{L}’'-]+$|^\p{Lu}{4,}$/u

/** The name on a line of a speaker, without marks of type, number of a question, seat and party: "**Q1. Anna Berg (Bergen) (Lab)**". */
const nameOn = (text: string): string =>
  text.replace(/^(?:#{1,6} )?[*_]*(?:Q?\d{1,3}\. )?|[*_]+$/g, "").replace(/(?: \([^()]{1,60}\)){1,2}$/, "")

/**
 * Whether the first speaker stands on a line, and no headline: a name alone over a sentence that is printed again below, so many times, or that is
 * a person’s, as two more are below that take turns; or a speaker with a time code above the words of a recording.
 */
export const opensTurn = (lines: readonly Line[], index: number, times: number): boolean => {
  const { text } = lines[index]!
  if (timedSpeaker(text) !== null) return timedLines(lines.map((line) => line.text)).has(index)
  const name = nameOn(text)
  if (!isOverSentence(lines, index) || !nameLine.test(name)) return false
  const others = lines.slice(index + 1).map((line) => nameOn(line.text))
  if (others.filter((other) => other === name).length >= times) return true
  const turns = others.filter((other, place) => isPerson(other) && isOverSentence(lines, index + 1 + place))
  return isPerson(name) && turns.length > 2 && new Set(turns).size < turns.length
}

const isOverSentence = (lines: readonly Line[], index: number): boolean => /[.!?…]["”’)]?$/.test(lines[index + 1]?.text ?? "")

const isPerson = (name: string): boolean => nameLine.test(name) && isGivenName(name.split(" ")[0]!)

/** Whether a line opens turns ("Anna Berg (Bergen South) (Lab)", "Anna Berg", "Q"): it is printed again below, or has two brackets. */
export const isSpeakerLine = (lines: readonly Line[], index: number): boolean => {
  const text = lines[index]!.text
  return /\)\s*\(/.test(text) || text.length < 3 || lines.some((line, other) => other > index && line.text === text)
}
