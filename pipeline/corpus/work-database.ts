import { Context, Effect, Layer } from "effect"
import { type Database, openDatabase } from "./duckdb.ts"

/** Memory that the database may take before it puts rows aside in files. */
const memory = "512MB"

/**
 * The database of one run: what crosses pages, and the rows until they are published. It begins empty and is gone with its
 * layer; rows that do not fit into memory are put aside in files below a folder.
 */
export class WorkDatabase extends Context.Service<WorkDatabase, Database>()("pipeline/corpus/WorkDatabase") {
  /** Queries run on up to `threads` threads. */
  static readonly layer = (folder: string, threads: number) =>
    Layer.effect(
      WorkDatabase,
      Effect.map(
        openDatabase(
          { memory_limit: memory, temp_directory: folder, threads: String(threads), preserve_insertion_order: "false" },
          threads
        ),
        (database) => WorkDatabase.of(database)
      )
    )
}
