import { closeSync, openSync, readSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { crc32 } from "node:zlib"
import { lineOf } from "../../schemas/line.ts"
import type { Row } from "../../schemas/row.ts"
import type { Table } from "../../schemas/table.ts"
import { type GrowingBytes, growingBytes } from "../text/bytes.ts"

/** Between the parts of a key; below every character of a name. */
const joiner = "\u0001"
/** Between key and row; no key holds it. */
const separator = "\t"
/** Bytes of rows held before they are sorted and written. */
const held = 16 * 2 ** 20

type Sorted = Pick<Table, "name" | "key" | "row">

/** A file of sorted rows, with the number of its bytes and their check sum. */
export interface SortedFile {
  readonly path: string
  readonly size: number
  readonly sum: number
}

/** Rows of tables in any order, too many to hold, to be given back in the order of their keys. */
export interface RowSorting {
  readonly add: (table: Sorted, rows: readonly Row[]) => void
  /** Writes what is still held; the files written, by table. */
  readonly finish: () => ReadonlyMap<string, readonly SortedFile[]>
}

/** `name` tells the files of this sorting from those of others in the folder. */
export const sortRows = (folder: string, name: string, memory = held): RowSorting => {
  const waiting = new Map<string, HeldRows>()
  const files = new Map<string, SortedFile[]>()
  const writers = new Map<string, (row: Row) => string>()
  let bytes = 0
  const flush = (): void => {
    for (const [table, rows] of waiting) {
      const runs = files.get(table) ?? []
      files.set(table, runs)
      const path = join(folder, `${table}-${name}-${runs.length}`)
      runs.push({ path, ...writeRows(path, rows) })
      release(rows)
    }
    waiting.clear()
    bytes = 0
  }
  return {
    add: (table, rows) => {
      const all = waiting.get(table.name) ?? noRows()
      waiting.set(table.name, all)
      const write = writers.get(table.name) ?? lineOf(table)
      writers.set(table.name, write)
      for (const row of rows) bytes += hold(all, nameOf(row, table.key), write(row))
      if (bytes > memory) flush()
    },
    finish: () => {
      flush()
      return files
    }
  }
}

const nameOf = (row: Row, key: readonly string[]): string => key.map((column) => String(row[column] ?? "")).join(joiner)

/** Rows as bytes: as texts they would be moved about by the collector of garbage until they are written. */
interface HeldRows {
  readonly keys: string[]
  /** Where the row of each key ends. */
  readonly ends: number[]
  readonly lines: GrowingBytes
}

/** Bytes of rows that are written: taken for those of the next pages, or a large corpus makes many times itself of garbage. */
const free: GrowingBytes[] = []

const noRows = (): HeldRows => ({ keys: [], ends: [], lines: free.pop() ?? growingBytes() })

const release = ({ lines }: HeldRows): void => {
  lines.clear()
  free.push(lines)
}

/** Adds a row; how many bytes it has. */
const hold = ({ keys, ends, lines }: HeldRows, key: string, line: string): number => {
  const start = ends.at(-1) ?? 0
  const end = lines.put(key, separator, line, "\n")
  keys.push(key)
  ends.push(end)
  return end - start
}

/** Bytes written at a time, unless a row is longer; filled anew for each writing. */
const block = Buffer.allocUnsafeSlow(2 ** 18)

/** Writes rows in the order of their keys. */
const writeRows = (path: string, { keys, ends, lines }: HeldRows): Pick<SortedFile, "size" | "sum"> => {
  const bytes = lines.bytes()
  const file = openSync(path, "w")
  let [filled, size, sum] = [0, 0, 0]
  const write = (some: Buffer): void => {
    writeFileSync(file, some)
    sum = crc32(some, sum)
    size += some.length
  }
  const flush = (): void => {
    if (filled > 0) write(block.subarray(0, filled))
    filled = 0
  }
  try {
    for (const row of [...keys.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0))) {
      const [start, end] = [row === 0 ? 0 : ends[row - 1]!, ends[row]!]
      if (filled + end - start > block.length) flush()
      if (end - start > block.length) write(bytes.subarray(start, end))
      else filled += bytes.copy(block, filled, start, end)
    }
    flush()
    return { size, sum }
  } finally {
    closeSync(file)
  }
}

