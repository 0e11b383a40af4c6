import { createHash } from "node:crypto"
import { Effect, Path, Stream } from "effect"
import type { DocumentRow } from "../../schemas/documents.ts"
import { type Dataset, type TableName, tables } from "../../schemas/index.ts"
import { createFile, type FileFacts, linesOf } from "./file.ts"
import { refuse } from "./finding.ts"
import { fileOf, makeFolders } from "./folder.ts"
import { fromLine, toJsonl } from "./formats/jsonl.ts"
import { hiddenByJson, rowsOf } from "./rows.ts"

/** The pages of a dataset as the data package and the workbook tell of them. */
export interface Pages {
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  /** Publisher and licence to the number of pages, in the order of the documents. */
  readonly licences: ReadonlyMap<string, number>
  /** One hash for all pages: two releases with the same one were made from the same bytes. */
  readonly sha256: string
}

/** Rows as they arrive, written as JSON lines below a folder: a part of each table at a time, none held. */
export const writeRows = Effect.fn("writeRows")(function* (chunks: Iterable<Partial<Dataset>>, folder: string) {
  const path = yield* Path.Path
  yield* makeFolders(
    folder,
    tables.map((table) => fileOf(table, "jsonl"))
  )
  const outputs = yield* Effect.forEach(
    tables,
    Effect.fnUntraced(function* (table) {
      const file = yield* createFile(path.join(folder, fileOf(table, "jsonl")))
      return { table, ...file, encode: toJsonl(table), findHidden: hiddenByJson(table) }
    })
  )
  const pages = countPages()
  const counts = new Map<TableName, number>(tables.map(({ name }) => [name, 0]))
  for (const chunk of chunks) {
    for (const { table, write, encode, findHidden } of outputs) {
      const rows = rowsOf(chunk, table.name)
      if (rows.length === 0) continue
      yield* refuse("row", findHidden(rows))
      yield* write(encode(rows))
      counts.set(table.name, (counts.get(table.name) ?? 0) + rows.length)
    }
    pages.add(chunk.documents ?? [])
  }
  const files = new Map<string, FileFacts>()
  for (const { table, close } of outputs) files.set(fileOf(table, "jsonl"), yield* close)
  return { files, counts, pages: pages.end() }
}, Effect.scoped)

/** The rows of a table as written, one after the other. */
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

const countPages = () => {
  const sources: { readonly title: string; readonly path?: string }[] = []
  const licences = new Map<string, number>()
  const hash = createHash("sha256")
  return {
    add: (documents: readonly DocumentRow[]) => {
      for (const { document_id, title, url, publisher, licence, sha256 } of documents) {
        hash.update(`${sha256}  ${document_id}\n`)
        sources.push({ title: title ?? document_id, ...(url === null ? {} : { path: url }) })
        const said = `${publisher ?? "unknown publisher"}: ${licence ?? "no licence stated"}`
        licences.set(said, (licences.get(said) ?? 0) + 1)
      }
    },
    end: (): Pages => ({ sources, licences, sha256: hash.digest("hex") })
  }
}
