/** Parts a list, given by the sizes of its items, into batches: the first item of each, and the one after its last. `isFull` tells where one ends. */
export function* batches(
  sizes: ArrayLike<number>,
  isFull: (size: number, items: number) => boolean
): Generator<readonly [from: number, to: number]> {
  let from = 0
  let size = 0
  for (let to = 1; to <= sizes.length; to++) {
    size += sizes[to - 1]!
    if (to < sizes.length && !isFull(size, to - from)) continue
    yield [from, to]
    from = to
    size = 0
  }
}
