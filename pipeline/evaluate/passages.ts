import type { Dataset, PassageRow } from "../../schemas/index.ts"
import { speechKinds } from "../../schemas/passages.ts"
import { charactersOf, isBlank } from "./characters.ts"
import { type Measure, precisionAndRecall, shareOf } from "./measure.ts"
import { documentOf, type GoldRow } from "./tsv.ts"

/** What annotation, of other pages too, writes for a speaker who is no one person: these passages are left out of the score by speaker. */
const nobody = new Set(["russia", "speaker", "joint-statement"])
const isNobody = (speaker: string): boolean => speaker.includes("+") || nobody.has(speaker)

/** Quotation marks and dashes are left out, since they may belong to the passage on either side. */
const mark = /^["“”„«»‘’'—–-]$/

/**
 * Scores the segmentation of pages by the rows of `passages.tsv` (spans in code points, with kind and speaker), character by character.
 * White space, quotation marks, dashes and spans annotated as ambiguous are left out.
 */
export const scorePassages = (dataset: Pick<Dataset, "documents" | "passages">, rows: readonly GoldRow[]): readonly Measure[] => {
  const pages = charactersOf(dataset)
  const documents = new Set(rows.map(documentOf))
  const sum = { characters: 0, covered: 0, compared: 0, sameKind: 0, gold: 0, predicted: 0, right: 0 }
  for (const document of documents) {
    const page = pages.get(document)
    page?.points.forEach((point, at) => {
      if (isBlank(point)) return
      sum.characters++
      if (page.held[at] === 1) sum.covered++
    })
  }
  for (const row of rows) {
    if (row.kind === "ambiguous") continue
    const page = pages.get(documentOf(row))
    const speaker = row.speaker ?? ""
    for (let at = Number(row.start); at < Number(row.end); at++) {
      const point = page?.points[at]
      if (page !== undefined && (isBlank(point) || mark.test(point!))) continue
      const passage = page?.passages[at] ?? null
      sum.compared++
      if (passage?.kind === row.kind) sum.sameKind++
      if (isNobody(speaker)) continue
      const isSpoken = speechKinds.has(row.kind ?? "")
      if (isSpoken) sum.gold++
      if (isSpeechOf(passage)) sum.predicted++
      if (isSpoken && isSpeechOf(passage) && passage.speaker_id === speaker) sum.right++
    }
  }
  const covered = "Share of the non-blank characters of the annotated pages that lie in exactly one passage."
  const meanings = [
    "Share of the characters given to a speaker that are this speaker's.",
    "Share of the characters of speech that were given to their speaker.",
    "Speech by speaker: harmonic mean of precision and recall."
  ] as const
  return [
    shareOf("passages.coverage", covered, sum.covered, sum.characters),
    shareOf("passages.kind", "Share of annotated characters in a passage of the right kind.", sum.sameKind, sum.compared),
    ...precisionAndRecall("passages.speech", meanings, { right: sum.right, reported: sum.predicted, annotated: sum.gold })
  ]
}

const isSpeechOf = (passage: PassageRow | null): passage is PassageRow =>
  passage !== null && speechKinds.has(passage.kind) && passage.speaker_id !== null
