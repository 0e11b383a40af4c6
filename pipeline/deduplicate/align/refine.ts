import type { Match } from "./path.ts"
import { settings } from "./settings.ts"
import { cosineTogether, likeness, type Weighed } from "./similarity.ts"

const inOrder = (matches: readonly Match[]): readonly Match[] => [...matches].sort((a, b) => a.from - b.from || a.to - b.to)

/**
 * Both directions together, so that one sentence may have several partners on either side. A further partner must say words of the sentence
 * that its better partners do not.
 */
export const uncrowded = (
  forth: readonly Match[],
  back: readonly Match[],
  left: readonly Weighed[],
  right: readonly Weighed[]
): readonly Match[] => {
  const name = ({ from, to }: Match): string => `${from} ${to}`
  const named = new Map([...forth, ...back].map((match) => [name(match), match]))
  const inForth = new Set(forth.map(name))
  const inBack = new Set(back.map(name))
  const mutual = (match: Match): boolean => inForth.has(name(match)) && inBack.has(name(match))
  const partnersOfLeft = new Map<number, number[]>()
  const partnersOfRight = new Map<number, number[]>()
  const kept: Match[] = []
  const ranked = [...named.values()].sort(
    (a, b) => Number(mutual(b)) - Number(mutual(a)) || b.score - a.score || a.from - b.from || a.to - b.to
  )
  for (const match of ranked) {
    const { from, to, score } = match
    const least = score >= settings.sure ? settings.addsSure : settings.adds
    const adds =
      freshness(
        left[from]!,
        right[to]!,
        (partnersOfLeft.get(from) ?? []).slice(0, manyPartners).map((other) => right[other]!)
      ) >= least &&
      freshness(
        right[to]!,
        left[from]!,
        (partnersOfRight.get(to) ?? []).slice(0, manyPartners).map((other) => left[other]!)
      ) >= least
    if (!adds && !mutual(match)) continue
    partnersOfLeft.set(from, [...(partnersOfLeft.get(from) ?? []), to])
    partnersOfRight.set(to, [...(partnersOfRight.get(to) ?? []), from])
    kept.push(match)
  }
  return inOrder(kept)
}

/** So many partners are looked at: of a text that repeats itself without end the first ones suffice. */
const manyPartners = 12

/** Share of what `other` has in common with `sentence` that its better partners have not. */
const freshness = (sentence: Weighed, other: Weighed, partners: readonly Weighed[]): number => {
  if (partners.length === 0) return 1
  const covered = new Set(partners.flatMap((partner) => [...sharedTerms(sentence, partner).keys()]))
  let all = 0
  let fresh = 0
  for (const [term, weight] of sharedTerms(sentence, other)) {
    all += weight
    if (!covered.has(term)) fresh += weight
  }
  return all === 0 ? 0 : fresh / all
}

/** Weights of the words that a sentence shares with another, by the numbers of the words. */
const sharedTerms = (a: Weighed, b: Weighed): ReadonlyMap<number, number> => {
  const { terms, numbers, weights } = a.texts
  const shared = new Map<number, number>()
  for (let i = a.start, j = b.start; i < a.end && j < b.end; ) {
    const difference = terms[i]! - terms[j]!
    if (difference === 0) shared.set(numbers[i]!, weights[i]!)
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}

/**
 * A sentence without partner between two aligned ones takes, on slighter evidence, the best of the places between theirs:
 * one that nothing has taken, or theirs themselves where they hold most of what it says.
 */
export const fill = (
  path: readonly Match[],
  left: readonly Weighed[],
  right: readonly Weighed[],
  mayMatch: (i: number, j: number) => boolean
): readonly Match[] => {
  const partners = Map.groupBy(path, ({ from }) => from)
  const taken = new Set(path.map(({ to }) => to))
  const added: Match[] = []
  let before: number | null = null
  for (let from = 0; from < left.length; from++) {
    const own = partners.get(from)
    if (own !== undefined) {
      before = Math.max(...own.map(({ to }) => to))
      continue
    }
    const next = partners.get(from + 1)
    const after = next === undefined ? null : Math.min(...next.map(({ to }) => to))
    const places: readonly number[] = placesBetween(before, after, right.length).filter((to) => mayMatch(from, to))
    const one: boolean = before !== null && after !== null && after - before === 2
    const options = places.map((to) => ({
      from,
      to,
      ...likeness(left[from]!, right[to]!)
    }))
    const free: readonly Match[] = options.filter(({ to, score }) => !taken.has(to) && score >= (one ? settings.fillOne : settings.fill))
    const held: readonly Match[] = options.filter(
      ({ to, containment, score }) =>
        taken.has(to) && left[from]!.sum < right[to]!.sum && containment >= settings.held && score >= settings.fill
    )
    const best: Match | undefined = [...free, ...held].sort((a, b) => b.score - a.score || a.to - b.to)[0]
    if (best === undefined) {
      before = null
      continue
    }
    before = best.to
    taken.add(best.to)
    added.push({ from, to: best.to, score: best.score })
  }
  return inOrder([...path, ...added])
}

const window = 3

/** Positions from that of the neighbour before to that of the neighbour after; a few, where only one of them is known or they lie apart. */
const placesBetween = (before: number | null, after: number | null, length: number): readonly number[] => {
  if (before !== null && after !== null && after >= before && after - before <= window) return range(before, after)
  return [
    ...(before === null ? [] : range(before, Math.min(before + 1, length - 1))),
    ...(after === null ? [] : range(Math.max(0, after - 1), after))
  ]
}

const range = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** A partner that says only part of a sentence is joined by its neighbour where both together say it better; the same the other way round. */
export const extend = (
  path: readonly Match[],
  left: readonly Weighed[],
  right: readonly Weighed[],
  mayMatch: (i: number, j: number) => boolean
): readonly Match[] => {
  const matchedLeft = new Set(path.map(({ from }) => from))
  const matchedRight = new Set(path.map(({ to }) => to))
  const found = [...path]
  for (const { from, to } of path) {
    for (const step of [-1, 1]) {
      const other = to + step
      if (
        other >= 0 &&
        other < right.length &&
        !matchedRight.has(other) &&
        mayMatch(from, other) &&
        gains(left[from]!, right[to]!, right[other]!)
      ) {
        matchedRight.add(other)
        found.push({
          from,
          to: other,
          score: likeness(left[from]!, right[other]!).score
        })
      }
      const another = from + step
      if (
        another >= 0 &&
        another < left.length &&
        !matchedLeft.has(another) &&
        mayMatch(another, to) &&
        gains(right[to]!, left[from]!, left[another]!)
      ) {
        matchedLeft.add(another)
        found.push({
          from: another,
          to,
          score: likeness(left[another]!, right[to]!).score
        })
      }
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

const gains = (whole: Weighed, part: Weighed, other: Weighed): boolean =>
  cosineTogether(whole, part, other) >= likeness(whole, part).cosine + settings.extend
