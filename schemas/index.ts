import { documents, type DocumentRow } from "./documents.ts"
import { duplicates, type DuplicateRow } from "./duplicates.ts"
import { figures, type FigureRow } from "./figures.ts"
import { issues, type IssueRow } from "./issues.ts"
import { mentions, type MentionRow } from "./mentions.ts"
import { passages, type PassageRow } from "./passages.ts"
import { speakers, type SpeakerRow } from "./speakers.ts"
import { speeches, type SpeechRow } from "./speeches.ts"
import type { Table } from "./table.ts"
import { versions, type VersionRow } from "./versions.ts"

/** Every published table, core first. */
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

/** What is published: the rows of every table, sorted by key. */
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
