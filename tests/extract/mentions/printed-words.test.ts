import { describe, expect, it } from "vitest"
import { inCleanWords } from "../../../pipeline/extract/mentions/printed-words.ts"
import { numbers } from "../../../pipeline/numbers/index.ts"

const raw = "They run over 15 NorthSea research programmes today."
const page = (edits: readonly { start: number; end: number; replacement: string }[]) => ({
  page: { documentId: "a", file: "pages/a.txt", raw, sha256: "", entry: null },
  edits
})
const [found] = numbers(raw, { start: 0, end: raw.length }, { date: null, country: null })

describe("what a claim counts", () => {
  it("is told in clean text where the page joins words", () => {
    const parted = page([{ start: 22, end: 22, replacement: " " }])
    expect(inCleanWords(parted)(found!.claim!).measure).toBe("North Sea research programmes")
  })
  it("stays as printed elsewhere", () => {
    expect(inCleanWords(page([]))(found!.claim!)).toBe(found!.claim)
  })
})
