import { Context, Effect, Layer, Semaphore } from "effect"
import { type Database, type DuckDbError, literal, openDatabase } from "../../corpus/duckdb.ts"
import { workerCount } from "../../corpus/workers.ts"

/** Bytes of memory that a query takes beside the rows it holds: what readers hold of a file, for the most part. */
const ofQuery = 128e6

/** An empty database, which reads published files as their users do. */
export class DuckDb extends Context.Service<
  DuckDb,
  {
    readonly query: Database["query"]
    /** Work whose queries, one at a time, hold so many bytes of rows: it begins when there is memory for them. */
    readonly holding: (rows: number) => <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | DuckDbError, R>
  }
>()("pipeline/publish/DuckDb") {
  /** A database in memory, whatever it takes. */
  static readonly layer = Layer.effect(
    DuckDb,
    Effect.gen(function* () {
      const { query } = yield* openDatabase({ temp_directory: "" }, yield* workerCount)
      return DuckDb.of({ query, holding: () => (work) => work })
    })
  )

  /**
   * A database of bounded memory, each query on one thread: readers take some 100 MB each on every further one. As many
   * queries as there are workers may run at a time. What exceeds the memory goes to files below `folder`.
   */
  static readonly within = (folder: string) =>
    Layer.effect(
      DuckDb,
      Effect.gen(function* () {
        const count = yield* workerCount
        const memory = ofQuery * (1 + count)
        const { query } = yield* openDatabase({ memory_limit: megabytes(memory), temp_directory: folder, threads: "1" }, count)
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
