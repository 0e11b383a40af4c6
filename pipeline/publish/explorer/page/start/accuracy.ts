import { about } from "../data.ts"
import { h } from "../dom.ts"
import { tableOf } from "../parts/list.ts"
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
      "Measured against annotation by hand, on the pages with which the rules were made: an upper bound for other pages. ",
      h("a", { href: "ACCURACY.md" }, "ACCURACY.md"),
      " has all measures."
    ),
    tableOf<(typeof measures)[number]>(
      [
        ["What", ({ said }) => said],
        ["Score", ({ value }) => value, "number"],
        ["Interval", ({ interval }) => interval, "number"],
        ["Items", ({ n }) => n, "number"]
      ],
      measures
    )
  )
}
