/**
 * Union-find over numbers, each at first in a set of its own, with path halving (Tarjan and van Leeuwen, 1984): `firstOf` gives the least of
 * the set that holds a number, and `join` makes one set of those that hold two.
 */
export const disjointSets = () => {
  const parents = new Map<number, number>()
  const parentOf = (item: number): number => parents.get(item) ?? item
  const firstOf = (item: number): number => {
    let at = item
    while (parentOf(at) !== at) {
      parents.set(at, parentOf(parentOf(at)))
      at = parentOf(at)
    }
    return at
  }
  const join = (a: number, b: number): void => {
    parents.set(Math.max(firstOf(a), firstOf(b)), Math.min(firstOf(a), firstOf(b)))
  }
  return { firstOf, join }
}
