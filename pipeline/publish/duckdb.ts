import { DuckDBInstance } from "@duckdb/node-api"
import { Context, Data, Effect, Layer, Semaphore } from "effect"
import { workerCount } from "../workers.ts"

/** The database could not answer: a file it cannot read, or a statement it does not understand. */
export class DuckDbError extends Data.TaggedError("DuckDbError")<{ readonly sql: string; readonly reason: string }> {
  override get message() {
    return `${this.reason}\nin ${this.sql.length > 500 ? `${this.sql.slice(0, 500)} …` : this.sql}`
  }
}

export type Answer = Readonly<Record<string, unknown>>

/** Bytes of memory that a database takes before it goes on in files. */
export const databaseMemory = 256e6

/** An empty database, which reads published files as their users do. */
export class DuckDb extends Context.Service<DuckDb, { readonly query: (sql: string) => Effect.Effect<readonly Answer[], DuckDbError> }>()(
  "pipeline/publish/DuckDb"
) {
  /** A database in memory, whatever it takes. */
  static readonly layer = Layer.effect(
    DuckDb,
    Effect.suspend(() => connect({ temp_directory: "" }))
  )

  /**
   * A database of bounded memory, each query on one thread: readers take some 100 MB each on every further one. As many
   * queries as there are workers may run at a time. What exceeds the memory goes to files below `folder`.
   */
  static readonly within = (folder: string) =>
    Layer.effect(DuckDb, connect({ memory_limit: `${databaseMemory / 1e6}MB`, temp_directory: folder, threads: "1" }))
}

const connect = (options: Readonly<Record<string, string>>) =>
  Effect.acquireRelease(
    Effect.tryPromise({ try: () => open(options, workerCount()), catch: because("opening the database") }),
    ({ close }) => Effect.sync(close)
  ).pipe(Effect.flatMap(({ connections }) => sharing(connections)))

/** Each query goes to a connection that has nothing else to do. */
const sharing = Effect.fnUntraced(function* (connections: readonly Connection[]) {
  const idle = [...connections]
  const permits = yield* Semaphore.make(connections.length)
  const query = (sql: string) =>
    permits.withPermit(
      Effect.acquireUseRelease(
        Effect.sync(() => idle.pop() as Connection),
        (connection) => Effect.tryPromise({ try: () => connection(sql), catch: because(sql) }),
        (connection) => Effect.sync(() => idle.push(connection))
      )
    )
  return DuckDb.of({ query })
})

type Connection = (sql: string) => Promise<readonly Answer[]>

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
      (connection): Connection =>
        async (sql) => {
          const result = await connection.run(sql)
          return result.rowCount === 0 ? [] : result.getRowObjectsJson()
        }
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
