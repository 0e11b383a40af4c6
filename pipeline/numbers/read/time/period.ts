/** A phrase that says when, in the tokens `first` to `next`, with its first and last day (ISO 8601) as far as they can be known. */
export interface Period {
  readonly first: number
  readonly next: number
  readonly start: string | null
  readonly end: string | null
  /** Whether a number of units is part of it: "over seven years". */
  readonly counts: boolean
}
