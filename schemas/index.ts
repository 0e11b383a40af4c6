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

/** Every published table, those of group core first. */
export const tables = [
  speeches,
  speakers,
  figures,
  documents,
  passages,
  versions,
  duplicates,
  mentions,
  issues
] as const satisfies readonly Table[]

export type TableName = (typeof tables)[number]["name"]

/** All that is published: the rows of every table, sorted by key. */
export interface Dataset {
  readonly speeches: readonly SpeechRow[]
  readonly speakers: readonly SpeakerRow[]
  readonly figures: readonly FigureRow[]
  readonly documents: readonly DocumentRow[]
  readonly passages: readonly PassageRow[]
  readonly versions: readonly VersionRow[]
  readonly duplicates: readonly DuplicateRow[]
  readonly mentions: readonly MentionRow[]
  readonly issues: readonly IssueRow[]
}
