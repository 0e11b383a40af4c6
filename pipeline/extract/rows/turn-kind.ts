import type { SpeechRow } from "../../../schemas/speeches.ts"
import { questionLabels } from "../../english/people/label-words.ts"

/** A turn with what its kind depends on: label, speaker, and the speaker's own words. */
export interface Turn {
  readonly label: string | null
  readonly speakerId: string | null
  readonly text: string
  readonly words: number
}

/** Most words of a question, most of an exchange, fewest of an address. */
const [longestQuestion, longestExchange, shortestAddress] = [300, 9, 150]

/**
 * What a turn is in its conversation; `before` is the turn before it in the transcript, null where there is none. A question is labelled so or
 * ends in a question mark; an answer follows one of somebody else. The length parts the rest.
 */
export const turnKind = (turn: Turn, before: Turn | null): SpeechRow["kind"] => {
  if (isQuestion(turn)) return "question"
  if (before !== null && isQuestion(before) && !isSameSpeaker(turn, before)) return "answer"
  if (turn.words > 0 && turn.words <= longestExchange) return "exchange"
  return turn.words >= shortestAddress ? "address" : "remark"
}

const isQuestion = ({ label, text, words }: Turn): boolean =>
  questionLabels.test(label ?? "") || (words <= longestQuestion && /[?][”"’)\]]*$/.test(text))

const isSameSpeaker = (a: Turn, b: Turn): boolean => (a.speakerId === null ? a.label === b.label : a.speakerId === b.speakerId)
