import { join } from "node:path"
import { crc32 } from "node:zlib"
import { Effect, Stream } from "effect"
import { deflateSync, Zip, type ZipInputFile } from "fflate"
import type { SpeechRow } from "../../../schemas/speeches.ts"
import { fingerprint } from "../../text/keys/identity.ts"
import { readRows } from "../formats/read-file.ts"
import { createFile, type FileFacts } from "../write/file.ts"
import type { Published } from "./published.ts"

/** Most texts of an archive: a zip without extensions has room for 65,535 files. */
const mostTexts = 60_000

/**
 * Packs all speeches as plain text, one file each, for programs that read a folder of texts: `texts.zip`, and further archives where one
 * is full. Texts are packed as they are read. Gives the archives with what is to be known of them.
 */
export const make = Effect.fnUntraced(function* ({ folder }: Published, most = mostTexts) {
  const made: [path: string, facts: FileFacts][] = []
  const begin = (number: number) => openArchive(folder, number === 1 ? "texts.zip" : `texts-${number}.zip`)
  let archive = yield* begin(1)
  let texts = 0
  yield* Stream.runForEachArray(readRows(folder, "speeches"), (speeches) =>
    Effect.gen(function* () {
      for (const speech of speeches) {
        if (speech.text === null) continue
        if (texts > 0 && texts % most === 0) {
          made.push(yield* archive.end)
          archive = yield* begin(made.length + 1)
        }
        archive.add(speech, speech.text)
        texts++
      }
      yield* archive.written
    })
  )
  return [...made, yield* archive.end]
}, Effect.scoped)

/** The earliest time of the format, in local time: with the time of its making an archive would not have the same bytes again. */
const mtime = new Date(1980, 0, 1)

/** The number of the way of packing, in the format. */
const deflated = 8

/** Begins an archive. The library packs alike on every machine, which the zlib of Node does not. */
const openArchive = Effect.fnUntraced(function* (folder: string, path: string) {
  const { write, close } = yield* createFile(join(folder, path))
  const taken = new Set<string>()
  let packed: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error !== null) throw error
    packed.push(part)
  })
  const written = Effect.suspend(() => {
    const parts = Buffer.concat(packed)
    packed = []
    return write(parts)
  })
  return {
    add: (speech: SpeechNames, text: string): void => {
      const name = fileName(speech, taken)
      taken.add(name)
      const bytes = Buffer.from(`${text}\n`)
      const file: ZipInputFile = { filename: name, size: bytes.length, crc: crc32(bytes), compression: deflated, mtime }
      zip.add(file)
      file.ondata!(null, deflateSync(bytes), true)
    },
    /** Writes what is packed so far. */
    written,
    end: Effect.suspend(() => {
      zip.end()
      return Effect.map(Effect.andThen(written, close), (facts): [string, FileFacts] => [path, facts])
    })
  }
})

/** Bytes of a speaker and of an id in a name of a file: together with the rest they are less than the 255 that every system takes. */
const longest = { speaker: 60, id: 120 }

type SpeechNames = Pick<SpeechRow, "date" | "speaker_id" | "speech_id">

/**
 * Date, speaker and id of a speech, joined by "_", by which programs split them. A hyphen stands in the id for "_" and for what some system
 * forbids in names of files. An id that is too long is cut; its fingerprint follows, and that of an id that is alike to a name `taken` before.
 */
export const fileName = ({ date, speaker_id, speech_id }: SpeechNames, taken: ReadonlySet<string>): string => {
  const id = speech_id.replace(/[<>:"/\\|?*_\p{Cc}]/gu, "-")
  const named = (name: string): string => `${date ?? "undated"}_${speaker_id?.slice(0, longest.speaker) ?? "unknown"}_${name}.txt`
  const isShort = Buffer.byteLength(id) <= longest.id
  const plain = named(id)
  if (isShort && !taken.has(plain)) return plain
  return named(`${isShort ? id : [...id].slice(0, longest.id / 4).join("")}-${fingerprint(speech_id)}`)
}
