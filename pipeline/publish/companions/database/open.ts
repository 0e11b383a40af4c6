import { DatabaseSync } from "node:sqlite"
import { Data, Effect } from "effect"

/** The SQLite file of a release cannot be written or read. */
class SqliteError extends Data.TaggedError("SqliteError")<{ readonly file: string; readonly reason: string }> {
  readonly heading = "The SQLite database cannot be made or read:"
  override get message() {
    return `${this.file}: ${this.reason}`
  }
}

/** Opens an SQLite database until the scope ends. `using` does something with it, and gives an error of SQLite as one that names the file. */
export const openSqlite = Effect.fnUntraced(function* (file: string, options: { readonly readOnly: boolean }) {
  const guarded = <A>(work: () => A) =>
    Effect.try({ try: work, catch: (error) => new SqliteError({ file, reason: error instanceof Error ? error.message : String(error) }) })
  const database = yield* Effect.acquireRelease(
    guarded(() => new DatabaseSync(file, options)),
    (open) => Effect.sync(() => open.close())
  )
  return <A>(use: (database: DatabaseSync) => A) => guarded(() => use(database))
})
