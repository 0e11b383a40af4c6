import type { Dataset, PassageRow } from "../../schemas/index.ts"
import { charactersOf, isBlank } from "./characters.ts"
import { type Measure, precisionAndRecall, shareOf } from "./measure.ts"
import { documentOf, type GoldRow } from "./tsv.ts"

/** An annotated turn of a transcript, in code points: its label, and what is said. */
interface Turn {
  readonly labelStart: number
  readonly start: number
  readonly end: number
  readonly label: string
}

/**
 * Scores speaker turns of transcripts by the rows of `turns.tsv` (label and spans in code points). A label is found where a label passage
 * starts at the same character with the same words; a character of a turn is right where its passage is running speech under that label.
 */
export const scoreTurns = (dataset: Pick<Dataset, "documents" | "passages">, rows: readonly GoldRow[]): readonly Measure[] => {
  const pages = charactersOf(dataset)
  const labels = Map.groupBy(
    dataset.passages.filter((passage) => passage.kind === "label"),
    (passage) => passage.document_id
  )
  const gold = Map.groupBy(rows, documentOf)
  const sum = { found: 0, predicted: 0, documents: 0, characters: 0, right: 0 }
  for (const [document, annotated] of gold) {
    const turns = annotated.map(turnOf)
    const predicted = labels.get(document) ?? []
    const found = labelsFound(predicted, turns)
    sum.found += found
    sum.predicted += predicted.length
    if (found === turns.length && found === predicted.length) sum.documents++
    const page = pages.get(document)
    for (const turn of turns) {
      const label = plain(turn.label)
      for (let at = turn.start; at < turn.end; at++) {
        if (page !== undefined && isBlank(page.points[at])) continue
        sum.characters++
        const passage = page?.passages[at]
        if (passage != null && passage.kind === "verbatim" && plain(passage.label ?? "") === label) sum.right++
      }
    }
  }
  const meanings = [
    "Share of speaker labels found that are labels.",
    "Share of speaker labels that were found.",
    "Speaker labels: harmonic mean of precision and recall."
  ] as const
  return [
    ...precisionAndRecall("turns.labels", meanings, { right: sum.found, reported: sum.predicted, annotated: rows.length }),
    shareOf("turns.documents", "Share of transcripts with every label right and none too many.", sum.documents, gold.size),
    shareOf("turns.characters", "Share of the characters of all turns given to the right speaker.", sum.right, sum.characters)
  ]
}

const turnOf = (row: GoldRow): Turn => ({
  labelStart: Number(row.label_start),
  start: Number(row.start),
  end: Number(row.end),
  label: row.label ?? ""
})

/** The words of a label, without marks of bold type, its colon and double spaces. */
const plain = (label: string): string =>
  label
    .replace(/[*_]+/g, "")
    .replace(/\s+/g, " ")
    .replace(/\s*:\s*$/, "")
    .trim()

const labelsFound = (predicted: readonly PassageRow[], turns: readonly Turn[]): number => {
  const starts = new Map(predicted.map((passage) => [passage.start, plain(passage.text)]))
  return turns.filter((turn) => starts.get(turn.labelStart) === plain(turn.label)).length
}
