import type { CleanPage } from "../../model/clean-page.ts"
import type { Issue } from "../../text/issue.ts"
import { type Span, slice } from "../../text/span.ts"
import type { Label } from "../labels/choose-labels.ts"
import { readSpeaker, type Speaker } from "../labels/printed-speaker.ts"
import { surnameOf } from "../names/name-forms.ts"
import { foldName } from "../people/registry.ts"
import { frameKind, type Piece } from "../pieces.ts"

/** Nouns of what one person says to many. */
const nouns = "address|speech|statement|remarks|greetings?|message|lecture|toast|eulogy|opening remarks|closing remarks"
const by = new RegExp(`(?<!joint )\\b(?:${nouns}) (?:(?:delivered|given|made) )?(?:by|of|from) (.{3,150})$`, "i")
const whose = new RegExp(`^(.{3,100}?)[’']s? (?:[\\p{L}-]+ ){0,3}?(?:${nouns})\\b`, "iu")
const cuts = /,? (?:at|on|to|in|during|for|before|after|following|with|via|upon) |[:(]| [–—-] |$/g

/** "Statement by Mayor Anna Berg at the harbour", "Anna Berg’s speech": the one person a headline gives the text to; null for none or several. */
export const headlineSpeaker = (title: string): (Speaker & { readonly printed: string }) | null => {
  const plain = title.replace(/\.$/, "")
  const after = by.exec(plain)?.[1]
  const phrases = after === undefined ? [whose.exec(plain)?.[1] ?? ""] : [...after.matchAll(cuts)].map((cut) => after.slice(0, cut.index))
  for (const phrase of phrases) {
    const printed = phrase.replace(/^the /i, "").replace(/,$/, "")
    const read = printed === "" ? null : readSpeaker(printed)
    if (read === null || read.name === "" || read.kind === "surname") continue
    return / (?:and|&) /.test(printed) ? null : { ...read, printed }
  }
  return null
}

const quoted = /“[^“”]*”|"[^"]*"|«[^«»]*»/g
const firstPerson = /(?<![\p{L}’'.])(?:I|[Mm]y|[Ww]e|[Oo]ur|[Uu]s|[Mm]e|[Mm]yself|[Ll]et me)(?![\p{L}.])/gu
const reported =
  /\b(?:he|she|president|minister|head of state|leader|governor|mayor|chairman|chairwoman|speaker)\b[^.!?\n]{0,40}\b(?:said|says|noted|stressed|added|emphasi[sz]ed|told|underlined|stated|recalled|pointed out|according to)\b/i

/** A text in the first person says "I" or "we" so often, in so many of its paragraphs. */
const leastHits = 3
const leastShare = 0.3

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

/** Forms of address and greetings say nothing of who tells the text. */
const isFirstPerson = (told: readonly Told[]): boolean => {
  const said = told.filter(({ text, hits }) => hits > 0 || !(isVocative(text) || isGreeting(text)))
  return (
    told.reduce((sum, { hits }) => sum + hits, 0) >= leastHits && told.filter(({ hits }) => hits > 0).length >= leastShare * said.length
  )
}

/** "Good afternoon." */
const isGreeting = (text: string): boolean => /^(?:Good \p{Ll}+|Greetings|Hello|Welcome|Thank you|Thanks)\b.{0,40}$/u.test(text)

/** "Dear friends,", "Colleagues!": whoever is spoken to. */
const isVocative = (text: string): boolean => text.length < 120 && /^\p{Lu}[^.?:;]*[,!]$/u.test(text)

export interface Address {
  /** The headline's speaker in place of a label, and the pieces of the page; null where the text cannot be given to one person soundly. */
  readonly given: { readonly label: Label; readonly pieces: readonly Piece[] } | null
  readonly issues: readonly Issue[]
}

/**
 * A page without labels in the first person: an address. It is the headline's one person's if nothing in it speaks of this person or
 * reports what somebody said; else nobody's, and reported. Null for any other page.
 */
export const addressOf = (page: CleanPage): Address | null => {
  const told = toldOf(page)
  if (!isFirstPerson(told)) return null
  const opens = told.findIndex(({ text, hits }) => hits > 0 || isVocative(text) || isGreeting(text))
  const words = told.slice(opens)
  const speaker = page.title === null ? null : headlineSpeaker(page.title)
  const surname = speaker === null ? "" : surnameOf(speaker.name)
  const isOwn =
    speaker !== null && words.every(({ text }) => !foldName(text).includes(surname) && !reported.test(text.replace(quoted, " ")))
  if (!isOwn) {
    const span = { start: words[0]!.span.start, end: words.at(-1)!.span.end }
    return {
      given: null,
      issues: [
        {
          severity: "warning",
          code: "missing-speaker",
          span,
          message: "The text is in the first person, and nothing says for certain whose it is."
        }
      ]
    }
  }
  const title = page.blocks.find((block) => block.kind === "title" && slice(page.page.raw, block).includes(speaker.printed))
  const at = title === undefined ? words[0]!.span : title
  const start = words[0]!.span.start
  return {
    given: {
      label: { start: at.start, end: at.end, reading: { ...speaker, length: 0 }, name: speaker.name, role: speaker.role },
      pieces: page.blocks.map((block): Piece => {
        const kind = frameKind(block)
        if (kind !== null) return { ...block, kind, turn: null }
        const isSaid = block.start >= start && !/^[([][^()[\]]{1,200}[)\]][.]?$/.test(slice(page.page.raw, block))
        return isSaid ? { ...block, kind: "verbatim", turn: 0 } : { ...block, kind: "narration", turn: null }
      })
    },
    issues: []
  }
}
