import { hash } from "node:crypto"
import { statSync } from "node:fs"
import { join, resolve } from "node:path"
import type { PageFile } from "../read/page.ts"
import { readValue, writeValue } from "../store.ts"
import type { PageSettings } from "./pages.ts"

/** A file as it was when it was last read: what the file system said of it, and the hash of its bytes. */
interface Seen {
  readonly state: string
  readonly sha256: string
}

/** The files of a raw folder that were read before, by their path; one whose state is the same need not be read to be known. */
export type SeenFiles = ReadonlyMap<string, Seen>

/** What a file system says of a file: something else once it is written to. */
interface State {
  readonly state: string
  /** Whether it was written to long enough ago for another writing to leave a trace: clocks of file systems are coarse ("racy git"). */
  readonly isSettled: boolean
}

const settling = 2000

/** Null where there is no such file. `now` in milliseconds. */
export const stateOf = (raw: string, file: string, now: number): State | null => {
  const found = statSync(join(raw, file), { bigint: true, throwIfNoEntry: false })
  if (found === undefined) return null
  const { size, mtimeNs, ctimeNs, ctimeMs, ino } = found
  return { state: `${size} ${mtimeNs} ${ctimeNs} ${ino}`, isSettled: Number(ctimeMs) < now - settling }
}

/** The hash of a file that is as it was; null where it must be read. */
export const knownHash = ({ file, entry }: PageFile, state: State | null, seen: SeenFiles): string | null => {
  const known = seen.get(file)
  if (state === null || known?.state !== state.state) return null
  return entry === null || entry.sha256 === known.sha256 ? known.sha256 : null
}

/** The folder of pages, and where it is remembered. */
type Place = Pick<PageSettings, "store" | "raw">

export const readSeen = ({ store, raw }: Place): SeenFiles => readValue(join(store, "seen"), nameOf(raw)) ?? new Map()

/** Remembers files by their states before they were read, of those that have settled. */
export const writeSeen = (
  { store, raw }: Place,
  pages: readonly { readonly file: PageFile; readonly sha256: string }[],
  states: ReadonlyMap<string, State>
): void => {
  const seen = new Map<string, Seen>()
  for (const { file, sha256 } of pages) {
    const found = states.get(file.file)
    if (found?.isSettled === true) seen.set(file.file, { state: found.state, sha256 })
  }
  writeValue(join(store, "seen"), nameOf(raw), seen)
}

const nameOf = (raw: string): string => hash("sha256", resolve(raw), "hex")
