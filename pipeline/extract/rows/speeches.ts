import type { FigureRow } from "../../../schemas/figures.ts"
import type { SpeechRow } from "../../../schemas/speeches.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import type { Issue } from "../../text/issue.ts"
import { countWords } from "../../text/word-count.ts"
import type { PageIndex, SpeechFacts } from "../speech-facts.ts"
import { citation } from "./citation.ts"
import { joinPassages } from "./own-words.ts"

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
    const { passagesOf, ownWords, toPoints } = pages.get(chosen.documentId)!
    const { text, words } = ownWords(chosen.utterance)
    const paraphrase = joinPassages(
      page,
      passagesOf(chosen.utterance).filter(({ kind }) => kind === "paraphrase")
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
      words,
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
