import { containerOf, foreignKind, type Text } from "../decode.ts"
import { decodeSource } from "./charset.ts"
import { deriveText } from "./derive.ts"
import { htmlOf } from "./mhtml.ts"

const plainText = ["text without tags", "HTML: give the file a name that ends in .txt"] as const

/** Derives the text of a page that was saved as HTML or as a web archive; refuses what is neither. */
export const decodeHtml = (bytes: Uint8Array, kind: "html" | "mhtml"): Text => {
  const refuse = (found: string, expected: string): Text => ({ ok: false, line: null, column: null, found, expected })
  if (bytes.length === 0) return refuse("an empty file", "HTML")
  const foreign = foreignKind(bytes)
  if (foreign !== null && !foreign.startsWith("UTF-16")) return refuse(foreign, "HTML: save the page from a browser")
  const part = kind === "mhtml" ? htmlOf(bytes) : { bytes, charset: null, address: null }
  if (part === null && /^(?:\u00EF\u00BB\u00BF)?\s*<[a-z!?]/i.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1")))
    return refuse("HTML", "a web archive: give the file a name that ends in .html")
  if (part === null) return refuse("no web archive with a page of HTML", "a page saved from a browser as one file")
  const decoded = decodeSource(part.bytes, part.charset)
  if (!decoded.ok) return refuse(decoded.found, decoded.expected)
  if (decoded.source.includes("\0")) return refuse("a NUL character", "HTML")
  // Without a tag all lines would run into one paragraph, and all turns into one.
  if (!/<[a-z!?]/i.test(decoded.source)) return refuse(...(containerOf(decoded.source) ?? plainText))
  if (kind === "html" && !/^\uFEFF?\s*</.test(decoded.source) && /^Content-Type:\s*multipart\//im.test(decoded.source.slice(0, 4000)))
    return refuse("a web archive", "HTML: give the file a name that ends in .mhtml")
  const { text, derivation } = deriveText(decoded.source, decoded.charset, part.address)
  return text.trim() === ""
    ? refuse("no text", "HTML with text in it: a page whose scripts fetch it must be saved from a browser")
    : { ok: true, text, derivation }
}
