import type { FigureRow } from "../../../../../schemas/figures.ts"
import { h } from "../dom.ts"
import { choice, field, filterForm } from "../parts/field.ts"
import { amountOf } from "./amount.ts"
import { type Filters, valuesOf } from "./filter.ts"

/** Names for what stands in columns as an id. */
export interface Names {
  readonly speaker: (id: string) => string
  readonly event: (id: string) => string
}

const plain = (value: string): string => value.replaceAll("_", " ")

/** The filters as a form. `changed` is told of every change, with all that is set. */
export const form = (
  figures: readonly FigureRow[],
  names: Names,
  set: Filters,
  changed: (set: Readonly<Record<string, string>>) => void
): HTMLFormElement => {
  const select = (name: keyof Filters, label: string, value: (figure: FigureRow) => string | null, told: (value: string) => string) =>
    choice(name, label, valuesOf(figures, value), set[name], told)
  const search = (name: keyof Filters, label: string, hint: string) =>
    field(label, h("input", { name, type: "search", value: set[name] ?? "", placeholder: hint, autocomplete: "off" }))
  return filterForm(
    "Filter the figures",
    [
      search("words", "Words in the sentence", "trade, export …"),
      search("measure", "What is measured", "trade"),
      select("speaker", "Speaker", ({ speaker_id }) => speaker_id, names.speaker),
      select("event", "Event", ({ event_id }) => event_id, names.event),
      select("kind", "Kind", ({ kind }) => kind, plain),
      select("unit", "Unit", (figure) => amountOf(figure).unit, plain),
      select("agreement", "Agreement of pages", ({ agreement }) => agreement, plain)
    ],
    changed
  )
}
