import { Data, Effect, FileSystem, Path } from "effect"
import { z } from "zod"
import { fromJsonl } from "../formats/jsonl.ts"
import { difference } from "./difference.ts"
import type { ReleasedTable } from "./released.ts"

export { type Difference, difference } from "./difference.ts"
export { proposal } from "./proposal.ts"
export { diffMarkdown, diffText } from "./report.ts"
export { neededStep, nextVersion, versionError } from "./version.ts"

/** A folder is no release that can be compared. */
export class UnreadableRelease extends Data.TaggedError("UnreadableRelease")<{ readonly file: string; readonly found: string }> {
  get heading() {
    return "There is nothing to compare with:"
  }
  override get message() {
    return `${this.file}: found ${this.found}, expected a published data package`
  }
}

/** The version of a release is too small for what it changes. */
export class VersionError extends Data.TaggedError("VersionError")<{ readonly found: string; readonly expected: string }> {
  get heading() {
    return "The version is too small for what it changes:"
  }
  override get message() {
    return `version: found ${this.found}, expected ${this.expected}`
  }
}

/** What sets two published folders apart, read from their JSON lines as their data packages describe them. */
export const diff = Effect.fn("diff")(function* (before: string, after: string) {
  return difference(yield* readRelease(before), yield* readRelease(after))
})

const packageShape = z.object({
  version: z.string(),
  resources: z.array(
    z.object({
      path: z.string(),
      format: z.string(),
      schema: z
        .object({
          fields: z.array(z.object({ name: z.string(), type: z.string() })),
          primaryKey: z.array(z.string()),
          foreignKeys: z
            .array(z.object({ fields: z.array(z.string()), reference: z.object({ resource: z.string().optional() }) }))
            .optional()
        })
        .optional()
    })
  )
})

const readRelease = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(dist, "datapackage.json")
  const read = (name: string) =>
    fs
      .readFileString(name)
      .pipe(
        Effect.mapError(
          (error) => new UnreadableRelease({ file: name, found: error.reason._tag === "NotFound" ? "no file" : error.message })
        )
      )
  const text = yield* read(file)
  const described = packageShape.safeParse(
    yield* Effect.try({ try: (): unknown => JSON.parse(text), catch: () => new UnreadableRelease({ file, found: "no JSON" }) })
  )
  if (!described.success) return yield* new UnreadableRelease({ file, found: z.prettifyError(described.error) })
  const tables = new Map<string, ReleasedTable>()
  for (const { path: place, format, schema } of described.data.resources) {
    if (format !== "jsonl" || schema === undefined) continue
    const rows = fromJsonl(yield* read(path.join(dist, place))).filter((row) => row !== null)
    const name = path.basename(place, ".jsonl")
    const references = (schema.foreignKeys ?? []).flatMap(({ fields, reference: { resource } }) =>
      fields.map((column) => ({ column, table: resource?.replace(/-jsonl$/, "") ?? name }))
    )
    tables.set(name, { columns: schema.fields, key: schema.primaryKey, references, rows })
  }
  return { version: described.data.version, tables }
})
