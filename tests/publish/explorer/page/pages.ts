import type { PageText, Pair, Passage } from "../../../../pipeline/publish/explorer/page/page-text.ts"
import { sliced } from "../../../../pipeline/publish/explorer/page/slices.ts"

type Part = readonly [kind: Passage["kind"], text: string, speechId?: string | null]

/** A page of passages one after the other; what is given as "space" lies in none. */
export const pageOf = (documentId: string, parts: readonly (Part | string)[], pairs: readonly Pair[] = []): PageText => {
  const passages: Passage[] = []
  let text = ""
  for (const part of parts) {
    const [kind, words, speechId = "toast"] = typeof part === "string" ? [null, part] : part
    const start = [...text].length
    text += words
    if (kind !== null) passages.push({ start, end: [...text].length, kind, speech_id: speechId })
  }
  return { documentId, ...sliced(text), passages, mentions: [], pairs }
}

/** The place of some words on a page. */
export const placeOf = ({ slice, length }: PageText, words: string): { readonly start: number; readonly end: number } => {
  const start = [...slice(0, length).split(words, 1)[0]!].length
  return { start, end: start + [...words].length }
}

/** A pair of sentences, one on each page. */
export const pairOf = (a: PageText, first: string, b: PageText, second: string, cells: Partial<Pair> = {}): Pair => {
  const [own, other] = [placeOf(a, first), placeOf(b, second)]
  return {
    a_document_id: a.documentId,
    a_start: own.start,
    a_end: own.end,
    b_document_id: b.documentId,
    b_start: other.start,
    b_end: other.end,
    kind: "reworded",
    duplicate_id: `${a.documentId}-${own.start}/${b.documentId}-${other.start}`,
    ...cells
  }
}
