import { Console, Effect } from "effect"
import { datasetOf } from "../build.ts"
import { readGold } from "../evaluate/gold.ts"
import { AccuracyError, evaluate, refuseIdle } from "../evaluate/index.ts"
import { accuracyReport, missedThresholds } from "../evaluate/report.ts"
import { Progress } from "../progress.ts"
import { readRawFolder } from "../read/index.ts"

interface Flags {
  readonly raw: string
  readonly gold: string
  readonly cache: string
}

export const run = Effect.fn(function* (flags: Flags) {
  const gold = yield* readGold(flags.gold)
  const folder = yield* readRawFolder(flags.raw)
  yield* refuseIdle(
    gold,
    folder.pages.map(({ documentId }) => documentId)
  )
  const dataset = yield* datasetOf(folder, { ...flags, keepGoing: false }).pipe(Effect.provide(Progress.quiet))
  const measures = evaluate(dataset, gold)
  yield* Console.log(accuracyReport(measures, gold))
  const missed = missedThresholds(measures, gold)
  if (missed.length > 0) return yield* new AccuracyError({ missed })
})
