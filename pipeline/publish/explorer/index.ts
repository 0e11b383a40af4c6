import { join } from "node:path"
import { Effect, Stream } from "effect"
import { figures, tables } from "../../../schemas/index.ts"
import { columnsOf } from "../../../schemas/table.ts"
import type { About as Facts } from "../describe/about.ts"
import { type Release, tellRelease } from "../describe/release.ts"
import { createFile, type FileFacts, type FileList } from "../write/file.ts"
import type { Pages } from "../write/pages.ts"
import type { Bundle } from "./bundle.ts"
import { element, frame, statement } from "./html.ts"
import { pageFile, textFileOf } from "./names.ts"
import { packed } from "./packed.ts"
import type { Measure } from "./page/about.ts"
import { tableBlocks } from "./table-blocks.ts"
import { placesBlock, textBlocks } from "./text-blocks.ts"

/** From so many pages on, the texts of pages stand in files beside the page. */
const mostPages = 2000

/** What the page says of the release that it stands in. */
interface ReleaseFacts {
  readonly counts: ReadonlyMap<string, number>
  readonly licences: Pages["licences"]
  readonly release: Release
  readonly about: Facts
  /** The files written before. */
  readonly files: FileList
  /** ACCURACY.md, where there is one. */
  readonly accuracy: string | null
}

/**
 * Writes the page in which people look at the tables below a folder, block by block. The tables must be in the database. Gives its
 * files: the page, and for many pages the texts of each year.
 */
export const writePage = Effect.fn("writePage")(function* (
  folder: string,
  code: Bundle,
  { counts, licences, release, about, files, accuracy }: ReleaseFacts,
  most = mostPages
) {
  const withFiles = (counts.get("documents") ?? 0) > most
  const { head, foot } = frame(
    {
      title: about.title,
      description: about.description,
      release: tellRelease(release),
      homepage: about.homepage,
      licences: about.licences,
      texts: [...licences],
      counts: Object.fromEntries(tables.map(({ name }) => [name, counts.get(name) ?? 0])),
      files: [...files].map(([path, { bytes, sha256 }]) => ({ path, bytes, sha256 })),
      accuracy: accuracy === null ? [] : measuresOf(accuracy),
      figureColumns: columnsOf(figures).map(({ name, type }) => ({ name, type })),
      notices: code.notices
    },
    code,
    withFiles
  )
  const page = yield* createFile(join(folder, pageFile))
  yield* page.write(head)
  const places = yield* placesBlock()
  const write = ([name, content]: readonly [string, string]) => page.write(element(name, content))
  yield* Stream.runForEach(packed(Stream.concat(tableBlocks(folder), Stream.make(places))), write)
  const beside = withFiles ? yield* writeTexts(folder) : []
  if (!withFiles) yield* Stream.runForEach(packed(textBlocks), write)
  yield* page.write(foot)
  return new Map<string, FileFacts>([[pageFile, yield* page.close], ...beside]) satisfies FileList
}, Effect.scoped)

/** Writes the texts of each year into a file of its own. */
const writeTexts = Effect.fnUntraced(function* (folder: string) {
  const handles = new Map<string, Effect.Success<ReturnType<typeof createFile>>>()
  yield* Stream.runForEach(
    packed(textBlocks),
    Effect.fnUntraced(function* ([name, content]) {
      const file = textFileOf(name)
      const handle = handles.get(file) ?? (yield* createFile(join(folder, file)))
      handles.set(file, handle)
      yield* handle.write(statement(name, content))
    })
  )
  return yield* Effect.forEach([...handles], ([file, { close }]) => Effect.map(close, (facts) => [file, facts] as const))
})

/** The rows of the first table in ACCURACY.md, that of the annotated pages. */
const measuresOf = (report: string): readonly Measure[] =>
  [...(report.split("\n## ", 1)[0] ?? "").matchAll(/^\| `([^`|]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm)].map(
    ([, name = "", value = "", n = "", interval = ""]) => ({ name, value, n, interval })
  )
