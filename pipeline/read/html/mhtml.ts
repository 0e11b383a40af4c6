/** The page of a web archive: the bytes of its HTML, with the charset and the address that the archive gives. */
interface HtmlPart {
  readonly bytes: Uint8Array
  readonly charset: string | null
  readonly address: string | null
}

/**
 * Finds the first HTML part of a web archive (MIME, RFC 2045 to 2047 and 2557) and undoes its transfer encoding; null where there is none. Offsets
 * of its text count in that part. The archive is read as Latin-1, which keeps every byte.
 */
export const htmlOf = (bytes: Uint8Array): HtmlPart | null => {
  const archive = Buffer.from(bytes).toString("latin1")
  const { fields, end } = headersAt(archive, 0)
  if (!fields.has("mime-version") && !fields.has("content-type")) return null
  return firstIn(fields, archive.slice(end), fields.get("snapshot-content-location") ?? null, deepest)
}

/** Most archives within one another. */
const deepest = 4

const firstIn = (fields: ReadonlyMap<string, string>, body: string, address: string | null, depth: number): HtmlPart | null => {
  const boundary = /;\s*boundary="?([^";\r\n]{1,200})"?/i.exec(fields.get("content-type") ?? "")?.[1]
  if (boundary === undefined) return partOf(fields, body, address)
  for (const each of depth === 0 ? [] : partsOf(body, boundary)) {
    const own = headersAt(each, 0)
    const found = firstIn(own.fields, each.slice(own.end), address, depth - 1)
    if (found !== null) return found
  }
  return null
}

/** The parts between lines that are a boundary and nothing else: page and style sheets may hold its characters, too. */
const partsOf = (body: string, boundary: string): readonly string[] => {
  const line = `--${boundary}`
  const parts: string[] = []
  let open = -1
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    const rest = /^(?:--)?[ \t]*(?:\r?\n|$)/.exec(body.slice(at + line.length, at + line.length + 80))
    if (rest === null || (at > 0 && body[at - 1] !== "\n")) continue
    if (open >= 0) parts.push(body.slice(open, at))
    open = at + line.length + rest[0].length
  }
  if (open >= 0) parts.push(body.slice(open))
  return parts
}

/** The header fields from an offset on, by their names in small letters, and where they end. */
const headersAt = (text: string, start: number): { readonly fields: ReadonlyMap<string, string>; readonly end: number } => {
  const blank = /\r?\n\r?\n/g
  blank.lastIndex = start
  const found = blank.exec(text)
  const head = text.slice(start, found?.index ?? start).replace(/\r?\n[ \t]+/g, " ")
  const fields = head.split(/\r?\n/).flatMap((line): [string, string][] => {
    const colon = line.indexOf(":")
    return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
  })
  return { fields: new Map(fields), end: found === null ? start : found.index + found[0].length }
}

const partOf = (fields: ReadonlyMap<string, string>, body: string, address: string | null): HtmlPart | null => {
  const type = fields.get("content-type") ?? ""
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null
  const encoding = (fields.get("content-transfer-encoding") ?? "").toLowerCase()
  return {
    bytes:
      encoding === "base64" ? Buffer.from(body, "base64") : Buffer.from(encoding === "quoted-printable" ? unquoted(body) : body, "latin1"),
    charset: /;\s*charset="?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
    address: address ?? fields.get("content-location") ?? null
  }
}

/** Undoes "quoted-printable": "=E2=80=93" and line ends after "=". */
const unquoted = (text: string): string =>
  text.replace(/=[ \t]*\r?\n/g, "").replace(/=([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
