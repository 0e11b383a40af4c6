/** One measured quality: `right` of `n`, named so that a threshold can refer to it. */
export interface Measure {
  /** Stable name, such as "figures.found.f1". */
  readonly name: string
  /** What was counted, in a sentence for ACCURACY.md. */
  readonly meaning: string
  /** 0 to 1. */
  readonly value: number
  /** Number of gold items (for a precision: of predicted ones) behind the value. */
  readonly n: number
}

/** A gold file as read: its rows by column name, all cells text, missing ones "". */
export type GoldRow = Readonly<Record<string, string>>

export const ratio = (right: number, of: number): number => (of === 0 ? 1 : right / of)

export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
