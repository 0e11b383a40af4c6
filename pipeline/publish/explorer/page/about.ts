import type { Column } from "../../../../schemas/table.ts"

/** What the page is told of the dataset as a whole. */
export interface About {
  readonly title: string
  readonly description: string
  /** "1.2.0 (2026-11-22)". */
  readonly release: string
  readonly homepage: string | null
  readonly licences: readonly { readonly title: string; readonly path: string }[]
  /** Publishers, the licence of their pages, and how many pages there are of each. */
  readonly texts: readonly (readonly [terms: string, pages: number])[]
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
  readonly accuracy: readonly Measure[]
  /** The columns of figures as its CSV has them. */
  readonly figureColumns: readonly Pick<Column, "name" | "type">[]
  /** Licences of the code. */
  readonly notices: string
}

/** A score against annotation: its value, of how many items, and the interval around it. */
export interface Measure {
  readonly name: string
  readonly value: string
  readonly n: string
  readonly interval: string
}
