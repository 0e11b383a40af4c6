import { Effect, FileSystem, Path } from "effect"
import { type Dataset, tables } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import { aboutOf } from "./about.ts"
import { changes } from "./changes.ts"
import { checksumFile, checksums, type Files, parseChecksums, sha256, sortedPaths } from "./checksums.ts"
import { codebook, undescribed } from "./codebook.ts"
import { croissant } from "./croissant.ts"
import { datapackage } from "./datapackage.ts"
import { DuckDb } from "./duckdb.ts"
import { CodebookError, FileError, type Finding } from "./finding.ts"
import { filesBelow, writeFolder } from "./folder.ts"
import { toCsv } from "./formats/csv.ts"
import { toJsonl } from "./formats/jsonl.ts"
import { toParquet } from "./formats/parquet.ts"
import { releaseOf } from "./release.ts"
import { rowsOf } from "./rows.ts"
import { isLitter, recover, replaceFolder } from "./swap.ts"
import { checkRows, fileOf, verify } from "./verify.ts"
import { workbook } from "./workbook.ts"

export { recover }

export interface PublishOptions {
  /** The folder to publish into; made or replaced as a whole. */
  readonly dist: string
  readonly facts: Facts
  /** Further files, by their path below `dist`. */
  readonly extraFiles?: Readonly<Record<string, string | Uint8Array>>
}

/**
 * Publishes a dataset: every table in three formats with codebook, data package, changes and checksums, written beside
 * `dist`, read back and checked as its users read it, then swapped in whole. On any failure `dist` stays as it was.
 *
 * @returns the number of files and checks, and whether anything changed
 */
export const publish = Effect.fn("publish")(function* (dataset: Dataset, options: PublishOptions) {
  yield* refuseUndescribed
  for (const table of tables) yield* checkRows(table, rowsOf(dataset, table.name))
  const files = yield* Effect.promise(() => filesOf(dataset, options))
  const { written, changed } = yield* replaceFolder(
    options.dist,
    (next) => Effect.andThen(writeFolder(next, files), verify(next)),
    isPublished
  )
  return { files: files.size, checks: written, changed }
}, Effect.provide(DuckDb.layer))

/**
 * Checks published files: checksums, then rows, formats and everything between rows.
 *
 * @returns the number of checks passed
 */
export const validate = Effect.fn("validate")(function* (dist: string) {
  const findings = yield* fileFindings(dist)
  if (findings.length > 0) return yield* new FileError({ findings })
  return 1 + (yield* verify(dist))
}, Effect.provide(DuckDb.layer))

const refuseUndescribed = Effect.suspend(() => {
  const findings = undescribed(tables)
  return findings.length === 0 ? Effect.void : Effect.fail(new CodebookError({ findings }))
})

/** All files of a release, by path; the same bytes from the same rows. */
const filesOf = async (dataset: Dataset, { facts, extraFiles = {} }: PublishOptions): Promise<Files> => {
  const about = aboutOf(facts)
  const release = releaseOf(facts.releases)
  const encoder = new TextEncoder()
  const metadata = { version: release.version, source_sha256: sourceHash(dataset) }
  const files = new Map<string, Uint8Array>()
  const add = (path: string, content: string | Uint8Array) =>
    files.set(path, typeof content === "string" ? encoder.encode(content) : content)
  for (const table of tables) {
    const rows = rowsOf(dataset, table.name)
    add(fileOf(table, "csv"), toCsv(table, rows))
    add(fileOf(table, "jsonl"), toJsonl(table, rows))
    add(fileOf(table, "parquet"), await toParquet(table, rows, metadata))
  }
  add("CODEBOOK.md", codebook(dataset, release.version))
  add("CHANGES.md", changes(facts.releases))
  add(`${about.name}.xlsx`, await workbook(dataset, release, about))
  for (const [path, content] of Object.entries(extraFiles)) add(path, content)
  add("croissant.json", croissant(release, about, files))
  add("datapackage.json", datapackage(dataset, release, about, files))
  add(checksumFile, checksums(files))
  return new Map(sortedPaths(files.keys()).map((path) => [path, files.get(path) ?? new Uint8Array()]))
}

/** One hash for all pages: two releases with the same one were made from the same bytes. */
const sourceHash = (dataset: Dataset): string =>
  sha256(dataset.documents.map((document) => `${document.sha256}  ${document.document_id}\n`).join(""))

/** What is missing, altered or unlisted by the checksum file of a published folder. */
const fileFindings = Effect.fn("fileFindings")(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const finding = (file: string, found: string, expected: string): Finding => ({ table: file, row: null, column: null, found, expected })
  if (!(yield* fs.exists(path.join(dist, checksumFile))))
    return [finding(path.join(dist, checksumFile), "no file", "the checksums of a published folder")]
  const listed = parseChecksums(yield* fs.readFileString(path.join(dist, checksumFile)))
  const present = new Set(yield* filesBelow(dist))
  const tableFiles = tables.flatMap((table) => (["csv", "jsonl", "parquet"] as const).map((format) => fileOf(table, format)))
  const findings: Finding[] = []
  for (const file of sortedPaths(new Set([...listed.keys(), ...tableFiles]))) {
    const digest = listed.get(file)
    if (!present.has(file)) findings.push(finding(file, "no file", "a published file"))
    else if (digest === undefined) findings.push(finding(file, "no checksum", `a line in ${checksumFile}`))
    else {
      const found = sha256(yield* fs.readFile(path.join(dist, file)))
      if (found !== digest) findings.push(finding(file, `sha256 ${found}`, `${digest}, as in ${checksumFile}`))
    }
  }
  for (const file of present) {
    if (file !== checksumFile && !listed.has(file) && !isLitter(path.basename(file)))
      findings.push(finding(file, "a file", `none that ${checksumFile} does not list`))
  }
  return findings
})

/** Whether a published folder is whole and holds the same bytes as the one that is to replace it. */
const isPublished = Effect.fnUntraced(function* (next: string, dist: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (!(yield* fs.exists(path.join(dist, checksumFile)))) return false
  const [written, published] = yield* Effect.all([next, dist].map((folder) => fs.readFileString(path.join(folder, checksumFile))))
  return written === published && (yield* fileFindings(dist)).length === 0
})
