import { hashOf } from "../address.ts"
import { byId, type Page, type Speech, table, type Version } from "../data.ts"
import { type Child, h, webLink } from "../dom.ts"
import { toldDay } from "../figures/told.ts"
import { cardPlace } from "../parts/card-place.ts"
import type { Screen } from "../screen.ts"
import type { Conflict } from "../speech/differences.ts"
import { rowView } from "../speech/row-view.ts"
import { readingRows } from "../speech/rows.ts"
import { steps } from "../speech/steps.ts"
import { textOf } from "../texts.ts"

/** A speech to read: the chosen version, and beside each sentence what other versions have for it. */
export const speech: Screen = async ({ id, settings }) => {
  const [speeches, pages, versions, conflicts] = await Promise.all([
    byId("speeches"),
    byId("documents"),
    table("versions"),
    table("conflicts")
  ])
  const row = speeches.get(id)
  if (row === undefined) throw new Error(`There is no speech ${id}.`)
  const further = versions.filter(({ speech_id, chosen }) => speech_id === id && !chosen)
  const [chosen = null, ...rest] = await Promise.all([row, ...further].map(({ document_id }) => textOf(document_id)))
  if (chosen === null) throw new Error(`The page of the speech ${id} is not here.`)
  const others = rest.filter((text) => text !== null)
  const publisherOf = (documentId: string): string => pages.get(documentId)?.publisher ?? documentId
  const shown = new Map(conflicts.flatMap((conflict) => conflict.duplicate_ids.map((pair) => [pair, conflict])))
  const conflictOf = (duplicateId: string): Conflict | null => shown.get(duplicateId) ?? null
  const views = readingRows(id, chosen, others).map((each) => rowView({ speechId: id, chosen, others, publisherOf, conflictOf }, each))
  const card = cardPlace(hashOf("speech", id))
  const name = row.speaker_name ?? row.label ?? "Unnamed"
  return {
    title: `${name}, ${row.item_title ?? toldDay(row.date)}`,
    content: h(
      "article",
      { class: others.length === 0 ? "speech alone" : "speech" },
      heading(name, row),
      sources(row, pages, further),
      steps(views.filter((each) => each.classList.contains("clash"))),
      h(
        "div",
        { class: "reading" },
        others.length === 0
          ? null
          : h(
              "div",
              { class: "heads", "aria-hidden": "true" },
              h("div", {}, publisherOf(row.document_id)),
              h("div", {}, others.map(({ documentId }) => publisherOf(documentId)).join(", "))
            ),
        ...views
      ),
      card.place
    ),
    change: (next) => void card.change(next),
    ready: () => {
      void card.change(settings)
      const { at } = settings
      if (at !== undefined) views.find((each) => each.dataset["pairs"]?.split(" ").includes(at))?.scrollIntoView({ block: "center" })
    }
  }
}

const heading = (name: string, { item_title, speaker_role, date, place, words }: Speech): HTMLElement =>
  h(
    "header",
    {},
    h("p", { class: "over" }, item_title ?? ""),
    h("h1", { tabindex: "-1" }, name),
    h(
      "p",
      { class: "lead" },
      [speaker_role, toldDay(date), place, `${words.toLocaleString("en")} words`].filter((each) => each !== null).join(" · ")
    )
  )

/** Where the speech is read, and where else it is printed. */
const sources = (row: Speech, pages: ReadonlyMap<string, Page>, others: readonly Version[]): HTMLElement => {
  const named = (documentId: string): Child => {
    const page = pages.get(documentId)
    return [
      webLink(page?.url ?? null, page?.publisher ?? documentId),
      " (",
      h("a", { href: hashOf("page", documentId) }, "page as saved"),
      ")"
    ]
  }
  return h(
    "p",
    { class: "sources" },
    `Read from the ${row.form} of `,
    named(row.document_id),
    ...others.map(({ document_id, form, matched }) => [
      `. Also printed in the ${form} of `,
      named(document_id),
      `; ${Math.round(matched * 100)}\u00a0% of its sentences are found here`
    ]),
    "."
  )
}
