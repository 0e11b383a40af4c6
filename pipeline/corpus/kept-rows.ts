import { hash } from "node:crypto"
import { closeSync, mkdirSync, mkdtempSync, openSync, readSync } from "node:fs"
import { join, relative } from "node:path"
import { crc32 } from "node:zlib"
import type { Facts } from "../../schemas/inputs.ts"
import { readValue, type Store, writeValue } from "../store.ts"
import type { MadeRows, RowsJob } from "./rows.ts"
import type { SortedFile } from "./sorted-rows.ts"

/** A file of sorted rows of a table as it is kept, its path below the folder of all. */
interface KeptFile extends SortedFile {
  readonly table: string
}

interface Kept extends Omit<MadeRows, "files"> {
  readonly files: readonly KeptFile[]
}

/** All that rows depend on; the code stands in the name of the store. */
export const rowsKey = ({ neighbourhoods, pages, namesakes, names, speeches }: Omit<RowsJob, "key">, facts: Facts): string => {
  const found = neighbourhoods.map(({ documents, deduplicated: { speeches, links, repeats, sameAs, issues } }) => [
    documents,
    speeches,
    links,
    [...repeats],
    [...sameAs],
    [...issues]
  ])
  const around = [
    pages.map(({ key }) => key),
    [...namesakes].map(([id, bearers]) => [id, bearers.map(({ documents, ...own }) => [own, [...documents]])]),
    [...names],
    [...speeches].map(([documentId, spoken]) => [documentId, [...spoken]])
  ]
  return hash("sha256", JSON.stringify(["rows", found, around, facts]), "hex")
}

/** Rows that were made before; null where none were, or a file of them is not what was written. */
export const keptRows = (store: Store, key: string): MadeRows | null => {
  const kept = readValue<Kept>(placeOf(store), key)
  if (kept === null) return null
  const { files, ...made } = kept
  const placed = files.map((file) => ({ ...file, path: join(placeOf(store), file.path) }))
  return placed.every(isWhole) ? { ...made, files: Map.groupBy(placed, ({ table }) => table) } : null
}

/** A new place in the store for the files of rows. */
export const placeForRows = (store: Store, key: string): string => {
  mkdirSync(placeOf(store), { recursive: true })
  return mkdtempSync(join(placeOf(store), `${key}-`))
}

/** Keeps rows whose files stand in such a place. */
export const storeRows = (store: Store, key: string, { files, ...made }: MadeRows): void => {
  const kept = [...files].flatMap(([table, own]) =>
    own.map(({ path, size, sum }): KeptFile => ({ table, path: relative(placeOf(store), path), size, sum }))
  )
  writeValue(placeOf(store), key, { ...made, files: kept } satisfies Kept)
}

const placeOf = (store: Store): string => join(store, "rows")

const isWhole = ({ path, size, sum }: SortedFile): boolean => {
  try {
    const found = measured(path)
    return found.size === size && found.sum === sum
  } catch {
    return false
  }
}

/** Bytes read at a time. */
const piece = 2 ** 18

const measured = (path: string): Pick<SortedFile, "size" | "sum"> => {
  const file = openSync(path, "r")
  try {
    const bytes = Buffer.allocUnsafe(piece)
    let [size, sum] = [0, 0]
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      size += read
      sum = crc32(bytes.subarray(0, read), sum)
    }
    return { size, sum }
  } finally {
    closeSync(file)
  }
}
