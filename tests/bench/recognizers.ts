import recognizers from "@microsoft/recognizers-text-suite"
import type { Found } from "./figure-score.ts"

interface Entity {
  readonly start: number
  readonly end: number
  readonly typeName: string
  readonly resolution?: { readonly value?: unknown } | null
}

const english = recognizers.Culture.English
const quantities = [
  recognizers.recognizePercentage,
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
  recognizers.recognizeTemperature,
  recognizers.recognizeAge,
  recognizers.recognizeNumber
] as unknown as readonly ((text: string, culture: string) => readonly Entity[])[]
const dates = recognizers.recognizeDateTime as unknown as (text: string, culture: string) => readonly Entity[]

/** Numbers with unit; what the date model takes for a date or a time is left out, durations stay. Offsets in UTF-16 code units. */
export const recognizersNumbers = (text: string): readonly Found[] => {
  const taken: { start: number; end: number }[] = dates(text, english)
    .filter(({ typeName }) => !typeName.endsWith("duration"))
    .map(({ start, end }) => ({ start, end: end + 1 }))
  return quantities.flatMap((recognize) =>
    recognize(text, english).flatMap(({ start, end, resolution }): readonly Found[] => {
      if (taken.some((other) => other.start <= end && start < other.end)) return []
      taken.push({ start, end: end + 1 })
      const value = Number.parseFloat(String(resolution?.value ?? ""))
      return [{ start, end: end + 1, value: Number.isFinite(value) ? value : null, lower: null, upper: null }]
    })
  )
}
