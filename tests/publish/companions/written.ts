import { Effect, FileSystem } from "effect"
import type { Published } from "../../../pipeline/publish/companions/published.ts"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { fileOf } from "../../../pipeline/publish/formats/table-files.ts"
import { makeFolders } from "../../../pipeline/publish/write/folder.ts"
import { type Dataset, tables } from "../../../schemas/index.ts"
import { dataset, linesOf } from "../dataset.ts"

/** The tables of a dataset written into a folder, as companions are made of them. */
export const written = Effect.fnUntraced(function* (rows: Dataset = dataset) {
  const fs = yield* FileSystem.FileSystem
  const folder = yield* fs.makeTempDirectoryScoped()
  const files = tables.map((table) => fileOf(table, "jsonl"))
  yield* makeFolders(folder, files)
  for (const [index, { name }] of tables.entries())
    yield* fs.writeFileString(
      `${folder}/${files[index]}`,
      linesOf(rows, name)
        .map((line) => `${line}\n`)
        .join("")
    )
  const counts = new Map(tables.map(({ name }) => [name, rows[name].length]))
  const licences = new Map([["example.org: no licence stated", 1]])
  return { folder, counts, licences, release: { version: "1.1.0", date: "2020-04-01" }, about: aboutOf({}) } satisfies Published
})
