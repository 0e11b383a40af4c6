/** Rows of two columns: a 32-bit hash, and the place where it stands. */
export interface Rows {
  readonly keys: Uint32Array
  readonly places: Uint32Array
}

const room = (size: number): Rows => ({ keys: new Uint32Array(size), places: new Uint32Array(size) })

/** Some rows, without a copy. */
export const take = ({ keys, places }: Rows, from: number, to: number): Rows => ({
  keys: keys.subarray(from, to),
  places: places.subarray(from, to)
})

/** Rows in the order of some bits of their keys, those with the same bits in the order they had; and where those of each value begin. */
export const partition = (
  rows: Rows,
  shift: number,
  bits: number,
  sorted = room(rows.keys.length)
): { readonly sorted: Rows; readonly bounds: Uint32Array } => {
  const { keys, places } = rows
  const { keys: toKeys, places: toPlaces } = sorted
  const mask = 2 ** bits - 1
  const bounds = new Uint32Array(2 ** bits + 1)
  for (let row = 0; row < keys.length; row++) bounds[((keys[row]! >>> shift) & mask) + 1]!++
  for (let value = 0; value < mask; value++) bounds[value + 1]! += bounds[value]!
  bounds[mask + 1] = keys.length
  const next = bounds.slice()
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!
    const to = next[(key >>> shift) & mask]!++
    toKeys[to] = key
    toPlaces[to] = places[row]!
  }
  return { sorted, bounds }
}

/** Rows in the order of their keys, those of one key in the order they had: by the last bits first. */
export const sortRows = (rows: Rows): Rows => {
  const other = room(rows.keys.length)
  const once = partition(rows, 0, 11, other).sorted
  const twice = partition(once, 11, 11, room(rows.keys.length)).sorted
  return partition(twice, 22, 10, other).sorted
}

/** Rows are told apart by some bits of a hash: enough for few to fall together by chance, and few enough for a mark for each to stay at hand. */
const markedBits = (rows: number): number => Math.ceil(Math.log2(Math.max(2 ** 8, Math.min(2 ** 22, 64 * rows), 4 * rows)))

/** All rows of some parts in one, but for those whose key stands there once; a few of them may be left. The places of each part are counted on from its first place. */
export const shared = (parts: readonly Rows[], firsts: ArrayLike<number>): Rows => {
  const bits = markedBits(parts.reduce((sum, { keys }) => sum + keys.length, 0))
  const once = new Uint32Array(2 ** (bits - 5))
  const twice = new Uint32Array(2 ** (bits - 5))
  const markOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits)
  const isShared = (key: number): boolean => {
    const mark = markOf(key)
    return ((twice[mark >>> 5]! >>> (mark & 31)) & 1) === 1
  }
  for (const { keys } of parts)
    for (let row = 0; row < keys.length; row++) {
      const mark = markOf(keys[row]!)
      const bit = 1 << (mark & 31)
      twice[mark >>> 5]! |= once[mark >>> 5]! & bit
      once[mark >>> 5]! |= bit
    }
  let size = 0
  for (const { keys } of parts) for (let row = 0; row < keys.length; row++) if (isShared(keys[row]!)) size++
  const left = room(size)
  let to = 0
  for (const [index, { keys, places }] of parts.entries()) {
    const first = firsts[index]!
    for (let row = 0; row < keys.length; row++) {
      if (!isShared(keys[row]!)) continue
      left.keys[to] = keys[row]!
      left.places[to++] = first + places[row]!
    }
  }
  return left
}

/** Calls `visit` with the bounds of the rows of each key that stands there twice or more; rows in order of their keys. */
export const eachKey = ({ keys }: Rows, visit: (from: number, to: number) => void): void => {
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const key = keys[from]
    to = from + 1
    while (to < keys.length && keys[to] === key) to++
    if (to - from > 1) visit(from, to)
  }
}

/** Calls `visit` with the distinct places of each key that has at least two and at most `most`, of those that are asked; rows in order of keys and places. */
export const eachGroup = (
  rows: Rows,
  most: number,
  isAsked: (place: number) => boolean,
  visit: (places: readonly number[]) => void
): void =>
  eachKey(rows, (from, to) => {
    const group: number[] = []
    for (let row = from; row < to && group.length <= most; row++) {
      const place = rows.places[row]!
      if (place !== group.at(-1) && isAsked(place)) group.push(place)
    }
    if (group.length > 1 && group.length <= most) visit(group)
  })
