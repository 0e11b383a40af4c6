import { join } from "node:path"
import { Effect, FileSystem } from "effect"
import { tellSystem } from "../failures.ts"
import { type Problem, problemIn, RawFolderError } from "./problem.ts"

/** The folder of the saved pages, below the raw folder. */
export const pagesFolder = "pages"

/** Lists the text files of `pages/`, sorted by name, and with a reason everything else that stands there. Fails where there is no page. */
export const listPages = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const place = join(folder, pagesFolder)
  const missing = (found: string) => new RawFolderError({ problems: [problemIn(pagesFolder, found, "a folder of saved pages (*.txt)")] })
  const names = yield* fs
    .readDirectory(place)
    .pipe(Effect.mapError((error) => missing(error.reason._tag === "NotFound" ? `no folder ${JSON.stringify(place)}` : tellSystem(error))))
  const files: string[] = []
  const setAside: Problem[] = []
  for (const name of [...names].sort()) {
    if (isHidden(name)) continue
    const file = `${pagesFolder}/${name}`
    const wrong = yield* notAPage(join(place, name), name)
    if (wrong === null) files.push(file)
    else setAside.push(problemIn(file, wrong.found, wrong.expected))
  }
  if (files.length === 0) return yield* missing(setAside.length === 0 ? "no file" : "no text file")
  return { files, setAside }
})

/** Whether a file belongs to a system or program, by its name. A text file whose name begins with a point is set aside with a reason instead. */
const isHidden = (name: string): boolean => name.startsWith("._") || (name.startsWith(".") && !name.endsWith(".txt"))

/** Why a file is no page: what was found and what was expected; null where it is one. */
const notAPage = Effect.fnUntraced(function* (place: string, name: string) {
  const fs = yield* FileSystem.FileSystem
  const info = yield* fs.lstat(place).pipe(Effect.option)
  if (info._tag === "None") return { found: "a file that cannot be looked at", expected: "a readable file" }
  if (info.value.type === "SymbolicLink") return { found: "a symbolic link", expected: "the file itself: copy it here" }
  if (info.value.type !== "File") return { found: `a ${info.value.type.toLowerCase()}`, expected: "a text file" }
  const found = `a file named ${JSON.stringify(name)}`
  if (!name.endsWith(".txt"))
    return { found, expected: "plain text: open the page in a browser, save or copy it as text, UTF-8, with a name ending in .txt" }
  if (isPageName.test(name)) return null
  return { found, expected: "a name without control characters and '|', that begins and ends with neither space nor point" }
})

/**
 * The names that a page may have. They become ids, which stand in every table: they hold no control characters, no marks that turn the
 * direction of text and no list separator, and have neither spaces nor points at their ends.
 */
const isPageName = /^(?![\s.])(?!.*[\s.]\.txt$)[^\p{Cc}|\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]+\.txt$/u
