import { describe, expect, it } from "vitest"
import { decodeHtml } from "../../../pipeline/read/html/index.ts"

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const html = (content: Uint8Array) => {
  const decoded = decodeHtml(content, "html")
  return decoded.ok ? [decoded.text, decoded.derivation?.by.split(", ").at(-1)] : decoded.found
}

describe("a saved page", () => {
  it.each([
    ["its byte order mark", bytes([0xff, 0xfe], [...Buffer.from("<p>Бер", "utf16le")]), ["Бер", "utf-16le"]],
    ["what its bytes are, if they are UTF-8", bytes("<meta charset=windows-1251><p>Бер"), ["Бер", "utf-8"]],
    ["what it declares", bytes("<meta charset=windows-1251><p>", [0xc1, 0xe5, 0xf0]), ["Бер", "windows-1251"]],
    [
      "an old form of declaring",
      bytes('<META http-equiv=Content-Type content="text/html; charset=koi8-r"><p>', [0xe2, 0xc5, 0xd2]),
      ["Бер", "koi8-r"]
    ],
    [
      "the usual one where letters beyond ASCII stand alone",
      bytes("<p>Minister", [0x92], "s caf", [0xe9]),
      ["Minister’s café", "windows-1252"]
    ]
  ])("is decoded by %s", (_, content, expected) => {
    expect(html(content)).toEqual(expected)
  })

  it("is refused where its charset cannot be known", () => {
    expect(html(bytes("<p>", [0xc1, 0xe5, 0xf0]))).toBe("bytes that are not UTF-8, and no charset")
    expect(html(bytes("<meta charset=utf-8><p>", [0xc1, 0xe5]))).toBe("bytes that are not UTF-8, though the page says so")
    expect(html(bytes("<meta charset=klingon><p>", [0xc1, 0xe5]))).toBe('the charset "klingon"')
  })

  it("is refused where it is of another kind, or has no text", () => {
    expect(html(bytes("%PDF-1.7"))).toBe("a PDF")
    expect(html(bytes("<script>load()</script>"))).toBe("no text")
    expect(html(bytes(""))).toBe("an empty file")
  })

  it("is refused where it has no tag: its lines would run together", () => {
    expect(html(bytes("Anna Berg: Good morning.\n\nKari Holm: Thank you."))).toBe("text without tags")
    expect(html(bytes('{"title": "Harbour day"}'))).toBe("JSON")
    expect(html(bytes("1\n00:00:01,000 --> 00:00:04,200\nDear friends,"))).toBe("subtitles")
    const archived =
      "From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Friends"
    expect(html(bytes(archived))).toBe("a web archive")
  })
})

describe("a web archive", () => {
  const archive = (encoding: string, body: string, type = "text/html") =>
    bytes(
      [
        "Snapshot-Content-Location: https://harbour.example/day",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        '\ttype="text/html"; boundary="--b--"',
        "",
        "----b--",
        `Content-Type: ${type}`,
        `Content-Transfer-Encoding: ${encoding}`,
        "",
        body,
        "----b----"
      ].join("\r\n")
    )

  it.each([
    ["quoted-printable", "<h1>Harbour=20day</h1><p>Friends =E2=80=93 good mor=\r\nning."],
    ["base64", Buffer.from("<h1>Harbour day</h1><p>Friends – good morning.").toString("base64")],
    ["8bit", "<h1>Harbour day</h1><p>Friends – good morning."]
  ])("holds a page in %s", (encoding, body) => {
    const decoded = decodeHtml(archive(encoding, body), "mhtml")
    expect(decoded.ok && [decoded.text.trim(), decoded.derivation?.hints.url]).toEqual([
      "Harbour day\n\nFriends – good morning.",
      "https://harbour.example/day"
    ])
  })

  it("parts at whole lines, and may hold another archive", () => {
    const inner = [
      "Content-Type: multipart/alternative; boundary=bb",
      "",
      "--bb",
      "Content-Type: text/html",
      "",
      "<p>Stay --b here",
      "--bb--"
    ]
    const outer = [
      "MIME-Version: 1.0",
      "Content-Type: multipart/related; boundary=b",
      "",
      "--b",
      "Content-Type: text/css",
      "",
      "a{} --b",
      "--b"
    ]
    const decoded = decodeHtml(bytes([...outer, ...inner, "--b--"].join("\n")), "mhtml")
    expect(decoded.ok && decoded.text).toBe("Stay --b here")
  })

  it("may hold a page of XHTML", () => {
    expect(decodeHtml(archive("8bit", "<p>Friends</p>", "application/xhtml+xml"), "mhtml")).toMatchObject({ text: "Friends" })
  })

  it("is refused where it holds no page", () => {
    expect(decodeHtml(bytes("<html><p>Friends"), "mhtml")).toMatchObject({ found: "HTML", expected: expect.stringContaining(".html") })
    expect(decodeHtml(archive("base64", "iVBO", "image/png"), "mhtml").ok).toBe(false)
    expect(decodeHtml(bytes("Harbour day"), "mhtml").ok).toBe(false)
  })
})
