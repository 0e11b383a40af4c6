/** The text of a file, or why it has none: line and byte where that can be said, what was found and what is expected. */
type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number | null; readonly column: string | null; readonly found: string; readonly expected: string }

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const refuse = (found: string, expected: string, line: number | null = null, column: string | null = null): Decoded => ({
  ok: false,
  line,
  column,
  found,
  expected
})

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

/** Decodes a file as UTF-8 and keeps its byte order mark and line ends. What is no plain text is refused. */
export const decodePage = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return refuse("an empty file", "text")
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const kind = signatures.find(([signature]) => head.startsWith(signature))?.[1]
  if (kind !== undefined) return refuse(kind, "plain text in UTF-8: save the page as text")
  const nul = bytes.indexOf(0)
  if (nul !== -1) return refuse("a NUL byte", "plain text in UTF-8", lineOf(bytes, nul), `byte ${columnOf(bytes, nul)}`)
  const text = decode(bytes)
  if (text === null) {
    const at = firstInvalid(bytes)
    return refuse(
      `the byte 0x${(bytes[at] ?? 0).toString(16)}, which is not UTF-8`,
      "text in UTF-8",
      lineOf(bytes, at),
      `byte ${columnOf(bytes, at)}`
    )
  }
  if (text.replace(/^\uFEFF/, "").trim() === "") return refuse("only white space", "text")
  const markup = markupOf(text)
  if (markup !== null) return refuse(markup, "the text of the page: open it in a browser and save it as text")
  return { ok: true, text }
}

/** The kind of markup in which a page was saved instead of its text: it begins with a tag, or has the head of a web archive. Null where there is none. */
const markupOf = (text: string): string | null =>
  /^\uFEFF?\s*<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,2000})?>)/i.test(text)
    ? "HTML source"
    : /^MIME-Version: \d/im.test(text.slice(0, 2000))
      ? "a web archive"
      : null

const decode = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/**
 * The index of the first byte that is not UTF-8. The decoder does not say where it stopped, so the longest good prefix is found by halving,
 * in n log n; a character that is cut short there began at most three bytes before.
 */
const firstInvalid = (bytes: Uint8Array): number => {
  let low = 0
  let high = bytes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isGoodPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  for (let back = 0; back <= 3; back++) if (decode(bytes.subarray(0, low - back)) !== null) return low - back
  return low
}

/** Whether a prefix is UTF-8 as far as it goes; its last character may be cut short, since the decoder is told to expect more. */
const isGoodPrefix = (prefix: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(prefix, { stream: true })
    return true
  } catch {
    return false
  }
}

const lineOf = (bytes: Uint8Array, at: number): number => {
  let line = 1
  for (let index = bytes.indexOf(10); index !== -1 && index < at; index = bytes.indexOf(10, index + 1)) line++
  return line
}

const columnOf = (bytes: Uint8Array, at: number): number => (at === 0 ? 1 : at - bytes.lastIndexOf(10, at - 1))
