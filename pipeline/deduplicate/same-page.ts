import type { SegmentedPage } from "../segment/index.ts"
import { countPairs, eachGroup, packPair, packRow, unpackPair } from "./group.ts"
import type { Text } from "./text.ts"

/** Of the words of each page, the share that the other must print alike. */
const sameShare = 0.97
const commonest = 10

/**
 * Pages saved twice: document id to that of the earliest copy. The text must be the same almost to the word, and nothing may speak against it:
 * another day, event, publisher, or other numbers in what differs (notices of two years may share nearly every sentence).
 * `texts` by document id.
 */
export const samePages = (texts: readonly Text[]): ReadonlyMap<string, string> => {
  const first = new Map<string, number>()
  const copyOf = new Map<number, number>()
  texts.forEach((text, index) => {
    if (text.sentences.length === 0) return
    const { page } = text
    const name = [
      text.sentences.map(({ key }) => key).join(" "),
      page.date,
      page.eventId,
      page.page.entry?.publisher,
      titleNumbers(page)
    ].join("|")
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, index)
    else copyOf.set(index, earlier)
  })
  for (const [a, b] of nearlyEqual(texts, [...first.values()])) {
    const root = copyOf.get(a) ?? a
    if (!copyOf.has(b) && samePage(texts[root]!, texts[b]!)) copyOf.set(b, root)
  }
  const rootOf = (index: number): number => {
    const earlier = copyOf.get(index)
    return earlier === undefined ? index : rootOf(earlier)
  }
  return new Map([...copyOf.keys()].sort((a, b) => a - b).map((index) => [texts[index]!.documentId, texts[rootOf(index)]!.documentId]))
}

/** Pairs of pages that share half of their sentences, by group-by on the sentences few pages hold. */
const nearlyEqual = (texts: readonly Text[], indices: readonly number[]): readonly (readonly [number, number])[] => {
  const rows = indices.flatMap((index) => texts[index]!.sentences.map(({ key }) => packRow(key, index)))
  const pairs: number[] = []
  eachGroup(Float64Array.from(rows), (pages) => {
    if (pages.length > commonest) return
    for (let i = 0; i < pages.length; i++) for (let j = i + 1; j < pages.length; j++) pairs.push(packPair(pages[i]!, pages[j]!))
  })
  return [...countPairs(pairs)]
    .map(([pair, count]) => [unpackPair(pair), count] as const)
    .filter(([[a, b], count]) => 2 * count >= Math.min(texts[a]!.sentences.length, texts[b]!.sentences.length))
    .map(([pair]) => pair)
}

const samePage = (a: Text, b: Text): boolean => {
  const differ = <T>(x: T | null | undefined, y: T | null | undefined): boolean =>
    x !== null && y !== null && x !== undefined && y !== undefined && x !== y
  const [p, q] = [a.page, b.page]
  if (differ(p.date, q.date) || differ(p.eventId, q.eventId) || differ(p.page.entry?.publisher, q.page.entry?.publisher)) return false
  if (p.title !== null && q.title !== null && titleNumbers(p) !== titleNumbers(q)) return false
  const left = rest(a, b)
  const right = rest(b, a)
  return left.share >= sameShare && right.share >= sameShare && (left.numbers === right.numbers || left.words === 0 || right.words === 0)
}

/** What `a` prints that `b` does not, and the share of its words that both print. */
const rest = (a: Text, b: Text): { share: number; words: number; numbers: string } => {
  const left = new Map<number, number>()
  for (const { key } of b.sentences) left.set(key, (left.get(key) ?? 0) + 1)
  let all = 0
  let own = 0
  const numbers: string[] = []
  for (const { key, words } of a.sentences) {
    all += words.length
    const copies = left.get(key) ?? 0
    if (copies > 0) left.set(key, copies - 1)
    else {
      own += words.length
      numbers.push(...words.filter((word) => /\p{N}/u.test(word)))
    }
  }
  return {
    share: all === 0 ? 0 : 1 - own / all,
    words: own,
    numbers: numbers.join(" ")
  }
}

const titleNumbers = ({ title }: SegmentedPage): string => (title?.match(/\p{N}+/gu) ?? []).join(" ")
