import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { aboutOf } from "../../../pipeline/publish/describe/about.ts"
import { type WorkbookTask, workbookOf } from "../../../pipeline/publish/describe/workbook-task.ts"
import { fileOf } from "../../../pipeline/publish/formats/table-files.ts"
import { tables } from "../../../schemas/index.ts"
import { dataset, linesOf } from "../dataset.ts"
import { onThreads } from "../workers.ts"

const core = tables.filter(({ group }) => group === "core")

/** A task over the core tables of the dataset, written into a folder. */
const written = Effect.gen(function* () {
  const fs = yield* FileSystem.FileSystem
  const folder = yield* fs.makeTempDirectoryScoped()
  for (const table of core) yield* fs.writeFileString(`${folder}/${fileOf(table, "jsonl")}`, linesOf(dataset, table.name).join("\n"))
  const counts = new Map(core.map(({ name }) => [name, dataset[name].length]))
  const licences = new Map([["example.org: no licence stated", 1]])
  return { folder, counts, licences, release: { version: "1.1.0", date: "2020-04-01" }, about: aboutOf({}) } satisfies WorkbookTask
})

/** From so many rows on a workbook is made by a worker. */
const [byWorker, here] = [0, Number.POSITIVE_INFINITY]

describe("a workbook made by a worker", () => {
  it.live("is the one made on this thread, byte for byte", () =>
    Effect.gen(function* () {
      const task = yield* written
      const there = yield* workbookOf(task, byWorker)
      assert.isAbove(there.length, 1000)
      assert.deepStrictEqual(Buffer.from(there), Buffer.from(yield* workbookOf(task, here)))
    }).pipe(Effect.scoped, Effect.provide(onThreads), Effect.provide(NodeServices.layer))
  )

  it.live("fails here with the file that cannot be read there", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const task = yield* written
      yield* fs.remove(`${task.folder}/speakers.jsonl`)
      for (const many of [byWorker, here]) assert.match((yield* Effect.flip(workbookOf(task, many))).message, /NotFound.*speakers.jsonl/)
    }).pipe(Effect.scoped, Effect.provide(onThreads), Effect.provide(NodeServices.layer))
  )
})
