import { surnameOf } from "../names/name-forms.ts"
import { foldName } from "../people/registry.ts"
import type { Holder } from "./office-holders.ts"
import { readSpeaker } from "./printed-speaker.ts"

const withWhom = /\b(?:interview|conversation|discussion|questions and answers|q ?& ?a) (?:with|of) (.{3,150})$/i
const whose = /^(.{3,80}?)[’']s? (?:\S+ ){0,2}?interview\b/i
const cuts = /,? (?:conducted|published|by|at|on|to|in|during|for|about|with) |: | [–—|-] |$/g
const asks = /\b(?:journalist|reporter|correspondent|anchor|editor|host|presenter)\b/i

/** "Interview with Kari Holm, member of the board", "Kari Holm’s interview with the Quay Tribune": the one person a line says was asked. */
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

const personIn = (phrase: string): Holder | null => {
  const read = phrase === "" ? null : readSpeaker(phrase.replace(/^the /i, ""))
  return read === null || read.name === "" || read.kind === "surname" ? null : { name: read.name, role: read.role }
}

/** "Mayor Kari Holm and Governor Ivan Belov", as against "Minister of Trade and Industry Kari Holm". */
const isOfTwo = (phrase: string): boolean =>
  [...phrase.matchAll(/ (?:and|&) /g)].some(
    ({ index, 0: joint }) => personIn(phrase.slice(0, index)) !== null && personIn(phrase.slice(index + joint.length)) !== null
  )

/**
 * Who answers in an interview of letters, by the lines above it. A name without an office may be a paper's: somebody must speak to
 * its bearer by the surname ("Ms Holm, …").
 */
export const interviewee = (above: readonly string[], text: string): Holder | null => {
  const asked = above.map(askedIn).filter((holder) => holder !== null)
  const first = asked[0]
  if (first === undefined || asked.some(({ name }) => foldName(name) !== foldName(first.name))) return null
  return first.role !== null || isAddressed(surnameOf(first.name), text) ? first : null
}

const isAddressed = (surname: string, text: string): boolean =>
  (text.match(/(?<!\p{L})(?:Mr|Mrs|Ms|Madam|Dr|President|Minister|Governor|Mayor)\.? \p{Lu}[\p{L}’'-]+/gu) ?? []).some(
    (address) => surnameOf(address) === surname
  )
