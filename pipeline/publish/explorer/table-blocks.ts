import { Stream } from "effect"
import type { TableName } from "../../../schemas/index.ts"
import type { Row } from "../../../schemas/row.ts"
import { readRows } from "../formats/read-file.ts"
import type { Block } from "./packed.ts"

/** The tables that the page holds, and the columns left out, which the texts of pages give. */
const held = [
  ["speeches", ["text"]],
  ["speakers", []],
  ["figures", []],
  ["conflicts", []],
  ["versions", []],
  ["documents", ["text"]]
] as const satisfies readonly (readonly [TableName, readonly string[]])[]

/** Rows of a block. */
const rowsAtOnce = 20_000

/** The blocks of whole tables below a folder, in order: "figures-0", "figures-1", … */
export const tableBlocks = (folder: string) =>
  Stream.fromIterable(held).pipe(
    Stream.flatMap(([name, leftOut]) =>
      readRows(folder, name).pipe(
        Stream.map((row) => row as unknown as Row),
        Stream.grouped(rowsAtOnce),
        Stream.zipWithIndex,
        Stream.map(([rows, part]): Block => ({ name: `${name}-${part}`, json: JSON.stringify(inColumns(rows, leftOut)) }))
      )
    )
  )

/** Rows column by column, which packs better than row by row. */
const inColumns = (rows: readonly Row[], leftOut: readonly string[]) =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {})
      .filter((name) => !leftOut.includes(name))
      .map((name) => [name, rows.map((row) => row[name])])
  )
