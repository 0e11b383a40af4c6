import { hash } from "node:crypto"
import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import type { PageFile } from "../model/corpus-page.ts"
import type { Page } from "../model/page.ts"
import { decodePage, type Text } from "./decode.ts"
import { decodeHtml } from "./html/index.ts"
import { kindOf } from "./page-name.ts"
import { type Problem, problemIn } from "./problem.ts"

/** What was read, or the problem that prevented it. */
export type Read<A> = ({ readonly ok: true } & A) | { readonly ok: false; readonly problem: Problem }

/**
 * Bytes of the longest text of a page that is read. The whole text is one cell of the documents table, and DuckDB reads CSV lines of up to 2 MB
 * without options, in which every quotation mark of the page counts twice.
 */
const longestText = 1024 * 1024
/** Bytes of the longest file that a text is derived of: much of it may be scripts and pictures. */
const longestSource = 32 * 1024 * 1024

/**
 * Reads the bytes of a page and checks their hash against the manifest. Refuses a page that is too long, unreadable, or not the one that
 * the manifest means. It is no effect, since workers read thousands of pages one after the other.
 */
export const readBytes = (
  folder: string,
  { file, entry, entryLine }: PageFile
): Read<{ readonly bytes: Uint8Array; readonly sha256: string }> => {
  const refuse = (found: string, expected: string): Read<never> => ({ ok: false, problem: problemIn(file, found, expected) })
  const longest = kindOf(file) === "text" ? longestText : longestSource
  try {
    const place = join(folder, file)
    const { size } = statSync(place)
    if (size > longest) return refuse(`${size} bytes`, `at most ${longest} bytes; split the page or leave it out`)
    const bytes = readFileSync(place)
    const sha256 = hash("sha256", bytes, "hex")
    if (entry === null || entry.sha256 === sha256) return { ok: true, bytes, sha256 }
    const expected = `${sha256}, the hash of ${file}`
    return { ok: false, problem: { file: "documents.csv", line: entryLine, column: "sha256", found: entry.sha256, expected } }
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), "a readable file")
  }
}

/** Makes a page of its bytes, or derives its text where the file holds more than that; refuses what is no text. */
export const pageOf = ({ documentId, file, entry }: PageFile, bytes: Uint8Array, sha256: string): Read<{ readonly page: Page }> => {
  const kind = kindOf(file)
  const decoded: Text = kind === "html" || kind === "mhtml" ? decodeHtml(bytes, kind) : decodePage(bytes)
  if (!decoded.ok) return { ok: false, problem: problemIn(file, decoded.found, decoded.expected, decoded) }
  const { text, derivation } = decoded
  const size = derivation === undefined ? 0 : Buffer.byteLength(text)
  if (size > longestText)
    return { ok: false, problem: problemIn(file, `${size} bytes of text`, `at most ${longestText} bytes; split the page`) }
  return { ok: true, page: { documentId, file, raw: text, sha256, entry, ...(derivation === undefined ? {} : { derivation }) } }
}
