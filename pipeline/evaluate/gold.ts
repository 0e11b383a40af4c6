import { Data, Effect, FileSystem, Path } from "effect"
import type { GoldRow } from "./measure.ts"

/** The gold folder cannot be read as what it should be. */
export class GoldError extends Data.TaggedError("GoldError")<{ readonly file: string; readonly found: string; readonly expected: string }> {
  readonly heading = "The annotation cannot be read:"
  override get message() {
    return `${this.file}: found ${this.found}, expected ${this.expected}`
  }
}

/** Hand-made annotation by file name ("passages.tsv"), with the thresholds that hold for it. */
export interface Gold {
  readonly files: ReadonlyMap<string, readonly GoldRow[]>
  /** Least value by measure name. */
  readonly thresholds: ReadonlyMap<string, number>
}

/** Raw TSV: the first line names the columns, cells are not quoted and may begin with a quotation mark. */
export const parseTsv = (text: string): readonly GoldRow[] => {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "")
  const names = header.split("\t")
  return lines.map((line) => {
    const cells = line.split("\t")
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]))
  })
}

const thresholdsFile = "thresholds.tsv"

export const readGold = Effect.fn("readGold")(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const names = yield* fs
    .readDirectory(folder)
    .pipe(Effect.mapError(() => new GoldError({ file: folder, found: "no such folder", expected: "a folder of annotation (*.tsv)" })))
  const files = new Map<string, readonly GoldRow[]>()
  for (const name of names.filter((name) => name.endsWith(".tsv")).sort()) {
    const text = yield* fs
      .readFileString(path.join(folder, name))
      .pipe(Effect.mapError((error) => new GoldError({ file: name, found: error.message, expected: "a readable file" })))
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
