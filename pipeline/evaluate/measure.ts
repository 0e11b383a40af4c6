/** One measured quality, with a name to which a threshold can refer. */
export interface Measure {
  /** Stable name, such as "figures.found.f1". */
  readonly name: string
  /** What was counted, in a sentence for ACCURACY.md. */
  readonly meaning: string
  /** 0 to 1. */
  readonly value: number
  /** Number of annotated items behind the value; for a precision, of reported ones. */
  readonly n: number
}

/** A row of an annotation file: its cells by column name, all of them text, "" where there is none. */
export type GoldRow = Readonly<Record<string, string>>

/** A share; 1 of nothing, since nothing was wrong. */
export const ratio = (right: number, of: number): number => (of === 0 ? 1 : right / of)

/** The harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
