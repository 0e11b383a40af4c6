import type { FigureRow } from "../../../schemas/figures.ts"
import type { SpeechRow } from "../../../schemas/speeches.ts"
import type { Passage, SegmentedPage } from "../../segment/index.ts"
import { cleanText } from "../../text/clean-text.ts"
import type { Issue } from "../../text/issue.ts"
import { plainLineEnds } from "../../text/line-ends.ts"
import { countWords } from "../../text/word-count.ts"
import { citation } from "./citation.ts"
import type { PageIndex, SpeechFacts } from "./speech-facts.ts"

/** The speaker's own words: running speech and what stands in quotation marks. */
export const isOwnWords = (passage: Passage): boolean => passage.kind === "verbatim" || passage.kind === "quote"

/** Clean text of passages: those of one paragraph joined by a space, paragraphs apart by a blank line. */
export const joinPassages = (page: SegmentedPage, passages: readonly Passage[]): string => {
  const { raw } = page.page
  let text = ""
  let previous: Passage | null = null
  for (const passage of passages) {
    const words = cleanText(raw, passage, page.edits)
    if (words === "") continue
    if (previous !== null) text = join(text, previous, words, plainLineEnds(raw.slice(previous.end, passage.start)))
    else text = words
    previous = passage
  }
  return previous?.kind === "quote" ? endSentence(text) : text
}

const join = (text: string, previous: Passage, words: string, between: string): string => {
  const goesOn = /^\p{Ll}/u.test(words)
  const before = previous.kind === "quote" && !goesOn ? endSentence(text) : text
  if (isParagraphBreak(between)) return `${before}\n\n${words}`
  return /^[,.;:!?)\]]/.test(words) ? before + words : `${before} ${words}`
}

/** Press style puts a comma where a quotation's full stop gives way to the reporting clause: "It works," he said. */
const endSentence = (text: string): string => (text.endsWith(",") ? `${text.slice(0, -1)}.` : text)

/** Paragraphs stand apart by a line end; within one there may stand a label or a cue, but those hold no blank line. */
const isParagraphBreak = (between: string): boolean => /\n\s*\n|\n\s*[—–-]/.test(between) || /^\s*\n\s*$/.test(between)

export const speechRows = (
  all: readonly SpeechFacts[],
  figures: readonly FigureRow[],
  names: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, PageIndex>
): readonly SpeechRow[] => {
  const figureCount = new Map<string, number>()
  for (const { speech_id } of figures) if (speech_id !== null) figureCount.set(speech_id, (figureCount.get(speech_id) ?? 0) + 1)
  return all.map((facts) => {
    const { speech, chosen, page, utterance, speakerId, event } = facts
    const { passagesOf, toPoints } = pages.get(chosen.documentId)!
    const passages = passagesOf(chosen.utterance)
    const text = joinPassages(page, passages.filter(isOwnWords))
    const paraphrase = joinPassages(
      page,
      passages.filter(({ kind }) => kind === "paraphrase")
    )
    const speakerName = speakerId === null ? null : (names.get(speakerId) ?? null)
    const start = toPoints(utterance.start)
    const end = toPoints(utterance.end)
    return {
      speech_id: speech.speechId,
      event_id: event?.event_id ?? null,
      event_name: event?.name ?? null,
      event_edition: event?.edition ?? null,
      date: facts.date,
      date_precision: facts.date === null ? null : "day",
      place: facts.place,
      speaker_id: speakerId,
      speaker_name: speakerName,
      speaker_role: utterance.role,
      label: utterance.label,
      form: utterance.form,
      turn: utterance.turn,
      language: page.page.entry?.language ?? page.language,
      original_language: page.page.entry?.original_language ?? null,
      publisher: page.page.entry?.publisher ?? page.source.publisher,
      document_id: page.page.documentId,
      start,
      end,
      version_count: speech.versions.length,
      document_ids: [...new Set(speech.versions.map(({ documentId }) => documentId))].sort(),
      words: countWords(text),
      paraphrase_words: countWords(paraphrase),
      figures: figureCount.get(speech.speechId) ?? 0,
      citation: citation(facts, speakerName, start, end),
      text: text === "" ? null : text
    }
  })
}

/** What a page's steps noticed and what the tables leave empty for its speeches; a missing day is said once, and not where another page or the event tells it. */
export const pageIssues = (page: SegmentedPage, own: readonly SpeechFacts[]): readonly Issue[] => {
  const undated = own.filter(({ date }) => date === null).length
  const noticed = page.issues.filter(({ code }) => code !== "unknown-date" || own.length === 0 || undated > 0)
  const notice = (code: Issue["code"], message: string): readonly Issue[] =>
    noticed.some((issue) => issue.code === code) ? [] : [{ severity: "warning", code, span: null, message }]
  return [
    ...noticed,
    ...(own.length > 0 || page.utterances.length > 0
      ? []
      : notice("no-speech", "No speech, quotation or reported speech was found in this page.")),
    ...(undated === 0
      ? []
      : notice(
          "unknown-date",
          `The day of ${undated} of ${own.length} speeches is not known: no dateline of a transcript, no event with a plenary day.`
        )),
    ...(page.page.entry !== null
      ? []
      : notice("page-not-in-manifest", "The page has no row in documents.csv; what could be detected was used, the rest is empty."))
  ]
}
