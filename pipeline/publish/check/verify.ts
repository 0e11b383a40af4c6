import { Effect } from "effect"
import { tables } from "../../../schemas/index.ts"
import type { Table } from "../../../schemas/table.ts"
import { checks } from "./between/checks.ts"
import { type PageRange, pageRanges } from "./between/pages.ts"
import { runChecks } from "./between/run-checks.ts"
import { DuckDb } from "./duckdb.ts"
import { refuse } from "./finding.ts"
import { formatFindings } from "./formats.ts"
import { heldBytes, type PieceSize } from "./held-bytes.ts"
import { readings } from "./readings.ts"

/** Number of checks of a release: for each table its rows, their order and every way of reading it; then those between rows. */
export const checkCount = tables.length * (2 + readings.length) + checks.length

/**
 * Fails if the formats of a table, read as users read them, differ; its rows are checked already. Leaves the table in the
 * database under its name. Several tables may be verified at a time; each waits until there is memory for it.
 */
export const verifyFormats = Effect.fn("verifyFormats")(function* (folder: string, table: Table, pieces: readonly PieceSize[]) {
  const { reserving } = yield* DuckDb
  const isSmall = pieces.reduce((sum, { bytes }) => sum + bytes, 0) < fewBytes
  yield* refuse("format", yield* reserving(heldBytes(pieces))(formatFindings(folder, table, isSmall)))
})

/** Bytes of JSON lines below which a table may stand in memory: all such tables together take little of what the database has. */
const fewBytes = 1e6

/** Characters of pages whose spans are compared with their text at a time. */
const charactersAtOnce = 8_000_000

/** Fails if anything is wrong between rows. All tables must be in the database. */
export const verifyBetween = Effect.fn("verifyBetween")(function* () {
  const { query } = yield* DuckDb
  yield* runChecks(checks, (yield* query(pageRanges(charactersAtOnce))) as unknown as readonly PageRange[])
})
