import { Context, Effect, Layer } from "effect"
import { type Database, openDatabase } from "./duckdb.ts"

/**
 * Memory that the database may take before it puts rows aside in files. It takes some 100 MB more while it sorts. 50,000 pages are
 * compared in it, as n-grams are counted a range after the other.
 */
const memory = "160MB"

/** The database of a run, and the folder in which the run puts aside what does not fit into memory. */
interface WorkPlace extends Database {
  readonly folder: string
}

/** What crosses pages in one run. It begins empty, and is gone with its layer. */
export class WorkDatabase extends Context.Service<WorkDatabase, WorkPlace>()("pipeline/corpus/WorkDatabase") {
  /** Queries run on up to `threads` threads. */
  static readonly layer = (folder: string, threads: number) =>
    Layer.effect(
      WorkDatabase,
      Effect.map(
        openDatabase(
          { memory_limit: memory, temp_directory: folder, threads: String(threads), preserve_insertion_order: "false" },
          threads
        ),
        (database) => WorkDatabase.of({ ...database, folder })
      )
    )
}
