import { deriveText } from "../../../pipeline/read/html/derive.ts"

/** The text of a page of HTML, with what the markup says of it as texts. */
export const read = (html: string, savedFrom: string | null = null) => {
  const { text, derivation } = deriveText(html, "utf-8", savedFrom)
  const { furniture, headline, days, places, bold, ...facts } = derivation.hints
  const textsOf = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))
  return {
    text,
    by: derivation.by,
    runs: derivation.runs,
    furniture: textsOf(furniture),
    headline: headline === null ? null : textsOf([headline])[0]!,
    days: days.map(({ date }) => date),
    places: textsOf(places),
    bold: textsOf(bold),
    ...facts
  }
}

/** The stretches of a text with their sources. */
export const stretchesOf = (html: string): readonly (readonly [text: string, source: string])[] => {
  const { text, runs } = read(html)
  const [points, source] = [[...text], [...html]]
  return runs.map(({ start, end, sourceStart, sourceEnd }) => [
    points.slice(start, end).join(""),
    source.slice(sourceStart, sourceEnd).join("")
  ])
}
