import type { Dataset } from "../../schemas/index.ts"
import { speechKinds } from "../../schemas/passages.ts"
import { type Measure, shareOf } from "./measure.ts"
import type { GoldRow } from "./tsv.ts"

/** What one speaker says in one page, by the annotation. */
interface Voice {
  readonly document: string
  readonly speaker: string
  /** Characters of running speech, and of quotations. */
  readonly verbatim: number
  readonly quoted: number
}

/**
 * Scores the versions of speeches by the rows of `passages.tsv`: whether each speaker of a page has a version there, whether pages of one
 * event with one speaker give one speech, and whether its text is taken from the fullest of them. The dataset tells the event of a page.
 */
export const scoreVersions = (dataset: Dataset, rows: readonly GoldRow[]): readonly Measure[] => {
  const voices = voicesOf(rows)
  const annotated = new Set(rows.map((row) => row["document_id"]))
  const speakerOf = new Map(dataset.speeches.map(({ speech_id, speaker_id }) => [speech_id, speaker_id]))
  const eventOf = new Map(dataset.documents.map(({ document_id, event_id }) => [document_id, event_id ?? document_id]))
  const found = dataset.versions
    .filter(({ document_id }) => annotated.has(document_id))
    .flatMap((version) => {
      const speaker = speakerOf.get(version.speech_id)
      return speaker === null || speaker === undefined ? [] : [{ ...version, speaker }]
    })
  const isVoice = (document: string, speaker: string): boolean =>
    voices.some((voice) => voice.document === document && voice.speaker === speaker)
  const speeches = [...Map.groupBy(voices, ({ document, speaker }) => `${eventOf.get(document) ?? document} ${speaker}`).values()]
  const several = speeches.filter((speech) => speech.length > 1)
  const speechesIn = ({ document, speaker }: Voice): ReadonlySet<string> =>
    new Set(found.filter((version) => version.document_id === document && version.speaker === speaker).map(({ speech_id }) => speech_id))
  const isJoined = ([first, ...others]: readonly Voice[]): boolean => {
    const home = speechesIn(first!)
    return others.every((other) => [...speechesIn(other)].some((speech) => home.has(speech)))
  }
  const isFromFullest = (speech: readonly Voice[]): boolean => {
    const chosen = found.filter(
      (version) => version.chosen && speech.some((voice) => voice.document === version.document_id && voice.speaker === version.speaker)
    )
    return chosen.length > 0 && chosen.every(({ document_id }) => document_id === fullest(speech).document)
  }
  return [
    shareOf(
      "versions.recall",
      "Of the speakers annotated in a page, the share that has a version there.",
      voices.filter((voice) => speechesIn(voice).size > 0).length,
      voices.length
    ),
    shareOf(
      "versions.precision",
      "Of the versions of named speakers, the share whose speaker is annotated in that page.",
      found.filter(({ document_id, speaker }) => isVoice(document_id, speaker)).length,
      found.length
    ),
    shareOf(
      "versions.joined",
      "Of the speakers printed by several pages of one event, the share whose versions are one speech.",
      several.filter(isJoined).length,
      several.length
    ),
    shareOf(
      "versions.chosen",
      "Of the speeches, by event and speaker, the share taken from the fullest page: running text before quotations, then the longer.",
      speeches.filter(isFromFullest).length,
      speeches.length
    )
  ]
}

const voicesOf = (rows: readonly GoldRow[]): readonly Voice[] => {
  const heard = rows.filter((row) => speechKinds.has(row["kind"] ?? "") && /^[^+]+$/.test(row["speaker"] ?? ""))
  return [...Map.groupBy(heard, (row) => `${row["document_id"]} ${row["speaker"]}`).values()].map((passages) => ({
    document: passages[0]!["document_id"] ?? "",
    speaker: passages[0]!["speaker"] ?? "",
    verbatim: characters(passages, "verbatim"),
    quoted: characters(passages, "quote")
  }))
}

const characters = (passages: readonly GoldRow[], kind: string): number =>
  passages.filter((row) => row["kind"] === kind).reduce((sum, row) => sum + Number(row["end"]) - Number(row["start"]), 0)

const fullest = (speech: readonly Voice[]): Voice =>
  speech.reduce((best, voice) =>
    voice.verbatim > best.verbatim || (voice.verbatim === best.verbatim && voice.quoted > best.quoted) ? voice : best
  )
