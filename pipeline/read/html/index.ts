import { foreignKind, type Text } from "../decode.ts"
import { decodeSource } from "./charset.ts"
import { deriveText } from "./derive.ts"
import { htmlOf } from "./mhtml.ts"

/** Derives the text of a page that was saved as HTML or as a web archive; refuses what is neither. */
export const decodeHtml = (bytes: Uint8Array, kind: "html" | "mhtml"): Text => {
  const refuse = (found: string, expected: string): Text => ({ ok: false, line: null, column: null, found, expected })
  if (bytes.length === 0) return refuse("an empty file", "HTML")
  const foreign = foreignKind(bytes)
  if (foreign !== null && !foreign.startsWith("UTF-16")) return refuse(foreign, "HTML: save the page from a browser")
  const part = kind === "mhtml" ? htmlOf(bytes) : { bytes, charset: null, address: null }
  if (part === null) return refuse("no web archive with a page of HTML", "a page saved from a browser as one file")
  const decoded = decodeSource(part.bytes, part.charset)
  if (!decoded.ok) return refuse(decoded.found, decoded.expected)
  if (decoded.source.includes("\0")) return refuse("a NUL character", "HTML")
  const { text, derivation } = deriveText(decoded.source, decoded.charset, part.address)
  return text.trim() === ""
    ? refuse("no text", "HTML with text in it: a page whose scripts fetch it must be saved from a browser")
    : { ok: true, text, derivation }
}
