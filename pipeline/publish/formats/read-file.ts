import { createHash } from "node:crypto"
import { join } from "node:path"
import { Effect, FileSystem, Option, Stream } from "effect"
import { type Dataset, type TableName, tables } from "../../../schemas/index.ts"
import { fromLine } from "../../../schemas/line.ts"
import { fileOf } from "./table-files.ts"

/** Bytes read at a time. */
const blockSize = 1 << 18

/** The bytes of a file in order, block by block. */
const blocksOf = (file: string) =>
  Stream.unwrap(
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const handle = yield* fs.open(file, { flag: "r" })
      const next = Effect.map(handle.readAlloc(blockSize), (read) => (Option.isNone(read) ? undefined : ([read.value, undefined] as const)))
      return Stream.unfold(undefined, () => next)
    })
  )

/** The lines of a UTF-8 file without their line feeds, in batches: those that end in one block. Empty lines are left out. */
export const linesOf = (file: string) =>
  Stream.suspend(() => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
    /** The last line so far, in parts: it may be longer than a block. */
    let begun: string[] = []
    const linesEndingIn = (text: string): readonly string[] => {
      const lines = text.split("\n")
      const last = lines.pop() ?? ""
      if (lines.length > 0) {
        lines[0] = `${begun.join("")}${lines[0]}`
        begun = []
      }
      begun.push(last)
      return lines.filter((line) => line !== "")
    }
    const rest = Stream.suspend(() => {
      const line = `${begun.join("")}${decoder.decode()}`
      return line === "" ? Stream.empty : Stream.succeed([line] as readonly string[])
    })
    return Stream.concat(
      Stream.map(blocksOf(file), (block) => linesEndingIn(decoder.decode(block, { stream: true }))),
      rest
    )
  })

/** The rows of a table one after the other, from its JSON lines file below a folder. */
export const readRows = <Name extends TableName>(folder: string, name: Name) =>
  Stream.unwrap(
    Effect.gen(function* () {
      const table = tables.find((each) => each.name === name) ?? tables[0]
      return linesOf(join(folder, fileOf(table, "jsonl"))).pipe(
        Stream.map((lines) => lines.map(fromLine).filter((row) => row !== null) as unknown as readonly Dataset[Name][number][]),
        Stream.flattenIterable
      )
    })
  )

/** The SHA-256 of a file, in hexadecimal digits. */
export const hashOf = Effect.fnUntraced(function* (file: string) {
  const hash = createHash("sha256")
  yield* Stream.runForEach(blocksOf(file), (block) => Effect.sync(() => hash.update(block)))
  return hash.digest("hex")
})
