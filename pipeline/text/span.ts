/**
 * A stretch of a page: `start` inclusive, `end` exclusive, in UTF-16 code units of the page's raw string.
 * Everything inside the pipeline speaks in these; published offsets are code points (see `codePoints`).
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export const slice = (raw: string, span: Span): string => raw.slice(span.start, span.end)

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** `span` without the white space (as `\s`: no-break spaces and the BOM too) at its ends; may be empty. */
export const trim = (raw: string, { start, end }: Span): Span => {
  while (start < end && isBlank(raw.charCodeAt(start))) start++
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--
  return { start, end }
}

const isBlank = (code: number): boolean => (code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code)))

/**
 * Converts offsets in UTF-16 code units to Unicode code points, as Python and DuckDB count them.
 * A page without characters beyond U+FFFF needs no table.
 */
export const codePoints = (raw: string): ((offset: number) => number) => {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(raw)) return (offset) => offset
  const before = new Uint32Array(raw.length + 1)
  let points = 0
  for (let unit = 0; unit < raw.length; unit++) {
    before[unit] = points
    const isLead = (raw.codePointAt(unit) ?? 0) > 0xffff
    if (isLead) before[++unit] = points
    points++
  }
  before[raw.length] = points
  return (offset) => before[offset] ?? points
}
