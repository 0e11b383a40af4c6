import { type Issue, warning } from "../text/issues/issue.ts"

/**
 * Characters that a saved page has no reason to hold: controls (but line ends and tabs), marks that change the direction of text, tags,
 * noncharacters, the replacement character, and nine or more combining marks on one letter.
 * https://www.unicode.org/reports/tr36/ (sections 2 and 3)
 */
const suspicious =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFF9-\uFFFB\uFFFD-\uFFFF\u{E0000}-\u{E007F}]|(?<!\p{M})\p{M}{9,}/gu

/** Any character beyond Latin and Cyrillic letters, digits and usual signs. None of those is suspicious, so most pages are ruled out at once. */
const unusual = /[^\t-\r -~\u00A0-\u02FF\u0400-\u0482\u048A-\u04FF\u2010-\u2029\u2030-\u205F\u20A0-\u20BF\u2190-\u22FF]/

/** One issue at the first suspicious character of a page; none where it has none. */
export const suspiciousCharacters = (raw: string): readonly Issue[] => {
  if (!unusual.test(raw)) return []
  let count = 0
  let first: RegExpExecArray | null = null
  for (const match of raw.matchAll(suspicious)) {
    first ??= match
    count++
  }
  if (first === null) return []
  const code = first[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")
  const places = `${count} ${count === 1 ? "place" : "places"}`
  const message = `The page holds control, bidirectional or replacement characters in ${places}, first U+${code}.`
  return [warning("suspicious-characters", { start: first.index, end: first.index + first[0].length }, message)]
}
