import { diffArrays } from "diff"

/**
 * Where a place of the older text stands in the newer one: nowhere inside what was changed, before and after what was put in there.
 * Places count Unicode code points.
 */
export type Placing = (at: number) => readonly number[]

/** Words that may come and go between two texts that are compared word by word; beyond, they are one change. */
const mostEdits = 4000

/** A stretch of the older text and what stands for it in the newer one. */
interface Change {
  readonly start: number
  readonly end: number
  readonly newStart: number
  readonly newEnd: number
}

/** Follows places of a text into its newer form. The ends of a change correspond, what lies within it does not. */
export const placing = (older: string, newer: string): Placing => {
  const found = changes(older, newer)
  const ends = found.map(({ end }) => end)
  return (at) => {
    const index = firstAtLeast(ends, at)
    const next = found[index]
    if (next !== undefined && at >= next.start)
      return [...(at === next.start ? [next.newStart] : []), ...(at === next.end && next.newEnd !== next.newStart ? [next.newEnd] : [])]
    const before = found[index - 1]
    return [before === undefined ? at : at - before.end + before.newEnd]
  }
}

const firstAtLeast = (ascending: readonly number[], value: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

const changes = (older: string, newer: string): readonly Change[] => {
  if (older === newer) return []
  const parts = diffArrays(words(older), words(newer), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, value: [older] },
    { removed: false, added: true, value: [newer] }
  ]
  const found: Change[] = []
  let [at, newAt] = [0, 0]
  let [gone, come] = ["", ""]
  const close = (): void => {
    if (gone === "" && come === "") return
    found.push(trimmed([...gone], [...come], at, newAt))
    at += [...gone].length
    newAt += [...come].length
    gone = ""
    come = ""
  }
  for (const { removed, added, value } of parts) {
    const text = value.join("")
    if (removed) gone += text
    else if (added) come += text
    else {
      close()
      at += [...text].length
      newAt += [...text].length
    }
  }
  close()
  return found
}

/** What two stretches begin and end with alike is no part of the change. */
const trimmed = (gone: readonly string[], come: readonly string[], at: number, newAt: number): Change => {
  const shorter = Math.min(gone.length, come.length)
  let head = 0
  while (head < shorter && gone[head] === come[head]) head++
  let tail = 0
  while (tail < shorter - head && gone.at(-1 - tail) === come.at(-1 - tail)) tail++
  return { start: at + head, end: at + gone.length - tail, newStart: newAt + head, newEnd: newAt + come.length - tail }
}

const words = (text: string): string[] => text.match(/[\p{L}\p{M}]+|\p{N}+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
