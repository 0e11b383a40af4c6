import nlp from "compromise"
import type { Found } from "./figure-score.ts"

interface Entity {
  readonly number?: { readonly num?: number | null }
  readonly offset: { readonly start: number; readonly length: number }
  readonly terms: readonly { readonly tags: readonly string[] }[]
}

const others = new Set(["Ordinal", "Date", "Year", "Time", "PhoneNumber"])

/** `numbers()`, money and percentages included, without what its own tags call ordinals, dates and times. Offsets in UTF-16 code units. */
export const compromiseNumbers = (text: string): readonly Found[] =>
  (nlp(text).numbers().json({ offset: true }) as unknown as readonly Entity[])
    .filter(({ terms }) => !terms.some(({ tags }) => tags.some((tag) => others.has(tag))))
    .map(({ number, offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      value: number?.num ?? null,
      lower: null,
      upper: null
    }))
