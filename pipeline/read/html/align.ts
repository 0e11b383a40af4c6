import { reference as pattern, referred } from "../../text/character-references.ts"

/** A stretch of the value of a text node, and where it stands in the source, in UTF-16 code units. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly sourceFrom: number
  readonly sourceTo: number
}

/** Whether the characters of a stretch are those of the source one by one. */
export const isLiteral = ({ from, to, sourceFrom, sourceTo }: Stretch): boolean => to - from === sourceTo - sourceFrom

const reference = new RegExp(pattern, "y")

/** Where a text begins that the parser places at `start`: it places one that opens with a reference at the end of that. */
const beginning = (value: string, source: string, start: number): number => {
  const from = Math.max(0, start - longestReference)
  const at = from + source.slice(from, start).lastIndexOf("&")
  if (at < from) return start
  reference.lastIndex = at
  const entity = reference.exec(source)?.[0] ?? ""
  return at + entity.length >= start && value.startsWith(referred(entity)) ? at : start
}

const longestReference = 42
const [ampersand, carriageReturn] = [0x26, 0x0d]

/**
 * Finds the source of each character of a text node, which stands in the source from `place` to `end`. They differ where characters are
 * written as references and where lines end in two characters. Linear in the length of the text.
 */
export const align = (value: string, source: string, place: number, end: number): readonly Stretch[] => {
  if (end - place === value.length && source.startsWith(value, place))
    return [{ from: 0, to: value.length, sourceFrom: place, sourceTo: end }]
  const start = beginning(value, source, place)
  const found: Stretch[] = []
  let [from, sourceFrom] = [0, start]
  let [at, sourceAt] = [0, start]
  const add = (length: number, sourceLength: number): void => {
    if (at > from) found.push({ from, to: at, sourceFrom, sourceTo: sourceAt })
    if (length > 0) found.push({ from: at, to: at + length, sourceFrom: sourceAt, sourceTo: sourceAt + sourceLength })
    from = at += length
    sourceFrom = sourceAt += sourceLength
  }
  while (at < value.length && sourceAt < end) {
    const character = source.charCodeAt(sourceAt)
    reference.lastIndex = sourceAt
    const entity = character === ampersand ? (reference.exec(source)?.[0] ?? "") : ""
    const meant = entity === "" ? "" : referred(entity)
    if (meant !== entity && meant !== "" && value.startsWith(meant, at)) add(meant.length, entity.length)
    else if (character === carriageReturn && value[at] === "\n") add(1, source[sourceAt + 1] === "\n" ? 2 : 1)
    else if (character === value.charCodeAt(at)) {
      at++
      sourceAt++
    } else add(0, 1)
  }
  add(0, 0)
  // What the parser changed in another way stands for the token as a whole.
  if (at < value.length) found.push({ from: at, to: value.length, sourceFrom: start, sourceTo: end })
  return found
}
