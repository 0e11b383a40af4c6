import { duplicateKinds } from "../../schemas/duplicates.ts"
import type { Dataset } from "../../schemas/index.ts"
import { f1, type GoldRow, type Measure, ratio } from "./measure.ts"

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
 * Scores the reported duplicates by precision and recall: over all, between every two pages, and by kind.
 *
 * @param rows of `duplicates.tsv`, the pairs that say the same
 * @param files other annotation: pairs of `duplicates-arguable.tsv` and `duplicates-furniture.tsv` count neither way, those of
 *   `not-duplicates.tsv` look alike and must not be reported
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
    ...precisionAndRecall("duplicates", "pairs of passages that say the same", gold, scored),
    ...between.flatMap((name) =>
      precisionAndRecall(
        `duplicates.${name}`,
        `pairs between ${name.replace("+", " and ")}`,
        gold.filter((pair) => documents(pair) === name),
        scored.filter((pair) => documents(pair) === name)
      )
    ),
    ...duplicateKinds.flatMap((kind) => ofKind(kind, gold, scored)),
    {
      name: "duplicates.lookalikes.refused",
      meaning: "Of the pairs that look alike and do not say the same, the share that was not reported.",
      value: ratio(lookalikes.filter((pair) => !found.some((other) => matches(other, pair))).length, lookalikes.length),
      n: lookalikes.length
    }
  ]
}

const precisionAndRecall = (name: string, what: string, gold: readonly Pair[], found: readonly Pair[]): readonly Measure[] => {
  const precision = ratio(found.filter((pair) => gold.some((other) => matches(pair, other))).length, found.length)
  const recall = ratio(gold.filter((pair) => found.some((other) => matches(other, pair))).length, gold.length)
  return [
    { name: `${name}.precision`, meaning: `Of the reported ${what}, the share that is annotated.`, value: precision, n: found.length },
    { name: `${name}.recall`, meaning: `Of the annotated ${what}, the share that was reported.`, value: recall, n: gold.length },
    { name: `${name}.f1`, meaning: `Harmonic mean of precision and recall of ${what}.`, value: f1(precision, recall), n: gold.length }
  ]
}

const ofKind = (kind: string, gold: readonly Pair[], found: readonly Pair[]): readonly Measure[] => {
  const annotated = gold.filter((pair) => pair.kind === kind)
  if (annotated.length === 0) return []
  const partners = annotated.map((pair) => found.filter((other) => matches(other, pair))).filter((others) => others.length > 0)
  return [
    {
      name: `duplicates.${kind}.recall`,
      meaning: `Of the annotated pairs of kind ${kind}, the share that was reported, as whatever kind.`,
      value: ratio(partners.length, annotated.length),
      n: annotated.length
    },
    {
      name: `duplicates.${kind}.kind`,
      meaning: `Of the reported ones among them, the share reported as ${kind}.`,
      value: ratio(partners.filter((others) => others.some((other) => other.kind === kind)).length, partners.length),
      n: partners.length
    }
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
