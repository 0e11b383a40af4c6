import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { threadId } from "node:worker_threads"
import { crc32 } from "node:zlib"
import { discard } from "./discard.ts"
import { bytesAt } from "./file-bytes.ts"

/**
 * Results that are kept from run to run, an entry each in a file of its own. A key is a hash of all that its result depends on. An entry
 * has parts that are read one by one; their check sums begin with that of the key. A file that is damaged, or stands under
 * another's name, is as if it were not there.
 */
export type KeptFolder = string

/** Puts an entry there, all of its parts or none. What the file system refuses is not kept, and made again by whoever asks for it. */
export const writeKept = (folder: KeptFolder, key: string, parts: readonly Uint8Array[]): void => {
  const head = Buffer.alloc(headLength(parts.length))
  head.writeUInt32LE(parts.length)
  for (const [index, part] of parts.entries()) {
    head.writeUInt32LE(checkSum(key, part), headLength(index))
    head.writeUInt32LE(part.length, headLength(index) + 4)
  }
  const file = fileOf(folder, key)
  const beside = `${file}.${process.pid}-${threadId}`
  const put = (): void => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, Buffer.concat([head, ...parts]))
    renameSync(beside, file)
  }
  try {
    try {
      put()
    } catch {
      clear(file)
      put()
    }
  } catch {
    discard(beside)
  }
}

/** Takes away what stands in the way of an entry: a folder of its name, or a file or a link to nowhere where its folder should be. */
const clear = (file: string): void => {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) rmSync(file, { recursive: true })
  else if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) rmSync(dirname(file), { force: true })
}

/** One part of an entry; null where there is none that is whole. */
export const readKept = (folder: KeptFolder, key: string, part: number): Buffer | null => {
  try {
    const file = openSync(fileOf(folder, key), "r")
    try {
      return readPart(file, key, part)
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

const readPart = (file: number, key: string, part: number): Buffer | null => {
  const { size } = fstatSync(file)
  const count = bytesAt(file, 0, 4)?.readUInt32LE() ?? 0
  if (part >= count || headLength(count) > size) return null
  const head = bytesAt(file, 0, headLength(count))
  if (head === null) return null
  const lengthOf = (index: number): number => head.readUInt32LE(headLength(index) + 4)
  let end = headLength(count)
  let start = end
  for (let index = 0; index < count; index++) {
    if (index === part) start = end
    end += lengthOf(index)
  }
  if (end !== size) return null
  const bytes = bytesAt(file, start, lengthOf(part))
  return bytes !== null && checkSum(key, bytes) === head.readUInt32LE(headLength(part)) ? bytes : null
}

/** Bytes before the parts: how many parts there are, then check sum and length of each, 32 bits every one. */
const headLength = (parts: number): number => 4 + 8 * parts

const checkSum = (key: string, part: Uint8Array): number => crc32(part, crc32(key))

/** Folders of up to some thousand files: the first two digits of the key name one. */
const fileOf = (folder: KeptFolder, key: string): string => join(folder, key.slice(0, 2), key)
