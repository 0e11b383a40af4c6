import { Data, Effect, Stream } from "effect"
import { type Dataset, type TableName, tables } from "../../schemas/index.ts"
import { Progress } from "../progress.ts"
import { scoreDuplicates } from "./duplicates.ts"
import { scoreFigures } from "./figures.ts"
import { type Gold, GoldError } from "./gold.ts"
import type { Measure } from "./measure.ts"
import { scorePassages } from "./passages.ts"
import { accuracyReport, type Missed, missedThresholds } from "./report.ts"
import type { GoldRow } from "./tsv.ts"
import { scoreTurns } from "./turns.ts"
import { scoreVersions } from "./versions.ts"

export class AccuracyError extends Data.TaggedError("AccuracyError")<{ readonly missed: readonly Missed[] }> {
  readonly heading = "The result is less accurate than the annotation demands. Nothing was published:"
  override get message() {
    return this.missed
      .map(
        ({ name, value, minimum }) =>
          `${name}: found ${value === null ? "no such measure" : value.toFixed(4)}, expected at least ${minimum}`
      )
      .join("\n")
  }
}

/** The scorers by the annotation file whose rows they take. */
const scorers: Readonly<Record<string, (dataset: Dataset, rows: readonly GoldRow[], files: Gold["files"]) => readonly Measure[]>> = {
  "passages.tsv": (dataset, rows) => [...scorePassages(dataset, rows), ...scoreVersions(dataset, rows)],
  "turns.tsv": scoreTurns,
  "figures.tsv": scoreFigures,
  "duplicates.tsv": scoreDuplicates
}

/** Fails where annotation says nothing of these pages: a gate must not pass because nothing was measured. */
export const refuseIdle = Effect.fnUntraced(function* ({ files }: Gold, documentIds: readonly string[]) {
  const there = new Set(documentIds)
  const scored = Object.keys(scorers).filter((name) => files.has(name))
  const expected = "annotation of pages that are built"
  if (scored.length === 0) return yield* new GoldError({ file: Object.keys(scorers).join(", "), found: "none of these files", expected })
  const idle = scored.find((file) => !files.get(file)!.some((row) => documentsOf(row).some((name) => there.has(name))))
  if (idle !== undefined) return yield* new GoldError({ file: idle, found: "no row about any of them", expected })
})

/** The documents that a row of annotation names. */
const documentsOf = (row: GoldRow): readonly string[] => Object.entries(row).flatMap(([column, cell]) => (isDocument(column) ? [cell] : []))

/** Scores a dataset by every annotation file there is. */
export const evaluate = (dataset: Dataset, gold: Gold): readonly Measure[] =>
  Object.entries(scorers).flatMap(([name, score]) => {
    const rows = gold.files.get(name)
    return rows === undefined ? [] : score(dataset, rows, gold.files)
  })

/** The rows of a release, table by table. */
interface ReleasedRows<E, R> {
  readonly rows: <Name extends TableName>(name: Name) => Stream.Stream<Dataset[Name][number], E, R>
}

/** Scores the rows of a release against annotation and gives the report, as a file of the release; fails where a threshold is missed. */
export const score = Effect.fn("score")(function* <E, R>(released: ReleasedRows<E, R>, gold: Gold) {
  const progress = yield* Progress
  const measures = evaluate(yield* annotatedRows(released, gold), gold)
  const missed = missedThresholds(measures, gold)
  if (missed.length > 0) return yield* new AccuracyError({ missed })
  yield* progress.finish("evaluate", `${measures.length} measures, ${gold.thresholds.size} thresholds reached`)
  return { "ACCURACY.md": accuracyReport(measures, gold) }
})

/** The rows that annotation says something of: those of annotated pages. */
const annotatedRows = Effect.fnUntraced(function* <E, R>(released: ReleasedRows<E, R>, gold: Gold) {
  const isAnnotated = concernedBy(gold)
  const rows = yield* Effect.forEach(tables, ({ name }) =>
    Effect.map(released.rows(name).pipe(Stream.filter(isAnnotated), Stream.runCollect), (own) => [name, own] as const)
  )
  return Object.fromEntries(rows) as unknown as Dataset
})

/**
 * Gives the function that tells whether a row of any table is needed for scoring: it names an annotated document, or no document at all,
 * as those of the speakers table.
 */
const concernedBy = ({ files }: Gold): ((row: object) => boolean) => {
  const documents = new Set<unknown>([...files.values()].flat().flatMap(documentsOf))
  return (row) => {
    const named = Object.entries(row).filter(([column]) => isDocument(column))
    return named.length === 0 || named.some(([, cell]) => (Array.isArray(cell) ? cell : [cell]).some((name) => documents.has(name)))
  }
}

/** Whether a column names documents: `document_id`, `a_document_id` or `document_ids` in tables, `doc_a` in annotation. */
const isDocument = (column: string): boolean => column.includes("doc")
