import { hashOf } from "../address.ts"
import { byId } from "../data.ts"
import { h, webLink } from "../dom.ts"
import { toldDay } from "../figures/told.ts"
import type { Mention, PageText, Passage } from "../page-text.ts"
import { cardPlace } from "../parts/card-place.ts"
import { marked } from "../parts/marked.ts"
import { linesOf, toldKind } from "../saved/lines.ts"
import type { Screen } from "../screen.ts"
import { textOf } from "../texts.ts"

/** A page as it was saved, all of it: which characters are speech, report or furniture, and what each number is. */
export const page: Screen = async ({ id, settings }) => {
  const [documents, text] = await Promise.all([byId("documents"), textOf(id)])
  const row = documents.get(id)
  if (row === undefined || text === null) throw new Error(`There is no page ${id}.`)
  const card = cardPlace(hashOf("page", id))
  return {
    title: row.title ?? id,
    content: h(
      "article",
      { class: "whole" },
      h(
        "p",
        { class: "over" },
        webLink(row.url, row.publisher ?? id),
        ` · ${toldDay(row.date ?? row.published)} · ${row.characters.toLocaleString("en")} characters`
      ),
      h("h1", { tabindex: "-1" }, row.title ?? id),
      h(
        "p",
        { class: "lead" },
        "The page as it was saved. Each character belongs to one passage, and each number is a figure or says why it is none."
      ),
      legend(text),
      h(
        "div",
        { class: "saved" },
        ...linesOf(text).map(({ kinds, spans }) =>
          h(
            "div",
            { class: "line" },
            h("span", { class: "kinds" }, kinds.map(toldKind).join(", ")),
            h(
              "p",
              {},
              ...spans.map(({ passage, start, end }) =>
                passage === null ? text.slice(start, end) : spanOf(id, text, passage, { start, end })
              )
            )
          )
        )
      ),
      card.place
    ),
    change: (next) => void card.change(next),
    ready: () => void card.change(settings)
  }
}

/** The kinds of passages that the page has, with the share of its characters. */
const legend = ({ passages, length }: PageText): HTMLElement => {
  const shares = new Map<Passage["kind"], number>()
  for (const { kind, start, end } of passages) shares.set(kind, (shares.get(kind) ?? 0) + end - start)
  return h(
    "ul",
    { class: "legend" },
    ...[...shares]
      .toSorted(([, a], [, b]) => b - a)
      .map(([kind, characters]) =>
        h("li", {}, h("span", { class: `kind ${kind}` }, toldKind(kind)), ` ${Math.max(1, Math.round((100 * characters) / length))} %`)
      )
  )
}

const spanOf = (id: string, text: PageText, { kind }: Passage, span: { readonly start: number; readonly end: number }): HTMLElement =>
  h("span", { class: `kind ${kind}` }, ...marked(text, span, (mention, words) => numberOf(id, mention, words)))

/** A number on its page: a figure leads to what is known of it; another says what it is. */
const numberOf = (id: string, { figure_id, role }: Mention, words: string): HTMLElement =>
  figure_id === null
    ? h("span", { class: "number", title: role.replaceAll("_", " ") }, words)
    : h("a", { class: "figure", "data-figure": figure_id, href: hashOf("page", id, { figure: figure_id }) }, words)
