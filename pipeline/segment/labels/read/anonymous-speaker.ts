import * as labels from "../../../english/people/label-words.ts"
import { stateGivenNames } from "../../../english/people/personal-names.ts"
import { isCapitalised, isCommon, isHonorific, isNameHere, isNameLike, isRank } from "../../names/name-words.ts"
import type { Speaker } from "../label.ts"

/** A noun of speakers in the singular. */
const singular = (word: string): string =>
  labels.irregularPlurals.get(word) ?? (labels.anonymousSpeakers.has(word) ? word : word.replace(/s$/, ""))

/**
 * Reads words as a speaker without a name: "Question", "Remarks", "Question from Izhevsk", "Voice from the audience",
 * "Senior administration official #2", "Mr Speaker". Null where they are none.
 */
export const anonymous = (tokens: readonly string[]): Speaker | null => {
  const all = tokens.map((token) => token.toLowerCase().replace(/,$/, ""))
  const isHonourable = /^hon\.?$/.test(all[1] ?? "") && labels.unnamedQuantifiers.has(all[0]!)
  const words = isHonourable ? all.slice(1) : all
  const nobody: Speaker = { name: "", names: [], role: null, kind: "anonymous" }
  if (!isCapitalised(tokens[0]!) || (tokens.length === 1 && labels.interviewLetters.has(words[0]!))) return null
  if (labels.presiding.has(all.join(" "))) return nobody
  const isAddress = tokens.length > 1 && isHonorific(tokens[0]!) && isRank(tokens.at(-1)!)
  if (isAddress && words.slice(1, -1).every((word) => labels.chairGrades.has(word))) return { ...nobody, kind: "office" }
  let at = 0
  while (at < words.length - 1 && (labels.speakerModifiers.has(words[at]!) || labels.bodyModifiers.has(words[at]!))) at++
  const noun = singular(words[at]!)
  if (isRank(words[at]!) && words.slice(0, at).some((word) => labels.bodyModifiers.has(word))) return null
  if (!labels.anonymousSpeakers.has(noun) || (labels.utteranceNouns.has(noun) && at > 0)) return null
  const rest = words.slice(at + 1)
  if (
    rest.every((word, index) => /^(?:#|no\.?|number)?\d{0,3}$/.test(word) || (index === 0 && labels.anonymousSpeakers.has(singular(word))))
  ) {
    const isAlone = tokens.length === 1 || (tokens.length === 2 && words[0] === "the")
    return isRank(words[at]!) && !/^#|\d/.test(rest[0] ?? "") && isAlone && !labels.floorRanks.has(noun)
      ? { ...nobody, kind: "office" }
      : nobody
  }
  const opens = labels.speakerLinks.has(rest[0]!)
  const isRanked = isRank(words[at]!) && !labels.floorRanks.has(noun)
  return opens && !isRanked && rest.length <= 12 && (labels.utteranceNouns.has(noun) || !endsInName(tokens)) ? nobody : null
}

/** Whether words end in two names in a row: then they are somebody. */
export const endsInName = (tokens: readonly string[]): boolean => {
  const last = tokens.slice(-2)
  return (
    last.length === 2 &&
    last.every(
      (token, place) =>
        isNameLike(token) && (!isCommon(token) || isNameHere(last, place) || (place === 0 && stateGivenNames.has(token.toLowerCase())))
    ) &&
    !labels.officeJoints.has(tokens.at(-3)?.toLowerCase() ?? "")
  )
}

/** Whether a word is a speaker without a name, one letter left out: "MODERTOR". */
export const isSlip = (word: string): boolean =>
  word.length >= 6 &&
  [...labels.anonymousSpeakers].some(
    (speaker) => speaker.length === word.length + 1 && [...speaker].some((_, at) => speaker.slice(0, at) + speaker.slice(at + 1) === word)
  )
