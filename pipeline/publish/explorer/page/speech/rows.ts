import type { PageText, Pair } from "../page-text.ts"

interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a version: a sentence with its counterparts, or a paragraph's text between such sentences. */
export interface Piece extends Span {
  /** Whether it begins a paragraph. */
  readonly opens: boolean
  readonly pairs: readonly Pair[]
}

/** What another version prints beside a row. */
export interface Beside extends Span {
  readonly documentId: string
  /** How it is tied to the sentence of the row; null where no sentence of the chosen version says it. */
  readonly pair: Pair | null
  /** End of the cue after the quotation ("the mayor said"), which is shown with it. */
  readonly cueEnd: number
}

/** A row of the reading: a piece of the chosen version, or none, and what other versions print there. */
export interface ReadingRow {
  readonly own: Piece | null
  readonly beside: readonly Beside[]
}

/**
 * The rows in which a speech is read: the chosen version from first to last; at each sentence its counterparts; and what only another
 * version prints stands after the sentence that it follows there.
 */
export const readingRows = (speechId: string, chosen: PageText, others: readonly PageText[]): readonly ReadingRow[] => {
  const tied = [chosen, ...others].flatMap(({ pairs }) => pairs)
  const own = piecesOf(speechId, chosen, sidesIn(tied, chosen.documentId, others))
  const rowOf = new Map(own.flatMap((row) => row.pairs.map((pair) => [pair, row] as const)))
  const beside = new Map<Piece | null, Beside[]>([null, ...own].map((piece) => [piece, []]))
  for (const other of others) {
    const sides = new Map(sidesIn(tied, other.documentId, [chosen]).map((side) => [side.pair, side]))
    let after: Piece | null = null
    for (const piece of piecesOf(speechId, other, [...sides.values()], cutAtCues)) {
      for (const pair of piece.pairs) {
        after = rowOf.get(pair) ?? after
        beside.get(after)?.push(besideOf(other, sides.get(pair) ?? piece, pair))
      }
      if (piece.pairs.length > 0) continue
      const cells = beside.get(after) ?? []
      const last = cells.at(-1)
      if (!isCue(other, piece)) cells.push(besideOf(other, piece, null))
      else if (last?.documentId === other.documentId && other.slice(last.cueEnd, piece.start).trim() === "")
        cells[cells.length - 1] = { ...last, cueEnd: piece.end }
    }
  }
  return [null, ...own]
    .map((piece) => ({ own: piece, beside: beside.get(piece) ?? [] }))
    .filter(({ own, beside }) => own !== null || beside.length > 0)
}

const besideOf = ({ documentId }: PageText, { start, end }: Span, pair: Pair | null): Beside => ({
  documentId,
  start,
  end,
  pair,
  cueEnd: end
})

/** Whether a piece says nothing by itself: marks, or the clause around a quotation. */
const isCue = ({ passages, slice }: PageText, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(slice(start, end)) ||
  passages.every((passage) => passage.end <= start || passage.start >= end || passage.kind === "cue")

interface Side extends Span {
  readonly pair: Pair
}

/** The sides of pairs that stand in a page and have the other side in one of the others. */
const sidesIn = (pairs: readonly Pair[], documentId: string, others: readonly PageText[]): readonly Side[] => {
  const isOther = (id: string): boolean => id !== documentId && others.some((other) => other.documentId === id)
  return pairs.flatMap((pair): readonly Side[] => {
    if (pair.a_document_id === documentId && isOther(pair.b_document_id)) return [{ start: pair.a_start, end: pair.a_end, pair }]
    if (pair.b_document_id === documentId && isOther(pair.a_document_id)) return [{ start: pair.b_start, end: pair.b_end, pair }]
    return []
  })
}

/** A version cut at the sentences that have a counterpart; between them at its paragraphs, and these as `cut` does. */
const piecesOf = (speechId: string, page: PageText, sides: readonly Side[], cut: typeof cutAtCues = uncut): readonly Piece[] =>
  runsOf(speechId, page).flatMap((run) => {
    const pieces: Piece[] = []
    let at = run.start
    const plain = (end: number): void => {
      pieces.push(...paragraphs(page, { start: at, end }).flatMap((piece) => cut(page, piece)))
      at = Math.max(at, end)
    }
    for (const { start, end, pairs } of joined(sides.filter((side) => side.start < run.end && side.end > run.start))) {
      plain(Math.max(start, run.start))
      const last = Math.min(end, run.end)
      pieces.push({ start: at, end: last, opens: opensAt(page, at), pairs })
      at = last
    }
    plain(run.end)
    return pieces
  })

const uncut = (_: PageText, piece: Piece): readonly Piece[] => [piece]

/** A piece cut where the words around a quotation begin and end. */
const cutAtCues = ({ passages }: PageText, piece: Piece): readonly Piece[] => {
  const cues = passages.filter(({ kind, start, end }) => kind === "cue" && start < piece.end && end > piece.start)
  const cuts = cues.flatMap(({ start, end }) => [start, end]).filter((place) => place > piece.start && place < piece.end)
  const starts = [piece.start, ...new Set(cuts)]
  return starts.map((start, index) => ({ ...piece, start, end: starts[index + 1] ?? piece.end }))
}

/** Sides that overlap as one, with the pairs of all of them. */
const joined = (sides: readonly Side[]): readonly (Span & { readonly pairs: readonly Pair[] })[] => {
  const spans: { start: number; end: number; pairs: Pair[] }[] = []
  for (const { start, end, pair } of sides.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = spans.at(-1)
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end)
      last.pairs.push(pair)
    } else spans.push({ start, end, pairs: [pair] })
  }
  return spans
}

/** Passages of a speech in a page, as one where nothing but space is between them. */
const runsOf = (speechId: string, { passages, slice }: PageText): readonly Span[] => {
  const runs: { start: number; end: number }[] = []
  for (const { start, end, kind, speech_id } of passages) {
    if (speech_id !== speechId || kind === "label") continue
    const last = runs.at(-1)
    if (last !== undefined && slice(last.end, start).trim() === "") last.end = end
    else runs.push({ start, end })
  }
  return runs
}

const opensAt = ({ slice }: PageText, place: number): boolean => place === 0 || /(?:^|\n)\s*$/.test(slice(Math.max(0, place - 40), place))

/** The paragraphs between two places, without the space around them. */
const paragraphs = (page: PageText, { start, end }: Span): readonly Piece[] => {
  if (end <= start) return []
  const pieces: Piece[] = []
  let at = start
  for (const line of page.slice(start, end).split("\n")) {
    const length = [...line].length
    if (line.trim() !== "") pieces.push({ start: at, end: at + length, opens: opensAt(page, at), pairs: [] })
    at += length + 1
  }
  return pieces
}
