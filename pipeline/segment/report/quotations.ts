import { titleAbbreviations } from "../../english/people/personal-names.ts"
import { reportingVerb } from "../../english/reports/reporting-verbs.ts"
import { sayingNouns, sayingVerbs } from "../../english/reports/source-nouns.ts"
import { type Span, trim } from "../../text/span.ts"
import { countWords } from "../../text/word-count.ts"
import { frameOf } from "../sentence/find-frame.ts"
import { mentionsOf } from "../sentence/mentions.ts"
import { withoutAsides, words } from "../sentence/words.ts"
import type { Quoted } from "./stretch.ts"

/**
 * The quoted stretches of a paragraph that give somebody's words. Others (scare quotes, titles, names, phrases built into a sentence)
 * belong to their sentence. Punctuation tells them apart: it parts a quotation from the sentence around it.
 */
export const quotationsOf = (text: string, paragraph: Span, quoted: readonly Quoted[]): readonly Quoted[] => {
  const found: Quoted[] = []
  for (const one of quoted) if (isQuotation(text, paragraph, one, found.at(-1) ?? null)) found.push(one)
  return found
}

const isQuotation = (text: string, paragraph: Span, { outer, inner, isContinued }: Quoted, previous: Quoted | null): boolean => {
  const said = text.slice(inner.start, inner.end).trim()
  const length = countWords(said)
  if (length === 0) return false
  if (isContinued) return true
  if (isSaying(text, paragraph, outer.start)) return false
  const lead = trim(text, { start: previous?.outer.end ?? paragraph.start, end: outer.start })
  const before = lead.end > lead.start ? text[lead.end - 1]! : ""
  const behind = reachBehind(text, paragraph, outer.end)
  const isSentence = /[.!?…]$/.test(said) || (/^[.!?…]|^$/.test(behind.mark) && behind.mark !== "")
  const isCapital = /^[\p{Lu}\p{N}…([<$€£]|^\.\.\./u.test(said)
  if (before === "" || /[.!?…]/.test(before)) return opensSentence(said, length, isCapital, behind)
  if (before === ":") return length >= 3 || (isSentence && isCapital)
  if (/[,–—-]/.test(before)) {
    if (
      previous !== null &&
      /^\s*[,–—-]/.test(text.slice(previous.inner.end, lead.start + 1).replace(/["”’'»“]/g, "")) &&
      behindReports(text, lead)
    )
      return true
    if (previous !== null && text[previous.inner.end - 1] === "," && behindReports(text, lead)) return true
    if (isCapital && length >= 3 && (/[,.!?…]$/.test(said) || isSentence)) return true
    return length >= 4 && (isSentence || (said.endsWith(",") && behind.reports))
  }
  const last = words(text, { start: Math.max(lead.start, lead.end - 40), end: lead.end }).at(-1)
  return isCapital && length >= 4 && isSentence && last !== undefined && reportingVerb(last.base) !== null
}

const saying = new RegExp(`\\b(?:${sayingNouns.join("|")})s? (?:${sayingVerbs.join("|")})\\b[\\s,:]*$`)

/** Whether a saying follows: "As the proverb goes, “…”". */
const isSaying = (text: string, paragraph: Span, at: number): boolean => saying.test(text.slice(Math.max(paragraph.start, at - 60), at))

/** What stands after a closing mark. */
interface Behind {
  /** The punctuation right after it; "" where a word follows. */
  readonly mark: string
  /** Whether the rest of the sentence is a reporting clause. */
  readonly reports: boolean
  readonly isCapital: boolean
  /** Whether the paragraph ends there. */
  readonly isEnd: boolean
}

/** Whether a stretch that opens a sentence is a quotation, by how it ends and what follows. */
const opensSentence = (said: string, length: number, isCapital: boolean, behind: Behind): boolean => {
  if (/[.!?…]$/.test(said)) return length >= 2 || behind.reports || behind.isEnd || behind.isCapital
  if (/[,;—–-]$/.test(said)) return behind.reports || length >= 5
  if (/^[,–—-]/.test(behind.mark)) return behind.reports && length >= 2
  if (/^[.!?…]/.test(behind.mark) || behind.isEnd) return length >= 3
  if (behind.reports) return isCapital && length >= 4
  return behind.isCapital && length >= 8
}

const reachBehind = (text: string, paragraph: Span, end: number): Behind => {
  const mark = /^\s?[.,;:!?…–—-]+/.exec(text.slice(end, Math.min(paragraph.end, end + 6)))?.[0].trim() ?? ""
  const rest = trim(text, {
    start: mark === "" ? end : end + text.slice(end, end + 6).indexOf(mark) + mark.length,
    end: Math.min(paragraph.end, end + 320)
  })
  return {
    mark,
    reports: /^[.!?…]/.test(mark) ? false : behindReports(text, rest),
    isCapital: /^\p{Lu}/u.test(text.slice(rest.start, rest.start + 2)),
    isEnd: rest.end === rest.start
  }
}

/** The end of a clause; a full stop after an abbreviation or an initial is none. */
const clauseEnd = new RegExp(`(?<!\\b(?:\\p{Lu}|${titleAbbreviations.join("|")}))\\.(?:\\s|$)|[!?…:"“”«»](?:\\s|$)`, "u")

/** Most words that may stand before a source: "Holm's running mate Gov. Ida Lund told". */
const mostBeforeSource = 4

/** Whether a span begins with a reporting clause: "he said", "said the minister", "the minister told reporters". */
export const behindReports = (text: string, { start, end }: Span): boolean => {
  const stop = clauseEnd.exec(text.slice(start, end))
  const clause = withoutAsides(words(text, { start, end: stop === null ? end : start + stop.index }))
  const frame = frameOf(clause, mentionsOf(clause))
  if (frame === null) return false
  const first = Math.min(frame.first, frame.verb?.first ?? frame.first)
  return frame.shape !== "impersonal" && (first <= mostBeforeSource || clause.slice(0, first).some(({ text: mark }) => mark === ","))
}
