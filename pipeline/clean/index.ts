import { isAddress } from "../../schemas/table.ts"
import type { Block, CleanPage, Foreign, PrintedFacts } from "../model/clean-page.ts"
import type { Hints } from "../model/derived.ts"
import type { Page } from "../model/page.ts"
import { sourceOf } from "../sources/index.ts"
import type { Source } from "../sources/source.ts"
import type { Edit } from "../text/clean-text.ts"
import { type Issue, info, warning } from "../text/issues/issue.ts"
import type { Span } from "../text/span.ts"
import { boilerplateLines } from "./boilerplate.ts"
import { joinedLines } from "./edits/line-ends.ts"
import { markdownGaps } from "./edits/markdown.ts"
import { references, wrongEncoding } from "./edits/misread.ts"
import { popUps } from "./edits/pop-ups.ts"
import { slips } from "./edits/print-slips.ts"
import { frontMatter } from "./head/front-matter.ts"
import { readHead } from "./head/head.ts"
import { printedFacts } from "./head/printed-facts.ts"
import { languagesOf } from "./languages.ts"
import { markupOf } from "./markup.ts"
import { paragraphs } from "./paragraphs.ts"
import { footerIssues, footerLines } from "./site-lines.ts"
import { suspiciousCharacters } from "./suspicious-characters.ts"

/** Parts a page into boilerplate and text, reads headline and dateline, and notes misprints. It accepts any text. */
export const clean = (page: Page): CleanPage => {
  const front = frontMatter(page.raw)
  const { lines, margin } = paragraphs(page.raw, front?.end ?? 0)
  const printedLines = [...(front?.lines ?? []).map((span) => page.raw.slice(span.start, span.end)), ...lines.map((line) => line.text)]
  const source = sourceOf(printedLines)
  const hints = page.derivation?.hints
  const markup = markupOf(page.raw, lines, hints)
  const head = readHead(lines, boilerplateLines(lines, source), front?.title ?? null, markup)
  const blocks = withMargin(
    [
      ...(front?.lines ?? []).map((span): Block => ({ ...span, kind: "chrome" })),
      ...lines.map(({ start, end }, index): Block => ({ start, end, kind: head.kinds[index]! }))
    ],
    margin
  )
  const gaps =
    hints === undefined
      ? blocks.flatMap((block) => (block.kind !== "body" ? [] : (source.popUps ? popUps : markdownGaps)(page.raw, block)))
      : gapsInBody(markup.gaps, blocks)
  const texts = blocks.filter((block) => block.kind !== "chrome")
  const open = without(texts, gaps)
  const found = slips(page.raw, open)
  const misread = wrongEncoding(page.raw, open)
  const told = lines.filter((_, index) => head.kinds[index] === "body" || head.kinds[index] === "title")
  const { language, foreign } = languagesOf(told, hints?.language ?? null)
  const printed = withHints(printedFacts(printedLines), head.posted, hints)
  const [date, title] = [front?.date ?? head.date ?? dayBefore(head.monthDay, printed.published), front?.title ?? head.title]
  return {
    page,
    source: { name: source.name, publisher: source.publisher },
    blocks,
    edits: disjoint([
      ...gaps.map((gap) => ({ ...closed(page.raw, gap), replacement: "" })),
      ...gapsInBody(margin, blocks).map((number) => ({ ...number, replacement: "" })),
      ...misread.edits,
      ...(hints === undefined ? references(page.raw, open) : []),
      ...joinedLines(page.raw, open),
      ...found.edits
    ]),
    boilerplate: [...found.boilerplate, ...gaps].sort((a, b) => a.start - b.start),
    date,
    place: head.place,
    title,
    printed,
    language,
    foreign,
    issues: [
      ...disagreements(page, source, language),
      ...pageIssues(page, source, date, head.posted),
      ...headIssues(page, title, head.above),
      ...(source.footerStarts === null ? footerIssues(footerLines(lines, 0).doubtful) : []),
      ...foreignIssues(foreign),
      ...misread.issues,
      ...found.issues
    ]
  }
}

/** The furniture inside paragraphs of text: all that of a block that is furniture itself belongs to the block. */
const gapsInBody = (gaps: readonly Span[], blocks: readonly Block[]): readonly Span[] => {
  const bodies = blocks.filter(({ kind }) => kind === "body")
  let next = 0
  return gaps.filter((gap) => {
    while (next < bodies.length && bodies[next]!.end <= gap.start) next++
    return next < bodies.length && bodies[next]!.start <= gap.start
  })
}

