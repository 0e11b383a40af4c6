import {
  conflicts,
  derivations,
  documents,
  duplicates,
  figures,
  mentions,
  passages,
  speakers,
  speeches,
  versions
} from "../../../../schemas/index.ts"
import { passageKinds, speechKinds } from "../../../../schemas/passages.ts"
import type { Table } from "../../../../schemas/table.ts"
import { identifier } from "../../../corpus/duckdb.ts"
import { rowSql } from "../sql.ts"
import type { Check } from "./check.ts"

/** The value of a column follows from other tables: `sql` computes it for the row `t`. */
const follows = (table: Table, column: string, sql: string): Check => ({
  kind: "derived",
  table: table.name,
  column,
  title: `${column} follows from the other tables`,
  sql: `
    SELECT row, coalesce(found::VARCHAR, 'nothing') AS found, coalesce(expected::VARCHAR, 'nothing') AS expected
    FROM (SELECT ${rowSql(table, "t")} AS row, t.${identifier(column)} AS found, (${sql}) AS expected FROM ${table.name} t)
    WHERE found IS DISTINCT FROM expected`
})

/** A row that belongs to a speech repeats a column of the speech. */
const asItsSpeech = (table: Table, column: string): Check =>
  follows(
    table,
    column,
    `CASE WHEN t.speech_id IS NULL THEN t.${column} ELSE (SELECT s.${column} FROM speeches s WHERE s.speech_id = t.speech_id) END`
  )

/** A rule between several columns. `where` selects the rows `t` that break it, with other tables `joined` to them if the rule concerns those. */
const rule = (table: Table, column: string, expected: string, where: string, joined = ""): Check => ({
  kind: "derived",
  table: table.name,
  column,
  title: `${column}: ${expected}`,
  sql: `SELECT ${rowSql(table, "t")} AS row, coalesce(t.${identifier(column)}::VARCHAR, 'nothing') AS found, '${expected}' AS expected FROM ${table.name} t ${joined} WHERE ${where}`
})

const ofSpeech = (of: string, from: string) => `SELECT ${of} FROM ${from} o WHERE o.speech_id = t.speech_id`
const ofSpeaker = (of: string) => `SELECT ${of} FROM speeches o WHERE o.speaker_id = t.speaker_id`
/** The first or last character of a speech in a page. Labels and cues announce a speech and are no part of it. */
const bound = (of: string) =>
  `SELECT ${of} FROM passages p WHERE p.speech_id = t.speech_id AND p.document_id = t.document_id AND p.kind IN ('${[...speechKinds].join("', '")}')`

/** The columns that compare amounts hold what value, bounds, unit and currency say. */
const bases = (table: Table): readonly Check[] => [
  ...["value", "lower", "upper"].map((amount) =>
    rule(
      table,
      `${amount}_base`,
      `there with ${amount} and unit_base`,
      `(t.${amount} + length(t.unit_base) IS NULL) <> (t.${amount}_base IS NULL)`
    )
  ),
  rule(table, "unit_base", "the currency of a sum", "t.kind = 'money' AND t.unit_base IS DISTINCT FROM t.currency"),
  rule(
    table,
    "value_base",
    "percent for every share",
    "t.kind IN ('share', 'change') AND t.unit IN ('percent', 'fraction') AND (t.unit_base IS DISTINCT FROM 'percent' OR abs(t.value_base - t.value * if(t.unit = 'percent', 1, 100)) > 1e-6)"
  )
]

