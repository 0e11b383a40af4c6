import { institutionalWords } from "../../english/people/institution-words.ts"
import type { Edit } from "../../text/clean-text.ts"
import { type Issue, info } from "../../text/issues/issue.ts"
import { once, onceEach } from "../../text/keys/once.ts"
import { allMatches, wordSearch } from "../../text/matches.ts"
import { type Span, slice } from "../../text/span.ts"
import { invisible, maybeInvisible } from "../../text/visible.ts"

/** Capitalised words without a space between them. */
const joined = /(?<![\p{L}\p{N}_@/.])\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,5}(?![\p{L}\p{N}_@/])/gu
/** A letter that may be small before one that may be a capital: joined words have these, and hardly any paragraph has. */
const maybeJoined = /[a-z\u00AA-\u1FFF\u2100-\u214F\u2C00-\uFFFF][A-Z\u00C0-\u1FFF\u2100-\u214F\u2C00-\uFFFF]/
const lone = /(?<!\p{L})\p{L}+/gu
/** Letters of other scripts, among others: most pages have none of these and need no search. */
const otherScript = /[\u0342-\u1FFF\u2100-\uFFFF]/
/** One or two letters of another script glued to the end of a sentence in Latin script. */
const stray = /(?<=\p{Script=Latin}[.!?”"’)]{1,3})[\p{Script=Cyrillic}\p{Script=Greek}]{1,2}[.,]?(?=\s|$)/gu

/** The misprints of a page. */
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
  const joins = joinedWords(raw, where(maybeJoined))
  const strays = spansOf(stray, raw, where(otherScript))
  const leftOut = [...strays, ...spansOf(invisible, raw, where(maybeInvisible))]
  return {
    edits: [...joins.edits, ...leftOut.map((span) => ({ ...span, replacement: "" }))].sort((a, b) => a.start - b.start),
    boilerplate: strays,
    issues: [
      ...joins.issues,
      ...strays.map((span) => info("stray-characters", span, `Set aside “${slice(raw, span)}”, which belongs to no word.`))
    ]
  }
}

/** The places of a pattern in paragraphs. */
const spansOf = (pattern: RegExp, raw: string, paragraphs: readonly Span[]): readonly Span[] =>
  paragraphs.flatMap(({ start, end }) =>
    allMatches(pattern, raw.slice(start, end)).map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }))
  )

/** The pairs of capitalised words that the page prints side by side. */
const pairsOf = (raw: string): ReadonlySet<string> => {
  const pairs = raw.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+)(?=\s+(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}]))/gu)
  return new Set([...pairs].map(([, first, second]) => `${first} ${second}`))
}

const partsOf = (word: string): readonly string[] => word.match(/\p{Lu}\p{Ll}+/gu) ?? []

const joinedWords = (raw: string, paragraphs: readonly Span[]): Pick<Slips, "edits" | "issues"> => {
  const edits: Edit[] = []
  const issues: Issue[] = []
  const pairs = once(() => pairsOf(raw))
  const isPrinted = wordSearch(raw, lone)
  const isKnown = (part: string): boolean => isPrinted(part) || isPrinted(part.toLowerCase()) || institutionalWords.has(part)
  const read = onceEach((word: string): "apart" | "joined" | "open" => {
    const parts = partsOf(word)
    if (isPrinted(parts[0]!) && parts.slice(1).every((part, index) => pairs().has(`${parts[index]!} ${part}`))) return "apart"
    if (!parts.every(isKnown)) return "joined"
    return institutionalWords.has(parts.at(-1)!) ? "apart" : "open"
  })
  const holding = paragraphs.filter((paragraph) => maybeJoined.test(slice(raw, paragraph)))
  for (const span of spansOf(joined, raw, holding)) {
    const word = slice(raw, span)
    const reading = read(word)
    const parted = partsOf(word).join(" ")
    if (reading === "apart") {
      edits.push({ ...span, replacement: parted })
      issues.push(info("joined-words", span, `Read ${word} as ${parted}.`))
    } else if (reading === "open") issues.push(info("uncertain-joined-words", span, `Left ${word} as printed; it may be ${parted}.`))
  }
  return { edits, issues }
}
