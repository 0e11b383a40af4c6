import type { FigureRow } from "../../../../../schemas/figures.ts"
import { hashOf } from "../address.ts"
import { h } from "../dom.ts"
import { highlighted } from "../parts/highlighted.ts"
import type { Names } from "./form.ts"
import { toldAgreement, toldAmount, toldDay, toldPeriod } from "./told.ts"

/** Figures as a table to scan: what is said, of what, in which sentence, by whom, and whether pages agree. */
export const figuresTable = (figures: readonly FigureRow[], names: Names): HTMLElement =>
  h(
    "table",
    { class: "rows figures" },
    h("thead", {}, h("tr", {}, ...["Figure", "Measures", "Sentence", "Said", "Sources"].map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, ...figures.map((figure) => rowOf(figure, names)))
  )

const rowOf = (figure: FigureRow, names: Names): HTMLElement =>
  h(
    "tr",
    {},
    h("th", { scope: "row" }, h("a", { href: placeOf(figure) }, figure.text), h("span", { class: "sub" }, toldAmount(figure))),
    h(
      "td",
      {},
      figure.measure,
      figure.holder === null ? null : h("span", { class: "sub" }, `held by ${figure.holder}`),
      figure.whole === null || figure.whole === figure.measure ? null : h("span", { class: "sub" }, `of ${figure.whole}`),
      h("span", { class: "sub" }, toldPeriod(figure))
    ),
    h("td", { class: "sentence" }, highlighted(figure.sentence, figure.text)),
    h(
      "td",
      {},
      figure.speaker_id === null ? "the page" : names.speaker(figure.speaker_id),
      h(
        "span",
        { class: "sub" },
        figure.event_id === null ? toldDay(figure.date) : `${toldDay(figure.date)}, ${names.event(figure.event_id)}`
      )
    ),
    h("td", {}, h("span", { class: `sources-${figure.agreement}` }, toldAgreement(figure)))
  )

/** Where a figure stands: in its speech, or where nobody speaks, on its page. */
export const placeOf = ({ speech_id, document_id, figure_id }: FigureRow): string =>
  speech_id === null ? hashOf("page", document_id, { figure: figure_id }) : hashOf("speech", speech_id, { figure: figure_id })