/** The lines of sorted files and those of further rows in one order of their keys. A file is open from its first line to its last. */
export function* mergeLines(files: readonly string[], table: Sorted, further: readonly Row[]): Generator<string> {
  const write = lineOf(table)
  const added = further.map((row) => `${nameOf(row, table.key)}${separator}${write(row)}`).sort()
  const waiting = [...files.map((file) => () => readLines(file)), () => added.values()]
    .flatMap((open, place): readonly Waiting[] => firstOf(open).map((first) => ({ ...headOf(first, place), open })))
    .sort((a, b) => before(b, a))
  const heap: Head[] = []
  while (true) {
    while (waiting.length > 0 && (heap.length === 0 || before(waiting.at(-1)!, heap[0]!) < 0)) {
      const { open, place } = waiting.pop()!
      rise(heap, advanced({ lines: open(), place })!)
    }
    const [top] = heap
    if (top === undefined) return
    yield top.line
    const following = advanced(top) ?? heap.pop()!
    if (heap.length > 0) sink(heap, following)
  }
}

/** The next line of a sorted source. */
interface Head {
  readonly key: string
  readonly line: string
  readonly place: number
  readonly lines: Iterator<string>
}

/** A source that is not open yet, by its first line. */
interface Waiting extends Omit<Head, "lines"> {
  readonly open: () => Iterator<string>
}

const firstOf = (open: () => Iterator<string>): readonly string[] => {
  const lines = open()
  const { done, value } = lines.next()
  lines.return?.()
  return done === true ? [] : [value]
}

const headOf = (text: string, place: number): Omit<Head, "lines"> => {
  const at = text.indexOf(separator)
  return { key: text.slice(0, at), line: text.slice(at + 1), place }
}

const advanced = ({ lines, place }: Pick<Head, "lines" | "place">): Head | null => {
  const { done, value } = lines.next()
  return done === true ? null : { ...headOf(value, place), lines }
}

const before = (a: Omit<Head, "lines">, b: Omit<Head, "lines">): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place)

/** Puts one more into a heap. */
const rise = (heap: Head[], added: Head): void => {
  let at = heap.length
  while (at > 0 && before(added, heap[(at - 1) >> 1]!) < 0) {
    heap[at] = heap[(at - 1) >> 1]!
    at = (at - 1) >> 1
  }
  heap[at] = added
}

/** Puts another in the place of the first of a heap. */
const sink = (heap: Head[], moved: Head): void => {
  let at = 0
  while (true) {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    const child = right < heap.length && before(heap[right]!, heap[left]!) < 0 ? right : left
    if (child >= heap.length || before(moved, heap[child]!) <= 0) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = moved
}

/** Bytes that are read at a time at first; a longer line makes room for itself. */
const readAtOnce = 2 ** 16

const newline = 10

/** The lines of a file, read piece by piece, each made a text by itself: a text of many would be made in vain. */
function* readLines(path: string): Generator<string> {
  const file = openSync(path, "r")
  try {
    let bytes = Buffer.allocUnsafe(readAtOnce)
    let held = 0
    for (let read = readSync(file, bytes, 0, bytes.length, null); read > 0; read = readSync(file, bytes, held, bytes.length - held, null)) {
      held += read
      const filled = bytes.subarray(0, held)
      let from = 0
      for (let to = filled.indexOf(newline); to >= 0; to = filled.indexOf(newline, from)) {
        yield filled.toString("utf8", from, to)
        from = to + 1
      }
      const room = from === 0 && held === bytes.length ? Buffer.allocUnsafe(2 * held) : bytes
      filled.copy(room, 0, from)
      bytes = room
      held -= from
    }
    if (held > 0) throw new Error(`${path} ends within a row`)
  } finally {
    closeSync(file)
  }
}
