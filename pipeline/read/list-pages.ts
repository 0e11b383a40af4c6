import { join } from "node:path"
import { Effect, FileSystem } from "effect"
import { tellSystem } from "../failures.ts"
import { kindOf, pageName } from "./page-name.ts"
import { type Problem, problemIn, RawFolderError } from "./problem.ts"

/** The folder of the saved pages, below the raw folder. */
export const pagesFolder = "pages"

const pageKinds = "*.txt, *.html, *.htm"

/** Lists the pages of `pages/`, sorted by name, and with a reason everything else that stands there. Fails where there is no page. */
export const listPages = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const place = join(folder, pagesFolder)
  const missing = (found: string) =>
    new RawFolderError({ problems: [problemIn(pagesFolder, found, `a folder of saved pages (${pageKinds})`)] })
  const names = yield* fs
    .readDirectory(place)
    .pipe(Effect.mapError((error) => missing(error.reason._tag === "NotFound" ? `no folder ${JSON.stringify(place)}` : tellSystem(error))))
  const files: string[] = []
  const setAside: Problem[] = []
  for (const name of [...names].sort()) {
    if (isHidden(name) || isOfPage(name, names)) continue
    const file = `${pagesFolder}/${name}`
    const wrong = yield* notAPage(join(place, name), name)
    if (wrong === null) files.push(file)
    else setAside.push(problemIn(file, wrong.found, wrong.expected))
  }
  if (files.length === 0) return yield* missing(setAside.length === 0 ? "no file" : "no page")
  return { files, setAside }
})

/** Whether a file belongs to a system or program, by its name. A page whose name begins with a point is set aside with a reason instead. */
const isHidden = (name: string): boolean => name.startsWith("._") || (name.startsWith(".") && kindOf(name) === null)

/** Whether a folder holds the pictures and scripts of a saved page beside it: browsers save "a.html" with "a_files". */
const isOfPage = (name: string, names: readonly string[]): boolean => {
  const page = /^(.+)(?:_files|\.files)$/s.exec(name)?.[1]
  return page !== undefined && (names.includes(`${page}.html`) || names.includes(`${page}.htm`))
}

/**
 * Why a file is no page: what was found and what was expected; null where it is one. A page that the system does not let us look at is one by
 * its name: reading it tells what is wrong, and nothing is published without it.
 */
const notAPage = Effect.fnUntraced(function* (place: string, name: string) {
  const fs = yield* FileSystem.FileSystem
  const type = yield* fs.lstat(place).pipe(
    Effect.map((info) => info.type),
    Effect.orElseSucceed(() => "File" as const)
  )
  if (type === "SymbolicLink") return { found: "a symbolic link", expected: "the file itself: copy it here" }
  if (type !== "File") return { found: `a ${type.toLowerCase()}`, expected: `a file (${pageKinds})` }
  const found = `a file named ${JSON.stringify(name)}`
  if (kindOf(name) === null)
    return {
      found,
      expected: "a page saved from a browser, named .html, .htm, .mhtml or .mht, or its text in UTF-8, named .txt, in small letters"
    }
  if (pageName.test(name)) return null
  return { found, expected: "a name without control characters and '|', that begins and ends with neither space nor point" }
})
