import { fallsInto } from "../bounds.ts"

/** From how much on a piece may end, one in how many items ends it then, and how much it holds at the most. */
export interface Sizes {
  readonly least: number
  readonly spread: number
  readonly most: number
}

/**
 * Cuts a list before items whose names say so, by chance: an item that is added, changed or removed moves the cuts near it and no others,
 * so that what was worked out for the other pieces is found again.
 */
export const cut = <Item>(
  items: readonly Item[],
  { least, spread, most }: Sizes,
  nameOf: (item: Item) => string,
  sizeOf: (item: Item) => number = () => 1
): readonly (readonly Item[])[] => {
  const pieces: Item[][] = []
  let size = most
  for (const item of items) {
    if (size >= most || (size >= least && fallsInto(1 / spread, nameOf(item)))) {
      pieces.push([])
      size = 0
    }
    pieces.at(-1)!.push(item)
    size += sizeOf(item)
  }
  return pieces
}
