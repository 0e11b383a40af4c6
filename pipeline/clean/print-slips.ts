import type { Edit } from "../text/clean-text.ts"
import type { Issue } from "../text/issue.ts"
import { allMatches, wordSearch } from "../text/matches.ts"
import { once } from "../text/once.ts"
import type { Span } from "../text/span.ts"

/**
 * Nouns that close the names of institutions, and adjectives that open them (our own list, from names of state bodies).
 * Joined words are parted only before one of these: "UnionState" is a slip, "WorldSkills" a name.
 */
const institutional = new Set(
  "Union State University Federation Republic Council Committee Academy Ministry Government Assembly Parliament Commission Region Territory District Forum Institute Party Bank Fund Court House Office Agency Service Centre Center Organisation Organization Chamber Conference Congress Summit Agreement Treaty Programme Program National Supreme Federal Economic General President Minister".split(
    " "
  )
)

const joined = /(?<![\p{L}\p{N}_@/.])\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,5}(?![\p{L}\p{N}_@/])/gu
/** A letter that may be small before one that may be a capital: what joined words hold, and hardly any paragraph. */
const maybeJoined = /[a-z\u00AA-\u1FFF\u2100-\u214F\u2C00-\uFFFF][A-Z\u00C0-\u1FFF\u2100-\u214F\u2C00-\uFFFF]/
const lone = /(?<!\p{L})\p{L}+/gu

export interface WordsReading {
  readonly edits: readonly Edit[]
  readonly furniture: readonly Span[]
  readonly issues: readonly Issue[]
}

/**
 * Slips inside the paragraphs of a page: joined words parted where the page prints them apart or every part is a known word and
 * the last an institution's; characters of another script that belong to no word; invisible characters.
 */
export const slips = (raw: string, paragraphs: readonly Span[]): WordsReading => {
  const where = (sign: RegExp): readonly Span[] => (sign.test(raw) ? paragraphs : [])
  const readings = [joinedWords(raw, where(maybeJoined)), strays(raw, where(otherScript)), invisibles(raw, where(maybeInvisible))]
  return {
    edits: readings.flatMap((reading) => reading.edits).sort((a, b) => a.start - b.start),
    furniture: readings.flatMap((reading) => reading.furniture).sort((a, b) => a.start - b.start),
    issues: readings.flatMap((reading) => reading.issues)
  }
}

/** Neighbouring capitalised words of the page. */
const pairsOf = (raw: string): ReadonlySet<string> =>
  new Set(
    [...raw.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+)(?=\s+(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}]))/gu)].map(
      (match) => `${match[1]!} ${match[2]!}`
    )
  )

const partsOf = (word: string): readonly string[] => word.match(/\p{Lu}\p{Ll}+/gu) ?? []

const joinedWords = (raw: string, paragraphs: readonly Span[]): WordsReading => {
  const edits: Edit[] = []
  const issues: Issue[] = []
  const pairs = once(() => pairsOf(raw))
  const isPrinted = wordSearch(raw, lone)
  const isKnown = (part: string): boolean => isPrinted(part) || isPrinted(part.toLowerCase()) || institutional.has(part)
  const readings = new Map<string, "apart" | "joined" | "open">()
  const read = (word: string): "apart" | "joined" | "open" => {
    const parts = partsOf(word)
    if (isPrinted(parts[0]!) && parts.slice(1).every((part, index) => pairs().has(`${parts[index]!} ${part}`))) return "apart"
    if (!parts.every(isKnown)) return "joined"
    return institutional.has(parts.at(-1)!) ? "apart" : "open"
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
  return { edits, issues, furniture: [] }
}

/** Where the letters of strays lie, among others: most pages hold none, and no paragraph of theirs need be looked at. */
const otherScript = /[\u0342-\u1FFF\u2100-\uFFFF]/
const stray = /(?<=\p{Script=Latin}[.!?”"’)]{1,3})[\p{Script=Cyrillic}\p{Script=Greek}]{1,2}[.,]?(?=\s|$)/gu

/** One or two letters of another script glued to the end of a sentence in Latin script. */
const strays = (raw: string, paragraphs: readonly Span[]): WordsReading => {
  const furniture = paragraphs.flatMap((paragraph) =>
    allMatches(stray, raw.slice(paragraph.start, paragraph.end)).map((match) => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + match[0].length
    }))
  )
  return {
    furniture,
    edits: furniture.map((span) => ({ ...span, replacement: "" })),
    issues: furniture.map((span) => ({
      severity: "info",
      code: "stray-characters",
      span,
      message: `Set aside “${raw.slice(span.start, span.end)}”, which belongs to no word.`
    }))
  }
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const maybeInvisible = new RegExp(invisible.source)

/** Soft hyphens, zero-width spaces and joiners: no part of the words they stand in. */
const invisibles = (raw: string, paragraphs: readonly Span[]): WordsReading => ({
  edits: paragraphs.flatMap((paragraph) =>
    allMatches(invisible, raw.slice(paragraph.start, paragraph.end)).map((match) => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + 1,
      replacement: ""
    }))
  ),
  furniture: [],
  issues: []
})
