import type { FigureRow, SpeechRow, VersionRow } from "../../../schemas/index.ts"
import type { Deduplicated } from "../../model/deduplicated.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { countWords } from "../../text/word-count.ts"
import { fourDecimals } from "../../text/write/four-decimals.ts"
import { type Pages, pageFacts, type SpeechFacts, utteranceOf } from "../speech-facts.ts"
import { citation, occasionOf } from "./citation.ts"
import { joinPassages } from "./own-words.ts"
import type { PageIndex } from "./page-index.ts"
import { sortedSet } from "./sorted-set.ts"
import type { Names } from "./speakers.ts"
import { type Turn, turnKind } from "./turn-kind.ts"

/** Makes a row of the speeches table for each speech, with the text of its chosen version and the number of its rows among `figures`. */
export const speechRows = (
  speeches: readonly SpeechFacts[],
  figures: readonly FigureRow[],
  names: Names,
  indexes: ReadonlyMap<string, PageIndex>
): readonly SpeechRow[] => {
  const figuresOf = Map.groupBy(figures, ({ speech_id }) => speech_id)
  return speeches.map((facts) => {
    const { speech, chosen, page, utterance, speakerId, event } = facts
    const { documentId } = page.page
    const { title, language, original_language, publisher, url } = pageFacts(page)
    const { passagesOf, ownWords, toPoints } = indexes.get(chosen.documentId)!
    const { text, words } = ownWords(chosen.utterance)
    const isTold = utterance.turn !== null && utterance.turn > 1
    const before = isTold ? turnOf(page, chosen.utterance - 1, ownWords) : null
    const paraphrase = joinPassages(
      page,
      passagesOf(chosen.utterance).filter(({ kind }) => kind === "paraphrase")
    )
    const speakerName = speakerId === null ? null : (names.get(speakerId) ?? null)
    const start = toPoints(utterance.start)
    const end = toPoints(utterance.end)
    return {
      speech_id: speech.speechId,
      item_id: event?.event_id ?? documentId,
      item_title: occasionOf(facts) ?? title,
      event_id: event?.event_id ?? null,
      event_name: event?.name ?? null,
      event_edition: event?.edition ?? null,
      date: facts.date,
      date_source: facts.dateSource,
      date_precision: facts.date === null ? null : "day",
      place: facts.place,
      speaker_id: speakerId,
      speaker_name: speakerName,
      speaker_role: utterance.role,
      label: utterance.label,
      form: utterance.form,
      kind: turnKind(turnOf(page, chosen.utterance, ownWords), before),
      turn: utterance.turn,
      language,
      original_language,
      publisher,
      document_id: documentId,
      start,
      end,
      version_count: speech.versions.length,
      document_ids: sortedSet(speech.versions.map((version) => version.documentId)),
      words,
      paraphrase_words: countWords(paraphrase),
      figures: figuresOf.get(speech.speechId)?.length ?? 0,
      url,
      citation: citation(facts, speakerName, start, end),
      text: text === "" ? null : text
    }
  })
}

/** What the kind of a turn depends on. */
const turnOf = ({ utterances }: SegmentedPage, utterance: number, ownWords: PageIndex["ownWords"]): Turn => {
  const { label, speakerId } = utterances[utterance]!
  return { label, speakerId, ...ownWords(utterance) }
}

/** Makes a row of the versions table for each version of each speech. */
export const versionRows = (pages: Pages, indexes: ReadonlyMap<string, PageIndex>, { speeches }: Deduplicated): readonly VersionRow[] =>
  speeches.flatMap(({ speechId, versions }) =>
    versions.map((version) => {
      const { utterance } = utteranceOf(pages, version)
      const { ownWords, toPoints } = indexes.get(version.documentId)!
      return {
        speech_id: speechId,
        document_id: version.documentId,
        form: utterance.form,
        start: toPoints(utterance.start),
        end: toPoints(utterance.end),
        words: ownWords(version.utterance).words,
        chosen: version.chosen,
        reason: version.reason,
        matched: fourDecimals(version.matched)
      }
    })
  )
