import { join } from "node:path"
import { Effect, Stream } from "effect"
import { type TableName, tables } from "../../../schemas/index.ts"
import type { Table } from "../../../schemas/table.ts"
import { readRows } from "../formats/read-file.ts"
import { writeFile } from "../write/file.ts"
import type { Published } from "./published.ts"
import { sheetRoom, workbook } from "./workbook.ts"

/** Makes the workbook of the core tables, each with as many rows as a sheet has room for. */
export const make = Effect.fnUntraced(function* ({ folder, counts, licences, release, about }: Published) {
  const core: readonly Table[] = tables.filter(({ group }) => group === "core")
  const contents = yield* Effect.forEach(core, (table) => {
    const name = table.name as TableName
    const rows = Stream.runCollect(Stream.takeWhile(readRows(folder, name), sheetRoom(table)))
    return Effect.map(rows, (own) => [table, { rows: own, count: counts.get(name) ?? 0 }] as const)
  })
  const bytes = yield* Effect.promise(() => workbook(new Map(contents), licences, release, about))
  const file = `${about.name}.xlsx`
  return [[file, yield* writeFile(join(folder, file), bytes)] as const]
})
