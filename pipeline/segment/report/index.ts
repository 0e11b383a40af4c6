import type { Facts } from "../../../schemas/inputs.ts"
import { ownWords } from "../../english/people/first-person.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { type Issue, info } from "../../text/issues/issue.ts"
import { type Span, slice, trim } from "../../text/span.ts"
import { discourseOf } from "../people/discourse.ts"
import type { Statement } from "../people/introductions.ts"
import { frameOf } from "../sentence/find-frame.ts"
import { mentionsOf } from "../sentence/mentions.ts"
import { words } from "../sentence/words.ts"
import { attribute } from "./attribution.ts"
import { dashedSpeech } from "./dashes.ts"
import { quotedStretches } from "./marks.ts"
import { passagesOf, type ReportPassage } from "./passages.ts"
import { quotationsOf } from "./quotations.ts"
import type { SentenceStretch } from "./stretch.ts"
import { stretchesOf } from "./stretches.ts"

/** The passages of a report, in order, and what is to be said of them. */
interface ReportPassages {
  readonly passages: readonly ReportPassage[]
  readonly issues: readonly Issue[]
}

/**
 * Cuts the body of a press report into passages and says whose words each one gives.
 *
 * `body` are the paragraphs in order. The passages are trimmed, disjoint, in order, and together hold every non-blank character of the
 * body; boilerplate inside it becomes passages of its own. A source that cannot be found out stays null, with an issue.
 */
export const segmentReport = (page: CleanPage, body: readonly Span[], facts: Facts): ReportPassages => {
  const text = withoutBoilerplate(page.page.raw, page.boilerplate)
  const paragraphs = body.map((span) => trim(text, span))
  const isSpoken = (paragraph: Span): boolean => inFirstPerson.test(slice(text, paragraph)) || statementOf(text, paragraph).frame === null
  const quoted = quotedStretches(text, paragraphs, isSpoken)
  const stretches = paragraphs.map((paragraph, at) => {
    const inside = dashedSpeech(text, paragraph, quoted.paragraphs[at]!)
    return stretchesOf(text, paragraph, quotationsOf(text, paragraph, inside), inside)
  })
  const titles = page.blocks.filter(({ kind }) => kind === "title").map((title) => statementOf(text, title))
  const said = stretches.flat().filter((stretch): stretch is SentenceStretch => stretch.type === "sentence")
  const discourse = discourseOf([...titles, ...said], facts, page.date)
  const attributed = attribute(text, stretches, discourse)
  const unbalanced = quoted.unbalanced.map((span) =>
    info("unbalanced-quote", span, `The mark ${slice(text, span)} opens or closes no quotation.`)
  )
  const issues = [...attributed.issues, ...unbalanced].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return { passages: passagesOf(text, paragraphs, attributed.paragraphs, discourse.registry, body, page.boilerplate), issues }
}

const inFirstPerson = new RegExp(`(?<![\\p{L}’'.])(?:${ownWords.join("|")})(?![\\p{L}.])`, "u")

/** The page with its boilerplate blanked out, so that offsets stay the same. */
const withoutBoilerplate = (raw: string, boilerplate: readonly Span[]): string => {
  let text = ""
  let at = 0
  for (const { start, end } of boilerplate) {
    text += raw.slice(at, start) + " ".repeat(end - start)
    at = end
  }
  return text + raw.slice(at)
}

/** A sentence (or title, or paragraph) read by itself. */
const statementOf = (text: string, span: Span): Statement => {
  const read = words(text, span)
  const named = mentionsOf(read)
  return { words: read, mentions: named, frame: frameOf(read, named) }
}
