import { describe, expect, it } from "vitest"
import { datasetFact, documentEntry } from "../../schemas/inputs.ts"
import { address } from "../../schemas/table.ts"

describe("an address", () => {
  it.each(["http://harbour.example/news/1", "https://harbour.example/?a=b#c", "mailto:mayor@harbour.example", "doi:10.1000/182"])(
    "may be %s",
    (given) => expect(address.safeParse(given).success).toBe(true)
  )
  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "vbscript:x",
    "ftp://a.example",
    "//a.example",
    "news"
  ])("may not be %s", (given) =>
    expect(address.safeParse(given).error?.issues[0]?.message).toBe("an address that begins with https:, http:, doi: or mailto:")
  )
})

describe("an address that would end early in a link", () => {
  it.each(["https://a.example/ x", "https://a.example/<b>", 'https://a.example/"'])("is none: %s", (given) =>
    expect(address.safeParse(given).error?.issues.at(-1)?.message).toBe("an address without spaces, quotation marks and angle brackets")
  )
})

describe("a row of a reviewed table", () => {
  const { sha256 } = documentEntry.shape
  it("may give a hash in capitals", () => {
    expect(sha256.parse("A1".repeat(32))).toBe("a1".repeat(32))
    expect(sha256.safeParse("A1").error?.issues[0]?.message).toBe("64 hexadecimal digits")
  })

  it("names a dataset so that files can bear its name", () => {
    const { name } = datasetFact.shape
    expect(name.safeParse("a".repeat(100)).success).toBe(true)
    expect(name.safeParse("a".repeat(101)).error?.issues[0]?.message).toBe("a name of at most 100 characters")
  })
})
