import type { Dataset } from "../../schemas/index.ts"
import type { PassageRow } from "../../schemas/passages.ts"

/** The characters of a page as code points, with the passage that holds each. */
export interface Characters {
  readonly points: readonly string[]
  /** By code point: the passage; null where none holds it. */
  readonly passages: readonly (PassageRow | null)[]
  /** By code point: how many passages hold it. */
  readonly held: Uint8Array
}

/** Pages of a dataset by document, laid out character by character. Linear in their length. */
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

export const isBlank = (point: string | undefined): boolean => point === undefined || /\s/.test(point)
