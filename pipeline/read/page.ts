import { hash } from "node:crypto"
import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import type { PageFile } from "../model/corpus-page.ts"
import type { Page } from "../model/page.ts"
import { decodePage } from "./decode.ts"
import { type Problem, problemIn } from "./problem.ts"

/** What was read, or the problem that prevented it. */
export type Read<A> = ({ readonly ok: true } & A) | { readonly ok: false; readonly problem: Problem }

/**
 * Bytes of the longest page that is read. The whole page is one cell of the documents table, and DuckDB reads CSV lines of up to 2 MB
 * without options, in which every quotation mark of the page counts twice.
 */
const longestPage = 1024 * 1024

/**
 * Reads the bytes of a page and checks their hash against the manifest. Refuses a page that is too long, unreadable, or not the one that
 * the manifest means. It is no effect, since workers read thousands of pages one after the other.
 */
export const readBytes = (
  folder: string,
  { file, entry, entryLine }: PageFile
): Read<{ readonly bytes: Uint8Array; readonly sha256: string }> => {
  const refuse = (found: string, expected: string): Read<never> => ({ ok: false, problem: problemIn(file, found, expected) })
  try {
    const place = join(folder, file)
    const { size } = statSync(place)
    if (size > longestPage) return refuse(`${size} bytes`, `at most ${longestPage} bytes; split the page or leave it out`)
    const bytes = readFileSync(place)
    const sha256 = hash("sha256", bytes, "hex")
    if (entry === null || entry.sha256 === sha256) return { ok: true, bytes, sha256 }
    const expected = `${sha256}, the hash of ${file}`
    return { ok: false, problem: { file: "documents.csv", line: entryLine, column: "sha256", found: entry.sha256, expected } }
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), "a readable file")
  }
}

/** Decodes the bytes of a page; refuses what is no text in UTF-8. */
export const pageOf = ({ documentId, file, entry }: PageFile, bytes: Uint8Array, sha256: string): Read<{ readonly page: Page }> => {
  const decoded = decodePage(bytes)
  if (decoded.ok) return { ok: true, page: { documentId, file, raw: decoded.text, sha256, entry } }
  return { ok: false, problem: problemIn(file, decoded.found, decoded.expected, decoded) }
}
