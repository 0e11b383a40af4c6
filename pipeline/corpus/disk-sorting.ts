import { closeSync, fstatSync, openSync, readSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inMemory, type Sorter } from "../deduplicate/pair-count.ts"

/** Numbers that are sorted in memory; with more they go to files by range, which are sorted one by one. */
const held = 2 ** 21
const ranges = 64
/** Numbers of one range that are written at a time. */
const piece = 2 ** 12

/** Sorts numbers that are spread evenly, as hashes are, on disk once there are too many: of n numbers n / 64 are held. */
export const onDisk = (folder: string, memory = held): Sorter => {
  let sortings = 0
  return (limit) => {
    const name = `sorting-${sortings++}`
    const small = inMemory(limit)
    let count = 0
    let files: readonly RangeFile[] | null = null
    const fileOf = (value: number): RangeFile => files![Math.min(ranges - 1, Math.floor((value / limit) * ranges))]!
    const spill = (): void => {
      files = Array.from({ length: ranges }, (_, index) => rangeFile(join(folder, `${name}-${index}`)))
      for (const values of small.ascending()) for (const value of values) fileOf(value).add(value)
    }
    return {
      add: (value) => {
        if (files === null && count++ < memory) return small.add(value)
        if (files === null) spill()
        fileOf(value).add(value)
      },
      ascending: function* () {
        if (files === null) yield* small.ascending()
        else for (const file of files) yield file.sorted()
      }
    }
  }
}

interface RangeFile {
  readonly add: (value: number) => void
  /** All of it; the file is gone then. */
  readonly sorted: () => Float64Array
}

const rangeFile = (path: string): RangeFile => {
  const waiting = new Float64Array(piece)
  let count = 0
  const file = openSync(path, "w+")
  const flush = (): void => {
    writeFileSync(file, waiting.subarray(0, count))
    count = 0
  }
  return {
    add: (value) => {
      waiting[count++] = value
      if (count === piece) flush()
    },
    sorted: () => {
      flush()
      const values = new Float64Array(fstatSync(file).size / Float64Array.BYTES_PER_ELEMENT)
      for (let read = 0; read < values.byteLength; ) read += readSync(file, values, read, values.byteLength - read, read)
      closeSync(file)
      rmSync(path)
      return values.sort()
    }
  }
}
