import { type Span, trim } from "../../text/span.ts"
import { behindReports } from "./quotations.ts"
import type { Quoted } from "./stretch.ts"

const opens = /^[–—-]\s+(?=[\p{Lu}\p{N}])/u
/** Most characters and commas of a reporting clause at the end of a paragraph. */
const clauseLength = 200
const clauseCommas = 3

/**
 * Direct speech without quotation marks: a paragraph that opens with a dash and closes with a reporting clause after a comma
 * ("– We build quays. We need more, the mayor said."). Gives the speech, or `quoted` (the stretches between marks) where there is none.
 */
export const dashedSpeech = (text: string, paragraph: Span, quoted: readonly Quoted[]): readonly Quoted[] => {
  const dash = opens.exec(text.slice(paragraph.start, paragraph.start + 20))
  if (dash === null) return quoted
  const start = paragraph.start + dash[0].length
  let from = paragraph.end
  for (let left = clauseCommas; left > 0; left--) {
    const earliest = Math.max(start, paragraph.end - clauseLength)
    const comma = earliest + text.slice(earliest, from).lastIndexOf(",")
    if (comma <= earliest || /[.!?…]\s+\p{Lu}\p{Ll}/u.test(text.slice(comma, paragraph.end))) break
    const end = comma + 1
    const speech: Quoted = { outer: { start: paragraph.start, end }, inner: { start, end }, isContinued: false }
    const isClear = quoted.every(({ outer }) => outer.end <= end)
    if (isClear && /\s/.test(text[end] ?? "") && behindReports(text, trim(text, { start: end, end: paragraph.end }))) return [speech]
    from = comma
  }
  return quoted
}
