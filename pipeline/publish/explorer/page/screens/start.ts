import { counted } from "../../../../text/write/counted.ts"
import { hashOf } from "../address.ts"
import { about, table } from "../data.ts"
import { fill, h, webLink } from "../dom.ts"
import { oftenMeasured } from "../figures/often.ts"
import type { Screen } from "../screen.ts"
import { accuracy } from "../start/accuracy.ts"
import { files, uses } from "../start/downloads.ts"
import { section } from "../start/section.ts"

/** What the dataset is, how much of it there is, how good it is, and how to take it away. */
export const start: Screen = async () => ({
  title: about.title,
  content: h("div", { class: "start" }, head(), counts(), questions(), accuracy(), uses(), files(), rights())
})

const count = (table: string): string => (about.counts[table] ?? 0).toLocaleString("en")

const head = () =>
  h(
    "div",
    { class: "intro" },
    h("h1", { tabindex: "-1" }, about.title),
    h("p", { class: "lead" }, about.description),
    h("p", { class: "lead" }, "Where several pages print one speech, it is read once, and what they disagree on is shown.")
  )

const counts = () =>
  h(
    "ul",
    { class: "counts" },
    ...(["speeches", "figures", "conflicts", "speakers", "documents"] as const)
      .filter((table) => about.counts[table] !== undefined)
      .map((table) =>
        h(
          "li",
          {},
          h(
            "a",
            { href: hashOf(table === "documents" ? "pages" : table) },
            h("b", {}, count(table)),
            table === "documents" ? " saved pages" : ` ${table}`
          )
        )
      )
  )

/** Where a reader may begin; what there is to ask depends on the figures. */
const questions = (): HTMLElement => {
  const list = h("ul", { class: "questions" })
  void table("figures").then((figures) => {
    const [often] = oftenMeasured(figures, 1)
    const asked: readonly (readonly [string, string, number])[] = [
      ...(often === undefined
        ? []
        : [[`What was said about “${often[0]}”?`, hashOf("figures", "", { measure: often[0] }), often[1]] as const]),
      ["Which sums of money were named?", hashOf("figures", "", { kind: "money" }), figures.filter(({ kind }) => kind === "money").length],
      ["Where do pages contradict each other?", hashOf("conflicts"), about.counts["conflicts"] ?? 0]
    ]
    fill(
      list,
      ...asked
        .filter(([, , count]) => count > 0)
        .map(([question, hash, count]) => h("li", {}, h("a", { href: hash }, question), ` ${count}`))
    )
  })
  return section("Ask", list)
}

const rights = () =>
  section(
    "Rights",
    ...about.licences.map(({ title, path }) => h("p", {}, "Annotation, figures and links: ", webLink(path, title), ".")),
    h(
      "p",
      {},
      "The texts stay with their publishers: ",
      about.texts.map(([terms, pages]) => `${terms}, ${counted(pages, "page")}`).join("; "),
      "."
    ),
    h("details", {}, h("summary", {}, "Licences of the code of this page"), h("pre", {}, about.notices))
  )
