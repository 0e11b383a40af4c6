import type { TableName } from "../../../schemas/index.ts"
import type { About } from "../describe/about.ts"
import type { Release } from "../describe/release.ts"
import type { Pages } from "../write/pages.ts"

/** What a companion of the tables is made of: the tables as they were written, and what is told of the dataset. */
export interface Published {
  /** Folder of the tables, into which the companion goes, too. */
  readonly folder: string
  /** Number of rows by table. */
  readonly counts: ReadonlyMap<TableName, number>
  readonly licences: Pages["licences"]
  readonly release: Release
  readonly about: About
}
