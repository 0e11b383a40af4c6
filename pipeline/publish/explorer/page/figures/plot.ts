import { dot, gridY, link, plot, text } from "@observablehq/plot"
import { isWide, type Point, powersAround } from "./points.ts"
import { placeOf } from "./table.ts"
import { toldAmount, toldDay, toldNumber, toldPeriod } from "./told.ts"

/**
 * Draws figures over time: a dot for a number, a bar for a range, an arrow where the wording leaves the value open, a line for the time
 * that it covers. Made in a document of its own, from which the style that the library brings is left out: the page allows only its own.
 * The labels of groups are taken off too: a group without a role must not have one.
 */
export const drawn = (points: readonly Point[], unit: string, width: number): Element => {
  const middle = ({ from, to }: Point): Date => new Date((from.getTime() + to.getTime()) / 2)
  const value = ({ low, high }: Point): number => (low + high) / 2
  const told = ({ figure }: Point): string =>
    `${figure.text} (${toldAmount(figure)})\n${figure.measure ?? ""}\n${toldPeriod(figure) || toldDay(figure.date)}`
  const href = ({ figure }: Point): string => placeOf(figure)
  const wide = isWide(points)
  const ticks = wide ? [...powersAround(points)] : 5
  const figure = plot({
    document: document.implementation.createHTMLDocument(""),
    className: "plot",
    width,
    height: 260,
    marginLeft: 76,
    marginRight: 24,
    style: {},
    ariaLabel: `${points.length} figures in ${unit} over time; the table below has them all`,
    x: { type: "utc", label: null, grid: false, nice: true, ticks: Math.min(8, Math.floor(width / 90)) },
    y: { type: wide ? "log" : "linear", label: unit, nice: true, ticks, tickFormat: toldNumber, zero: !wide },
    marks: [
      gridY({ ticks }),
      link(points, { x1: "from", x2: "to", y1: value, y2: value, className: "span" }),
      link(
        points.filter(({ low, high }) => low !== high),
        { x1: middle, x2: middle, y1: "low", y2: "high", className: "range" }
      ),
      dot(points, { x: middle, y: value, r: 4.5, href, title: told, className: "dot" }),
      text(
        points.filter(({ open }) => open !== null),
        {
          x: middle,
          y: value,
          dy: -11,
          text: ({ open }: Point) => (open === "up" ? "↑" : "↓"),
          className: "arrow"
        }
      )
    ]
  })
  for (const style of figure.querySelectorAll("style")) style.remove()
  for (const part of figure.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label")
  figure.setAttribute("role", "group")
  return figure
}
