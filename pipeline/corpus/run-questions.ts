import { hash } from "node:crypto"
import { countRuns } from "../deduplicate/index.ts"
import type { AskedUnits, RunCounts } from "../deduplicate/run-counts.ts"
import { ranges } from "../deduplicate/runs.ts"
import { type Asked, keyOf } from "./answers.ts"
import { type Batch, runHashes, runsOf } from "./batches.ts"
import type { PageSettings } from "./pages.ts"

/** A range of runs of words that are to be counted in a whole corpus. */
export interface RangeOfRuns {
  readonly range: number
  /** Keys of all batches, and the number of the first unit of each. */
  readonly batches: readonly string[]
  readonly firsts: Uint32Array
  readonly units: AskedUnits
}

/** What units share of one range of runs; null where the store lost runs of a batch. */
export const countRange = ({ range, batches, firsts, units }: RangeOfRuns, settings: PageSettings): RunCounts | null => {
  const parts = batches.map((batch) => runsOf(batch, range, settings))
  return parts.every((part) => part !== null) ? countRuns(parts, firsts, units) : null
}

/** A question for each range. Its key names the runs themselves: an edit changes those of some ranges, and the others are known. */
export function* runQuestions(
  batches: readonly Batch[],
  firsts: Uint32Array,
  units: AskedUnits,
  settings: PageSettings
): Generator<Asked<RangeOfRuns>> {
  const hashes = batches.map((batch) => runHashes(batch, settings))
  const { pageOf, isShort, isAsked, occasions } = units
  const around = [firsts, pageOf, isShort, isAsked, occasions.events, occasions.times].map((column) => hash("sha256", column, "hex"))
  const keys = batches.map(({ key }) => key)
  for (let range = 0; range < ranges; range++)
    yield {
      key: keyOf(
        "runs",
        around,
        hashes.map((own) => own[range])
      ),
      place: range,
      question: { range, batches: keys, firsts, units }
    }
}
