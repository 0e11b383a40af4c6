import { tables } from "../../../schemas/index.ts"
import { type Column, type ColumnType, columnsOf, type Table } from "../../../schemas/table.ts"
import { fileOf } from "../formats/table-files.ts"
import type { FileFacts, FileList } from "../write/file.ts"
import type { About } from "./about.ts"
import { type Release, tellRelease } from "./release.ts"

/**
 * `croissant.json`: describes the tables to machine-learning tools, every column with the file it is read from.
 * Written after the Croissant format, version 1.1 (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html).
 */
export const croissant = (release: Release, about: About, files: FileList): string => {
  const content = {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: about.name,
    alternateName: about.title,
    description: about.description,
    url: about.homepage ?? here,
    ...(about.licences.length === 0 ? {} : { license: about.licences.map(({ path }) => path) }),
    ...(about.contributors.length === 0
      ? {}
      : { creator: about.contributors.map(({ title }) => ({ "@type": "sc:Organization", name: title })) }),
    version: release.version,
    ...(release.date === null ? {} : { datePublished: release.date }),
    citeAs: `${about.title}, version ${tellRelease(release)}`,
    distribution: [...files].filter(([path]) => path in encodings).map(([path, facts]) => fileObject(path, facts)),
    recordSet: tables.map(recordSet)
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** The address of a dataset without a homepage: the folder of this file. The format demands one; those of the files are relative to it, too. */
const here = "./"

/** As Croissant spells them; a data package has others for the same files. */
const mediaTypes = { csv: "text/csv", jsonl: "application/jsonlines", parquet: "application/x-parquet" } as const

/** Media types of the files of all tables, by path. */
const encodings: Readonly<Record<string, string>> = Object.fromEntries(
  tables.flatMap((table) => (["csv", "jsonl", "parquet"] as const).map((format) => [fileOf(table, format), mediaTypes[format]]))
)

const fileObject = (path: string, { bytes, sha256 }: FileFacts) => ({
  "@type": "cr:FileObject",
  "@id": path,
  name: path.slice(path.lastIndexOf("/") + 1),
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: encodings[path],
  sha256
})

const recordSet = (table: Table) => ({
  "@type": "cr:RecordSet",
  "@id": table.name,
  name: table.name,
  description: table.description,
  key: table.key.map((column) => ({ "@id": `${table.name}/${column}` })),
  field: columnsOf(table).map((column) => field(table, column))
})

const dataTypes: Readonly<Record<ColumnType, string>> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date",
  list: "sc:Text"
}

/** A column as it is read from Parquet, which has types and lists of its own. */
const field = (table: Table, { name, type, description }: Column) => {
  const foreignKey = table.foreignKeys.find(({ column }) => column === name)
  return {
    "@type": "cr:Field",
    "@id": `${table.name}/${name}`,
    name,
    description,
    dataType: dataTypes[type],
    ...(type === "list" ? { isArray: true, arrayShape: "-1" } : {}),
    source: { fileObject: { "@id": fileOf(table, "parquet") }, extract: { column: name } },
    ...(foreignKey === undefined ? {} : { references: { "@id": `${foreignKey.table}/${foreignKey.references}` } })
  }
}

const inCroissant =
  "annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileObject fileProperty fileSet format includes isArray isLiveDataset jsonPath key md5 parentField readLines recordSet references regex sdVersion separator source subField transform unArchive value"

/** The JSON-LD context that the format, version 1.1, prescribes for every file, sorted by term. */
const context = Object.fromEntries(
  Object.entries({
    "@language": "en",
    "@vocab": "https://schema.org/",
    conformsTo: "dct:conformsTo",
    cr: "http://mlcommons.org/croissant/",
    data: { "@id": "cr:data", "@type": "@json" },
    dataType: { "@id": "cr:dataType", "@type": "@vocab" },
    dct: "http://purl.org/dc/terms/",
    examples: { "@id": "cr:examples", "@type": "@json" },
    rai: "http://mlcommons.org/croissant/RAI/",
    sc: "https://schema.org/",
    ...Object.fromEntries(inCroissant.split(" ").map((term) => [term, `cr:${term}`]))
  }).sort(([a], [b]) => (a < b ? -1 : 1))
)
