import { Effect, Stream } from "effect"
import type { Deduplicated, Link, Neighbourhood, Speech } from "../model/deduplicated.ts"
import type { Issue } from "../text/issues/issue.ts"
import type { DuckDbError } from "./duckdb.ts"
import { WorkDatabase } from "./work-database.ts"

/** One thing that deduplication found. */
export type Finding =
  | readonly ["document", documentId: string]
  | readonly ["speech", Speech]
  | readonly ["link", Link]
  | readonly ["repeat", later: string, earlier: string]
  | readonly ["copy", documentId: string, original: string]
  | readonly ["issues", documentId: string, issues: readonly Issue[]]

/** The neighbourhoods of a corpus, which stand in the work database until rows are made of them. */
export interface Neighbourhoods {
  /** How many pages each has, in the order of their first pages. */
  readonly sizes: readonly number[]
  /** The neighbourhoods of some places in that order: from the first, before the last. */
  readonly read: (from: number, to: number) => Effect.Effect<readonly Neighbourhood[], DuckDbError>
  /** Takes all of them out of the database. */
  readonly drop: Effect.Effect<void, DuckDbError>
}

/** Findings that are appended at a time. */
const findingsAtOnce = 2048

/**
 * Puts findings into the work database, each with the number of its neighbourhood. They come back in the order in which they were put there.
 *
 * @param sizes how many pages each neighbourhood has
 */
export const keepNeighbourhoods = Effect.fn("keepNeighbourhoods")(function* (
  sizes: readonly number[],
  findings: Iterable<readonly [neighbourhood: number, Finding]>
) {
  const { createTable, query } = yield* WorkDatabase
  const table = yield* createTable("findings", { neighbourhood: "UINTEGER", place: "UINTEGER", finding: "VARCHAR" })
  let place = 0
  yield* Stream.runForEachArray(Stream.fromIterable(findings, { chunkSize: findingsAtOnce }), (some) =>
    table.append([
      Uint32Array.from(some, ([neighbourhood]) => neighbourhood),
      Uint32Array.from(some, () => place++),
      some.map(([, finding]) => JSON.stringify(finding))
    ])
  )
  yield* table.flush
  // Rows in this order let a query skip those of other neighbourhoods.
  yield* query("CREATE TABLE findings_in_order AS SELECT * FROM findings ORDER BY neighbourhood, place")
  yield* query("DROP TABLE findings")
  const read = Effect.fnUntraced(function* (from: number, to: number) {
    const rows = yield* query(
      `SELECT neighbourhood, finding FROM findings_in_order WHERE neighbourhood >= ${from} AND neighbourhood < ${to} ORDER BY neighbourhood, place`
    )
    const found = Map.groupBy(rows, ({ neighbourhood }) => neighbourhood)
    return [...found.values()].map((own) => neighbourhoodOf(own.map(({ finding }) => JSON.parse(String(finding)) as Finding)))
  })
  return { sizes, read, drop: Effect.asVoid(query("DROP TABLE findings_in_order")) } satisfies Neighbourhoods
})

const neighbourhoodOf = (findings: readonly Finding[]): Neighbourhood => {
  const all = <Kind extends Finding[0]>(kind: Kind) =>
    findings.flatMap((finding) => (finding[0] === kind ? [finding as Extract<Finding, readonly [Kind, ...unknown[]]>] : []))
  return {
    documents: all("document").map(([, documentId]) => documentId),
    deduplicated: {
      speeches: all("speech").map(([, speech]) => speech),
      links: all("link").map(([, link]) => link),
      repeats: new Map(all("repeat").map(([, later, earlier]) => [later, earlier])),
      sameAs: new Map(all("copy").map(([, documentId, original]) => [documentId, original])),
      issues: new Map(all("issues").map(([, documentId, issues]) => [documentId, issues]))
    } satisfies Deduplicated
  }
}
