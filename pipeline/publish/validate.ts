import { basename, join } from "node:path"
import { Effect, FileSystem, Stream } from "effect"
import { tables } from "../../schemas/index.ts"
import { DuckDb } from "./check/duckdb.ts"
import { type Finding, fileFinding, refuse } from "./check/finding.ts"
import { checkCount, verifyBetween, verifyFormats } from "./check/verify.ts"
import { databaseFindings } from "./companions/database/check.ts"
import { checkPage } from "./explorer/check.ts"
import { hashOf, linesOf } from "./formats/read-file.ts"
import { fileOf, formats } from "./formats/table-files.ts"
import { isLitter } from "./swap/foreign.ts"
import { publishWorkers } from "./workers.ts"
import { checkLines } from "./write/check-lines.ts"
import { checksumFile, parseChecksums, sortedPaths } from "./write/checksums.ts"
import { filesBelow } from "./write/folder.ts"

/** Checks a published folder: the checksums of its files, then rows, formats, and everything between rows. Gives the number of checks passed. */
export const validate = Effect.fn("validate")(function* (dist: string) {
  yield* refuse("file", yield* fileFindings(dist))
  const hasPage = yield* checkTables(dist)
  const databases = (yield* filesBelow(dist)).filter((file) => file.endsWith(".sqlite"))
  for (const file of databases) yield* refuse("format", yield* databaseFindings(dist, file))
  return 1 + checkCount + databases.length + (hasPage ? 1 : 0)
})

/**
 * Reads all tables back as users do, and fails if a row does not fit, formats differ, anything between rows is wrong, or the page shows
 * something else. Gives whether there is a page.
 */
const checkTables = Effect.fnUntraced(
  function* (dist: string) {
    const fs = yield* FileSystem.FileSystem
    const temporary = yield* fs.makeTempDirectoryScoped()
    return yield* Effect.gen(function* () {
      for (const table of tables) {
        const lines = Stream.chunks(linesOf(join(dist, fileOf(table, "jsonl"))))
        const { pieces } = yield* checkLines(table, lines, null, () => Effect.void)
        yield* verifyFormats(dist, table, pieces)
      }
      yield* verifyBetween()
      return yield* checkPage(dist)
    }).pipe(Effect.provide(DuckDb.layer(temporary)))
  },
  Effect.scoped,
  Effect.provide(publishWorkers)
)

/** Files of a published folder that are missing, that differ from their checksum, or that have none. */
export const fileFindings = Effect.fn("fileFindings")(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  if (!(yield* fs.exists(join(dist, checksumFile))))
    return [fileFinding(join(dist, checksumFile), "no file", "the checksums of a published folder")]
  const listed = parseChecksums(yield* fs.readFileString(join(dist, checksumFile)))
  const present = new Set(yield* filesBelow(dist))
  const tableFiles = tables.flatMap((table) => formats.map((format) => fileOf(table, format)))
  const findings: Finding[] = []
  for (const file of sortedPaths(new Set([...listed.keys(), ...tableFiles]))) {
    const digest = listed.get(file)
    if (!present.has(file)) findings.push(fileFinding(file, "no file", "a published file"))
    else if (digest === undefined) findings.push(fileFinding(file, "no checksum", `a line in ${checksumFile}`))
    else {
      const found = yield* hashOf(join(dist, file))
      if (found !== digest) findings.push(fileFinding(file, `sha256 ${found}`, `${digest}, as in ${checksumFile}`))
    }
  }
  for (const file of present) {
    if (file !== checksumFile && !listed.has(file) && !isLitter(basename(file)))
      findings.push(fileFinding(file, "a file", `none that ${checksumFile} does not list`))
  }
  return findings
})
