import type { ConflictRow } from "../../../../../schemas/conflicts.ts"
import { hashOf } from "../address.ts"
import { byId, type Page, type Speech, table } from "../data.ts"
import { type Child, fill, h, webLink } from "../dom.ts"
import { fits, valuesOf } from "../figures/filter.ts"
import { toldDay } from "../figures/told.ts"
import { choice, filterForm } from "../parts/field.ts"
import { highlighted } from "../parts/highlighted.ts"
import { pageIn, pager, rowsOn } from "../parts/pager.ts"
import type { Screen } from "../screen.ts"
import { toldConflicts } from "../speech/differences.ts"

type Settings = Readonly<Record<string, string>>

const toldKind = (kind: string): string => (toldConflicts as Readonly<Record<string, string>>)[kind] ?? kind

/** Where versions of one speech contradict each other: both readings, both sentences, both pages. */
export const conflicts: Screen = async ({ settings }) => {
  const [all, speeches, pages] = await Promise.all([table("conflicts"), byId("speeches"), byId("documents")])
  const kinds = valuesOf(all, ({ kind }) => kind)
  const speakers = valuesOf(all, ({ speaker_name }) => speaker_name)
  const results = h("div", {})
  const found = h("p", { role: "status" })
  const filters = h("div", { class: "side" })
  const show = (next: Settings): void => {
    const rows = all.filter(({ kind, speaker_name }) => fits(next["kind"], kind) && fits(next["speaker"], speaker_name))
    const page = pageIn(next["page"], rows.length)
    found.textContent = `${rows.length.toLocaleString("en")} of ${all.length.toLocaleString("en")} disagreements`
    fill(
      results,
      rows.length === 0
        ? h("p", {}, all.length === 0 ? "No two pages contradict each other." : "No disagreement passes both filters.")
        : null,
      h("ol", { class: "conflicts" }, ...rowsOn(page, rows).map((row) => conflictView(row, speeches, pages))),
      pager(rows.length, page, (target) => hashOf("conflicts", "", { ...next, page: String(target) }))
    )
  }
  const change = (next: Settings): void => {
    fill(
      filters,
      filterForm(
        "Filter the disagreements",
        [choice("kind", "Kind", kinds, next["kind"], toldKind), choice("speaker", "Speaker", speakers, next["speaker"], (name) => name)],
        (set) => {
          history.replaceState(null, "", hashOf("conflicts", "", set))
          show(set)
        }
      )
    )
    show(next)
  }
  change(settings)
  return {
    title: "Conflicts",
    content: h(
      "div",
      { class: "with-side" },
      h("div", { class: "head" }, h("h1", { tabindex: "-1" }, "Conflicts"), found),
      filters,
      results
    ),
    change
  }
}

const conflictView = (row: ConflictRow, speeches: ReadonlyMap<string, Speech>, pages: ReadonlyMap<string, Page>): HTMLElement => {
  const speech = speeches.get(row.speech_id ?? "")
  const [pair = null] = row.duplicate_ids
  return h(
    "li",
    {},
    h("h2", {}, toldKind(row.kind)),
    h(
      "p",
      { class: "small" },
      [row.speaker_name, toldDay(row.date), speech?.item_title ?? row.event_name].filter((each) => each != null).join(" · ")
    ),
    h(
      "div",
      { class: "sides" },
      sideView(pages, row.a_document_id, row.a_url, row.a_reading, row.a_sentence),
      sideView(pages, row.b_document_id, row.b_url, row.b_reading, row.b_sentence)
    ),
    speech === undefined
      ? null
      : h("p", {}, h("a", { href: hashOf("speech", speech.speech_id, { at: pair, figure: null }) }, "Read both in the speech"))
  )
}

const sideView = (
  pages: ReadonlyMap<string, Page>,
  documentId: string,
  url: string | null,
  reading: string | null,
  sentence: string
): Child => {
  const page = pages.get(documentId)
  return h(
    "div",
    {},
    h("p", { class: "who" }, webLink(url, page?.publisher ?? documentId), page?.form == null ? null : `, ${page.form}`),
    reading === null ? null : h("p", { class: "reads" }, reading),
    h("p", { class: "sentence" }, highlighted(sentence, reading))
  )
}
