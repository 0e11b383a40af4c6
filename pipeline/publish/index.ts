import { join } from "node:path"
import { Effect, FileSystem } from "effect"
import { tables } from "../../schemas/index.ts"
import type { KeptFolder } from "../corpus/kept.ts"
import { refuse } from "./check/finding.ts"
import { checkCount } from "./check/verify.ts"
import { undescribed } from "./describe/codebook.ts"
import type { Source } from "./source.ts"
import { judgeFolder } from "./swap/judge.ts"
import { reading, recover, replaceFolder } from "./swap/swap.ts"
import { fileFindings, validate } from "./validate.ts"
import { publishWorkers } from "./workers.ts"
import { checksumFile } from "./write/checksums.ts"
import { type Accompaniment, writeRelease } from "./write-release.ts"

export type { Source, Written } from "./source.ts"
export { judgeFolder, reading, recover, validate }

interface PublishOptions<E, R> extends Accompaniment<E, R> {
  /** The folder to publish into; made or replaced as a whole. */
  readonly dist: string
  /** Where encoded pieces of tables are kept, so that the next run encodes only those that changed; without one, nothing is kept. */
  readonly store?: KeptFolder
}

/**
 * Publishes tables: each in three formats, with codebook, data package, changes and checksums. Everything is written beside `dist`, read
 * back and checked as users read it, then swapped in as a whole. If anything fails, `dist` stays as it was. Tables are drawn from `source`
 * once, and never held in memory. Gives the numbers of files and checks, that of rows by table, and whether anything changed.
 */
export const publish = Effect.fn("publish")(function* <E = never, R = never>(source: Source, options: PublishOptions<E, R>) {
  yield* refuse("codebook", undescribed(tables))
  const { written, changed } = yield* replaceFolder(
    options.dist,
    (next) => writeRelease(source, next, options.store ?? null, options),
    isPublished
  )
  return { ...written, checks: checkCount, changed }
}, Effect.provide(publishWorkers))

/** Whether the published folder `dist` is intact and holds the same bytes as `next`, which is to replace it. What cannot be read is not intact. */
const isPublished = Effect.fnUntraced(
  function* (next: string, dist: string) {
    const fs = yield* FileSystem.FileSystem
    const [written, published] = yield* Effect.all([next, dist].map((folder) => fs.readFileString(join(folder, checksumFile))))
    return written === published && (yield* fileFindings(dist)).length === 0
  },
  Effect.catchTag("PlatformError", () => Effect.succeed(false))
)
