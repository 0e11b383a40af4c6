/** Finds the first of `length` places, in ascending order of their numbers, whose number is at least `least`, by binary search; `length` if none is. */
export const firstAtLeast = (length: number, numberAt: (place: number) => number, least: number): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}
