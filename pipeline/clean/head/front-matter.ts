import { type Span, trim } from "../../text/span.ts"

/** The YAML front matter at the top of a page: its lines, its end, and the two values a page needs of it. */
interface FrontMatter {
  readonly lines: readonly Span[]
  readonly end: number
  readonly title: string | null
  /** ISO date. */
  readonly date: string | null
}

const fence = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/
const closing = /(?:\r\n?|\n)---[ \t]*(?=[\r\n]|$)/

/** The front matter of a page; null where it has none. Only `title` and `date` are read, as plain or quoted scalars (YAML 1.2, section 7.3). */
export const frontMatter = (raw: string): FrontMatter | null => {
  const opened = fence.exec(raw)
  if (opened === null) return null
  const closed = closing.exec(raw.slice(0, 20_000))
  if (closed === null) return null
  const end = closed.index + closed[0].length
  const body = raw.slice(opened[0].length, closed.index)
  const date = /^date:[ \t]*['"]?(\d{4}-\d{2}-\d{2})/m.exec(body)?.[1] ?? null
  return { lines: linesOf(raw, end), end, title: titleOf(body), date }
}

const linesOf = (raw: string, end: number): readonly Span[] =>
  [...raw.slice(0, end).matchAll(/[^\n\r]+/g)]
    .map(({ index, 0: { length } }) => trim(raw, { start: index, end: index + length }))
    .filter((span) => span.end > span.start)

/** The value of `title` with its indented continuation lines; escapes become the characters they stand for. */
const titleOf = (body: string): string | null => {
  const found = /^title:[ \t]*(.*(?:(?:\r\n?|\n)[ \t]+.*)*)/m.exec(body)?.[1]
  if (found === undefined) return null
  const unfolded = found
    .replace(/\\(?:\r\n?|\n)[ \t]+(?:\\(?= ))?/g, "")
    .replace(/\\_/g, " ")
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const plain = unfolded
    .replace(/^['"]|['"]$/g, "")
    .replace(/[\u200B-\u200D\u2060]/g, "")
    .replace(/\s+/g, " ")
    .trim()
  return plain === "" ? null : plain
}
