import type { Compared } from "./compare/compared.ts"
import { partition, type Rows, take } from "./rows.ts"

/** The runs of words of some pages, each with the unit that holds it: an utterance, or what nobody is reported to have said in a page. */
export interface Runs {
  readonly four: Rows
  readonly three: Rows
}

/** The units of some pages, in order. */
export interface Units {
  /** How many each page has. */
  readonly count: Uint32Array
  /** How many words each unit has. */
  readonly words: Uint32Array
}

/** Runs are kept by the first bits of their hashes, so that no more than a part of those of a corpus is ever held, and an edit touches few parts. */
const firstBits = 6
export const ranges = 2 ** firstBits

/** The units of pages, and the runs in them by range. */
export const gatherRuns = (pages: readonly Compared[]): { readonly units: Units; readonly runs: readonly Runs[] } => {
  const units = pages.map(unitsOf)
  const all = units.flat()
  const four = byRange(all, 4)
  const three = byRange(all, 3)
  return {
    units: { count: Uint32Array.from(units, ({ length }) => length), words: Uint32Array.from(all, ({ length }) => length) },
    runs: four.map((rows, range) => ({ four: rows, three: three[range]! }))
  }
}

const unitsOf = ({ sentences, words }: Compared): readonly (readonly number[])[] => {
  const spoken = new Map<number, number[]>()
  let at = 0
  for (const [index, utterance] of sentences.utterance.entries()) {
    const unit = spoken.get(utterance) ?? []
    spoken.set(utterance, unit)
    const next = at + sentences.words[index]!
    while (at < next) unit.push(words[at++]!)
  }
  return [...spoken.values()]
}

const byRange = (units: readonly (readonly number[])[], length: number): readonly Rows[] => {
  const size = units.reduce((sum, words) => sum + Math.max(0, words.length + 1 - length), 0)
  const rows = { keys: new Uint32Array(size), places: new Uint32Array(size) }
  let row = 0
  for (const [unit, words] of units.entries()) {
    for (let at = 0; at + length <= words.length; at++) {
      let run = words[at]!
      for (let next = 1; next < length; next++) run = mix(run, words[at + next]!)
      rows.keys[row] = run
      rows.places[row++] = unit
    }
  }
  const { sorted, bounds } = partition(rows, 32 - firstBits, firstBits)
  return Array.from({ length: ranges }, (_, range) => take(sorted, bounds[range]!, bounds[range + 1]!))
}

/** One hash of two, in order. */
export const mix = (a: number, b: number): number => (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ (b >>> 13), 0x297a2d39)) >>> 0
