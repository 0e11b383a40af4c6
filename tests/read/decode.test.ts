import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodePage } from "../../pipeline/read/decode.ts"

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))

describe("decoding a page", () => {
  it("keeps the byte order mark, line ends and every character", () => {
    const text = "\uFEFFMinsk – 1 July\r\n“Сябры”\r𝄞\n"
    expect(decodePage(bytes(text))).toEqual({ ok: true, text })
  })

  it("says where the first bad byte stands", () => {
    expect(decodePage(bytes("first line\nsecond ", [0xe9], " line"))).toEqual({
      ok: false,
      line: 2,
      column: "byte 8",
      found: "the byte 0xe9, which is not UTF-8",
      expected: "text in UTF-8"
    })
  })

  it("tells files of other kinds by their first bytes", () => {
    const found = (content: Buffer) => {
      const decoded = decodePage(content)
      return decoded.ok ? "text" : decoded.found
    }
    expect(found(bytes("%PDF-1.7 ..."))).toBe("a PDF")
    expect(found(bytes("PK", [3, 4], "..."))).toContain("zip archive")
    expect(found(bytes([0xff, 0xfe, 0x41, 0]))).toBe("UTF-16 text")
    expect(found(bytes("<!DOCTYPE html><p>Friends,</p>"))).toBe("HTML source")
    expect(found(bytes("\uFEFF1\r\n00:00:01,000 --> 00:00:04,200\r\nDear friends,\r\n"))).toBe("subtitles")
    expect(found(bytes("WEBVTT\n\n00:01.000 --> 00:04.200\n<v Berg>Dear friends,"))).toBe("subtitles")
    expect(found(bytes('{"title": "Harbour day", "body": "Friends"}'))).toBe("JSON")
    expect(found(bytes("\uFEFF\n%PDF-1.7 ..."))).toBe("a PDF")
    expect(found(bytes("\uFEFF{\\rtf1 Friends"))).toBe("a rich text document")
    expect(found(bytes("0:00:01.000,0:00:04.200\nDear friends,"))).toBe("subtitles")
    expect(found(bytes("<?xml version='1.0'?>\n<tt xmlns='x'><p>Dear friends,"))).toBe("subtitles")
    expect(found(bytes('{"title": "Harbour day"}\n{"title": "Bridge day"}\n'))).toBe("JSON")
    expect(found(bytes("Received: from harbour.example\nSubject: Friends\n\nGood morning."))).toBe("an e-mail")
    expect(found(bytes('{"Harbour day"} was the name.'))).toBe("text")
    expect(found(bytes("[applause] Friends, {good} morning."))).toBe("text")
    expect(found(bytes("MIME-Version: 1.0\nContent-Type: multipart/related"))).toBe("a web archive")
    expect(found(bytes("a", [0], "b"))).toBe("a NUL byte")
    expect(found(bytes(""))).toBe("an empty file")
    expect(found(bytes(" \u00a0\r\n"))).toBe("only white space")
  })

  it("never throws, and gives back exactly what was encoded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const decoded = decodePage(content)
        if (decoded.ok) expect(Buffer.from(decoded.text)).toEqual(Buffer.from(content))
        else expect(decoded.found).not.toBe("")
      })
    )
  })
})
