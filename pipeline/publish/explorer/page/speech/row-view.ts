import { hashOf } from "../address.ts"
import { type Child, h } from "../dom.ts"
import type { PageText } from "../page-text.ts"
import { marked } from "../parts/marked.ts"
import { type Conflict, type Difference, difference } from "./differences.ts"
import type { Beside, ReadingRow } from "./rows.ts"

/** A speech as its rows are drawn: the versions, and who publishes them. */
export interface Reading {
  readonly speechId: string
  readonly chosen: PageText
  readonly others: readonly PageText[]
  readonly publisherOf: (documentId: string) => string
  /** The disagreement that a pair of sentences shows, if it shows one. */
  readonly conflictOf: (duplicateId: string) => Conflict | null
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A row of the reading: a stretch of the chosen version, and beside it what others have there. */
export const rowView = (reading: Reading, { own, beside }: ReadingRow): HTMLElement => {
  const { chosen, others } = reading
  const cells = beside.map((each) => {
    const page = others.find(({ documentId }) => documentId === each.documentId)!
    const told =
      own === null || each.pair === null
        ? null
        : difference(
            each.pair.kind,
            reading.conflictOf(each.pair.duplicate_id),
            sentence(reading, chosen, own),
            sentence(reading, page, each)
          )
    return { told, cell: besideView(reading, page, each, told) }
  })
  const clash = cells.some(({ told }) => told?.clash)
  return h(
    "div",
    {
      class: ["row", own?.opens ? "opens" : "", clash ? "clash" : ""].join(" "),
      tabindex: clash ? "-1" : null,
      "data-pairs": beside.map(({ pair }) => pair?.duplicate_id ?? "").join(" ")
    },
    h("p", { class: "own" }, own === null ? "" : figuresIn(reading, chosen, own)),
    h("div", { class: "beside" }, ...cells.map(({ cell }) => cell))
  )
}

const besideView = (reading: Reading, page: PageText, { pair, start, end, cueEnd }: Beside, told: Difference | null): HTMLElement =>
  h(
    "div",
    { class: pair === null ? "version only" : "version" },
    h(
      "p",
      {},
      h("span", { class: reading.others.length > 1 ? "who" : "unseen" }, `${reading.publisherOf(page.documentId)}: `),
      pair === null ? h("span", { class: "who" }, "Only here: ") : null,
      figuresIn(reading, page, { start, end }),
      h("span", { class: "cue" }, page.slice(end, cueEnd).replace(/\s*[“"«]\s*$/, "")),
      told === null || told.clash ? null : h("span", { class: "told" }, ` ${told.words}`)
    ),
    told?.clash ? h("p", { class: "told clash" }, told.words) : null
  )

/** A stretch of a page in which each figure is a link to what is known of it. */
const figuresIn = ({ speechId }: Reading, page: PageText, span: Span): readonly Child[] =>
  marked(page, span, ({ figure_id }, text) =>
    figure_id === null
      ? null
      : h("a", { class: "figure", "data-figure": figure_id, href: hashOf("speech", speechId, { figure: figure_id }) }, text)
  )

const sentence = ({ publisherOf }: Reading, { documentId, slice, mentions }: PageText, { start, end }: Span) => ({
  by: publisherOf(documentId),
  text: slice(start, end),
  numbers: mentions
    .filter((mention) => mention.start >= start && mention.end <= end && mention.figure_id !== null)
    .map((mention) => ({ ...pick(mention), text: slice(mention.start, mention.end) }))
})

const pick = ({ figure_id, value, lower, upper }: PageText["mentions"][number]) => ({ figure_id, value, lower, upper })