/** Blocks with the numbers of lines between them, which are chrome; the numbers inside paragraphs belong to these. */
const withMargin = (blocks: readonly Block[], margin: readonly Span[]): readonly Block[] => {
  if (margin.length === 0) return blocks
  let next = 0
  const between = margin.filter(({ start }) => {
    while (next < blocks.length && blocks[next]!.end <= start) next++
    return next === blocks.length || start < blocks[next]!.start
  })
  return [...blocks, ...between.map((span): Block => ({ ...span, kind: "chrome" }))].sort((a, b) => a.start - b.start)
}

/** What a page prints about itself, and where it prints nothing, what its markup says; the address in the markup is the whole one. */
const withHints = (printed: PrintedFacts, posted: string | null, hints: Hints | undefined): PrintedFacts => ({
  url: [hints?.url, printed.url].find(isAddress) ?? null,
  published: printed.published ?? posted ?? hints?.published ?? null,
  licence: printed.licence ?? hints?.licence ?? null
})

/** The day of a dateline without a year ("08-19"): that in the week before the day of publication; null for any other. */
const dayBefore = (monthDay: string | null, published: string | null): string | null => {
  if (monthDay === null || published === null) return null
  const date = [0, 1, 2, 3, 4, 5, 6, 7].map((days) => new Date(Date.parse(published) - days * 86_400_000).toISOString().slice(0, 10))
  return date.find((day) => day.endsWith(monthDay)) ?? null
}

/** Sorted spans without the sorted gaps inside them. */
const without = (spans: readonly Span[], gaps: readonly Span[]): readonly Span[] => {
  const left: Span[] = []
  let next = 0
  for (const { start, end } of spans) {
    let from = start
    for (; next < gaps.length && gaps[next]!.end <= end; next++) {
      left.push({ start: from, end: gaps[next]!.start })
      from = gaps[next]!.end
    }
    left.push({ start: from, end })
  }
  return left
}

/** Edits in order; of those that overlap the one that begins first, then the one that is named first. */
const disjoint = (edits: readonly Edit[]): readonly Edit[] => {
  const found: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) if (edit.start >= (found.at(-1)?.end ?? 0)) found.push(edit)
  return found
}

/** A gap with the spaces around it where a comma or full stop follows. */
const closed = (raw: string, gap: Span): Span => {
  let { start, end } = gap
  while (isSpace(raw[end])) end++
  if (!/[,.;:!?)]/.test(raw[end] ?? "")) return gap
  while (isSpace(raw[start - 1])) start--
  return { start, end }
}

const isSpace = (character: string | undefined): boolean => character === " " || character === "\u00A0"

/** The issues of a page whose row in documents.csv says otherwise. */
const disagreements = ({ entry }: Page, source: Source, language: string | null): readonly Issue[] =>
  [
    { what: "publisher", reviewed: entry?.publisher, found: source.publisher },
    { what: "language", reviewed: entry?.language?.split("-")[0], found: language }
  ]
    .filter(({ reviewed, found }) => reviewed != null && found !== null && reviewed !== found)
    .map(({ what, reviewed, found }) =>
      warning("manifest-disagrees", null, `The manifest gives ${reviewed} as the ${what}, the page looks like ${found}.`)
    )

/** One issue for all paragraphs of a page in other languages. */
const foreignIssues = (foreign: readonly Foreign[]): readonly Issue[] => {
  const [first] = foreign
  if (first === undefined) return []
  const languages = [...new Set(foreign.map(({ language }) => language))].sort().join(", ")
  const places = `${foreign.length} ${foreign.length === 1 ? "paragraph is" : "paragraphs are"}`
  return [
    info(
      "foreign-paragraph",
      { start: first.start, end: first.end },
      `${places} in another language (${languages}); no numbers were read there.`
    )
  ]
}

/** The issues of publisher, date and characters. */
const pageIssues = ({ raw }: Page, { publisher }: Source, date: string | null, posted: string | null): readonly Issue[] => {
  const issues: Issue[] = []
  const undated = posted === null ? "The page has no dateline." : `Found ${posted} as the day of posting, not of the speech.`
  if (publisher === null)
    issues.push(warning("unknown-publisher", null, "No publisher profile recognises the page; read by the general one."))
  if (date === null) issues.push(warning("unknown-date", null, undated))
  return [...issues, ...suspiciousCharacters(raw)]
}

/** The issues of the headline and of the lines above it. */
const headIssues = ({ entry }: Page, title: string | null, above: readonly Span[]): readonly Issue[] => {
  const issues: Issue[] = []
  const [first, last] = [above[0], above.at(-1)]
  if (first !== undefined && last !== undefined) {
    const span = { start: first.start, end: last.end }
    issues.push(info("uncertain-furniture", span, `Took ${above.length} lines above the headline for the site's own.`))
  }
  if (title === null && entry?.title == null)
    issues.push(warning("uncertain-title", null, "No line at the top of the page could be told for its headline."))
  return issues
}
