import { isUtf8 } from "node:buffer"
import type { Derivation } from "../model/derived.ts"

/** The text of a file, or why it has none: line and byte where that can be said, what was found and what is expected. */
export type Text =
  | { readonly ok: true; readonly text: string; readonly derivation?: Derivation }
  | { readonly ok: false; readonly line: number | null; readonly column: string | null; readonly found: string; readonly expected: string }

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true })

const refuse = (found: string, expected: string): Text => ({ ok: false, line: null, column: null, found, expected })

/** Refuses a file for its byte at index `at`. */
const refuseAt = (bytes: Uint8Array, at: number, found: string, expected: string): Text => {
  const before = bytes.subarray(0, at)
  const line = 1 + before.reduce((count, byte) => (byte === newline ? count + 1 : count), 0)
  return { ok: false, line, column: `byte ${at - before.lastIndexOf(newline)}`, found, expected }
}

const newline = 10

/** First bytes of files of other kinds, from https://en.wikipedia.org/wiki/List_of_file_signatures */
const signatures: readonly (readonly [bytes: string, kind: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a zip archive (perhaps .docx or .odt)"],
  ["\u00D0\u00CF\u0011\u00E0", "an old Word document"],
  ["{\\rtf", "a rich text document"],
  ["\u001F\u008B", "a gzip archive"],
  ["7z\u00BC\u00AF", "a 7z archive"],
  ["Rar!\u001A", "a rar archive"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["\u00FF\u00FE\u0000\u0000", "UTF-32 text"],
  ["\u00FF\u00FE", "UTF-16 text"],
  ["\u00FE\u00FF", "UTF-16 text"]
]

/** The kind of a file that is no page, by its first bytes, white space and a byte order mark left out; null for others. */
export const foreignKind = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^(?:\u00EF\u00BB\u00BF)?[ \t\r\n]*(?=[%{])/, "")
  return signatures.find(([signature]) => head.startsWith(signature))?.[1] ?? null
}

/** Decodes a file as UTF-8 and keeps its byte order mark and line ends. What is no plain text is refused. */
export const decodePage = (bytes: Uint8Array): Text => {
  if (bytes.length === 0) return refuse("an empty file", "text")
  const kind = foreignKind(bytes)
  if (kind !== null) return refuse(kind, "plain text in UTF-8: save the page as text")
  const nul = bytes.indexOf(0)
  if (nul !== -1) return refuseAt(bytes, nul, "a NUL byte", "plain text in UTF-8")
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes)
    return refuseAt(bytes, at, `the byte 0x${(bytes[at] ?? 0).toString(16)}, which is not UTF-8`, "text in UTF-8")
  }
  const text = utf8.decode(bytes)
  if (text.replace(/^\uFEFF/, "").trim() === "") return refuse("only white space", "text")
  const container = containerOf(text)
  if (container !== null) return refuse(...container)
  return { ok: true, text }
}

/** The kind of file that passes for text, and what to do with it. Null for text. */
export const containerOf = (text: string): readonly [found: string, expected: string] | null => {
  const head = text.slice(0, 2000).replace(/^\uFEFF/, "")
  if (/^\s*(?:<\?xml\b[^<>]{0,200}>\s*)?<tt\b/.test(head) || /^\[Script Info\]/m.test(head)) return subtitles
  if (/^\s*<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,2000})?>)/i.test(text.replace(/^\uFEFF/, "")))
    return ["HTML source", "text: give the file a name that ends in .html"]
  if (/^MIME-Version: \d/im.test(head)) return ["a web archive", "text: give the file a name that ends in .mhtml"]
  if (/^(?:Received|Return-Path|Message-ID|Delivered-To): /i.test(head)) return ["an e-mail", "the text that it holds"]
  if (/^WEBVTT(?:\s|$)/.test(head) || /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}(?: --> |,)(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}/m.test(head))
    return subtitles
  if (/^\s*[{[]/.test(head) && (/^\s*\[?\s*\{\s*"[^"\n]{1,100}"\s*:/.test(head) || isJson(text))) return ["JSON", "the text that it holds"]
  return null
}

const subtitles = ["subtitles", "the words alone: take numbers and times out, and join the lines"] as const

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""))
    return true
  } catch {
    return false
  }
}

/** The index of the first byte that is not UTF-8: the decoder replaces it by U+FFFD, for which the bytes hold something else. */
const firstInvalid = (bytes: Uint8Array): number => {
  let at = 0
  for (const good of utf8.decode(bytes).split("\uFFFD")) {
    at += Buffer.byteLength(good)
    if (!replacement.equals(bytes.subarray(at, at + replacement.length))) break
    at += replacement.length
  }
  return at
}

const replacement = Buffer.from("\uFFFD")
