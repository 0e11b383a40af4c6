import { DOUBLE, type DuckDBAppender, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, UINTEGER, VARCHAR } from "@duckdb/node-api"
import { Data, Effect, Pool } from "effect"
import { isOfMachine } from "../failures.ts"

/** The database could not answer: a file it cannot read, no place left on the disk, or a statement it does not understand. */
export class DuckDbError extends Data.TaggedError("DuckDbError")<{ readonly sql: string; readonly reason: string }> {
  readonly heading = "The database cannot answer:"
  override get message() {
    return isOfMachine(this.reason) ? this.reason : `${this.reason}\nin ${this.sql.length > 500 ? `${this.sql.slice(0, 500)} …` : this.sql}`
  }
}

/** A row of an answer by column; whole numbers beyond 32 bits and dates are given as text. */
type Answer = Readonly<Record<string, unknown>>

/** The types of columns that rows are appended to: whole numbers below 2^32, numbers, and text. */
const types = { UINTEGER, DOUBLE, VARCHAR }

type ColumnTypes = Readonly<Record<string, keyof typeof types>>

/** Some rows, given column by column; all columns are of one length. */
export type Columns = readonly (Uint32Array | Float64Array | readonly string[])[]

/** A new table. Its rows can be asked for once they are flushed. */
export interface AppendedTable {
  readonly append: (columns: Columns) => Effect.Effect<void, DuckDbError>
  readonly flush: Effect.Effect<void, DuckDbError>
}

export interface Database {
  /** All rows of an answer. */
  readonly query: (sql: string) => Effect.Effect<readonly Answer[], DuckDbError>
  /** An answer whose columns are UINTEGER and hold no null, column by column. */
  readonly numbers: (sql: string) => Effect.Effect<readonly Uint32Array[], DuckDbError>
  /** The same for columns that are DOUBLE. */
  readonly doubles: (sql: string) => Effect.Effect<readonly Float64Array[], DuckDbError>
  readonly createTable: (name: string, columns: ColumnTypes) => Effect.Effect<AppendedTable, DuckDbError>
}

/** Settings under the names that the database has for them, such as memory_limit. */
type DatabaseSettings = Readonly<Record<string, string>>

/** No extension is fetched or loaded and no file is cached: answers depend on what the database is given alone. */
const isolated: DatabaseSettings = {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  enable_external_file_cache: "false"
}

/** The database gives memory back to the system when it has freed so much: by itself it keeps up to half a gigabyte. */
const givingBack: DatabaseSettings = {
  allocator_flush_threshold: "16MB",
  allocator_bulk_deallocation_flush_threshold: "16MB"
}

/** Opens an empty database in memory, which is closed with the scope. Up to `concurrency` queries run at a time; further ones wait. */
export const openDatabase = Effect.fnUntraced(function* (settings: DatabaseSettings, concurrency: number) {
  const instance = yield* Effect.acquireRelease(
    attempt("opening the database", () => DuckDBInstance.create(":memory:", { ...isolated, ...givingBack, ...settings })),
    (opened) => Effect.sync(() => opened.closeSync())
  )
  const connect = Effect.acquireRelease(
    attempt("connecting to the database", () => instance.connect()),
    (connection) => Effect.sync(() => connection.closeSync())
  )
  const connections = yield* Pool.make({ acquire: connect, size: concurrency })
  const appending = yield* connect
  const ask = <A>(sql: string, read: (connection: DuckDBConnection) => Promise<A>) =>
    Pool.use(connections, (connection) => answered(connection, sql, read))
  return {
    query: (sql) => ask(sql, async (connection) => (await connection.run(sql)).getRowObjectsJson()),
    numbers: (sql) => ask(sql, (connection) => readColumns(connection, sql, Uint32Array)),
    doubles: (sql) => ask(sql, (connection) => readColumns(connection, sql, Float64Array)),
    createTable: Effect.fnUntraced(function* (name, columns) {
      const defined = Object.entries(columns).map(([column, type]) => `${identifier(column)} ${type}`)
      yield* answered(appending, name, (connection) => connection.run(`CREATE TABLE ${identifier(name)} (${defined.join(", ")})`))
      const appender = yield* attempt(`appending to ${name}`, () => appending.createAppender(name))
      return appendedTable(appender, name, columns)
    })
  } satisfies Database
})

/** Rows that the database takes in at a time. */
const chunkRows = 2048

const appendedTable = (appender: DuckDBAppender, name: string, columns: ColumnTypes): AppendedTable => {
  const chunk = DuckDBDataChunk.create(Object.values(columns).map((type) => types[type]))
  const attemptSync = (act: () => void) => Effect.try({ try: act, catch: (cause) => databaseError(`appending to ${name}`, cause) })
  let waiting = 0
  const flush = (): void => {
    appender.flushSync()
    waiting = 0
  }
  return {
    append: (rows) =>
      attemptSync(() => {
        const length = rows[0]?.length ?? 0
        for (let from = 0; from < length; from += chunkRows) {
          fill(chunk, rows, from, Math.min(length, from + chunkRows))
          appender.appendDataChunk(chunk)
        }
        waiting += rows.reduce((sum, values) => sum + sizeOf(values), 0)
        if (waiting > mostWaiting) flush()
      }),
    flush: attemptSync(flush)
  }
}

/** Bytes of rows, about, that wait to be flushed: they do not count towards the memory of the database. */
const mostWaiting = 4e6

const sizeOf = (values: Columns[number]): number =>
  ArrayBuffer.isView(values) ? values.byteLength : values.reduce((sum, { length }) => sum + length, 0)

/** Puts rows into a chunk. It is reset before: what a chunk holds is else given back when the engine of the language comes to it. */
const fill = (chunk: DuckDBDataChunk, rows: Columns, from: number, to: number): void => {
  chunk.reset()
  chunk.rowCount = to - from
  for (const [index, values] of rows.entries()) {
    const vector = chunk.getColumnVector(index)
    for (let row = from; row < to; row++) vector.setItem(row - from, values[row]!)
    vector.flush()
  }
}

/** A connection is free again when its query has ended; a query that nobody waits for any more is broken off. */
const answered = <A>(connection: DuckDBConnection, sql: string, read: (connection: DuckDBConnection) => Promise<A>) =>
  Effect.suspend(() => {
    const answer = read(connection)
    const ended = Effect.promise(() => answer.catch(() => undefined))
    return attempt(sql, () => answer).pipe(
      Effect.onInterrupt(() =>
        Effect.andThen(
          Effect.sync(() => connection.interrupt()),
          ended
        )
      )
    )
  })

/** An answer column by column; where there are no rows the columns are empty. */
const readColumns = async <Column extends Uint32Array | Float64Array>(
  connection: DuckDBConnection,
  sql: string,
  columnType: { readonly from: (values: readonly number[]) => Column }
): Promise<readonly Column[]> => {
  const result = await connection.run(sql)
  const columns = await result.getColumns()
  return Array.from({ length: result.columnCount }, (_, index) => columnType.from((columns[index] ?? []) as number[]))
}

const attempt = <A>(sql: string, act: () => Promise<A>) => Effect.tryPromise({ try: act, catch: (cause) => databaseError(sql, cause) })

const databaseError = (sql: string, cause: unknown) =>
  new DuckDbError({ sql, reason: cause instanceof Error ? cause.message : String(cause) })

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`
