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

/** What is read of the description of a table. */
const schemaShape = z.object({
  // Until 2.0.0 lists were described as arrays.
  fields: z.array(z.object({ name: z.string(), type: z.string().transform((type) => (type === "array" ? "list" : type)) })),
  primaryKey: z.array(z.string()),
  foreignKeys: z.array(z.object({ fields: z.array(z.string()), reference: z.object({ resource: z.string().optional() }) })).optional()
})

/** What is read of datapackage.json. The description of a table stands in it, or it names a file. */
const packageShape = z.object({
  version: z.string().refine((version) => Result.isSuccess(SemVer.parse(version)), "a version such as 1.2.0"),
  resources: z.array(z.object({ path: z.string(), format: z.string(), schema: z.union([z.string(), schemaShape]).optional() }))
})

/** Reads a published folder from its JSON lines, as its data package describes them: its tables need not have the columns of today. */
export const readRelease = Effect.fn("readRelease")(function* (
  dist: string
): Effect.fn.Return<Release, UnreadableRelease, FileSystem.FileSystem> {
  const { version, resources } = yield* readJson(dist, "datapackage.json", packageShape)
  const tables = new Map<string, ReleasedTable>()
  for (const { path, format, schema: described } of resources) {
    if (format !== "jsonl" || described === undefined) continue
    const schema = typeof described === "string" ? yield* readJson(dist, described, schemaShape) : described
    const rows = (yield* read(dist, path))
      .split("\n")
      .map(fromLine)
      .filter((row) => row !== null)
    const name = basename(path, ".jsonl")
    const references = (schema.foreignKeys ?? []).flatMap(({ fields, reference: { resource } }) =>
      fields.map((column) => ({ column, table: resource?.replace(/-(?:csv|jsonl)$/, "") ?? name }))
    )
    tables.set(name, { columns: schema.fields, key: schema.primaryKey, references, rows })
  }
  return { version, tables }
})

const read = Effect.fnUntraced(function* (dist: string, path: string) {
  const file = join(dist, path)
  return yield* (yield* FileSystem.FileSystem)
    .readFileString(file)
    .pipe(Effect.mapError((error) => new UnreadableRelease({ file, found: error.reason._tag === "NotFound" ? "no file" : error.message })))
})

const readJson = Effect.fnUntraced(function* <Shape extends z.ZodType>(dist: string, path: string, shape: Shape) {
  const file = join(dist, path)
  const text = yield* read(dist, path)
  const json = yield* Effect.try({ try: (): unknown => JSON.parse(text), catch: () => new UnreadableRelease({ file, found: "no JSON" }) })
  const parsed = shape.safeParse(json)
  if (!parsed.success) return yield* new UnreadableRelease({ file, found: z.prettifyError(parsed.error) })
  return parsed.data
})
