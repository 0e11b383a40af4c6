import { DuckDBInstance } from "@duckdb/node-api"
import { Context, Data, Effect, Layer } from "effect"

/** The database could not answer: a file it cannot read, or a statement it does not understand. */
export class DuckDbError extends Data.TaggedError("DuckDbError")<{ readonly sql: string; readonly reason: string }> {
  override get message() {
    return `${this.reason}\nin ${this.sql.length > 500 ? `${this.sql.slice(0, 500)} …` : this.sql}`
  }
}

export type Answer = Readonly<Record<string, unknown>>

/** An empty database in memory, which reads published files as their users do. */
export class DuckDb extends Context.Service<DuckDb, { readonly query: (sql: string) => Effect.Effect<readonly Answer[], DuckDbError> }>()(
  "pipeline/publish/DuckDb"
) {
  static readonly layer = Layer.effect(
    DuckDb,
    Effect.gen(function* () {
      const connection = yield* Effect.acquireRelease(
        Effect.tryPromise({ try: open, catch: because("opening the database") }),
        ({ close }) => Effect.sync(close)
      )
      return DuckDb.of({
        query: (sql) => Effect.tryPromise({ try: () => connection.query(sql), catch: because(sql) })
      })
    })
  )
}

const because = (sql: string) => (cause: unknown) =>
  new DuckDbError({ sql, reason: cause instanceof Error ? cause.message : String(cause) })

/** Extensions are neither fetched nor loaded and nothing is cached: the answers depend on the files alone. */
const open = async () => {
  const instance = await DuckDBInstance.create(":memory:", {
    temp_directory: "",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    enable_external_file_cache: "false"
  })
  const connection = await instance.connect()
  return {
    query: async (sql: string): Promise<readonly Answer[]> => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    }
  }
}

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`
