import { Context, Effect, Layer, Semaphore } from "effect"
import { type Database, type DuckDbError, literal, openDatabase } from "../../corpus/duckdb.ts"
import { workerCount } from "../../corpus/workers.ts"

/** Bytes of memory that a query takes beside the rows it holds, mostly for the buffers of file readers. */
const perQuery = 128e6

/** An embedded DuckDB database, empty at first, which reads published files as their users do. */
export class DuckDb extends Context.Service<
  DuckDb,
  {
    readonly query: Database["query"]
    /**
     * Reserves memory for work that makes one query at a time, each holding up to `rowBytes` of rows. The work waits until
     * there is enough. If it needs more than the database has, it waits until it is alone, and the limit is raised for it.
     */
    readonly reserving: (rowBytes: number) => <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | DuckDbError, R>
  }
>()("pipeline/publish/DuckDb") {
  /**
   * A database of limited memory that answers as many queries at a time as there are workers, each on one thread: every further thread
   * would cost the file readers some 100 MB. What exceeds the memory goes to temporary files below `folder`.
   */
  static readonly layer = (folder: string) =>
    Layer.effect(
      DuckDb,
      Effect.gen(function* () {
        const count = yield* workerCount
        const memory = perQuery * (1 + count)
        const { query } = yield* openDatabase({ memory_limit: megabytes(memory), temp_directory: folder, threads: "1" }, count)
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
