import * as headline from "../../../english/pages/headline-words.ts"
import { mediaNouns } from "../../../english/people/media-words.ts"
import { foldName } from "../../names/folded-name.ts"
import { surnameOf } from "../../names/name-forms.ts"
import { isRank } from "../../names/name-words.ts"
import type { Holder, Speaker } from "../label.ts"
import { readSpeaker } from "../read/printed-speaker.ts"

/** The person that a part of a headline names; null where it names none, a paper, or a person by surname alone. */
const personIn = (printed: string): Speaker | null => {
  const read = printed === "" ? null : readSpeaker(printed)
  const isPaper = read !== null && mediaNouns.has(surnameOf(read.name))
  return read === null || read.name === "" || read.kind === "surname" || isPaper ? null : read
}

/** The beginnings of a text up to each of some cuts; what a noun of rank is for belongs to it: "Minister for Ports". */
const beginnings = (text: string, cuts: RegExp): readonly string[] =>
  [...text.matchAll(cuts)].flatMap(({ index, 0: cut }) => {
    const beginning = text.slice(0, index)
    return cut === " for " && isRank(beginning.slice(beginning.lastIndexOf(" ") + 1)) ? [] : [beginning]
  })

const addresses = headline.addressNouns.join("|")
/** "Statement by …". */
const by = new RegExp(`(?<!joint )\\b(?:${addresses}) (?:(?:${headline.addressParticiples.join("|")}) )?(?:by|of|from) (.{3,150})$`, "i")
/** "…’s statement". */
const whoseAddress = new RegExp(`^(.{3,100}?)[’']s? (?:[\\p{L}-]+ ){0,3}?(?:${addresses})\\b`, "iu")
/** Where the speaker may end. */
const speakerEnds = new RegExp(`,? (?:${headline.headlineBreaks.join("|")}) |[:(]| [–—-] |$`, "g")

/** The one person whose text a headline announces: "Statement by Mayor Anna Berg at the harbour", "Anna Berg’s speech"; null for none or several. */
export const headlineSpeaker = (title: string): (Speaker & { readonly printed: string }) | null => {
  const plain = title.replace(/\.$/, "")
  const after = by.exec(plain)?.[1]
  for (const phrase of after === undefined ? [whoseAddress.exec(plain)?.[1] ?? ""] : beginnings(after, speakerEnds)) {
    const printed = phrase.replace(/^the /i, "").replace(/,$/, "")
    const read = personIn(printed)
    if (read !== null) return / (?:and|&) /.test(printed) ? null : { ...read, printed }
  }
  return null
}

/** "Following are Mayor Anna Berg’s remarks, as delivered on Friday:", "Bergen, 11 May 2012 - Speech by Mayor Anna Berg at the harbour." */
const announcement = new RegExp(
  `^(?:\\p{Lu}[^.!?]{2,60}\\d{4} [-–—] )?(?:(?:the )?following (?:are|is) (?:the )?(.+)|((?:(?:full )?text of (?:the )?)?(?:${addresses}) (?:(?:${headline.addressParticiples.join("|")}) )?by .+))$`,
  "iu"
)

/** "Speaker: Mayor Anna Berg" in a list of facts above a text. */
const field = /^(?:speaker|(?:delivered|spoken) by):? (.{3,100})$/i

/** The one person whose text a line above it announces. */
export const announcedSpeaker = (line: string): (Speaker & { readonly printed: string }) | null => {
  const printed = field.exec(line)?.[1]
  const told = printed === undefined || / (?:and|&) /.test(printed) ? null : personIn(printed)
  if (told !== null) return { ...told, printed: printed! }
  const [, following, noun] = announcement.exec(line.replace(/\s+/g, " ")) ?? []
  return following === undefined && noun === undefined ? null : headlineSpeaker((following ?? noun)!.replace(/:$/, ""))
}

const speakerCaption = new RegExp(`^(?:${headline.speakerCaptions.join("|")})s?:?$`, "i")

/** The one person below the caption of a box beside the text: "From:" over "Department for Ports and The Rt Hon Anna Berg MP". */
export const captionedSpeaker = (caption: string, below: string): (Speaker & { readonly printed: string }) | null => {
  if (!speakerCaption.test(caption) || below.length > 200) return null
  const people = below
    .split(/,? and /)
    .map((printed) => ({ printed, read: personIn(printed) }))
    .filter(({ read }) => read !== null)
  return people.length === 1 ? { ...people[0]!.read!, printed: people[0]!.printed } : null
}

const press = headline.pressNouns.join("|")
/** "Interview with …", "Press conference by …", "Interview: …". */
const withWhom = new RegExp(
  `\\b(?:(?:${headline.conversationNouns.join("|")}) (?:with|of)|(?:${press}) (?:by|of)|(?:interview|${press})(?::| [–—-])) (.{3,150})$`,
  "i"
)
/** "…’s interview", "… answers questions from the press". */
const whoseInterview = new RegExp(
  `^(?:(?:full )?transcript of )?(.{3,80}?)(?:[’']s? (?:\\S+ ){0,2}?(?:interview|(?:${press})(?! with))| (?:${headline.answeringVerbs.join("|")}) (?:\\S+ ){0,3}?(?:${headline.thoseAsking.join("|")}))\\b`,
  "i"
)
/** Where the person may end. */
const personEnds = new RegExp(`,? (?:${headline.interviewBreaks.join("|")}) |: | [–—|-] |$`, "g")
const asks = new RegExp(`\\b(?:${headline.askers.join("|")})\\b`, "i")

/** The one person whom a line says was asked: "Interview with Kari Holm, member of the board", "Kari Holm’s interview with the Quay Tribune". */
const askedIn = (line: string): Holder | null => {
  const plain = line.replace(/\.$/, "")
  const after = withWhom.exec(plain)?.[1]
  for (const phrase of [...(after === undefined ? [] : beginnings(after, personEnds)), whoseInterview.exec(plain)?.[1] ?? ""]) {
    const read = personIn(phrase.replace(/^the /i, ""))
    if (read !== null) return isOfTwo(phrase) || asks.test(read.role ?? "") ? null : { name: read.name, role: read.role }
  }
  return null
}

/** Whether a phrase names two people: "Mayor Kari Holm and Governor Ivan Belov"; "Minister of Trade and Industry Kari Holm" names one. */
const isOfTwo = (phrase: string): boolean =>
  [...phrase.matchAll(/ (?:and|&) /g)].some(({ index, 0: joint }) =>
    [phrase.slice(0, index), phrase.slice(index + joint.length)].every((part) => personIn(part.replace(/^the /i, "")) !== null)
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

const address = new RegExp(`(?<!\\p{L})(?:${headline.interviewTitles.join("|")})\\.? \\p{Lu}[\\p{L}’'-]+`, "gu")

/** Whether somebody is addressed by title and surname. */
const isAddressed = (surname: string, text: string): boolean => (text.match(address) ?? []).some((found) => surnameOf(found) === surname)
