/**
 * A part of a page: `start` inclusive, `end` exclusive, in UTF-16 code units of the page's raw string. All offsets inside the pipeline
 * are of this kind; published ones are code points (see `codePoints`).
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export const slice = (raw: string, span: Span): string => raw.slice(span.start, span.end)

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** A span without the white space at its ends (`\s`, so no-break spaces and the byte order mark too); it may be empty. */
export const trim = (raw: string, { start, end }: Span): Span => {
  while (start < end && isBlank(raw.charCodeAt(start))) start++
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--
  return { start, end }
}

const isBlank = (code: number): boolean => (code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code)))

/**
 * Gives the function that converts an offset of a page from UTF-16 code units to Unicode code points, as Python and DuckDB count them.
 * A page without characters beyond U+FFFF needs no table for it.
 */
export const codePoints = (raw: string): ((offset: number) => number) => {
  if (!/[\uD800-\uDBFF]/.test(raw)) return (offset) => offset
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
