import { DuckDBInstance } from "@duckdb/node-api"
import { Context, Data, Effect, Layer, Semaphore } from "effect"
import { workerCount } from "../../workers.ts"
import { literal } from "./sql.ts"

/** The database cannot read a file or does not understand a statement. */
export class DuckDbError extends Data.TaggedError("DuckDbError")<{ readonly sql: string; readonly reason: string }> {
  readonly heading = "The database cannot answer:"
  override get message() {
    return `${this.reason}\nin ${this.sql.length > 500 ? `${this.sql.slice(0, 500)} …` : this.sql}`
  }
}

/** A row of a query result: values as JSON, by column. */
type Answer = Readonly<Record<string, unknown>>

/** Bytes of memory that a query takes beside the rows it holds, mostly for the buffers of file readers. */
const perQuery = 128e6

/** An embedded DuckDB database, empty at first, which reads published files as their users do. */
export class DuckDb extends Context.Service<
  DuckDb,
  {
    readonly query: (sql: string) => Effect.Effect<readonly Answer[], DuckDbError>
    /**
     * Reserves memory for work that makes one query at a time, each holding up to `rowBytes` of rows. The work waits until
     * there is enough. If it needs more than the database has, it waits until it is alone, and the limit is raised for it.
     */
    readonly reserving: (rowBytes: number) => <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | DuckDbError, R>
  }
>()("pipeline/publish/DuckDb") {
  /**
   * A database of limited memory that answers up to `count` queries at a time, each on one thread: every further thread
   * would cost the file readers some 100 MB. What exceeds the memory goes to temporary files below `folder`.
   */
  static readonly layer = (folder: string, count = workerCount()) =>
    Layer.effect(
      DuckDb,
      Effect.gen(function* () {
        const memory = perQuery * (1 + count)
        const query = yield* connect({ memory_limit: megabytes(memory), temp_directory: folder, threads: "1" }, count)
        const free = yield* Semaphore.make(memory)
        return DuckDb.of({
          query,
          reserving: (rowBytes) => (work) => {
            const needed = perQuery + rowBytes
            if (needed <= memory) return free.withPermits(needed)(work)
            return free.withPermits(memory)(Effect.andThen(query(`SET memory_limit = ${literal(megabytes(needed))}`), work))
          }
        })
      })
    )
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)}MB`

/** Opens a database with `count` connections and gives its `query`, which waits for a connection that is idle. */
const connect = Effect.fnUntraced(function* (options: Readonly<Record<string, string>>, count: number) {
  const { connections } = yield* Effect.acquireRelease(
    Effect.tryPromise({ try: () => open(options, count), catch: errorIn("opening the database") }),
    ({ close }) => Effect.sync(close)
  )
  const idle = [...connections]
  const permits = yield* Semaphore.make(connections.length)
  return (sql: string) =>
    permits.withPermit(
      Effect.acquireUseRelease(
        Effect.sync(() => idle.pop() as Connection),
        (connection) => queryOn(connection, sql),
        (connection) => Effect.sync(() => idle.push(connection))
      )
    )
})

/** Runs a statement. When interrupted, it stops the statement and waits for its end: the connection is then free to be used again or closed. */
const queryOn = ({ run, stop }: Connection, sql: string) =>
  Effect.suspend(() => {
    const answers = run(sql)
    const ended = Effect.promise(() => answers.catch(() => []))
    return Effect.tryPromise({ try: () => answers, catch: errorIn(sql) }).pipe(
      Effect.onInterrupt(() => Effect.andThen(Effect.sync(stop), ended))
    )
  })

interface Connection {
  readonly run: (sql: string) => Promise<readonly Answer[]>
  /** Breaks off the statement that runs. */
  readonly stop: () => void
}

const errorIn = (sql: string) => (cause: unknown) =>
  new DuckDbError({ sql, reason: cause instanceof Error ? cause.message : String(cause) })

/** Opens an in-memory database. It neither fetches nor loads extensions and caches no files, so that answers depend on the files alone. */
const open = async (options: Readonly<Record<string, string>>, count: number) => {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    enable_external_file_cache: "false",
    ...options
  })
  const connections = await Promise.all(Array.from({ length: count }, () => instance.connect()))
  return {
    connections: connections.map(
      (connection): Connection => ({
        run: async (sql) => {
          const result = await connection.run(sql)
          return result.rowCount === 0 ? [] : result.getRowObjectsJson()
        },
        stop: () => connection.interrupt()
      })
    ),
    close: () => {
      for (const connection of connections) connection.closeSync()
      instance.closeSync()
    }
  }
}
