import { DuckDBInstance } from "@duckdb/node-api"
import { Context, Data, Effect, Layer, Semaphore } from "effect"
import { workerCount } from "../../workers.ts"

/** The database could not answer: a file it cannot read, or a statement it does not understand. */
export class DuckDbError extends Data.TaggedError("DuckDbError")<{ readonly sql: string; readonly reason: string }> {
  get heading() {
    return "The database cannot answer:"
  }
  override get message() {
    return `${this.reason}\nin ${this.sql.length > 500 ? `${this.sql.slice(0, 500)} …` : this.sql}`
  }
}

export type Answer = Readonly<Record<string, unknown>>

/** Bytes of memory that a query takes beside the rows it holds: what readers hold of a file, for the most part. */
const ofQuery = 128e6

/** An empty database, which reads published files as their users do. */
export class DuckDb extends Context.Service<
  DuckDb,
  {
    readonly query: (sql: string) => Effect.Effect<readonly Answer[], DuckDbError>
    /** Work whose queries, one at a time, hold so many bytes of rows: it begins when there is memory for them. */
    readonly holding: (rows: number) => <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | DuckDbError, R>
  }
>()("pipeline/publish/DuckDb") {
  /** A database in memory, whatever it takes. */
  static readonly layer = Layer.effect(
    DuckDb,
    Effect.suspend(() => connect({ temp_directory: "" })).pipe(Effect.map((query) => DuckDb.of({ query, holding: () => (work) => work })))
  )

  /**
   * A database of bounded memory, each query on one thread: readers take some 100 MB each on every further one. As many
   * queries as there are workers may run at a time. What exceeds the memory goes to files below `folder`.
   */
  static readonly within = (folder: string, count = workerCount()) =>
    Layer.effect(
      DuckDb,
      Effect.gen(function* () {
        const memory = ofQuery * (1 + count)
        const query = yield* connect({ memory_limit: megabytes(memory), temp_directory: folder, threads: "1" }, count)
        const free = yield* Semaphore.make(memory)
        return DuckDb.of({
          query,
          holding: (rows) => (work) => {
            const needed = ofQuery + rows
            if (needed <= memory) return free.withPermits(needed)(work)
            return free.withPermits(memory)(Effect.andThen(query(`SET memory_limit = ${literal(megabytes(needed))}`), work))
          }
        })
      })
    )
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)}MB`

/** Each query goes to a connection that has nothing else to do. */
const connect = Effect.fnUntraced(function* (options: Readonly<Record<string, string>>, count = workerCount()) {
  const { connections } = yield* Effect.acquireRelease(
    Effect.tryPromise({ try: () => open(options, count), catch: because("opening the database") }),
    ({ close }) => Effect.sync(close)
  )
  const idle = [...connections]
  const permits = yield* Semaphore.make(connections.length)
  return (sql: string) =>
    permits.withPermit(
      Effect.acquireUseRelease(
        Effect.sync(() => idle.pop() as Connection),
        (connection) => answering(connection, sql),
        (connection) => Effect.sync(() => idle.push(connection))
      )
    )
})

/** A connection is free for another query, or to be closed, when this one has ended; nobody waits for one that is not wanted any more. */
const answering = ({ run, stop }: Connection, sql: string) =>
  Effect.suspend(() => {
    const answers = run(sql)
    const ended = Effect.promise(() => answers.catch(() => []))
    return Effect.tryPromise({ try: () => answers, catch: because(sql) }).pipe(
      Effect.onInterrupt(() => Effect.andThen(Effect.sync(stop), ended))
    )
  })

interface Connection {
  readonly run: (sql: string) => Promise<readonly Answer[]>
  /** Breaks off the query that runs. */
  readonly stop: () => void
}

const because = (sql: string) => (cause: unknown) =>
  new DuckDbError({ sql, reason: cause instanceof Error ? cause.message : String(cause) })

/** Extensions are neither fetched nor loaded and nothing is cached: the answers depend on the files alone. */
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

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`
