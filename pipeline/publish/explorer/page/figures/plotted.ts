import type { FigureRow } from "../../../../../schemas/figures.ts"
import { fill, h } from "../dom.ts"
import { amountOf } from "./amount.ts"
import { valuesOf } from "./filter.ts"
import { drawn } from "./plot.ts"
import { pointsOf } from "./points.ts"

const scaleOf = (figure: FigureRow): string | null => {
  const { unit } = amountOf(figure)
  return unit === null ? null : `${unit} ${figure.aspect}`
}

/** Figures of one unit over time, with the units there are to choose from; null where no two of them share one. */
export const plotted = (figures: readonly FigureRow[]): HTMLElement | null => {
  const scales = valuesOf(figures, scaleOf).filter(([scale]) => pointsIn(figures, scale).length > 1)
  const scale = scales[0]?.[0]
  if (scale === undefined) return null
  const place = h("div", { class: "drawing" })
  const draw = (of: string): void => fill(place, drawn(pointsIn(figures, of), toldScale(of), widthOf(place)))
  const choice = h(
    "select",
    { change: (event) => draw((event.target as HTMLSelectElement).value) },
    ...scales.map(([each, count]) => h("option", { value: each }, `${toldScale(each)} (${count})`))
  )
  requestAnimationFrame(() => draw(scale))
  return h("figure", { class: "plotted" }, h("figcaption", {}, h("label", {}, "Over time, in ", choice)), place)
}

const pointsIn = (figures: readonly FigureRow[], scale: string) => {
  const [unit = "", aspect] = scale.split(/ (?=level$|delta$)/)
  return pointsOf(figures, unit, aspect === "delta" ? "delta" : "level")
}

const toldScale = (scale: string): string =>
  scale
    .replace(/ level$/, "")
    .replace(/ delta$/, ", change")
    .replaceAll("_", " ")

const widthOf = (place: HTMLElement): number => Math.max(320, place.clientWidth || 640)
