import type { FigureRow } from "../../../../../schemas/figures.ts"
import { csvFile } from "../../../formats/csv.ts"
import { hashOf } from "../address.ts"
import { about, byId, table } from "../data.ts"
import { fill, h } from "../dom.ts"
import { type Filters, filtered, filterNames } from "../figures/filter.ts"
import { form, type Names } from "../figures/form.ts"
import { oftenMeasured } from "../figures/often.ts"
import { plotted } from "../figures/plotted.ts"
import { figuresTable } from "../figures/table.ts"
import { pageIn, pager, rowsOn } from "../parts/pager.ts"
import type { Screen } from "../screen.ts"

type Settings = Readonly<Record<string, string>>

/** All figures: filters in the address, a count, a plot, a table, and the filtered rows to take away. */
export const figures: Screen = async ({ settings }) => {
  const all = await table("figures")
  const names = await namesOf(all)
  const found = h("p", { class: "found", role: "status" })
  const results = h("div", {})
  const heading = h("h1", { tabindex: "-1" }, "Figures")
  let now = settings
  const download = h("button", { type: "button", click: () => save(filtered(all, filtersIn(now))) }, "Download these as CSV")
  const show = (next: Settings): void => {
    now = next
    const rows = filtered(all, filtersIn(next))
    const page = pageIn(next["page"], rows.length)
    found.textContent = `${rows.length.toLocaleString("en")} of ${all.length.toLocaleString("en")} figures`
    fill(
      results,
      rows.length === 0 ? h("p", { class: "none" }, "No figure passes all filters.") : overTime(rows, next),
      rows.length === 0 ? null : figuresTable(rowsOn(page, rows), names),
      pager(rows.length, page, (target) => hashOf("figures", "", { ...next, page: String(target) }))
    )
  }
  const filters = h("div", { class: "side" })
  const typed = (set: Settings): void => {
    history.replaceState(null, "", hashOf("figures", "", set))
    show(set)
  }
  fill(filters, form(all, names, filtersIn(settings), typed))
  show(settings)
  return {
    title: "Figures",
    content: h("div", { class: "with-side" }, h("div", { class: "head" }, heading, found, download), filters, results),
    change: (next) => {
      fill(filters, form(all, names, filtersIn(next), typed))
      show(next)
      heading.focus()
      scrollTo(0, 0)
    }
  }
}

/** Figures of one thing over time; as long as no thing is named, the things that are often measured. */
const overTime = (rows: readonly FigureRow[], settings: Settings): HTMLElement | null => {
  if (settings["measure"] !== undefined || settings["words"] !== undefined) return plotted(rows)
  const place = h("p", { class: "often" })
  const link = (word: string) => h("a", { href: hashOf("figures", "", { ...settings, page: null, measure: word }) }, word)
  // Counting the words of all figures takes longer than showing some.
  setTimeout(() => {
    const often = oftenMeasured(rows, 8)
    if (often.length > 0)
      fill(place, "Over time: ", ...often.flatMap(([word, count], at) => [at === 0 ? null : ", ", link(word), ` (${count})`]))
  })
  return place
}

const filtersIn = (settings: Settings): Filters =>
  Object.fromEntries(filterNames.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])))

/** The names of speakers and events by their ids; the events of figures are named by their speeches. */
const namesOf = async (all: readonly FigureRow[]): Promise<Names> => {
  const speakers = await byId("speakers")
  const speeches = all.some(({ event_id }) => event_id !== null) ? await table("speeches") : []
  const events = new Map(speeches.map(({ event_id, item_title }) => [event_id, item_title]))
  return { speaker: (id) => speakers.get(id)?.name ?? id, event: (id) => events.get(id) ?? id }
}

/** Gives rows to the reader as the file figures.csv has them. */
const save = (rows: Parameters<ReturnType<typeof csvFile>["lines"]>[0]): void => {
  const { head, lines } = csvFile(about.figureColumns)
  const url = URL.createObjectURL(new Blob([head, lines(rows)], { type: "text/csv" }))
  h("a", { href: url, download: "figures-filtered.csv" }).click()
  URL.revokeObjectURL(url)
}
