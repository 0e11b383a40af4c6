import { duplicateKinds } from "../../schemas/duplicates.ts"
import type { Dataset } from "../../schemas/index.ts"
import { type Measure, precisionAndRecall, shareOf } from "./measure.ts"
import type { GoldRow } from "./tsv.ts"

/** One side of a pair: a span of a page, in code points. */
interface Side {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** Two spans that say the same, annotated or reported. */
interface Pair {
  readonly a: Side
  readonly b: Side
  /** Kind of the duplicates table. */
  readonly kind: string
}

/**
 * Scores the reported duplicates by precision and recall: over all, between every two pages, and by kind. The rows of `duplicates.tsv`
 * say the same; pairs of `duplicates-arguable.tsv` and `duplicates-furniture.tsv` count neither way; those of `not-duplicates.tsv` look
 * alike and must not be reported.
 */
export const scoreDuplicates = (
  dataset: Dataset,
  rows: readonly GoldRow[],
  files: ReadonlyMap<string, readonly GoldRow[]>
): readonly Measure[] => {
  const pairsIn = (file: string): readonly Pair[] => (files.get(file) ?? []).map(goldPair)
  const gold = rows.map(goldPair)
  const arguable = [...pairsIn("duplicates-arguable.tsv"), ...pairsIn("duplicates-furniture.tsv")]
  const lookalikes = pairsIn("not-duplicates.tsv")
  const annotated = new Set([...gold, ...arguable, ...lookalikes].flatMap(({ a, b }) => [a.document, b.document]))
  const found = dataset.duplicates.map(foundPair).filter(({ a, b }) => annotated.has(a.document) && annotated.has(b.document))
  const scored = found.filter((pair) => gold.some((other) => matches(pair, other)) || !arguable.some((other) => matches(pair, other)))
  const between = [...new Set(gold.map(documents))].sort()
  return [
    ...foundPairs("duplicates", "pairs of passages that say the same", gold, scored),
    ...between.flatMap((name) => {
      const isBetween = (pair: Pair): boolean => documents(pair) === name
      return foundPairs(
        `duplicates.${name}`,
        `pairs between ${name.replace("+", " and ")}`,
        gold.filter(isBetween),
        scored.filter(isBetween)
      )
    }),
    ...duplicateKinds.flatMap((kind) => ofKind(kind, gold, scored)),
    shareOf(
      "duplicates.lookalikes.refused",
      "Of the pairs that look alike and do not say the same, the share that was not reported.",
      lookalikes.filter((pair) => !found.some((other) => matches(other, pair))).length,
      lookalikes.length
    )
  ]
}

const foundPairs = (name: string, what: string, gold: readonly Pair[], found: readonly Pair[]): readonly Measure[] => {
  const meanings = [
    `Of the reported ${what}, the share that is annotated.`,
    `Of the annotated ${what}, the share that was reported.`,
    `Harmonic mean of precision and recall of ${what}.`
  ] as const
  return precisionAndRecall(name, meanings, {
    right: gold.filter((pair) => found.some((other) => matches(other, pair))).length,
    rightReported: found.filter((pair) => gold.some((other) => matches(pair, other))).length,
    reported: found.length,
    annotated: gold.length
  })
}

const ofKind = (kind: string, gold: readonly Pair[], found: readonly Pair[]): readonly Measure[] => {
  const annotated = gold.filter((pair) => pair.kind === kind)
  if (annotated.length === 0) return []
  const partners = annotated.map((pair) => found.filter((other) => matches(other, pair))).filter((others) => others.length > 0)
  const sameKind = partners.filter((others) => others.some((other) => other.kind === kind)).length
  const all = `Of the annotated pairs of kind ${kind}, the share that was reported, as whatever kind.`
  return [
    shareOf(`duplicates.${kind}.recall`, all, partners.length, annotated.length),
    shareOf(`duplicates.${kind}.kind`, `Of the reported ones among them, the share reported as ${kind}.`, sameKind, partners.length)
  ]
}

const goldPair = (row: GoldRow): Pair => ({
  a: { document: row["doc_a"] ?? "", start: Number(row["start_a"]), end: Number(row["end_a"]) },
  b: { document: row["doc_b"] ?? "", start: Number(row["start_b"]), end: Number(row["end_b"]) },
  kind: olderKinds[row["kind"] ?? ""] ?? row["kind"] ?? ""
})

/** Kinds that annotation made for versions before 2.0.0 names otherwise. */
const olderKinds: Readonly<Record<string, string>> = { translation: "reworded" }

const foundPair = (row: Dataset["duplicates"][number]): Pair => ({
  a: { document: row.a_document_id, start: row.a_start, end: row.a_end },
  b: { document: row.b_document_id, start: row.b_start, end: row.b_end },
  kind: row.kind
})

const documents = ({ a, b }: Pair): string => [a.document, b.document].sort().join("+")

/** Whether two pairs are one: both sides meet, whichever is named first. */
const matches = (x: Pair, y: Pair): boolean => (meets(x.a, y.a) && meets(x.b, y.b)) || (meets(x.a, y.b) && meets(x.b, y.a))

/** Whether two spans have at least half of the shorter one in common. */
const meets = (x: Side, y: Side): boolean =>
  x.document === y.document && Math.min(x.end, y.end) - Math.max(x.start, y.start) >= 0.5 * Math.min(x.end - x.start, y.end - y.start)
