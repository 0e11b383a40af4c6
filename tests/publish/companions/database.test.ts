import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { databaseFindings } from "../../../pipeline/publish/companions/database/check.ts"
import { make } from "../../../pipeline/publish/companions/database/index.ts"
import { tables } from "../../../schemas/index.ts"
import { dataset } from "../dataset.ts"
import { written } from "./written.ts"

const file = "speeches.sqlite"
const [speech] = dataset.speeches

const withFolder = (use: (folder: string) => Effect.Effect<void, unknown, NodeServices.NodeServices>) =>
  Effect.gen(function* () {
    const published = yield* written({ ...dataset, speeches: [{ ...speech!, place: "O'Hare\u0000 “field”, 😀\r\n", turn: null }] })
    yield* make(published)
    yield* use(published.folder)
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

/** Changes a database as no release would. */
const spoil = (folder: string, sql: string): void => {
  const database = new DatabaseSync(join(folder, file), { enableForeignKeyConstraints: false })
  database.exec(sql)
  database.close()
}

describe("the database", () => {
  it.effect("holds every row of every table: text to the last character, nothing as null, lists as JSON", () =>
    withFolder((folder) =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* databaseFindings(folder, file), [])
        const database = new DatabaseSync(join(folder, file), { readOnly: true })
        const [row] = database.prepare("SELECT place, turn, document_ids, words FROM speeches").all()
        assert.deepEqual(
          { ...row },
          { place: "O'Hare\u0000 “field”, 😀\r\n", turn: null, document_ids: '["example-org-2020-council"]', words: 9 }
        )
        const described = database.prepare('SELECT DISTINCT "table" AS name FROM columns').all()
        assert.deepStrictEqual(new Set(described.map(({ name }) => name)), new Set(tables.map(({ name }) => name)))
        database.close()
      })
    )
  )

  it.effect("has keys, and foreign keys that hold", () =>
    withFolder((folder) =>
      Effect.sync(() => {
        const database = new DatabaseSync(join(folder, file), { readOnly: true })
        const keys = database.prepare("SELECT name FROM pragma_table_info('versions') WHERE pk > 0 ORDER BY pk").all()
        assert.deepStrictEqual(
          keys.map(({ name }) => name),
          ["speech_id", "document_id"]
        )
        const [foreign] = database.prepare("SELECT * FROM pragma_foreign_key_list('figures') WHERE \"from\" = 'speech_id'").all()
        assert.deepInclude({ ...foreign }, { table: "speeches", to: "speech_id" })
        database.close()
      })
    )
  )

  it.effect("finds passages and figures by their words, in any of their forms", () =>
    withFolder((folder) =>
      Effect.sync(() => {
        const database = new DatabaseSync(join(folder, file), { readOnly: true })
        const found = database.prepare("SELECT text, unit FROM figures_words('agreement') JOIN figures USING (figure_id)").all()
        assert.deepStrictEqual(
          found.map((row) => ({ ...row })),
          [{ text: "12", unit: "agreement" }]
        )
        const [passage] = database.prepare("SELECT passage_id FROM passages_words WHERE passages_words MATCH 'signing'").all()
        assert.strictEqual(passage?.["passage_id"], dataset.passages[1]?.passage_id)
        database.close()
      })
    )
  )

  it.effect("has the same bytes every time, which hold no time", () =>
    Effect.gen(function* () {
      const bytes = []
      for (const _ of [1, 2]) {
        const published = yield* written()
        yield* make(published)
        bytes.push(readFileSync(join(published.folder, file)))
      }
      assert.isTrue(bytes[0]!.equals(bytes[1]!))
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))
  )

  const spoilt = [
    ["a cell", "UPDATE speakers SET words = 10", "speakers ann-example", "words"],
    ["a row that is gone", "DELETE FROM passages WHERE kind = 'chrome'", "passages example-org-2020-council-c0000001", "kind"],
    [
      "a row too many",
      "INSERT INTO about VALUES ('x', 'y'); INSERT INTO speakers SELECT 'x', country, roles, addresses, turns, words, figures, first_date, last_date, other_names, wikidata, resolved_by, 'x' FROM speakers",
      "speakers",
      null
    ],
    ["a foreign key to nowhere", "UPDATE figures SET speech_id = 'gone'", "figures council-2020-ann-example-1f0c9a4e", "speech_id"]
  ] as const
  for (const [what, sql, row, column] of spoilt) {
    it.effect(`is refused for ${what}`, () =>
      withFolder((folder) =>
        Effect.gen(function* () {
          spoil(folder, sql)
          const [finding] = yield* databaseFindings(folder, file)
          assert.deepInclude(finding, { table: file, row, column })
        })
      )
    )
  }

  it.effect("tells a file that is none", () =>
    Effect.gen(function* () {
      const { folder } = yield* written()
      const error = yield* Effect.flip(databaseFindings(folder, file))
      assert.match(error.message, /speeches\.sqlite: unable to open/)
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))
  )

  const hasShell = spawnSync("sqlite3", ["--version"]).status === 0
  it.effect.skipIf(!hasShell)("opens in the shell of SQLite", () =>
    withFolder((folder) =>
      Effect.sync(() => {
        const sql =
          "PRAGMA integrity_check; SELECT count(*) FROM passages_words('agreements'); SELECT value FROM about WHERE what = 'version'"
        assert.strictEqual(execFileSync("sqlite3", [join(folder, file), sql]).toString(), "ok\n1\n1.1.0 (2020-04-01)\n")
      })
    )
  )
})
