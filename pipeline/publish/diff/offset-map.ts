import { diffArrays } from "diff"
import { firstAtLeast } from "../../text/search.ts"

/**
 * Maps an offset in the older form of a text to those in the newer form that correspond to it: none if it lies inside a
 * change, and two, before and after the insertion, if something was inserted there. Offsets count Unicode code points.
 */
export type OffsetMap = (offset: number) => readonly number[]

/** Most words inserted or removed between two texts that are compared word by word. If there are more, all of the text is one change. */
const mostEdits = 4000

/** A range of the older text and the range of the newer text that replaces it. */
interface Change {
  readonly start: number
  readonly end: number
  readonly newStart: number
  readonly newEnd: number
}

/** Compares two forms of a text and maps the offsets of the older one. The ends of a change correspond; offsets within it do not. */
export const offsetMap = (older: string, newer: string): OffsetMap => {
  const found = changes(older, newer)
  return (offset) => {
    const index = firstAtLeast(found.length, (each) => found[each]!.end, offset)
    const next = found[index]
    if (next !== undefined && offset >= next.start)
      return [
        ...(offset === next.start ? [next.newStart] : []),
        ...(offset === next.end && next.newEnd !== next.newStart ? [next.newEnd] : [])
      ]
    const before = found[index - 1]
    return [before === undefined ? offset : offset - before.end + before.newEnd]
  }
}

const changes = (older: string, newer: string): readonly Change[] => {
  if (older === newer) return []
  const parts = diffArrays(words(older), words(newer), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, value: [older] },
    { removed: false, added: true, value: [newer] }
  ]
  const found: Change[] = []
  let [at, newAt] = [0, 0]
  let removed: readonly string[] = []
  let added: readonly string[] = []
  for (const part of [...parts, { removed: false, added: false, value: [] }]) {
    const characters = [...part.value.join("")]
    if (part.removed) removed = [...removed, ...characters]
    else if (part.added) added = [...added, ...characters]
    else {
      if (removed.length + added.length > 0) found.push(trimmed(removed, added, at, newAt))
      at += removed.length + characters.length
      newAt += added.length + characters.length
      removed = []
      added = []
    }
  }
  return found
}

/** A change without the characters that both texts begin and end with. */
const trimmed = (removed: readonly string[], added: readonly string[], at: number, newAt: number): Change => {
  const shorter = Math.min(removed.length, added.length)
  let head = 0
  while (head < shorter && removed[head] === added[head]) head++
  let tail = 0
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++
  return { start: at + head, end: at + removed.length - tail, newStart: newAt + head, newEnd: newAt + added.length - tail }
}

/** Words, numbers, white space and single marks, which together are the text. */
const words = (text: string): string[] => text.match(/[\p{L}\p{M}]+|\p{N}+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
