import { join } from "node:path"
import { Effect, FileSystem } from "effect"
import { type Problem, problemIn } from "./problem.ts"

/**
 * Reports what stands in a raw folder beside `tables` and looks like a table of it, and links that lead nowhere: facts must not be lost because a
 * name is misspelt. Other files and folders may stand there.
 */
export const strayTables = Effect.fnUntraced(function* (folder: string, tables: readonly string[]) {
  const fs = yield* FileSystem.FileSystem
  const names = yield* fs.readDirectory(folder).pipe(Effect.orElseSucceed((): string[] => []))
  const problems: Problem[] = []
  for (const name of [...names].sort()) {
    if (name.startsWith(".")) continue
    if (tables.includes(name)) {
      const leads = yield* fs.exists(join(folder, name)).pipe(Effect.orElseSucceed(() => true))
      if (!leads) problems.push(problemIn(name, "a link that leads nowhere", "the table, or no file of this name"))
    } else if (isTableName(name, tables)) problems.push(problemIn(name, "a table of this name", `only ${tables.join(", ")}`))
  }
  return problems
})

/** Whether a file is a CSV file, or has the name of a table with the end of a spreadsheet: "document.csv", "Events.CSV", "speakers.xlsx". */
const isTableName = (name: string, tables: readonly string[]): boolean => {
  const lower = name.toLowerCase()
  return lower.endsWith(".csv") || (/\.(?:xlsx?|ods|txt)$/.test(lower) && tables.includes(lower.replace(/\.[a-z]+$/, ".csv")))
}
