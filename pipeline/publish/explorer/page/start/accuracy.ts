import { about } from "../data.ts"
import { h } from "../dom.ts"
import { chiefMeasures } from "./chief-measures.ts"
import { section } from "./section.ts"

/** How good the tables are; null where nothing was measured. */
export const accuracy = (): HTMLElement | null => {
  const measures = about.accuracy.flatMap((measure) =>
    chiefMeasures[measure.name] === undefined ? [] : [{ ...measure, said: chiefMeasures[measure.name]! }]
  )
  if (measures.length === 0) return null
  return section(
    "Accuracy",
    h(
      "p",
      {},
      "Measured against annotation by hand, on the pages with which the rules were made: an upper mark for other pages. ",
      h("a", { href: "ACCURACY.md" }, "ACCURACY.md"),
      " has all measures."
    ),
    h(
      "table",
      { class: "rows" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...["What", "Score", "Interval", "Items"].map((name, at) => h("th", { scope: "col", class: at > 0 ? "number" : null }, name))
        )
      ),
      h(
        "tbody",
        {},
        ...measures.map(({ value, n, interval, said }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, said),
            ...[
              ["Score", value],
              ["Interval", interval],
              ["Items", n]
            ].map(([name = "", cell = ""]) => h("td", { class: "number", "data-name": name }, cell))
          )
        )
      )
    )
  )
}
