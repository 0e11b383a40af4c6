import { Effect, Stream } from "effect"
import { type Dataset, type TableName, tables } from "../../schemas/index.ts"
import { Progress } from "../progress.ts"
import type { Gold } from "./gold.ts"
import { AccuracyError, concernedBy, evaluate } from "./index.ts"
import { accuracyReport, missedThresholds } from "./report.ts"

/** The rows of a release, table by table. */
export interface ReleasedRows<E, R> {
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
