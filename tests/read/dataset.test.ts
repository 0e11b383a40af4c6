import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { readRawFolder } from "../../pipeline/read/index.ts"

const header = "name,title,description,homepage,licence,licence_title,licence_url,maintainers"
const row = 'town-talks,Town talks,"Talks, in town",,,,,A. Clerk | B. Clerk'

const reading = (table: string | null) =>
  Effect.acquireUseRelease(
    Effect.sync(() => {
      const folder = mkdtempSync(join(tmpdir(), "dataset-"))
      mkdirSync(join(folder, "pages"))
      writeFileSync(join(folder, "pages", "talk.txt"), "Anna Berzina: Good morning.\n")
      if (table !== null) writeFileSync(join(folder, "dataset.csv"), table)
      return folder
    }),
    (folder) => readRawFolder(folder),
    (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
  ).pipe(Effect.provide(NodeServices.layer))

describe("the table about the dataset", () => {
  it.effect("has one row, of which what is not known is null", () =>
    Effect.gen(function* () {
      const { facts } = yield* reading(`${header}\n${row}\n`)
      assert.deepInclude(facts.dataset, { name: "town-talks", homepage: null, licence: null, maintainers: ["A. Clerk", "B. Clerk"] })
    })
  )

  it.effect("may be missing", () =>
    Effect.gen(function* () {
      assert.notProperty((yield* reading(null)).facts, "dataset")
    })
  )

  it.effect("stops the run when it has two rows or a name that is none", () =>
    Effect.gen(function* () {
      const twice = yield* Effect.flip(reading(`${header}\n${row}\n${row}\n`))
      assert.strictEqual(twice.message, "dataset.csv, line 3: found a second row, expected one row")
      const spoilt = yield* Effect.flip(reading(`${header}\n${row.replace("town-talks", "Town talks")}\n`))
      assert.include(spoilt.message, 'dataset.csv, line 2, column name: found "Town talks", expected lower-case letters')
    })
  )
})
