import { reference, referred } from "../../text/character-references.ts"
import type { Edit } from "../../text/clean-text.ts"
import { type Issue, warning } from "../../text/issues/issue.ts"
import { allMatches } from "../../text/matches.ts"
import type { Span } from "../../text/span.ts"

/** Characters that were written or decoded wrongly, with what they stand for. */
interface Misread {
  readonly edits: readonly Edit[]
  readonly issues: readonly Issue[]
}

/** The characters of a one-byte charset by their bytes, from 128 on. */
const upperHalf = (charset: string): readonly string[] => [
  ...new TextDecoder(charset).decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))
]

/** A charset in which UTF-8 was read by mistake, and what its characters beyond ASCII look like then. */
const misreadings = [
  { charset: "macintosh", least: 1 },
  { charset: "windows-1252", least: 1 },
  { charset: "windows-1251", least: 3 }
].map(({ charset, least }) => {
  const characters = upperHalf(charset)
  // What calls itself windows-1252 may be ISO 8859-1, in which these bytes are controls.
  const controls = charset === "windows-1252" ? Array.from({ length: 32 }, (_, index) => String.fromCharCode(128 + index)) : []
  const bytes = new Map(
    [...controls, ...characters].map((character, index) => [character, 128 + (index < controls.length ? index : index - controls.length)])
  )
  const classOf = (from: number, to: number): string =>
    `[${[...characters.slice(from - 128, to - 127), ...controls.slice(from - 128, to - 127)]
      .map((character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
      .join("")}]`
  const next = classOf(0x80, 0xbf)
  // Of the letters of Macintosh only these stand together in no text: "‚Äô", "√©".
  if (charset === "macintosh") return { bytes, pattern: new RegExp(`‚[Ä-Ç]${next}|√${next}`, "gu") }
  const one = `(?:${classOf(0xc2, 0xdf)}${next}|${classOf(0xe0, 0xef)}${next}{2}|${classOf(0xf0, 0xf4)}${next}{3})`
  return {
    bytes,
    pattern: new RegExp(
      `${one}{${least},}|${classOf(0xe2, 0xe2)}[${characters[0]}${characters[2]}${characters[4]}${controls.slice(0, 5).join("")}]${next}`,
      "gu"
    )
  }
})

const strict = new TextDecoder("utf-8", { fatal: true })

/** Signs that no page is without where UTF-8 was read as something else. */
const maybeMisread = /[\u00C2-\u00F4\u0420\u0421\u0432\u201A\u221A]/

/**
 * Finds UTF-8 that was read as another charset ("â€œ" for an opening quotation mark): it is read rightly where its characters, written in that
 * charset again, are UTF-8. One issue tells of all.
 */
export const wrongEncoding = (raw: string, paragraphs: readonly Span[]): Misread => {
  if (!maybeMisread.test(raw)) return { edits: [], issues: [] }
  for (const { bytes, pattern } of misreadings) {
    const decoded = (found: string): string | null => {
      try {
        return strict.decode(Uint8Array.from([...found], (character) => bytes.get(character)!))
      } catch {
        return null
      }
    }
    // A text may have been decoded wrongly twice: what was read rightly once looks wrong again.
    const edits = replacements(
      raw,
      paragraphs,
      pattern,
      (found) => decoded(found)?.replace(pattern, (again) => decoded(again) ?? again) ?? null
    )
    const [first] = edits
    if (first === undefined) continue
    const told = `Read “${first.replacement}” for “${raw.slice(first.start, first.end)}”, and ${edits.length - 1} more: the text was decoded wrongly. Save the page again as UTF-8.`
    return { edits, issues: [warning("wrong-encoding", { start: first.start, end: first.end }, told)] }
  }
  return { edits: [], issues: [] }
}

const wholeReference = new RegExp(`(?:${reference})(?<=;)`, "g")

/** The character references of HTML in a text that is none. */
export const references = (raw: string, paragraphs: readonly Span[]): readonly Edit[] =>
  raw.includes("&") ? replacements(raw, paragraphs, wholeReference, (found) => (referred(found) === found ? null : referred(found))) : []

const replacements = (
  raw: string,
  paragraphs: readonly Span[],
  pattern: RegExp,
  replacementOf: (found: string) => string | null
): readonly Edit[] =>
  paragraphs.flatMap(({ start, end }) =>
    allMatches(pattern, raw.slice(start, end)).flatMap(({ 0: found, index }) => {
      const replacement = replacementOf(found)
      return replacement === null ? [] : [{ start: start + index, end: start + index + found.length, replacement }]
    })
  )
