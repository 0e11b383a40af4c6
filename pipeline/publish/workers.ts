import { Effect, Layer } from "effect"
import { noPages } from "../corpus/page-results.ts"
import { Workers, workerCount } from "../corpus/workers.ts"

/** The workers of publication. Their threads start when the first task comes: a small release needs none. */
export const publishWorkers = Layer.unwrap(
  Effect.map(workerCount, (count) =>
    count === 1 ? Workers.here(noPages) : Workers.threads(new URL("../worker.ts", import.meta.url), null, count)
  )
)
