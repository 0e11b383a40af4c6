import { join } from "node:path"
import { Effect } from "effect"
import { refuse } from "../../check/finding.ts"
import { tellRelease } from "../../describe/release.ts"
import { factsOf } from "../../write/file.ts"
import type { Published } from "../published.ts"
import { databaseFindings } from "./check.ts"
import { writeDatabase } from "./write.ts"

/** Makes the SQLite database of all tables, and reads it back. */
export const make = Effect.fnUntraced(function* ({ folder, release, about }: Published) {
  const file = `${about.name}.sqlite`
  yield* writeDatabase(folder, join(folder, file), [
    ["title", about.title],
    ["description", about.description],
    ["version", tellRelease(release)],
    ...(about.homepage === null ? [] : [["homepage", about.homepage] as const]),
    ...about.licences.map(({ title, path }) => ["licence", `${title}: annotation, figures and links. ${path}`] as const),
    ["texts", "The texts stay with their publishers; documents.licence has the licence of each page."]
  ])
  yield* refuse("format", yield* databaseFindings(folder, file))
  return [[file, yield* factsOf(join(folder, file))] as const]
})
