import type { FigureRow } from "../../../../../schemas/figures.ts"
import { hashOf } from "../address.ts"
import { byId } from "../data.ts"
import { type Child, h, webLink } from "../dom.ts"
import { toldAgreement, toldAmount, toldDay, toldPeriod } from "../figures/told.ts"
import { copyable } from "./copy.ts"

/** Everything that is known of a figure, and how to check it; null where there is no such figure. */
export const figureCard = async (figureId: string, closed: string): Promise<HTMLElement | null> => {
  const [figures, speeches, pages] = await Promise.all([byId("figures"), byId("speeches"), byId("documents")])
  const figure = figures.get(figureId)
  if (figure === undefined) return null
  const [speech, page] = [speeches.get(figure.speech_id ?? ""), pages.get(figure.document_id)]
  return h(
    "aside",
    { class: "card", "aria-label": `Figure: ${figure.text}` },
    h("a", { class: "close", href: closed, "aria-label": "Close the figure" }, "×"),
    h("h2", { tabindex: "-1" }, figure.text),
    h("p", { class: "value" }, toldAmount(figure)),
    facts([
      ["Measures", figure.measure],
      ["Held by", figure.holder],
      ["Of", figure.whole === figure.measure ? null : figure.whole],
      ["Period", figure.period === null ? toldPeriod(figure) : `${figure.period}: ${toldPeriod(figure)}`],
      ["Bounds", boundsOf(figure)],
      [
        "Sort",
        `${figure.kind}, ${figure.aspect === "delta" ? `change${figure.direction === null ? "" : ` ${figure.direction}`}` : "level"}, ${figure.modality}`
      ],
      ["Given in", figure.attribution],
      ["Sources", [toldAgreement(figure), figure.other_reading === null ? null : `: “${figure.other_reading}”`]],
      ["Said", [speech?.speaker_name ?? speech?.label ?? "by the page itself", `, ${toldDay(figure.date)}`]],
      [
        "Page",
        [
          webLink(page?.url ?? null, page?.title ?? figure.document_id),
          " ",
          h("a", { href: hashOf("page", figure.document_id, { figure: figure.figure_id }) }, "as saved")
        ]
      ],
      ["Place", `characters ${figure.start} to ${figure.end}`]
    ]),
    copyable("Check it", checkOf(figure)),
    h("p", { class: "small" }, `In the folder of this page, DuckDB answers “${figure.text}”.`),
    ...(speech === undefined ? [] : [copyable("Cite it", `“${figure.sentence}” ${speech.citation}`)])
  )
}

const facts = (rows: readonly (readonly [string, Child])[]): HTMLElement =>
  h(
    "dl",
    { class: "facts" },
    ...rows.flatMap(([term, said]) => (isEmpty(said) ? [] : [h("div", {}, h("dt", {}, term), h("dd", {}, said))]))
  )

const isEmpty = (child: Child): boolean => child === null || child === "" || (Array.isArray(child) && child.every(isEmpty))

const boundsOf = ({ lower, upper, qualifier }: FigureRow): string =>
  lower === null && upper === null
    ? `none (${qualifier})`
    : [lower === null ? "" : `at least ${lower.toLocaleString("en")}`, upper === null ? "" : `at most ${upper.toLocaleString("en")}`]
        .filter((bound) => bound !== "")
        .join(", ")

/** The query that gives the words of a figure from its page. */
const checkOf = ({ start, end, document_id }: Pick<FigureRow, "start" | "end" | "document_id">): string =>
  `SELECT substr(text, ${start} + 1, ${end} - ${start})\nFROM 'evidence/documents.parquet'\nWHERE document_id = '${document_id.replaceAll("'", "''")}';`
