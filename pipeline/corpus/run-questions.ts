import { hash } from "node:crypto"
import { countRuns } from "../deduplicate/index.ts"
import type { AskedUnits, RunCounts } from "../deduplicate/run-counts.ts"
import { ranges } from "../deduplicate/runs.ts"
import { type Asked, keyOf } from "./answers.ts"
import { type Batch, runHashes, runsOf } from "./batches.ts"
import { roomInPieces } from "./column-bytes.ts"
import type { PageSettings } from "./pages.ts"

/** Ranges of runs of words that are to be counted in a whole corpus. */
export interface RangesOfRuns {
  readonly ranges: readonly number[]
  /** Keys of all batches, and the number of the first unit of each. */
  readonly batches: readonly string[]
  readonly firsts: Uint32Array
  readonly units: AskedUnits
}

/** What units share of each range of runs; null where the store lost runs of a batch. */
export const countRanges = ({ ranges, batches, firsts, units }: RangesOfRuns, settings: PageSettings): readonly RunCounts[] | null => {
  const counted: RunCounts[] = []
  for (const range of ranges) {
    const room = roomInPieces()
    const parts = batches.map((batch) => runsOf(batch, range, settings, room))
    if (!parts.every((part) => part !== null)) return null
    counted.push(countRuns(parts, firsts, units))
  }
  return counted
}

/**
 * Questions for all ranges, one for each where there are many batches. Their keys name the runs themselves: an edit changes those of
 * some ranges, and the others are known.
 */
export function* runQuestions(
  batches: readonly Batch[],
  firsts: Uint32Array,
  units: AskedUnits,
  settings: PageSettings
): Generator<Asked<RangesOfRuns>> {
  const hashes = batches.map((batch) => runHashes(batch, settings))
  const { pageOf, isShort, isAsked, occasions } = units
  const around = [firsts, pageOf, isShort, isAsked, occasions.events, occasions.times].map((column) => hash("sha256", column, "hex"))
  const keys = batches.map(({ key }) => key)
  const together = Math.ceil(ranges / Math.max(1, batches.length))
  for (let range = 0; range < ranges; range += together) {
    const own = Array.from({ length: Math.min(together, ranges - range) }, (_, index) => range + index)
    yield {
      key: keyOf(
        "runs",
        around,
        hashes.map((each) => own.map((one) => each[one]))
      ),
      place: range / together,
      question: { ranges: own, batches: keys, firsts, units }
    }
  }
}
