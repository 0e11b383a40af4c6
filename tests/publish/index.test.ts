import { execFileSync } from "node:child_process"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Stream } from "effect"
import { DuckDb } from "../../pipeline/publish/check/duckdb.ts"
import type { Finding } from "../../pipeline/publish/check/finding.ts"
import { publish, validate, type Written } from "../../pipeline/publish/index.ts"
import { type Dataset, tables } from "../../schemas/index.ts"
import { dataset, facts, sourceOf } from "./dataset.ts"
import { faulty } from "./faults.ts"
import { bytesOf, inDist } from "./in-dist.ts"

describe("publishing", () => {
  it.effect("writes every table in three formats, with what describes them, and they validate", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        const outcome = yield* publish(sourceOf(dataset), {
          dist,
          facts,
          accompany: () => Effect.succeed({ "ACCURACY.md": "# Accuracy\n" })
        })
        assert.deepStrictEqual([outcome.files, outcome.changed], [tables.length * 4 + 10, true])
        assert.isAbove(yield* validate(dist), 100)
        assert.deepStrictEqual(
          (yield* fs.readDirectory(dist)).filter((name) => !/^(speeches|speakers|figures|conflicts)\./.test(name)).sort(),
          [
            "ACCURACY.md",
            "CHANGES.md",
            "CODEBOOK.md",
            "README.md",
            "SHA256SUMS",
            "council-speeches.sqlite",
            "council-speeches.xlsx",
            "croissant.json",
            "datapackage.json",
            "evidence",
            "schemas",
            "texts.zip"
          ]
        )
        execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: dist })
      })
    )
  )

  it.effect("takes the lines of a table one by one or many at once, and gives the same bytes", () =>
    inDist((dist) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        const whole = yield* bytesOf(dist)
        assert.isFalse((yield* publish(sourceOf(dataset, 1), { dist, facts })).changed)
        assert.deepStrictEqual(yield* bytesOf(dist), whole)
      })
    )
  )

  it.effect("counts in the codebook what the columns hold", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        const book = yield* fs.readFileString(`${dist}/CODEBOOK.md`)
        const entry = (table: string, column: string) =>
          new RegExp(`## ${table}\n[^]*?\n\\| \`${column}\` .* \\| (.*) \\| (.*) \\|\n`).exec(book)?.slice(1)
        assert.deepStrictEqual(entry("mentions", "value"), ["50 %", "1"])
        assert.deepStrictEqual(entry("passages", "text"), ["0 %", "3"])
        assert.deepStrictEqual(entry("speakers", "other_names"), ["0 %", "1"])
        assert.deepStrictEqual(entry("speakers", "roles"), ["100 %", "0"])
      })
    )
  )

  it.effect("gives the written rows to what accompanies them; if that fails nothing is published", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        const accompany = ({ rows }: Written) =>
          Effect.map(Stream.runCollect(rows("passages")), (passages) => ({
            "notes/PASSAGES.md": passages.map(({ text }) => text).join("\n")
          }))
        yield* publish(sourceOf(dataset), { dist, facts, accompany })
        yield* validate(dist)
        assert.strictEqual(yield* fs.readFileString(`${dist}/notes/PASSAGES.md`), dataset.passages.map(({ text }) => text).join("\n"))
        const before = yield* bytesOf(dist)
        assert.strictEqual(
          yield* Effect.flip(publish(sourceOf(dataset), { dist, facts, accompany: () => Effect.fail("too few") })),
          "too few"
        )
        assert.deepStrictEqual(yield* bytesOf(dist), before)
      })
    )
  )

  it.effect("refuses what JSON would hide: NaN, a surplus column, a missing column", () =>
    inDist((dist) =>
      Effect.gen(function* () {
        const spoilt = [{ value: Number.NaN }, { value: undefined }, { more: 1 }].map((cells) => [
          { ...dataset, figures: dataset.figures.map((figure) => ({ ...figure, ...cells })) } as Dataset
        ])
        const columns = yield* Effect.forEach(spoilt, ([rows]) =>
          Effect.map(Effect.flip(publish(sourceOf(rows ?? {}), { dist, facts })), (error) =>
            (error as { readonly findings: readonly Finding[] }).findings.map(({ column }) => column)
          )
        )
        assert.deepStrictEqual(columns, [["value"], ["value"], ["more"]])
      })
    )
  )

  it.effect("the same rows over a file that cannot be read replaces it", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        const again = publish(sourceOf(dataset), { dist, facts })
        yield* again
        const open: typeof fs.open = (path, options) => fs.open(path === `${dist}/speeches.csv` ? `${dist}/none/file` : path, options)
        const stream: typeof fs.stream = (path, options) => fs.stream(path === `${dist}/speeches.csv` ? `${dist}/none/file` : path, options)
        assert.isTrue((yield* Effect.provideService(again, FileSystem.FileSystem, { ...fs, open, stream })).changed)
        assert.isFalse((yield* again).changed)
      })
    )
  )

  it.effect("the same rows again changes nothing", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        const before = yield* fs.stat(`${dist}/speeches.csv`)
        assert.isFalse((yield* publish(sourceOf(dataset), { dist, facts })).changed)
        assert.deepStrictEqual((yield* fs.stat(`${dist}/speeches.csv`)).mtime, before.mtime)
        yield* fs.writeFileString(`${dist}/speeches.csv`, "")
        assert.isTrue((yield* publish(sourceOf(dataset), { dist, facts })).changed)
        yield* validate(dist)
      })
    )
  )

  it.effect("that fails leaves what was published, byte for byte", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        const before = yield* bytesOf(dist)
        const failures = [
          publish(sourceOf({ ...dataset, mentions: [] }), { dist, facts }),
          publish(sourceOf({ ...dataset, passages: dataset.passages.toReversed() }), { dist, facts })
        ]
        const tags = yield* Effect.forEach(failures, (failure) => Effect.map(Effect.flip(failure), ({ _tag }) => _tag))
        assert.deepStrictEqual(tags, ["OrphanError", "OrderError"])
        assert.deepStrictEqual(yield* bytesOf(dist), before)
        assert.deepStrictEqual(yield* fs.readDirectory(`${dist}/..`), ["dist"])
      })
    )
  )

  it.effect("on a file system that goes wrong leaves what was published, and the next run succeeds", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        const before = yield* bytesOf(dist)
        const next = { ...facts, releases: [...facts.releases, { version: "1.2.0", date: "2020-05-01", summary: "Again." }] }
        for (const at of [2, 40, 120, 160]) {
          const broken = faulty(fs, { at, kind: "fails" })
          yield* Effect.flip(Effect.provideService(publish(sourceOf(dataset), { dist, facts: next }), FileSystem.FileSystem, broken.fs))
          assert.deepStrictEqual(yield* bytesOf(dist), before, `call ${at}`)
        }
        assert.isTrue((yield* publish(sourceOf(dataset), { dist, facts: next })).changed)
        assert.deepStrictEqual(yield* fs.readDirectory(`${dist}/..`), ["dist"])
      })
    )
  )

  it.effect("accepts a dataset without a row", () =>
    inDist((dist) =>
      Effect.gen(function* () {
        yield* publish(sourceOf({}), { dist, facts })
        yield* validate(dist)
      })
    )
  )

  it.effect("needs no reviewed release and no row about the dataset", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts: { events: [], speakers: [], releases: [] } })
        yield* validate(dist)
        assert.isTrue(yield* fs.exists(`${dist}/speeches.xlsx`))
        assert.include(yield* fs.readFileString(`${dist}/CODEBOOK.md`), "version 0.0.0")
      })
    )
  )

  it.effect("puts version and source into every Parquet file", () =>
    inDist((dist) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        const { query } = yield* DuckDb
        const [versions] = yield* query(
          `SELECT count(*) AS files, count(DISTINCT value) AS versions FROM parquet_kv_metadata('${dist}/**/*.parquet') WHERE key::VARCHAR = 'version' AND value::VARCHAR = '1.1.0'`
        )
        assert.deepStrictEqual(versions, { files: String(tables.length), versions: "1" })
      }).pipe(Effect.provide(DuckDb.layer("")))
    )
  )
})
