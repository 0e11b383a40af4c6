/** Replaces every kind of line end by "\n", so that one pattern finds blank lines whatever system saved the page. */
export const plainLineEnds = (text: string): string => text.replace(/\r\n|[\r\v\f\u2028\u2029]/g, "\n")
