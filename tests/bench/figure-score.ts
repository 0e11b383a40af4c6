/** A number that an extractor gives; offsets in the units of the text it was given. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** An annotated figure; offsets in code points. */
export interface GoldFigure extends Found {
  readonly documentId: string
  /** Arguable: counts neither way. */
  readonly maybe: boolean
}

/**
 * Precision and recall of value, by the rule of the accuracy report: spans that overlap are a pair, one to one, in text order.
 * Others carry no bounds in a value ("more than 370"), so that the value alone is asked for, and the two ends where a range has none.
 */
export const score = (
  found: readonly (Found & { readonly documentId: string })[],
  gold: readonly GoldFigure[]
): { readonly precision: number | null; readonly recall: number | null } => {
  const annotated = new Set(gold.map(({ documentId }) => documentId))
  const rows = Map.groupBy(
    found.filter(({ documentId }) => annotated.has(documentId)).toSorted((a, b) => a.start - b.start),
    ({ documentId }) => documentId
  )
  let given = [...rows.values()].reduce((sum, own) => sum + own.length, 0)
  let right = 0
  const places = new Map<string, number>()
  for (const wanted of gold.toSorted((a, b) => a.start - b.start)) {
    const own = rows.get(wanted.documentId) ?? []
    let at = places.get(wanted.documentId) ?? 0
    while (at < own.length && own[at]!.end <= wanted.start) at++
    const one = own[at]
    const overlaps = one !== undefined && one.start < wanted.end
    places.set(wanted.documentId, overlaps ? at + 1 : at)
    if (overlaps && wanted.maybe) given--
    if (overlaps && !wanted.maybe && hasValue(one, wanted)) right++
  }
  const asked = gold.filter(({ maybe }) => !maybe).length
  return { precision: given === 0 ? null : right / given, recall: asked === 0 ? null : right / asked }
}

const near = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-3 * Math.abs(b))

const hasValue = (one: Found, wanted: GoldFigure): boolean =>
  wanted.value !== null
    ? near(one.value, wanted.value)
    : one.value === null && near(one.lower, wanted.lower) && near(one.upper, wanted.upper)
