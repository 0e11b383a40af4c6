import type { Block, CleanPage } from "../model/clean-page.ts"
import type { PassageKind } from "../model/segmented-page.ts"
import { type Span, trim } from "../text/span.ts"

/** A stretch of the body with what it is and, by place in the list of namings, who speaks. */
export interface Piece extends Span {
  readonly kind: PassageKind
  /** Index of the turn it belongs to; null outside any. */
  readonly turn: number | null
}

export const speechKinds: ReadonlySet<PassageKind> = new Set(["verbatim", "quote", "paraphrase"])

/** What a block is that holds no text of the page; null for the body. */
export const frameKind = (block: Block): "chrome" | "title" | "dateline" | null => (block.kind === "body" ? null : block.kind)

/** A piece cut at the furniture inside it, which becomes furniture of its own; blank pieces fall away. */
export const cutFurniture = <P extends Span & { readonly kind: PassageKind }>(
  page: CleanPage,
  pieces: readonly P[],
  asFurniture: (piece: P, span: Span) => P
): readonly P[] => {
  const cut: P[] = []
  let next = 0
  for (const piece of pieces) {
    let from = piece.start
    for (; next < page.furniture.length && page.furniture[next]!.start < piece.end; next++) {
      const gap = page.furniture[next]!
      if (gap.start < piece.start) continue
      cut.push({ ...piece, ...trim(page.page.raw, { start: from, end: gap.start }) }, asFurniture(piece, gap))
      from = gap.end
    }
    cut.push({ ...piece, ...trim(page.page.raw, { start: from, end: piece.end }) })
  }
  return cut.filter((piece) => piece.end > piece.start)
}
