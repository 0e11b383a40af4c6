import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { segment } from "../../../pipeline/segment/index.ts"
import { facts, pageOf } from "../../hostile/page.ts"
import { corpus, type MintedPage } from "./corpus.ts"
import { randomOf, rank } from "./random.ts"

const minted: readonly MintedPage[] = [...corpus(150, 7)]

/** Pages with each run of `length` words: once, in 2 to 10, in more. */
const sharesOfRuns = (length: number): readonly number[] => {
  const holders = new Map<string, number>()
  for (const { text } of minted) {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    for (const run of new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "))))
      holders.set(run, (holders.get(run) ?? 0) + 1)
  }
  const counts = [...holders.values()]
  return [
    counts.filter((count) => count === 1),
    counts.filter((count) => count > 1 && count <= 10),
    counts.filter((count) => count > 10)
  ].map(({ length }) => length / counts.length)
}

describe("the corpus that speed is measured on", () => {
  it("is the same for the same seed, and a smaller one is a beginning of a larger one", () => {
    expect([...corpus(40, 7)]).toEqual(minted.slice(0, 40))
    expect([...corpus(3, 8)]).not.toEqual(minted.slice(0, 3))
  })

  it("has runs of words as rare as print has them: most in one page, few in many", () => {
    const [once, some, many] = sharesOfRuns(4)
    expect(once).toBeGreaterThan(0.9)
    expect(some).toBeGreaterThan(0.02)
    expect(many).toBeGreaterThan(0.0001)
    expect(many).toBeLessThan(0.01)
  })

  it("draws ranks by the law of Zipf: the first far more often than the hundredth, and the last ones too", () => {
    const random = randomOf(1)
    const ranks = Array.from({ length: 20_000 }, () => rank(random, { size: 1000, exponent: 1.1, offset: 2 }))
    const share = (from: number, end: number) => ranks.filter((rank) => rank >= from && rank < end).length
    expect(share(0, 1)).toBeGreaterThan(10 * share(100, 101))
    expect(share(900, 1000)).toBeGreaterThan(0)
    expect(ranks.every((rank) => rank >= 0 && rank < 1000)).toBe(true)
  })

  it("knows which pages print which again, each after the first print", () => {
    const seconds = minted.filter(({ again }) => again !== null)
    expect(seconds.length).toBeGreaterThan(5)
    for (const { again, documentId } of seconds) {
      const names = minted.map((page) => page.documentId)
      expect(names.indexOf(again!.documentId)).toBe(names.indexOf(documentId) - 1)
    }
  })

  it("is read as what it was minted for: transcripts with their speakers, and reports", () => {
    const pages = minted.slice(0, 60).map(({ text, documentId }) => segment(clean(pageOf(text, documentId)), facts))
    const transcripts = pages.filter(({ form }) => form === "transcript")
    expect(transcripts.length).toBeGreaterThan(30)
    expect(pages.filter(({ form }) => form === "report").length).toBeGreaterThan(5)
    expect(transcripts.every(({ date, utterances }) => date !== null && utterances.every(({ speakerId }) => speakerId !== null))).toBe(true)
  })
})
