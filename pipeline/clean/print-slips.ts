import { institutionalWords } from "../english/people/institution-words.ts"
import type { Edit } from "../text/clean-text.ts"
import type { Issue } from "../text/issue.ts"
import { allMatches, wordSearch } from "../text/matches.ts"
import { once } from "../text/once.ts"
import type { Span } from "../text/span.ts"

/** Capitalised words without a space between them. */
const joined = /(?<![\p{L}\p{N}_@/.])\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,5}(?![\p{L}\p{N}_@/])/gu
/** A letter that may be small before one that may be a capital: joined words have these, and hardly any paragraph has. */
const maybeJoined = /[a-z\u00AA-\u1FFF\u2100-\u214F\u2C00-\uFFFF][A-Z\u00C0-\u1FFF\u2100-\u214F\u2C00-\uFFFF]/
const lone = /(?<!\p{L})\p{L}+/gu

/** The misprints of one sort in a page. */
interface Slips {
  readonly edits: readonly Edit[]
  readonly boilerplate: readonly Span[]
  readonly issues: readonly Issue[]
}

/**
 * The misprints in the paragraphs of a page. Joined words are parted where the page prints them apart elsewhere, or where all parts are known
 * words and the last is one of institutions. One or two letters of another script that belong to no word, and invisible characters, are
 * left out of the clean text.
 */
export const slips = (raw: string, paragraphs: readonly Span[]): Slips => {
  const where = (sign: RegExp): readonly Span[] => (sign.test(raw) ? paragraphs : [])
  const readings = [joinedWords(raw, where(maybeJoined)), strays(raw, where(otherScript)), invisibles(raw, where(maybeInvisible))]
  return {
    edits: readings.flatMap((reading) => reading.edits).sort((a, b) => a.start - b.start),
    boilerplate: readings.flatMap((reading) => reading.boilerplate).sort((a, b) => a.start - b.start),
    issues: readings.flatMap((reading) => reading.issues)
  }
}

/** The pairs of capitalised words that the page prints side by side. */
const pairsOf = (raw: string): ReadonlySet<string> =>
  new Set(
    [...raw.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+)(?=\s+(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}]))/gu)].map(
      (match) => `${match[1]!} ${match[2]!}`
    )
  )

const partsOf = (word: string): readonly string[] => word.match(/\p{Lu}\p{Ll}+/gu) ?? []

const joinedWords = (raw: string, paragraphs: readonly Span[]): Slips => {
  const edits: Edit[] = []
  const issues: Issue[] = []
  const pairs = once(() => pairsOf(raw))
  const isPrinted = wordSearch(raw, lone)
  const isKnown = (part: string): boolean => isPrinted(part) || isPrinted(part.toLowerCase()) || institutionalWords.has(part)
  const readings = new Map<string, "apart" | "joined" | "open">()
  const read = (word: string): "apart" | "joined" | "open" => {
    const parts = partsOf(word)
    if (isPrinted(parts[0]!) && parts.slice(1).every((part, index) => pairs().has(`${parts[index]!} ${part}`))) return "apart"
    if (!parts.every(isKnown)) return "joined"
    return institutionalWords.has(parts.at(-1)!) ? "apart" : "open"
  }
  for (const paragraph of paragraphs) {
    const text = raw.slice(paragraph.start, paragraph.end)
    if (!maybeJoined.test(text)) continue
    for (const match of allMatches(joined, text)) {
      const word = match[0]
      const span = { start: paragraph.start + match.index, end: paragraph.start + match.index + word.length }
      const reading = readings.get(word) ?? read(word)
      readings.set(word, reading)
      const parted = partsOf(word).join(" ")
      if (reading === "apart") edits.push({ ...span, replacement: parted })
      if (reading === "apart") issues.push({ severity: "info", code: "joined-words", span, message: `Read ${word} as ${parted}.` })
      if (reading === "open")
        issues.push({ severity: "info", code: "uncertain-joined-words", span, message: `Left ${word} as printed; it may be ${parted}.` })
    }
  }
  return { edits, issues, boilerplate: [] }
}

/** Letters of other scripts, among others: most pages have none of these and need no search. */
const otherScript = /[\u0342-\u1FFF\u2100-\uFFFF]/
const stray = /(?<=\p{Script=Latin}[.!?”"’)]{1,3})[\p{Script=Cyrillic}\p{Script=Greek}]{1,2}[.,]?(?=\s|$)/gu

/** One or two letters of another script glued to the end of a sentence in Latin script. */
const strays = (raw: string, paragraphs: readonly Span[]): Slips => {
  const boilerplate = paragraphs.flatMap((paragraph) =>
    allMatches(stray, raw.slice(paragraph.start, paragraph.end)).map((match) => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + match[0].length
    }))
  )
  return {
    boilerplate,
    edits: boilerplate.map((span) => ({ ...span, replacement: "" })),
    issues: boilerplate.map((span) => ({
      severity: "info",
      code: "stray-characters",
      span,
      message: `Set aside “${raw.slice(span.start, span.end)}”, which belongs to no word.`
    }))
  }
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const maybeInvisible = new RegExp(invisible.source)

/** Soft hyphens, zero-width spaces and joiners: they are no part of the words they stand in. */
const invisibles = (raw: string, paragraphs: readonly Span[]): Slips => ({
  edits: paragraphs.flatMap((paragraph) =>
    allMatches(invisible, raw.slice(paragraph.start, paragraph.end)).map((match) => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + 1,
      replacement: ""
    }))
  ),
  boilerplate: [],
  issues: []
})
