import { closeSync, openSync, readSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { StringDecoder } from "node:string_decoder"

/** Between the parts of a key; below every character of a name. */
const joiner = "\u0001"
/** Between key and row; no key holds it. */
const separator = "\t"
/** Characters of rows held before they are sorted and written. */
const held = 16 * 2 ** 20

export type Row = Readonly<Record<string, unknown>>

/** Rows of tables in any order, too many to hold, to be given back in the order of their keys. */
export interface RowSorting {
  readonly add: (table: string, key: readonly string[], rows: readonly Row[]) => void
  /** Writes what is still held; the files written, by table. */
  readonly finish: () => ReadonlyMap<string, readonly string[]>
}

/** `name` tells the files of this sorting from those of others in the folder. */
export const sortRows = (folder: string, name: string, memory = held): RowSorting => {
  const waiting = new Map<string, (readonly [key: string, line: string])[]>()
  const files = new Map<string, string[]>()
  let characters = 0
  const flush = (): void => {
    for (const [table, rows] of waiting) {
      const runs = files.get(table) ?? []
      files.set(table, runs)
      const file = join(folder, `${table}-${name}-${runs.length}`)
      rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      writeLines(file, rows)
      runs.push(file)
    }
    waiting.clear()
    characters = 0
  }
  return {
    add: (table, key, rows) => {
      const all = waiting.get(table) ?? []
      waiting.set(table, all)
      for (const row of rows) {
        const name = nameOf(row, key)
        const line = JSON.stringify(row)
        all.push([name, line])
        characters += name.length + line.length
      }
      if (characters > memory) flush()
    },
    finish: () => {
      flush()
      return files
    }
  }
}

const nameOf = (row: Row, key: readonly string[]): string => key.map((column) => String(row[column] ?? "")).join(joiner)

const writeLines = (path: string, rows: readonly (readonly [string, string])[]): void => {
  const file = openSync(path, "w")
  let text = ""
  for (const [key, line] of rows) {
    text += `${key}${separator}${line}\n`
    if (text.length > 2 ** 18) {
      writeFileSync(file, text)
      text = ""
    }
  }
  writeFileSync(file, text)
  closeSync(file)
}

/** The rows of sorted files and further ones in one order of their keys. */
export function* mergeRows(files: readonly string[], key: readonly string[], further: readonly Row[]): Generator<Row> {
  const added = further.map((row) => `${nameOf(row, key)}${separator}${JSON.stringify(row)}`).sort()
  const sources = [...files.map(readLines), added.values()]
  const heap = sources.flatMap((lines, place) => next({ key: "", row: "", lines, place })).sort(before)
  while (heap.length > 0) {
    const top = heap[0]!
    yield JSON.parse(top.row) as Row
    const [following] = next(top)
    if (following === undefined) {
      const last = heap.pop()!
      if (heap.length === 0) return
      heap[0] = last
    } else heap[0] = following
    sink(heap)
  }
}

interface Head {
  readonly key: string
  readonly row: string
  readonly lines: Iterator<string>
  readonly place: number
}

const next = ({ lines, place }: Head): readonly Head[] => {
  const { done, value } = lines.next()
  if (done === true) return []
  const at = value.indexOf(separator)
  return [{ key: value.slice(0, at), row: value.slice(at + 1), lines, place }]
}

const before = (a: Head, b: Head): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place)

/** Puts the first of a heap where it belongs. */
const sink = (heap: Head[]): void => {
  let at = 0
  while (true) {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    let least = at
    if (left < heap.length && before(heap[left]!, heap[least]!) < 0) least = left
    if (right < heap.length && before(heap[right]!, heap[least]!) < 0) least = right
    if (least === at) return
    const moved = heap[at]!
    heap[at] = heap[least]!
    heap[least] = moved
    at = least
  }
}

/** The lines of a file, read piece by piece. */
function* readLines(path: string): Generator<string> {
  const file = openSync(path, "r")
  try {
    const bytes = Buffer.alloc(2 ** 16)
    const decoder = new StringDecoder("utf8")
    let rest = ""
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split("\n")
      rest = lines.pop() ?? ""
      yield* lines
    }
    if (rest !== "") throw new Error(`${path} ends within a row`)
  } finally {
    closeSync(file)
  }
}
