import { askers, conversationNouns, interviewBreaks, interviewTitles } from "../../english/pages/headline-words.ts"
import { foldName } from "../names/folded-name.ts"
import { surnameOf } from "../names/name-forms.ts"
import type { Holder } from "./label.ts"
import { readSpeaker } from "./printed-speaker.ts"

/** "Interview with …". */
const withWhom = new RegExp(`\\b(?:${conversationNouns.join("|")}) (?:with|of) (.{3,150})$`, "i")
/** "…’s interview". */
const whose = /^(.{3,80}?)[’']s? (?:\S+ ){0,2}?interview\b/i
/** Where the person may end. */
const cuts = new RegExp(`,? (?:${interviewBreaks.join("|")}) |: | [–—|-] |$`, "g")
const asks = new RegExp(`\\b(?:${askers.join("|")})\\b`, "i")

/** The one person whom a line says was asked: "Interview with Kari Holm, member of the board", "Kari Holm’s interview with the Quay Tribune". */
const askedIn = (line: string): Holder | null => {
  const plain = line.replace(/\.$/, "")
  const after = withWhom.exec(plain)?.[1] ?? ""
  const phrases = [...(after === "" ? [] : [...after.matchAll(cuts)].map((cut) => after.slice(0, cut.index))), whose.exec(plain)?.[1] ?? ""]
  for (const phrase of phrases) {
    const read = personIn(phrase)
    if (read !== null) return isOfTwo(phrase) || asks.test(read.role ?? "") ? null : read
  }
  return null
}

/** The person a phrase names; null where it names none, or by surname alone. */
const personIn = (phrase: string): Holder | null => {
  const read = phrase === "" ? null : readSpeaker(phrase.replace(/^the /i, ""))
  return read === null || read.name === "" || read.kind === "surname" ? null : { name: read.name, role: read.role }
}

/** Whether a phrase names two people: "Mayor Kari Holm and Governor Ivan Belov"; "Minister of Trade and Industry Kari Holm" names one. */
const isOfTwo = (phrase: string): boolean =>
  [...phrase.matchAll(/ (?:and|&) /g)].some(
    ({ index, 0: joint }) => personIn(phrase.slice(0, index)) !== null && personIn(phrase.slice(index + joint.length)) !== null
  )

/**
 * Whoever answers in an interview printed as Q and A, by the lines above it; null where they do not say. A name without an office may be
 * that of a paper, so it counts only where somebody addresses its bearer by surname ("Ms Holm, …").
 */
export const interviewee = (above: readonly string[], text: string): Holder | null => {
  const asked = above.map(askedIn).filter((holder) => holder !== null)
  const first = asked[0]
  if (first === undefined || asked.some(({ name }) => foldName(name) !== foldName(first.name))) return null
  return first.role !== null || isAddressed(surnameOf(first.name), text) ? first : null
}

const address = new RegExp(`(?<!\\p{L})(?:${interviewTitles.join("|")})\\.? \\p{Lu}[\\p{L}’'-]+`, "gu")

/** Whether somebody is addressed by title and surname. */
const isAddressed = (surname: string, text: string): boolean => (text.match(address) ?? []).some((found) => surnameOf(found) === surname)
