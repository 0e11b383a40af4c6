import { join } from "node:path"
import { Data, Effect, FileSystem } from "effect"
import { tellSystem } from "../failures.ts"
import { tellFault } from "../text/issues/tell-faults.ts"
import { type GoldRow, parseTsv } from "./tsv.ts"

export class GoldError extends Data.TaggedError("GoldError")<{ readonly file: string; readonly found: string; readonly expected: string }> {
  readonly heading = "The annotation cannot be used:"
  override get message() {
    return tellFault(this.file, null, this.found, this.expected)
  }
}

/** Hand-made annotation, with the thresholds that a release must reach. */
export interface Gold {
  /** Rows by file name ("passages.tsv"). */
  readonly files: ReadonlyMap<string, readonly GoldRow[]>
  /** Least value by name of a measure. */
  readonly thresholds: ReadonlyMap<string, number>
}

const thresholdsFile = "thresholds.tsv"

/** Reads all annotation files of a folder, and the thresholds from `thresholds.tsv`. Fails where a threshold is no share from 0 to 1. */
export const readGold = Effect.fn("readGold")(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const names = yield* fs
    .readDirectory(folder)
    .pipe(Effect.mapError((error) => new GoldError({ file: folder, found: tellSystem(error), expected: "a folder of annotation (*.tsv)" })))
  const files = new Map<string, readonly GoldRow[]>()
  for (const name of names.filter((name) => name.endsWith(".tsv")).sort()) {
    const text = yield* fs
      .readFileString(join(folder, name))
      .pipe(Effect.mapError((error) => new GoldError({ file: name, found: tellSystem(error), expected: "a readable file" })))
    files.set(name, parseTsv(text))
  }
  const thresholds = new Map<string, number>()
  for (const { measure, minimum } of files.get(thresholdsFile) ?? []) {
    const least = Number(minimum)
    if (measure === undefined || minimum === "" || !(least >= 0 && least <= 1)) {
      return yield* new GoldError({
        file: thresholdsFile,
        found: JSON.stringify({ measure, minimum }),
        expected: "a measure and a minimum from 0 to 1"
      })
    }
    thresholds.set(measure, least)
  }
  files.delete(thresholdsFile)
  return { files, thresholds } satisfies Gold
})
