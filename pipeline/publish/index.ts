import { Effect, FileSystem, Path } from "effect"
import { tables } from "../../schemas/index.ts"
import type { KeptFolder } from "../corpus/kept.ts"
import { CodebookError, FileError, type Finding } from "./check/finding.ts"
import { checkCount, verify } from "./check/verify.ts"
import { undescribed } from "./describe/codebook.ts"
import { isLitter, recover, replaceFolder } from "./swap/swap.ts"
import { checksumFile, parseChecksums, sortedPaths } from "./write/checksums.ts"
import { hashOf } from "./write/file.ts"
import { fileOf, filesBelow, formats } from "./write/folder.ts"
import { type Accompaniment, complete, type Source } from "./write-release.ts"

export type { Source, Written } from "./write-release.ts"
export { recover }

export interface PublishOptions<E, R> extends Accompaniment<E, R> {
  /** The folder to publish into; made or replaced as a whole. */
  readonly dist: string
  /** Where pieces of tables stay, so that the next time only those are made that changed; left out, nothing stays. */
  readonly store?: KeptFolder
}

/**
 * Publishes lines of tables as they are drawn: every table in three formats with codebook, data package, changes and checksums,
 * written beside `dist`, read back and checked as its users read it, then swapped in whole. No table is ever held.
 * On any failure `dist` stays as it was.
 *
 * @param source the lines of each table, which is asked for once
 * @returns the number of files and checks, the number of rows by table, and whether anything changed
 */
export const publish = Effect.fn("publish")(function* <E = never, R = never>(source: Source, options: PublishOptions<E, R>) {
  yield* refuseUndescribed
  const { written, changed } = yield* replaceFolder(
    options.dist,
    (next) => complete(source, next, options.store ?? null, options),
    isPublished
  )
  return { ...written, checks: checkCount, changed }
})

/**
 * Checks published files: checksums, then rows, formats and everything between rows.
 *
 * @returns the number of checks passed
 */
export const validate = Effect.fn("validate")(function* (dist: string) {
  const findings = yield* fileFindings(dist)
  if (findings.length > 0) return yield* new FileError({ findings })
  yield* verify(dist)
  return 1 + checkCount
})

const refuseUndescribed = Effect.suspend(() => {
  const findings = undescribed(tables)
  return findings.length === 0 ? Effect.void : Effect.fail(new CodebookError({ findings }))
})

/** What is missing, altered or unlisted by the checksum file of a published folder. */
const fileFindings = Effect.fn("fileFindings")(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const finding = (file: string, found: string, expected: string): Finding => ({ table: file, row: null, column: null, found, expected })
  if (!(yield* fs.exists(path.join(dist, checksumFile))))
    return [finding(path.join(dist, checksumFile), "no file", "the checksums of a published folder")]
  const listed = parseChecksums(yield* fs.readFileString(path.join(dist, checksumFile)))
  const present = new Set(yield* filesBelow(dist))
  const tableFiles = tables.flatMap((table) => formats.map((format) => fileOf(table, format)))
  const findings: Finding[] = []
  for (const file of sortedPaths(new Set([...listed.keys(), ...tableFiles]))) {
    const digest = listed.get(file)
    if (!present.has(file)) findings.push(finding(file, "no file", "a published file"))
    else if (digest === undefined) findings.push(finding(file, "no checksum", `a line in ${checksumFile}`))
    else {
      const found = yield* hashOf(path.join(dist, file))
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
