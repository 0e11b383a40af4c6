import { basename, join } from "node:path"
import { Data, Effect, FileSystem, Result, SemVer } from "effect"
import { z } from "zod"
import { fromLine } from "../../../schemas/line.ts"
import type { Release, ReleasedTable } from "./released.ts"

/** A folder holds no release that can be compared. */
class UnreadableRelease extends Data.TaggedError("UnreadableRelease")<{ readonly file: string; readonly found: string }> {
  readonly heading = "There is nothing to compare with:"
  override get message() {
    return `${this.file}: found ${this.found}, expected a published data package`
  }
}

/** What is read of datapackage.json. */
const packageShape = z.object({
  version: z.string().refine((version) => Result.isSuccess(SemVer.parse(version)), "a version such as 1.2.0"),
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

/** Reads a published folder from its JSON lines, as its data package describes them: its tables need not have the columns of today. */
export const readRelease = Effect.fn("readRelease")(function* (
  dist: string
): Effect.fn.Return<Release, UnreadableRelease, FileSystem.FileSystem> {
  const fs = yield* FileSystem.FileSystem
  const file = join(dist, "datapackage.json")
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
    const lines = (yield* read(join(dist, place))).split("\n")
    const rows = lines.map(fromLine).filter((row) => row !== null)
    const name = basename(place, ".jsonl")
    const references = (schema.foreignKeys ?? []).flatMap(({ fields, reference: { resource } }) =>
      fields.map((column) => ({ column, table: resource?.replace(/-jsonl$/, "") ?? name }))
    )
    tables.set(name, { columns: schema.fields, key: schema.primaryKey, references, rows })
  }
  return { version: described.data.version, tables }
})
