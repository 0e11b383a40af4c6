import type { PageText, Passage } from "../page-text.ts"

/** A stretch of a line, and the passage that it belongs to; null for the space between passages. */
interface Stretch {
  readonly passage: Passage | null
  readonly start: number
  readonly end: number
}

/** A line of a page that is not blank: the kinds of passages in it, and its stretches, which together are the whole line. */
interface Line {
  readonly kinds: readonly Passage["kind"][]
  readonly spans: readonly Stretch[]
}

/** The lines of a page, each cut at its passages. */
export const linesOf = ({ slice, length, passages }: PageText): readonly Line[] => {
  const lines: Line[] = []
  let next = 0
  let start = 0
  for (const line of slice(0, length).split("\n")) {
    const end = start + [...line].length
    const spans: Stretch[] = []
    let at = start
    while (next < passages.length && passages[next]!.start < end) {
      const passage = passages[next]!
      if (passage.start > at) spans.push({ passage: null, start: at, end: passage.start })
      at = Math.max(at, Math.min(passage.end, end))
      spans.push({ passage, start: Math.max(passage.start, start), end: at })
      if (passage.end > end) break
      next++
    }
    if (at < end) spans.push({ passage: null, start: at, end })
    if (line.trim() !== "")
      lines.push({ kinds: [...new Set(spans.flatMap(({ passage }) => (passage === null ? [] : [passage.kind])))], spans })
    start = end + 1
  }
  return lines
}

const told: Readonly<Record<Passage["kind"], string>> = {
  chrome: "website",
  title: "title",
  dateline: "dateline",
  heading: "heading",
  label: "speaker label",
  verbatim: "speech",
  quote: "quotation",
  cue: "cue",
  paraphrase: "reported speech",
  narration: "narration"
}

/** A kind of passage in words. */
export const toldKind = (kind: Passage["kind"]): string => told[kind]
