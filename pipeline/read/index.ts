import { Effect, FileSystem, Path, type PlatformError } from "effect"
import type { z } from "zod"
import { datasetFact, documentEntry, eventFact, type Facts, releaseFact, speakerFact } from "../../schemas/inputs.ts"
import type { PageFile } from "../model/corpus-page.ts"
import { readTable, repeatedKeys, surplusRow, type TableRead } from "./csv-table.ts"
import { decodePage } from "./decode.ts"
import { entryProblems, officeProblems } from "./manifest.ts"
import { type Problem, RawFolderError, TableError } from "./problem.ts"

/** What a raw folder holds: its reviewed facts, its pages by document id, and the files that are no pages. */
export interface RawFolder {
  readonly facts: Facts
  readonly pages: readonly PageFile[]
  readonly setAside: readonly Problem[]
}

/** Longest reviewed table: a million rows of a manifest are some 250 MB. */
const longestTable = 384 * 1024 * 1024

const pagesFolder = "pages"

/** Reads the reviewed tables and lists the pages. Fails with every problem of the tables at once. */
export const readRawFolder = Effect.fn("readRawFolder")(function* (folder: string) {
  const events = yield* table(folder, "events.csv", eventFact)
  const speakers = yield* table(folder, "speakers.csv", speakerFact)
  const releases = yield* table(folder, "releases.csv", releaseFact)
  const documents = yield* table(folder, "documents.csv", documentEntry)
  const dataset = yield* table(folder, "dataset.csv", datasetFact)
  const { files, setAside } = yield* listPages(folder)
  const problems = [
    ...[events, speakers, releases, documents, dataset].flatMap((read) => read.problems),
    ...repeatedKeys("events.csv", events, "event_id", (row) => row.event_id),
    ...repeatedKeys("speakers.csv", speakers, "speaker_id", (row) => [row.speaker_id, row.role, row.from].join(", ")),
    ...officeProblems("speakers.csv", speakers),
    ...repeatedKeys("releases.csv", releases, "version", (row) => row.version),
    ...repeatedKeys("documents.csv", documents, "document_id", (row) => row.document_id),
    ...surplusRow("dataset.csv", dataset),
    ...entryProblems("documents.csv", documents, events.rows, files)
  ]
  if (problems.length > 0) return yield* new TableError({ problems })
  const entries = new Map(documents.rows.map((row, index) => [row.file, { row, line: documents.lines[index] ?? null }]))
  const pages = files.map((file) => ({
    documentId: documentId(file),
    file,
    entry: entries.get(file)?.row ?? null,
    entryLine: entries.get(file)?.line ?? null
  }))
  const [about] = dataset.rows
  const facts: Facts = {
    events: events.rows,
    speakers: speakers.rows,
    releases: releases.rows,
    ...(about === undefined ? {} : { dataset: about })
  }
  return { facts, pages, setAside } satisfies RawFolder
})

const documentId = (file: string): string => file.slice(pagesFolder.length + 1, -".txt".length)

/** A table that is not there is an empty one: people may build from a folder of pages alone. */
const table = Effect.fnUntraced(function* <Schema extends z.ZodObject>(folder: string, name: string, schema: Schema) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.join(folder, name)
  const empty: TableRead<z.infer<Schema>> = { rows: [], lines: [], problems: [] }
  if (!(yield* fs.exists(place).pipe(Effect.orElseSucceed(() => false)))) return empty
  const refuse = (found: string, expected: string) =>
    new TableError({ problems: [{ file: name, line: null, column: null, found, expected }] })
  const cannotRead = (error: PlatformError.PlatformError) => refuse(error.message, "a readable file")
  const { type, size } = yield* fs.stat(place).pipe(Effect.mapError(cannotRead))
  if (type !== "File") return yield* refuse(`a ${type.toLowerCase()}`, "a CSV file")
  if (Number(size) > longestTable) return yield* refuse(`${Number(size)} bytes`, `at most ${longestTable} bytes`)
  const bytes = yield* fs.readFile(place).pipe(Effect.mapError(cannotRead))
  const decoded = decodePage(bytes)
  if (!decoded.ok)
    return {
      ...empty,
      problems: [{ file: name, line: decoded.line, column: decoded.column, found: decoded.found, expected: decoded.expected }]
    }
  return readTable(name, decoded.text, schema)
})

/** The text files of `pages/`, sorted by name; everything else there is set aside with a reason. */
const listPages = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.join(folder, pagesFolder)
  const missing = (found: string) =>
    new RawFolderError({ problems: [{ file: pagesFolder, line: null, column: null, found, expected: "a folder of saved pages (*.txt)" }] })
  const names = yield* fs.readDirectory(place).pipe(Effect.mapError(() => missing(`no folder ${JSON.stringify(place)}`)))
  const files: string[] = []
  const setAside: Problem[] = []
  for (const name of [...names].sort()) {
    if (isHidden(name)) continue
    const file = `${pagesFolder}/${name}`
    const wrong = yield* notAPage(path.join(place, name), name)
    if (wrong === null) files.push(file)
    else setAside.push({ file, line: null, column: null, ...wrong })
  }
  if (files.length === 0) return yield* missing(setAside.length === 0 ? "no file" : "no text file")
  return { files, setAside }
})

/** What systems and programs keep for themselves; a page whose name begins with a point is told of. */
const isHidden = (name: string): boolean => name.startsWith("._") || (name.startsWith(".") && !name.endsWith(".txt"))

const notAPage = Effect.fnUntraced(function* (place: string, name: string) {
  const fs = yield* FileSystem.FileSystem
  const info = yield* fs.lstat(place).pipe(Effect.option)
  if (info._tag === "None") return { found: "a file that cannot be looked at", expected: "a readable file" }
  if (info.value.type === "SymbolicLink") return { found: "a symbolic link", expected: "the file itself: copy it here" }
  if (info.value.type !== "File") return { found: `a ${info.value.type.toLowerCase()}`, expected: "a text file" }
  if (!name.endsWith(".txt"))
    return {
      found: `a file named ${JSON.stringify(name)}`,
      expected: "plain text: open the page in a browser, save or copy it as text, UTF-8, with a name ending in .txt"
    }
  if (!isPageName.test(name))
    return {
      found: `a file named ${JSON.stringify(name)}`,
      expected: "a name without control characters and '|', that begins and ends with neither space nor point"
    }
  return null
})

/** Names become ids, and ids stand in every table: no controls, nothing that turns the direction of what is shown, no list separator. */
const isPageName = /^(?![\s.])(?!.*[\s.]\.txt$)[^\p{Cc}|\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]+\.txt$/u
