import type { Row } from "../../../schemas/row.ts"
import { type OffsetMap, offsetMap } from "./offset-map.ts"
import { byKey, type Release, type ReleasedTable } from "./released.ts"

/** Rows that have another key in the newer release: for each table, their new key by the older one. */
export type RekeyedRows = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Finds rows that a correction gave another key. Keys hold fingerprints of content, so a number that was corrected on a page
 * looks like one row removed and one added. The two are taken for one row if their keys differ in fingerprints only (they
 * belong to the same speech or page), and if all spans of the older row, mapped through the changes of its page, are those of
 * the newer row. A row that fits several others is matched with none.
 */
export const rekeyedRows = (before: Release, after: Release): RekeyedRows => {
  const mapOf = pageMaps(before, after)
  return new Map(
    [...after.tables].flatMap(([name, table]) => {
      const earlier = before.tables.get(name)
      return earlier === undefined ? [] : [[name, rekeyedIn(earlier, table, mapOf)] as const]
    })
  )
}

/** Gives the offset map of a page by its id; null if the page is not in both releases. */
type PageMaps = (documentId: string) => OffsetMap | null

const pageMaps = (before: Release, after: Release): PageMaps => {
  const [older, newer] = [textsOf(before), textsOf(after)]
  const known = new Map<string, OffsetMap>()
  return (documentId) => {
    const [was, is] = [older.get(documentId), newer.get(documentId)]
    if (was === undefined || is === undefined) return null
    const found = known.get(documentId) ?? offsetMap(was, is)
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

const rekeyedIn = (before: ReleasedTable, after: ReleasedTable, mapOf: PageMaps): ReadonlyMap<string, string> => {
  const prefixes = spanPrefixes(before).filter((prefix) => spanPrefixes(after).includes(prefix))
  if (prefixes.length === 0) return new Map()
  const [older, newer] = [byKey(before.rows, after.key), byKey(after.rows, after.key)]
  const spansIn = (row: Row) => prefixes.map((prefix) => spanOf(row, prefix))
  const added = Map.groupBy(
    [...newer].filter(([key]) => !older.has(key)),
    ([key, row]) => identity(key, prefixes, spansIn(row))
  )
  const pairs = [...older]
    .filter(([key]) => !newer.has(key))
    .flatMap(([key, row]) => {
      const fitting = mappedSpans(spansIn(row), mapOf).flatMap((spans) => added.get(identity(key, prefixes, spans)) ?? [])
      return fitting.length === 1 ? [[key, fitting[0]![0]] as const] : []
    })
  const matches = Map.groupBy(pairs, ([, key]) => key)
  return new Map(pairs.filter(([, key]) => matches.get(key)!.length === 1))
}

/** The prefixes of the columns of spans: "" for document_id, start and end; "a_" for a_document_id and so on, as a row may have several spans. */
const spanPrefixes = ({ columns }: ReleasedTable): readonly string[] => {
  const names = new Set(columns.map(({ name }) => name))
  return [...names]
    .filter((name) => name.endsWith("start"))
    .map((name) => name.slice(0, -"start".length))
    .filter((prefix) => names.has(`${prefix}end`) && names.has(`${prefix}document_id`))
}

type DocumentSpan = readonly [documentId: string, start: number | null, end: number | null]

const spanOf = (row: Row, prefix: string): DocumentSpan => {
  const number = (name: string): number | null => (typeof row[name] === "number" ? row[name] : null)
  return [String(row[`${prefix}document_id`] ?? ""), number(`${prefix}start`), number(`${prefix}end`)]
}

/** What two rows have in common if they are one: the key without its fingerprints, and the spans. */
const identity = (key: string, prefixes: readonly string[], spans: readonly DocumentSpan[]): string =>
  JSON.stringify([key.replace(fingerprints, "#"), prefixes, spans])

/** Eight hexadecimal digits, with a number where several rows have the same content. */
const fingerprints = /(?<![\p{L}\p{N}])[0-9a-f]{8}(?:-\d+)?(?![\p{L}\p{N}])/gu

/** All combinations of spans in the newer release that the spans of an older row may have become. */
const mappedSpans = (spans: readonly DocumentSpan[], mapOf: PageMaps): readonly (readonly DocumentSpan[])[] =>
  spans.reduce<readonly (readonly DocumentSpan[])[]>(
    (combinations, [documentId, start, end]) => {
      const map = mapOf(documentId)
      const offsets = (offset: number | null) => (offset === null || map === null ? [] : map(offset))
      const mapped = offsets(start).flatMap((from) => offsets(end).map((to): DocumentSpan => [documentId, from, to]))
      return combinations.flatMap((before) => mapped.map((span) => [...before, span]))
    },
    [[]]
  )
