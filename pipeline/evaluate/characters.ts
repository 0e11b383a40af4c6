import type { Dataset, PassageRow } from "../../schemas/index.ts"

/** A page character by character: three lists of one length. */
interface Characters {
  readonly points: readonly string[]
  /** The passage that holds each; null where none does. */
  readonly passages: readonly (PassageRow | null)[]
  /** How many passages hold each. */
  readonly held: Uint8Array
}

/** Lays out the pages of a dataset character by character, by document id. Linear in their length. */
export const charactersOf = ({ documents, passages }: Pick<Dataset, "documents" | "passages">): ReadonlyMap<string, Characters> => {
  const byDocument = Map.groupBy(passages, (passage) => passage.document_id)
  return new Map(
    documents.map(({ document_id, text }): readonly [string, Characters] => {
      const points = [...text]
      const owners: (PassageRow | null)[] = points.map(() => null)
      const held = new Uint8Array(points.length)
      for (const passage of byDocument.get(document_id) ?? []) {
        for (let at = passage.start; at < Math.min(passage.end, points.length); at++) {
          owners[at] = passage
          held[at] = (held[at] ?? 0) + 1
        }
      }
      return [document_id, { points, passages: owners, held }]
    })
  )
}

/** Whether a code point is white space, or lies beyond the end of its page. */
export const isBlank = (point: string | undefined): boolean => point === undefined || /\s/.test(point)