/** Counts, sums, dates and positions, recomputed so that users need not take them on trust. */
export const derived: readonly Check[] = [
  follows(speeches, "speaker_name", "SELECT o.name FROM speakers o WHERE o.speaker_id = t.speaker_id"),
  follows(speeches, "figures", ofSpeech("count(*)", "figures")),
  follows(speeches, "version_count", ofSpeech("count(*)", "versions")),
  follows(speeches, "document_ids", ofSpeech("coalesce(list(o.document_id ORDER BY o.document_id), [])", "versions")),
  ...[speeches, versions].flatMap((table) => [
    follows(table, "start", bound("min(p.start)")),
    follows(table, "end", bound('max(p."end")'))
  ]),
  follows(speakers, "turns", ofSpeaker("count(*)")),
  follows(speakers, "addresses", ofSpeaker("count(*) FILTER (o.kind = 'address')")),
  rule(speeches, "date_source", "told wherever there is a date", "(t.date IS NULL) <> (t.date_source IS NULL)"),
  follows(speakers, "words", ofSpeaker("coalesce(sum(o.words), 0)")),
  follows(speakers, "figures", ofSpeaker("coalesce(sum(o.figures), 0)")),
  follows(speakers, "first_date", ofSpeaker("min(o.date)")),
  follows(speakers, "last_date", ofSpeaker("max(o.date)")),
  ...["speaker_id", "speaker_name", "event_id", "event_name", "date"].map((column) => asItsSpeech(figures, column)),
  ...[speeches, figures].map((table) => follows(table, "url", "SELECT d.url FROM documents d WHERE d.document_id = t.document_id")),
  follows(
    figures,
    "version_count",
    "SELECT count(DISTINCT m.document_id) FROM mentions m JOIN documents d USING (document_id) WHERE m.figure_id = t.figure_id AND d.same_as IS NULL"
  ),
  follows(
    figures,
    "agreement",
    `CASE WHEN t.version_count = 1 THEN 'single' ELSE coalesce(
      (SELECT max(CASE c.kind WHEN 'number' THEN 'differs' ELSE 'bounds_differ' END) FROM conflicts c WHERE c.figure_id = t.figure_id), 'agrees') END`
  ),
  rule(
    figures,
    "other_reading",
    "one of those in conflicts",
    "t.other_reading IS NOT NULL AND NOT EXISTS (FROM conflicts c WHERE c.figure_id = t.figure_id AND c.b_reading = t.other_reading)"
  ),
  ...["speaker_id", "speaker_name", "event_id", "event_name", "date"].map((column) => asItsSpeech(conflicts, column)),
  ...["a", "b"].map((side) =>
    follows(conflicts, `${side}_url`, `SELECT d.url FROM documents d WHERE d.document_id = t.${side}_document_id`)
  ),
  rule(
    conflicts,
    "figure_id",
    "the claim that its better version makes",
    "(t.a_reading, t.a_sentence, t.a_document_id) <> (f.text, f.sentence, f.document_id)",
    "JOIN figures f USING (figure_id)"
  ),
  rule(
    conflicts,
    "duplicate_ids",
    "pairs in conflict",
    "(d.conflict IN ('number', 'bounds')) <> (t.kind IN ('number', 'bounds')) OR d.conflict = 'none'",
    "JOIN duplicates d ON list_contains(t.duplicate_ids, d.duplicate_id)"
  ),
  rule(
    duplicates,
    "conflict",
    "a row of conflicts that names the pair, of its kind or a graver one",
    `t.conflict <> 'none' AND NOT EXISTS (
      FROM (SELECT kind, unnest(duplicate_ids) AS id FROM conflicts) c
      WHERE c.id = t.duplicate_id AND (c.kind = t.conflict OR (c.kind = 'number' AND t.conflict = 'bounds')))`
  ),
  ...[figures, mentions].flatMap(bases),
  rule(
    figures,
    "whole_figure_id",
    "another figure of its speech, or of its page",
    "w.figure_id = t.figure_id OR (w.speech_id IS DISTINCT FROM t.speech_id AND w.document_id <> t.document_id)",
    "JOIN figures w ON w.figure_id = t.whole_figure_id"
  ),
  rule(
    passages,
    "speaker_id",
    "the speaker of its speech, or none where only another version names one",
    "s.speaker_id IS DISTINCT FROM t.speaker_id AND (t.speaker_id IS NOT NULL OR s.version_count = 1)",
    "JOIN speeches s ON s.speech_id = t.speech_id"
  ),
  {
    ...rule(
      passages,
      "duplicate_of",
      "an earlier passage of the page",
      "t.duplicate_of IS NOT NULL AND (p.document_id = t.document_id AND p.start < t.start) IS NOT TRUE",
      "LEFT JOIN passages p ON p.passage_id = t.duplicate_of"
    ),
    byPage: true
  },
  rule(mentions, "figure_id", "null for what is no figure", "t.figure_id IS NOT NULL AND t.role NOT IN ('figure', 'rank')"),
  rule(versions, "matched", "1 for the chosen version", "t.chosen AND t.matched <> 1"),
  ...(["source_file", "source_sha256"] as const).map((column) =>
    follows(documents, column, `CASE WHEN t.derived_by IS NULL THEN NULL ELSE t.${column.replace("source_", "")} END`)
  ),
  rule(derivations, "source_end", "a source of at least one character", "t.source_end <= t.source_start"),
  follows(derivations, "kind", `CASE WHEN t."end" - t.start = t.source_end - t.source_start THEN 'literal' ELSE 'decoded' END`),
  rule(
    derivations,
    "document_id",
    "a page whose text was derived",
    "d.derived_by IS NULL",
    "JOIN documents d ON d.document_id = t.document_id"
  ),
  ...passageKinds.map((kind) =>
    follows(documents, `${kind}_passages`, `SELECT count(*) FROM passages p WHERE p.document_id = t.document_id AND p.kind = '${kind}'`)
  )
]
