import { assert, describe, it } from "@effect/vitest"
import { Effect, type FileSystem, type Path } from "effect"
import type { Finding } from "../../pipeline/publish/check/finding.ts"
import { publish, validate } from "../../pipeline/publish/index.ts"
import { dataset, facts, sourceOf } from "./dataset.ts"
import { inDist, sumUp } from "./in-dist.ts"

describe("validating", () => {
  const finds = (
    name: string,
    alter: (dist: string, fs: FileSystem.FileSystem) => Effect.Effect<unknown, unknown, FileSystem.FileSystem | Path.Path>,
    tag: string,
    file: string,
    found: RegExp
  ) =>
    it.effect(name, () =>
      inDist((dist, fs) =>
        Effect.gen(function* () {
          yield* publish(sourceOf(dataset), { dist, facts })
          yield* Effect.orDie(alter(dist, fs))
          const error = yield* Effect.flip(validate(dist))
          assert.strictEqual(error._tag, tag, error.message)
          const [finding] = (error as { readonly findings: readonly Finding[] }).findings
          assert.strictEqual(finding?.table.replace(`${dist}/`, ""), file)
          assert.match(finding?.found ?? "", found)
        })
      )
    )
  const edit = (file: string, from: string, to: string) => (dist: string, fs: FileSystem.FileSystem) =>
    Effect.flatMap(fs.readFileString(`${dist}/${file}`), (text) => fs.writeFileString(`${dist}/${file}`, text.replace(from, to)))

  finds("names a file that was altered", edit("CODEBOOK.md", "speech", "Speech"), "FileError", "CODEBOOK.md", /^sha256 [0-9a-f]{64}$/)
  finds(
    "names a file that is gone",
    (dist, fs) => fs.remove(`${dist}/evidence/issues.jsonl`),
    "FileError",
    "evidence/issues.jsonl",
    /^no file$/
  )
  finds("names a file that was added", (dist, fs) => fs.writeFileString(`${dist}/more.csv`, "a"), "FileError", "more.csv", /^a file$/)
  finds("names a folder that is none of ours", (dist, fs) => fs.remove(`${dist}/SHA256SUMS`), "FileError", "SHA256SUMS", /^no file$/)
  finds(
    "names the row if one format and its checksum were altered",
    (dist, fs) => Effect.andThen(edit("figures.csv", ",12,", ",13,")(dist, fs), sumUp(dist)),
    "FormatError",
    "figures.csv",
    /^13(\.0)?$/
  )
  finds(
    "names the row when a cell was altered to what its column forbids",
    (dist, fs) => Effect.andThen(edit("figures.jsonl", '"stated"', '"hoped"')(dist, fs), sumUp(dist)),
    "RowError",
    "figures",
    /hoped/
  )

  it.effect("reports a table that is not listed", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        yield* fs.remove(`${dist}/speakers.parquet`)
        yield* sumUp(dist)
        const error = yield* Effect.flip(validate(dist))
        assert.include(error.message, "speakers.parquet: found no file, expected a published file")
      })
    )
  )
})
