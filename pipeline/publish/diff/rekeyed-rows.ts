import type { Row } from "../../../schemas/row.ts"
import { type Placing, placing } from "./offset-map.ts"
import { byKey, type Release, type ReleasedTable } from "./released.ts"

/** New keys of rows whose content, and so their key, was corrected: by table and older key. */
export type Renamed = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Rows that a correction gave another key. Keys are made of content, so that a number corrected on a page ends one row and
 * begins another. Two such rows are one when they belong to the same speech or page (their keys differ in the fingerprints
 * alone) and all their spans correspond: where the older one stood on its page, followed through what changed there, the
 * newer one stands. Where that fits more than one row, none is taken for another.
 */
export const renamed = (before: Release, after: Release): Renamed => {
  const placings = placingsOf(before, after)
  return new Map(
    [...after.tables].flatMap(([name, table]) => {
      const earlier = before.tables.get(name)
      return earlier === undefined ? [] : [[name, renamedRows(earlier, table, placings)] as const]
    })
  )
}

/** How places of a page, by its id, are followed from one release to the next. */
type Placings = (documentId: string) => Placing | null

const placingsOf = (before: Release, after: Release): Placings => {
  const [older, newer] = [textsOf(before), textsOf(after)]
  const known = new Map<string, Placing>()
  return (documentId) => {
    const [was, is] = [older.get(documentId), newer.get(documentId)]
    if (was === undefined || is === undefined) return null
    const found = known.get(documentId) ?? placing(was, is)
    known.set(documentId, found)
    return found
  }
}

const textsOf = ({ tables }: Release): ReadonlyMap<string, string> =>
  new Map(
    (tables.get("documents")?.rows ?? []).flatMap(({ document_id, text }) =>
      typeof document_id === "string" && typeof text === "string" ? [[document_id, text]] : []
    )
  )

const renamedRows = (before: ReleasedTable, after: ReleasedTable, placings: Placings): ReadonlyMap<string, string> => {
  const prefixes = spanPrefixes(before).filter((prefix) => spanPrefixes(after).includes(prefix))
  if (prefixes.length === 0) return new Map()
  const [older, newer] = [byKey(before.rows, after.key), byKey(after.rows, after.key)]
  const come = Map.groupBy(
    [...newer].filter(([key]) => !older.has(key)),
    ([key, row]) =>
      place(
        key,
        prefixes,
        prefixes.map((prefix) => spanOf(row, prefix))
      ) // prettier-ignore
  )
  const pairs = [...older]
    .filter(([key]) => !newer.has(key))
    .flatMap(([key, row]) => {
      const fitting = placesOf(key, row, prefixes, placings).flatMap((each) => come.get(each) ?? [])
      return fitting.length === 1 ? [[key, fitting[0]![0]] as const] : []
    })
  const claims = Map.groupBy(pairs, ([, key]) => key)
  return new Map(pairs.filter(([, key]) => claims.get(key)!.length === 1))
}

/** "" for document_id, start and end; "a_" where the columns say so: a row may have several spans. */
const spanPrefixes = ({ columns }: ReleasedTable): readonly string[] => {
  const names = new Set(columns.map(({ name }) => name))
  return [...names]
    .filter((name) => name.endsWith("start"))
    .map((name) => name.slice(0, -"start".length))
    .filter((prefix) => names.has(`${prefix}end`) && names.has(`${prefix}document_id`))
}

type Span = readonly [documentId: string, start: number | null, end: number | null]

const spanOf = (row: Row, prefix: string): Span => {
  const number = (name: string): number | null => (typeof row[name] === "number" ? row[name] : null)
  return [String(row[`${prefix}document_id`] ?? ""), number(`${prefix}start`), number(`${prefix}end`)]
}

/** What is the same of two rows that are one: the key without its fingerprints, and where they stand. */
const place = (key: string, prefixes: readonly string[], spans: readonly Span[]): string =>
  JSON.stringify([key.replace(fingerprints, "#"), prefixes, spans])

const fingerprints = /(?<![\p{L}\p{N}])[0-9a-f]{8}(?:-\d+)?(?![\p{L}\p{N}])/gu

/** The places where the newer form of a row may stand. */
const placesOf = (key: string, row: Row, prefixes: readonly string[], placings: Placings): readonly string[] =>
  prefixes
    .reduce<readonly (readonly Span[])[]>(
      (all, prefix) => {
        const [documentId, start, end] = spanOf(row, prefix)
        const follow = placings(documentId)
        const places = (at: number | null) => (at === null || follow === null ? [] : follow(at))
        const followed = places(start).flatMap((from) => places(end).map((to): Span => [documentId, from, to]))
        return all.flatMap((spans) => followed.map((span) => [...spans, span]))
      },
      [[]]
    )
    .map((spans) => place(key, prefixes, spans))
