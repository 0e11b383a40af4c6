import { isLiteral, type Stretch } from "./align.ts"

/** White space that browsers show as one space; a no-break space is none. */
const words = /[^ \t\n\f]+(?:[ \t\n\f][^ \t\n\f]+)*/g

/**
 * Writes the text of a page piece by piece and remembers where each comes from. White space and line ends wait for the text after them, so
 * that none stand at the ends.
 */
export const textWriter = () => {
  const pieces: string[] = []
  const written: Stretch[] = []
  let length = 0
  let lineEnds = 0
  /** Waiting white space; of no source where it parts cells. */
  let space: { readonly text: string; readonly from: number; readonly to: number } | null = null

  const put = (text: string, sourceFrom: number, sourceTo: number): void => {
    const last = written.at(-1)
    const stretch = { from: length, to: length + text.length, sourceFrom, sourceTo }
    pieces.push(text)
    length = stretch.to
    const goesOn = last?.to === stretch.from && last.sourceTo === sourceFrom && isLiteral(last) && isLiteral(stretch)
    if (goesOn) written[written.length - 1] = { ...last, to: stretch.to, sourceTo }
    else written.push(stretch)
  }

  const putBlank = (text: string): void => {
    pieces.push(text)
    length += text.length
  }

  const putWaiting = (): void => {
    if (length > 0 && lineEnds > 0) putBlank("\n".repeat(lineEnds))
    else if (length > 0 && space !== null) {
      if (space.to > space.from) put(space.text, space.from, space.to)
      else putBlank(space.text)
    }
    lineEnds = 0
    space = null
  }

  return {
    length: (): number => length,
    /** Ends the line; two ends leave a blank line. */
    endLine: (ends: 1 | 2): void => {
      lineEnds = Math.max(lineEnds, ends)
      space = null
    },
    /** Parts the cells of a row. */
    tab: (): void => {
      space = { text: "\t", from: 0, to: 0 }
    },
    /** Writes the value of a text node, of which `stretches` are the parts; `isKept` keeps its white space. */
    write: (value: string, stretches: readonly Stretch[], isKept: boolean): void => {
      let next = 0
      const sourceAt = (at: number): number => {
        while (next < stretches.length - 1 && stretches[next]!.to <= at) next++
        const { from, to, sourceFrom, sourceTo } = stretches[next]!
        return at >= to ? sourceTo : isLiteral(stretches[next]!) ? sourceFrom + at - from : sourceFrom
      }
      const putSpan = (start: number, end: number): void => {
        putWaiting()
        sourceAt(start)
        for (let index = next; index < stretches.length && stretches[index]!.from < end; index++) {
          const each = stretches[index]!
          const [from, to] = [Math.max(each.from, start), Math.min(each.to, end)]
          const text = isKept ? value.slice(from, to) : value.slice(from, to).replace(/[\t\n\f]/g, " ")
          if (isLiteral(each)) put(text, each.sourceFrom + from - each.from, each.sourceFrom + to - each.from)
          else put(text, each.sourceFrom, each.sourceTo)
        }
      }
      const wait = (start: number, end: number): void => {
        if (end > start) space ??= { text: " ", from: sourceAt(start), to: sourceAt(end) }
      }
      let end = 0
      if (isKept && value !== "") {
        putSpan(0, value.length)
        end = value.length
      }
      for (const { 0: word, index } of isKept ? [] : value.matchAll(words)) {
        wait(end, index)
        putSpan(index, index + word.length)
        end = index + word.length
      }
      wait(end, value.length)
    },
    done: (): { readonly text: string; readonly written: readonly Stretch[] } => ({ text: pieces.join(""), written })
  }
}
