import { z } from "zod"
import { tableNamed, tables } from "../../../schemas/index.ts"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import { listSeparator } from "../formats/csv.ts"
import { fileOf, formats } from "../formats/table-files.ts"
import type { FileList } from "../write/file.ts"
import type { Pages } from "../write/pages.ts"
import type { About } from "./about.ts"
import type { Release } from "./release.ts"

/** Number of rows by table. */
type Counts = ReadonlyMap<string, number>

/**
 * `datapackage.json`: describes every published file and column to tools that read Data Packages, and the pages that the rows are from.
 * Written after the Data Package standard, version 2 (https://datapackage.org/standard/data-package/).
 */
export const datapackage = (
  { counts, pages: { sources } }: { readonly counts: Counts; readonly pages: Pick<Pages, "sources"> },
  { version, date }: Release,
  about: About,
  files: FileList
): string => {
  const resources = [...files].map(([path, { bytes, sha256 }]) => ({ ...resourceOf(counts, path), path, bytes, hash: `sha256:${sha256}` }))
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: about.name,
    title: about.title,
    description: about.description,
    ...(about.homepage === null ? {} : { homepage: about.homepage }),
    version,
    ...(date === null ? {} : { created: `${date}T00:00:00Z` }),
    ...(about.licences.length === 0 ? {} : { licenses: about.licences }),
    ...(about.contributors.length === 0 ? {} : { contributors: about.contributors }),
    ...(sources.length === 0 ? {} : { sources }),
    resources
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  jsonl: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
  md: "text/markdown",
  json: "application/json",
  sqlite: "application/vnd.sqlite3",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip"
}

/** Describes a file: that of a table with its columns, any other by its media type. */
const resourceOf = (counts: Counts, path: string) => {
  const format = path.slice(path.lastIndexOf(".") + 1).toLowerCase()
  const mediatype = mediaTypes[format] ?? "application/octet-stream"
  const described = tables
    .flatMap((table) => formats.map((each) => ({ table, format: each })))
    .find((each) => fileOf(each.table, each.format) === path)
  const name = resourceName(path)
  if (described === undefined) return { name, format, mediatype, ...(mediatype.startsWith("text/") ? { encoding: "utf-8" } : {}) }
  return {
    name,
    type: "table",
    description: described.table.description,
    format,
    mediatype,
    ...(described.format === "parquet" ? {} : { encoding: "utf-8" }),
    rows: counts.get(described.table.name) ?? 0,
    schema: schemaFile(described.table)
  }
}

/** The name of a resource in lower-case letters, digits and hyphens: "passages-csv" for "evidence/passages.csv". */
const resourceName = (path: string): string =>
  path
    .slice(path.lastIndexOf("/") + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")

/** Path of the file that describes the columns of a table, whatever the format. */
const schemaFile = ({ name }: Table): string => `schemas/${name}.json`

/** The columns of every table, in files by their path: the resources of the data package name them. */
export const tableSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(tables.map((table) => [schemaFile(table), `${JSON.stringify(schemaOf(table), null, 2)}\n`]))

const schemaOf = (table: Table) => {
  const columns = columnsOf(table)
  const scalars = new Set(columns.filter(({ type }) => type !== "list").map(({ name }) => name))
  const foreignKeys = table.foreignKeys
    .filter(({ column }) => scalars.has(column))
    .map(({ column, table: target, references }) => ({
      fields: [column],
      reference: {
        ...(target === table.name ? {} : { resource: resourceName(fileOf(tableNamed(target), "csv")) }),
        fields: [references]
      }
    }))
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => fieldOf(table, column)),
    missingValues: [""],
    primaryKey: table.key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys })
  }
}

/** Describes a column. Its example is text whatever its type, as the standard demands. */
const fieldOf = (table: Table, column: Column) => {
  const constraints = constraintsOf(table, column)
  return {
    name: column.name,
    ...typeOf(column),
    description: column.description,
    example: column.example,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints })
  }
}

/** The type of a column. The delimiter is that of CSV; JSON lines and Parquet have lists of their own. */
const typeOf = ({ type }: Column) => (type === "list" ? { type, delimiter: listSeparator, itemType: "string" } : { type })

/** The constraints of a column in the terms of Table Schema, derived from its Zod schema. */
const constraintsOf = (table: Table, { name, type, nullable }: Column) => {
  const schema = table.row.shape[name] as z.ZodType
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema
  const { minimum, maximum, pattern, enum: words } = z.toJSONSchema(inner, { unrepresentable: "any" })
  const isUnique = table.key.length === 1 && table.key[0] === name
  return {
    ...(nullable || type === "list" ? {} : { required: true }),
    ...(isUnique ? { unique: true } : {}),
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
    ...(pattern === undefined || type !== "string" ? {} : { pattern }),
    ...(words === undefined ? {} : { enum: words })
  }
}
