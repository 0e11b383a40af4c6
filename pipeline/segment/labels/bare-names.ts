import { turnWords } from "../../english/people/first-person.ts"
import { isGivenName } from "../../english/people/given-names.ts"
import { callers, rosterLinks, speechOpeners } from "../../english/people/label-words.ts"
import { foldName } from "../names/folded-name.ts"
import { fullNamesOf } from "../names/name-forms.ts"
import { isCommon, isHonorific, isInitials, isParticle } from "../names/name-words.ts"
import type { LabelReading } from "./label.ts"
import { type Candidate, type Evidence, isKnown, isNameList, isOnlyName, isPhrase, isUtterance } from "./label-evidence.ts"
import { readSpeaker } from "./read/printed-speaker.ts"

/** The beginning of words in quotation marks. */
export const quotation = /^[“"«„‘']/
/** Words of somebody who speaks for themselves or to others. */
export const isToldInPerson = new RegExp(`(?<![\\p{L}’'])(?:${turnWords.join("|")})(?![\\p{L}])`, "u")

/** Whether a name without a rank is a speaker: known, printed twice, or made of words that are only names, before the opening of a speech. */
export const isName = (name: string, stands: number, rest: string, evidence: Evidence): boolean =>
  isKnown(name, evidence) ||
  introducesThemselves(name, rest) ||
  (stands > 1 && !isPhrase(name, evidence)) ||
  (isWordName(name, evidence) && isToldInPerson.test(rest) && /^\p{Lu}/u.test(rest)) ||
  (rest !== "" && !/^\p{Ll}/u.test(rest) && !quotation.test(rest) && isOnlyName(name, evidence) && !isListed(rest))

/** Whether a name has a surname that is a word as well, after a given name: "Faith Power". The page does not use the word in lower case. */
const isWordName = (name: string, evidence: Evidence): boolean => {
  const words = name.split(" ")
  return words.length === 2 && isGivenName(words[0]!) && !words.some((word) => evidence.isLower(word.toLowerCase()))
}

/** The name after a calling that the page also prints in lower case ("Paramedic Natalya Osipova"); null where there is none. */
export const behindCalling = ({ kind, name, names }: LabelReading, evidence: Evidence): string | null =>
  kind !== "bare"
    ? null
    : (names.find(
        (cut) =>
          cut !== name &&
          cut.includes(" ") &&
          isGivenName(cut.split(" ")[0]!) &&
          name
            .slice(0, -cut.length)
            .trim()
            .split(" ")
            .every((word) => evidence.isLower(word.toLowerCase()))
      ) ?? null)

/** "Anna Berg: Anna Berg, Harbour Radio." */
const introducesThemselves = (name: string, rest: string): boolean =>
  name.includes(" ") && foldName(rest.slice(0, 200)).startsWith(foldName(name))

/** Whether a name is all that follows ("Kari Holm." after an office): an entry of a list, no speech. */
export const isNameAlone = (rest: string): boolean => /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}[.;]?$/u.test(rest)

const opensSpeech = new RegExp(`^(?:${speechOpeners.join("|")})\\b`)

/** Whether one or several names are all that follows. */
export const isListed = (rest: string): boolean =>
  isNameList(rest) ||
  (isNameAlone(rest) &&
    /[.;]$/.test(rest) &&
    !opensSpeech.test(rest) &&
    rest.split(" ").every((word) => !isCommon(word.replace(/[.;]$/, ""))))

/** Whether one person with an office is all that follows: "Dr Berg, Director of the Coast Survey." */
export const isPresent = (rest: string): boolean => {
  const read = /^[^.!?]{3,150}, [^.!?]{3,150}\.?$/.test(rest.replace(/\b(?:Mrs?|Ms|Dr|Prof)\. /g, ""))
    ? readSpeaker(rest.replace(/\.$/, ""))
    : null
  return read?.kind === "named"
}

/** Whether people with their offices are all that follows: "Governor Ida Berg and Deputy Governor Pal Lie". */
export const isRoster = (rest: string): boolean =>
  rest.length < 300 &&
  rest.includes(" and ") &&
  !/[.!?…]["”’)]?$/.test(rest) &&
  /^\p{Lu}/u.test(rest) &&
  rest.split(" ").every((word) => /^[\p{Lu}\d&]/u.test(word) || rosterLinks.has(word))

/**
 * Whether a candidate above the first turn tells who takes part: "Panel: Mayor Ida Holm, Martin Lind (Harbour Radio)". Whoever presides may call
 * somebody up by the same words, but in a sentence: "Chair: Ida Holm, Harbour Radio."
 */
export const listsPeople = ({ reading, rest, alone }: Candidate): boolean => {
  const isSentence = rest.endsWith(".") && callers.has(reading.printed.toLowerCase())
  if (
    reading.kind !== "anonymous" ||
    /^[QA]\d*$/.test(reading.printed) ||
    isUtterance(reading.printed) ||
    alone ||
    isSentence ||
    rest.length > 600
  )
    return false
  const words = rest.replace(/[.;]$/, "").split(" ")
  return (
    fullNamesOf(rest).size > 0 &&
    !/[?!…]/.test(rest) &&
    words.every((word) => isInitials(word) || isHonorific(word) || !/[.:]$/.test(word)) &&
    words.every((word) => /^[(“"&]?[\p{Lu}\d]/u.test(word) || word === "&" || rosterLinks.has(word) || isParticle(word))
  )
}
