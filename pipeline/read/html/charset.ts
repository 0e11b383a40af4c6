import { isUtf8 } from "node:buffer"

/** The source of a page with the name of its charset, or why it has none. */
export type Source =
  | { readonly ok: true; readonly source: string; readonly charset: string }
  | { readonly ok: false; readonly found: string; readonly expected: string }

/** Bytes at the beginning of a page among which its charset is declared. */
const prescanned = 4096

const declaration = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i

/**
 * Decodes the bytes of an HTML page: by its byte order mark; as UTF-8 where they are UTF-8, whatever was declared before a browser saved the
 * page; else by the charset that the page declares. A page that declares none may be in windows-1252, where letters beyond ASCII stand alone.
 * `declared` is the charset by the container of the page. The byte order mark is kept.
 */
export const decodeSource = (bytes: Uint8Array, declared: string | null): Source => {
  const marked = boms.find(([bom]) => bom.every((byte, index) => bytes[index] === byte))?.[1]
  if (marked === undefined && isUtf8(bytes)) return decodedAs("utf-8", bytes)
  if (marked !== undefined) return decodedAs(marked, bytes)
  const head = String.fromCharCode(...bytes.subarray(0, prescanned))
  const named = declaration.exec(head)
  const label = declared ?? named?.[1] ?? named?.[2] ?? null
  if (label === null) {
    if (!standAlone(bytes)) return refuse("bytes that are not UTF-8, and no charset", 'UTF-8, or <meta charset="…"> at the top of the page')
    return decodedAs("windows-1252", bytes)
  }
  if (/^utf-?8$/i.test(label)) return refuse("bytes that are not UTF-8, though the page says so", "the charset that the page is really in")
  return decodedAs(label, bytes)
}

const boms: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"]
]

const refuse = (found: string, expected: string): Source => ({ ok: false, found, expected })

const decodedAs = (label: string, bytes: Uint8Array): Source => {
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: true, fatal: true })
    return { ok: true, source: decoder.decode(bytes), charset: decoder.encoding }
  } catch (error) {
    return error instanceof RangeError && /invalid|unknown|not supported/i.test(error.message)
      ? refuse(`the charset ${JSON.stringify(label)}`, "a charset of https://encoding.spec.whatwg.org")
      : refuse(`bytes that are not ${label}, though the page says so`, "the charset that the page is really in")
  }
}

/** Whether bytes beyond ASCII stand alone or by twos, as in texts in Latin letters; in other scripts whole words are made of them. */
const standAlone = (bytes: Uint8Array): boolean => {
  let run = 0
  for (const byte of bytes) {
    run = byte < 128 ? 0 : run + 1
    if (run > 2) return false
  }
  return true
}
