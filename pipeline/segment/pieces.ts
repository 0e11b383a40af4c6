import type { Block, CleanPage } from "../model/clean-page.ts"
import type { PassageKind, SegmentedPage } from "../model/segmented-page.ts"
import { cleanText } from "../text/clean-text.ts"
import { distinct, fingerprint } from "../text/keys/identity.ts"
import { type Span, trim } from "../text/span.ts"

/** A part of a page with what it is and whose turn it belongs to. */
export interface Piece extends Span {
  readonly kind: PassageKind
  /** Index of the turn; null outside any. */
  readonly turn: number | null
}

/** What one way of reading a page finds in it; `issues` are its own. */
export type Spoken = Pick<SegmentedPage, "passages" | "utterances" | "people" | "form" | "issues">

/** What a block outside the body is; null for a block of the body. */
export const kindOutsideBody = (block: Block): "chrome" | "title" | "dateline" | null => (block.kind === "body" ? null : block.kind)

/**
 * Cuts sorted pieces at the boilerplate inside them, which becomes pieces of its own made by `asBoilerplate`; blank pieces are left out.
 * Boilerplate that goes on in the next piece, as from a label into its words, is cut in both.
 */
export const cutBoilerplate = <P extends Span & { readonly kind: PassageKind }>(
  page: CleanPage,
  pieces: readonly P[],
  asBoilerplate: (piece: P, span: Span) => P
): readonly P[] => {
  const cut: P[] = []
  const {
    boilerplate,
    page: { raw }
  } = page
  let next = 0
  for (const piece of pieces) {
    let from = piece.start
    while (next < boilerplate.length && boilerplate[next]!.end <= piece.start) next++
    for (let index = next; index < boilerplate.length && boilerplate[index]!.start < piece.end; index++) {
      const { start, end } = boilerplate[index]!
      const gap = trim(raw, { start: Math.max(start, from), end: Math.min(end, piece.end) })
      cut.push({ ...piece, ...trim(raw, { start: from, end: gap.start }) }, asBoilerplate(piece, gap))
      from = gap.end
    }
    cut.push({ ...piece, ...trim(raw, { start: from, end: piece.end }) })
  }
  return cut.filter((piece) => piece.end > piece.start)
}

/** Gives each passage of a page its id, made of document and clean text. Call it in page order: equal texts get numbers in that order. */
export const passageIds = (page: CleanPage): ((span: Span) => string) => {
  const place = distinct()
  return (span) => place(`${page.page.documentId}-${fingerprint(cleanText(page.page.raw, span, page.edits))}`)
}
