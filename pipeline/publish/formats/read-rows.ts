import { Effect, Path, Stream } from "effect"
import { type Dataset, type TableName, tables } from "../../../schemas/index.ts"
import { fromLine } from "../../../schemas/line.ts"
import { linesOf } from "./read-file.ts"
import { fileOf } from "./table-files.ts"

/** The rows of a table one after the other, from its JSON lines file below a folder. */
export const readRows = <Name extends TableName>(folder: string, name: Name) =>
  Stream.unwrap(
    Effect.gen(function* () {
      const path = yield* Path.Path
      const table = tables.find((each) => each.name === name) ?? tables[0]
      return linesOf(path.join(folder, fileOf(table, "jsonl"))).pipe(
        Stream.map((lines) => lines.map(fromLine).filter((row) => row !== null) as unknown as readonly Dataset[Name][number][]),
        Stream.flattenIterable
      )
    })
  )
