import type { z } from "zod"
import { type ConflictRow, conflicts } from "./conflicts.ts"
import { type DerivationRow, derivations } from "./derivations.ts"
import { type DocumentRow, documents } from "./documents.ts"
import { type DuplicateRow, duplicates } from "./duplicates.ts"
import { type FigureRow, figures } from "./figures.ts"
import { type IssueRow, issues } from "./issues.ts"
import { type MentionRow, mentions } from "./mentions.ts"
import { type PassageRow, passages } from "./passages.ts"
import { type SpeakerRow, speakers } from "./speakers.ts"
import { type SpeechRow, speeches } from "./speeches.ts"
import type { Table } from "./table.ts"
import { type VersionRow, versions } from "./versions.ts"

export type {
  ConflictRow,
  DerivationRow,
  DocumentRow,
  DuplicateRow,
  FigureRow,
  IssueRow,
  MentionRow,
  PassageRow,
  SpeakerRow,
  SpeechRow,
  VersionRow
}
export { conflicts, derivations, documents, duplicates, figures, issues, mentions, passages, speakers, speeches, versions }

const core = [speeches, speakers, figures, conflicts] as const
const evidence = [documents, derivations, passages, versions, duplicates, mentions, issues] as const

/** Every published table. */
export const tables = [...core, ...evidence] as const satisfies readonly Table[]

/** The table of a name. */
export const tableNamed = (name: string): Table => tables.find((table) => table.name === name)!

export type TableName = (typeof tables)[number]["name"]

/** All that is published: the rows of every table, sorted by key. */
export type Dataset = { readonly [Published in (typeof tables)[number] as Published["name"]]: readonly z.infer<Published["row"]>[] }
