import type { Facts } from "../../../schemas/inputs.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import type { Issue } from "../../text/issue.ts"
import { type Span, slice, trim } from "../../text/span.ts"
import { discourseOf, type Statement } from "../people/discourse.ts"
import { frameOf } from "../sentence/find-frame.ts"
import { mentionsOf } from "../sentence/mentions.ts"
import { words } from "../sentence/words.ts"
import { attribute } from "./attribution.ts"
import { dashedSpeech } from "./dashes.ts"
import { quotedStretches } from "./marks.ts"
import { passagesOf } from "./passages.ts"
import { quotationsOf } from "./quotations.ts"
import { type SentenceStretch, stretchesOf } from "./stretches.ts"

/** The kinds of passage a press report is made of (title and dateline are told apart before). */
export type ReportKind = "quote" | "cue" | "paraphrase" | "narration" | "heading" | "chrome"

/** A person as the page shows them: the fullest name printed, and the office printed with it. */
export interface Source {
  readonly name: string
  readonly role: string | null
}

/** At most a sentence or a stretch of quoted text, in UTF-16 code units of the page. */
export interface ReportPassage extends Span {
  readonly kind: ReportKind
  /** Whose words are given; null in narration and where the source is no single known person. */
  readonly person: Source | null
  /** The name or office as printed in the passage's cue; null where only a pronoun, or nothing, stands there. */
  readonly label: string | null
}

export interface ReportPassages {
  readonly passages: readonly ReportPassage[]
  readonly issues: readonly Issue[]
}

/**
 * Cuts the body of a press report into passages and says whose words each one gives.
 *
 * `body` are the paragraphs in order. The passages are trimmed, disjoint, in order, and together hold every non-blank
 * character of the body; `page.furniture` inside it becomes passages of its own. A source that cannot be told stays null and is an issue.
 */
export const segmentReport = (page: CleanPage, body: readonly Span[], facts: Facts): ReportPassages => {
  const text = withoutFurniture(page.page.raw, page.furniture)
  const paragraphs = body.map((span) => trim(text, span))
  const quoted = quotedStretches(text, paragraphs, (paragraph) => statementOf(text, paragraph).frame === null)
  const stretches = paragraphs.map((paragraph, at) => {
    const inside = dashedSpeech(text, paragraph, quoted.paragraphs[at]!)
    return stretchesOf(text, paragraph, quotationsOf(text, paragraph, inside), inside)
  })
  const titles = page.blocks.filter(({ kind }) => kind === "title").map((title) => statementOf(text, title))
  const said = stretches.flat().filter((stretch): stretch is SentenceStretch => stretch.type === "sentence")
  const discourse = discourseOf([...titles, ...said], facts, page.date)
  const attributed = attribute(text, stretches, discourse)
  const unbalanced = quoted.unbalanced.map(
    (span): Issue => ({
      severity: "info",
      code: "unbalanced-quote",
      span,
      message: `The mark ${slice(text, span)} opens or closes no quotation.`
    })
  )
  const issues = [...attributed.issues, ...unbalanced].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return { passages: passagesOf(text, paragraphs, attributed.paragraphs, discourse.registry, body, page.furniture), issues }
}

/** Furniture reads as blanks, so that offsets stay and words do not. */
const withoutFurniture = (raw: string, furniture: readonly Span[]): string => {
  let text = ""
  let at = 0
  for (const { start, end } of furniture) {
    text += raw.slice(at, start) + " ".repeat(end - start)
    at = end
  }
  return text + raw.slice(at)
}

const statementOf = (text: string, span: Span): Statement => {
  const read = words(text, span)
  const named = mentionsOf(read)
  return { words: read, mentions: named, frame: frameOf(read, named) }
}
