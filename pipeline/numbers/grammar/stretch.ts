/** A run of tokens by their places in the sentence, end exclusive. */
export interface Stretch {
  readonly first: number
  readonly next: number
}
