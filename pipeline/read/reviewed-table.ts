import { join } from "node:path"
import { Effect, FileSystem, type PlatformError } from "effect"
import type { z } from "zod"
import { tellSystem } from "../failures.ts"
import { readTable, type TableRead } from "./csv-table.ts"
import { decodePage } from "./decode.ts"
import { problemIn, TableError } from "./problem.ts"

/** Bytes of the longest table that is read: a million rows of a manifest are some 250 MB. */
const longestTable = 384 * 1024 * 1024

/** Reads a reviewed table of the raw folder. A missing file is an empty table, since people may build from a folder of pages alone. */
export const reviewedTable = Effect.fnUntraced(function* <Schema extends z.ZodObject>(folder: string, name: string, schema: Schema) {
  const fs = yield* FileSystem.FileSystem
  const place = join(folder, name)
  const empty: TableRead<z.infer<Schema>> = { rows: [], lines: [], problems: [] }
  const refuse = (found: string, expected: string) => new TableError({ problems: [problemIn(name, found, expected)] })
  const cannotRead = (error: PlatformError.PlatformError) => refuse(tellSystem(error), "a readable file")
  if (!(yield* fs.exists(place).pipe(Effect.mapError(cannotRead)))) return empty
  const { type, size } = yield* fs.stat(place).pipe(Effect.mapError(cannotRead))
  if (type !== "File") return yield* refuse(`a ${type.toLowerCase()}`, "a CSV file")
  if (Number(size) > longestTable) return yield* refuse(`${Number(size)} bytes`, `at most ${longestTable} bytes`)
  const bytes = yield* fs.readFile(place).pipe(Effect.mapError(cannotRead))
  const decoded = decodePage(bytes)
  if (decoded.ok) return readTable(name, decoded.text, schema)
  return { ...empty, problems: [problemIn(name, decoded.found, decoded.expected, decoded)] }
})
