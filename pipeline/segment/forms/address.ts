import { greetings, reportedSpeakers, reportedVerbs } from "../../english/pages/headline-words.ts"
import { ownWords } from "../../english/people/first-person.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { type Issue, warning } from "../../text/issues/issue.ts"
import { type Span, slice } from "../../text/span.ts"
import type { Label } from "../labels/label.ts"
import { announcedSpeaker, headlineSpeaker } from "../labels/named/headline-people.ts"
import { foldName } from "../names/folded-name.ts"
import { surnameOf } from "../names/name-forms.ts"
import { kindOutsideBody, type Piece } from "../pieces.ts"

const quoted = /“[^“”]*”|"[^"]*"|«[^«»]*»/g
const firstPerson = new RegExp(`(?<![\\p{L}’'.])(?:${ownWords.join("|")})(?![\\p{L}.])`, "gu")
/** "The minister … said": somebody reports what somebody else said. */
const reported = new RegExp(`\\b(?:${reportedSpeakers.join("|")})\\b[^.!?\\n]{0,40}\\b(?:${reportedVerbs.join("|")})\\b`, "i")
/** A text in the first person has at least so many words like "I" or "we", in at least this share of its paragraphs. */
const leastHits = 3
const leastShare = 0.3

/** A paragraph with the number of its words in the first person. */
interface Told {
  readonly span: Span
  readonly text: string
  readonly hits: number
}

const toldOf = (page: CleanPage): readonly Told[] =>
  page.blocks
    .filter((block) => block.kind === "body")
    .map((span) => {
      const text = slice(page.page.raw, span)
      return { span, text, hits: text.replace(quoted, " ").match(firstPerson)?.length ?? 0 }
    })

/** Whether a text is in the first person. Paragraphs that only greet or address somebody do not count. */
const isFirstPerson = (told: readonly Told[]): boolean => {
  const said = told.filter(({ text, hits }) => hits > 0 || !(isVocative(text) || greeting.test(text)))
  return (
    told.reduce((sum, { hits }) => sum + hits, 0) >= leastHits && told.filter(({ hits }) => hits > 0).length >= leastShare * said.length
  )
}

/** "Good afternoon." */
const greeting = new RegExp(`^(?:${greetings.join("|")})\\b.{0,40}$`, "u")

/** Whether a paragraph only addresses somebody: "Mr. Chairman,", "Colleagues!" */
const isVocative = (text: string): boolean => text.length < 120 && /^\p{Lu}(?:[^.?:;]|(?<=\b(?:Mrs?|Ms|Dr))\.)*[,!]$/u.test(text)

interface Address {
  /** The speaker of the headline in place of a label, and the pieces of the page; null where it is not certain whose the text is. */
  readonly given: { readonly label: Label; readonly pieces: readonly Piece[] } | null
  readonly issues: readonly Issue[]
}

/**
 * Reads a page without labels as an address: a text in the first person. It belongs to the one person of the headline,
 * else to the one that a line above it announces, if nothing in it
 * speaks of that person or reports what somebody said; else nobody gets it, with an issue. Null where the page is no address.
 */
export const addressOf = (page: CleanPage): Address | null => {
  const told = toldOf(page)
  if (!isFirstPerson(told)) return null
  const opens = told.findIndex(({ text, hits }) => hits > 0 || isVocative(text) || greeting.test(text))
  const words = told.slice(opens)
  const leads = told.slice(0, Math.max(opens, 0)).map(({ span, text }) => ({ span, speaker: announcedSpeaker(text) }))
  const lead = leads.find(({ speaker: named }) => named !== null)
  const speaker = (page.title === null ? null : (headlineSpeaker(page.title) ?? announcedSpeaker(page.title))) ?? lead?.speaker ?? null
  const surname = speaker === null ? "" : surnameOf(speaker.name)
  const isOwn =
    speaker !== null && words.every(({ text }) => !foldName(text).includes(surname) && !reported.test(text.replace(quoted, " ")))
  if (!isOwn) {
    const span = { start: words[0]!.span.start, end: words.at(-1)!.span.end }
    const message = "The text is in the first person, and nothing says for certain whose it is."
    return { given: null, issues: [warning("missing-speaker", span, message)] }
  }
  const title = page.blocks.find((block) => block.kind === "title" && slice(page.page.raw, block).includes(speaker.printed))
  const opening = words[0]!.span
  const { start, end } = title ?? lead?.span ?? opening
  const label = { start, end, reading: { ...speaker, length: 0 }, name: speaker.name, role: speaker.role }
  const pieces = page.blocks.map((block): Piece => {
    const kind = kindOutsideBody(block)
    if (kind !== null) return { ...block, kind, turn: null }
    const isSaid = block.start >= opening.start && !/^[([][^()[\]]{1,200}[)\]][.]?$/.test(slice(page.page.raw, block))
    return isSaid ? { ...block, kind: "verbatim", turn: 0 } : { ...block, kind: "narration", turn: null }
  })
  return { given: { label, pieces }, issues: [] }
}
