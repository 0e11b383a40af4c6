import { NodeServices } from "@effect/platform-node"
import { Effect, FileSystem, Layer, type Path } from "effect"
import fc from "fast-check"
import { z } from "zod"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"
import type { Row } from "../../../schemas/row.ts"
import { column, date, list, nullable, type Table, text } from "../../../schemas/table.ts"
import { toCsv, toJsonl, toParquet } from "./whole-table.ts"

/** A table with a column of every type. */
export const table = {
  name: "things",
  group: "core",
  description: "One row per thing.",
  row: z.object({
    id: column(text, "Name.", "a"),
    note: column(nullable(text), "Anything.", "b"),
    amount: column(nullable(z.number()), "A number.", "0.5"),
    count: column(z.int(), "A whole number.", "1"),
    day: column(nullable(date), "A day.", "2020-02-29"),
    is_new: column(z.boolean(), "Whether.", "true"),
    names: column(list, "Names.", "a | b"),
    long: column(text, "More.", "c", { long: true })
  }),
  key: ["id"],
  foreignKeys: []
} as const satisfies Table

/** A row with nothing remarkable. */
export const plain: Row = { id: "a", note: null, amount: null, count: 1, day: null, is_new: true, names: [], long: "c" }

/**
 * Text that breaks tables: quotes, separators, line ends, formulas, look-alike numbers, characters of every plane.
 * Left out: "-1" and the like, since DuckDB may take a whole column of "'-1" for numbers and then cannot read it; the
 * check before publication tells.
 */
const nasty = fc
  .oneof(
    fc.constantFrom(
      '"',
      '""',
      ",",
      ";",
      "\t",
      "\r\n",
      "\n",
      "\r",
      "a\rb",
      " ",
      "\u00a0",
      "\ufeff",
      "'",
      "'=1",
      "=1+1",
      "+7 or so",
      "-1 degree",
      "@x",
      "\tx",
      "\rx",
      "=a\nb",
      "|",
      "a |"
    ),
    fc.constantFrom(
      "null",
      "NULL",
      "NaN",
      "true",
      "007",
      "1.0",
      "1e5",
      "2020-02-29",
      "12:30",
      "😀",
      "\u{10ffff}",
      "\u0000",
      "{}",
      "[]",
      "#",
      "\\",
      "\\N",
      "e\u0301"
    ),
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1 })
  )
  .filter((each) => each !== "" && each.isWellFormed() && !/^[-+=@\t\r]+[\d.]/.test(each))

const isoDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

/** Any rows of the table, with text that breaks tables. */
export const rows: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(
  fc.record({
    id: nasty,
    note: fc.option(nasty),
    amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    count: fc.maxSafeInteger(),
    day: fc.option(isoDay),
    is_new: fc.boolean(),
    names: fc.array(
      nasty.filter((each) => !each.includes(" | ")),
      { maxLength: 3 }
    ),
    long: nasty
  }),
  { selector: ({ id }) => id, maxLength: 12 }
)

/** Writes rows into a folder in all three formats. */
export const write = Effect.fnUntraced(function* (folder: string, content: readonly Row[]) {
  const fs = yield* FileSystem.FileSystem
  yield* fs.writeFileString(`${folder}/things.csv`, toCsv(table, content))
  yield* fs.writeFileString(`${folder}/things.jsonl`, toJsonl(table, content))
  yield* fs.writeFile(`${folder}/things.parquet`, yield* Effect.promise(() => toParquet(table, content, { version: "1.2.3" })))
})

const services = Layer.mergeAll(NodeServices.layer, DuckDb.layer(""))
/** Runs `use` with a temporary folder and a database. */
export const inFolder = <A, E>(use: (folder: string) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path | DuckDb>) =>
  Effect.gen(function* () {
    return yield* use(yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped())
  }).pipe(Effect.scoped, Effect.provide(services))
