import { duplicates } from "../../schemas/duplicates.ts"
import { tables } from "../../schemas/index.ts"
import { issues } from "../../schemas/issues.ts"
import { passageKinds } from "../../schemas/passages.ts"
import { speeches } from "../../schemas/speeches.ts"
import { columnsOf, type ForeignKey, type Table } from "../../schemas/table.ts"
import { versions } from "../../schemas/versions.ts"
import { identifier as name, literal } from "./duckdb.ts"
import type { FindingKind } from "./finding.ts"

/**
 * What published tables must hold, as SQL over tables of their names. `sql` selects what is wrong, as
 * `row`, `found` and `expected`; nothing selected is a pass. `column` is the one concerned, if one is.
 */
export interface Check {
  readonly name: string
  readonly kind: FindingKind
  readonly table: string
  readonly column: string | null
  readonly sql: string
}

const key = ({ key }: Pick<Table, "key">, alias: string): string => `concat_ws('/', ${key.map((column) => `${alias}.${name(column)}`).join(", ")})`

const uniqueKey = (table: Table): Check => ({
  name: `${table.name}: each key once`,
  kind: "key",
  table: table.name,
  column: table.key.join(", "),
  sql: `SELECT ${key(table, "t")} AS row, count(*) || ' rows' AS found, 'one' AS expected FROM ${name(table.name)} t GROUP BY ALL HAVING count(*) > 1`
})

const reference = (table: Table, { column, table: target, references }: ForeignKey): Check => {
  const isList = columnsOf(table).some(({ name, type }) => name === column && type === "list")
  const cells = `SELECT ${key(table, "t")} AS row, ${isList ? `unnest(t.${name(column)})` : `t.${name(column)}`} AS cell FROM ${name(table.name)} t`
  return {
    name: `${table.name}.${column} is a ${target}.${references}`,
    kind: "reference",
    table: table.name,
    column,
    sql: `SELECT row, cell AS found, ${literal(`a ${references} of ${target}`)} AS expected FROM (${cells}) WHERE cell NOT IN (SELECT ${name(references)} FROM ${name(target)})`
  }
}

const check = (kind: FindingKind, table: string, column: string | null, title: string, sql: string): Check => ({ name: `${table}: ${title}`, kind, table, column, sql })

/** Rows that others must name: nothing is published that leads nowhere. */
const bothWays: readonly Check[] = [
  check("orphan", "speakers", null, "each speaks", `SELECT speaker_id AS row, 'no speech and no passage' AS found, 'a speech or a passage' AS expected FROM speakers
    WHERE speaker_id NOT IN (SELECT speaker_id FROM speeches WHERE speaker_id IS NOT NULL UNION SELECT speaker_id FROM passages WHERE speaker_id IS NOT NULL)`),
  check("orphan", "speeches", null, "each has passages", `SELECT speech_id AS row, 'no passage in ' || document_id AS found, 'a passage' AS expected FROM speeches s
    WHERE NOT EXISTS (FROM passages p WHERE p.speech_id = s.speech_id AND p.document_id = s.document_id)`),
  check("orphan", "speeches", null, "one version of each is chosen", `SELECT speech_id AS row, chosen || ' chosen versions in ' || document_id AS found, 'one' AS expected
    FROM (SELECT s.speech_id, s.document_id, count(*) FILTER (v.chosen) AS chosen FROM speeches s LEFT JOIN versions v USING (speech_id, document_id) GROUP BY ALL) WHERE chosen <> 1`),
  check("orphan", "versions", null, "the chosen one is the speech's", `SELECT concat_ws('/', v.speech_id, v.document_id) AS row, 'chosen' AS found, 'the version in ' || s.document_id AS expected
    FROM versions v JOIN speeches s USING (speech_id) WHERE v.chosen AND v.document_id <> s.document_id`),
  check("orphan", "figures", null, "each is mentioned", `SELECT figure_id AS row, 'no mention' AS found, 'a mention' AS expected FROM figures
    WHERE figure_id NOT IN (SELECT figure_id FROM mentions WHERE figure_id IS NOT NULL)`)
]

/** What the pattern \s means in the pipeline, which RE2 does not share. */
const notBlank = "[^\\t\\n\\x{0B}\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]"

const excerpt = (text: string): string => `'"' || left(${text}, 60) || '"'`

const slices = (table: string, id: string): readonly Check[] => [
  check("span", table, "end", "spans lie in their page", `SELECT t.${id} AS row, t.start || ' to ' || t."end" AS found, 'start < end <= ' || d.characters AS expected
    FROM ${table} t JOIN documents d USING (document_id) WHERE t.start >= t."end" OR t."end" > d.characters`),
  check("slice", table, "text", "text is the slice", `SELECT t.${id} AS row, ${excerpt("t.text")} AS found, ${excerpt(`substr(d.text, t.start + 1, t."end" - t.start)`)} AS expected
    FROM ${table} t JOIN documents d USING (document_id) WHERE t.text <> substr(d.text, t.start + 1, t."end" - t.start)`)
]

const inPassage = (table: string, id: string): Check =>
  check("span", table, "passage_id", "spans lie in their passage", `SELECT t.${id} AS row, t.document_id || ' ' || t.start || ' to ' || t."end" AS found,
    'within ' || p.document_id || ' ' || p.start || ' to ' || p."end" AS expected
    FROM ${table} t JOIN passages p USING (passage_id) WHERE t.document_id <> p.document_id OR t.start < p.start OR t."end" > p."end"`)

/** Spans of tables without a slice to compare; `empty` ones may point between two characters. */
const spans = (table: Table, prefix = "", { empty } = { empty: false }): Check => {
  const [start, end] = [`t.${name(`${prefix}start`)}`, `t.${name(`${prefix}end`)}`]
  const order = empty ? "<=" : "<"
  return check("span", table.name, `${prefix}end`, `${prefix}spans lie in their page`, `SELECT ${key(table, "t")} AS row, ${start} || ' to ' || ${end} AS found,
    'start ${order} end <= ' || d.characters AS expected FROM ${table.name} t JOIN documents d ON d.document_id = t.${prefix}document_id WHERE NOT (${start} ${order} ${end} AND ${end} <= d.characters)`)
}

/** Spans of a page laid end to end, with what lies between one and the next. */
const gaps = `SELECT document_id, start, greatest(before, 0) AS before FROM (
    SELECT document_id, start, coalesce(max("end") OVER (PARTITION BY document_id ORDER BY start, "end" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before FROM (
      SELECT document_id, start, "end" FROM passages UNION ALL SELECT document_id, characters, characters + 1 FROM documents))`

const characters = check("derived", "documents", "characters", "length as said", `SELECT document_id AS row, characters AS found, length(text) AS expected FROM documents WHERE characters <> length(text)`)

const coverage: readonly Check[] = [
  check("coverage", "passages", "start", "no two overlap", `SELECT document_id || ' ' || start AS row, 'a passage from ' || start AS found, 'none before ' || before AS expected FROM (${gaps}) WHERE start < before`),
  check("coverage", "documents", "text", "every character lies in a passage", `SELECT document_id || ' ' || before || ' to ' || start AS row, ${excerpt("between")} || ' in no passage' AS found, 'a passage' AS expected
    FROM (SELECT g.*, substr(d.text, before + 1, start - before) AS between FROM (${gaps}) g JOIN documents d USING (document_id) WHERE start > before) WHERE regexp_matches(between, '${notBlank}')`)
]

/** A column that sums up other tables says what they say. */
const derived = (table: string, id: string, column: string, expected: string): Check =>
  check("derived", table, column, `${column} follows from the other tables`, `SELECT ${id} AS row, coalesce(found::VARCHAR, 'nothing') AS found, coalesce(expected::VARCHAR, 'nothing') AS expected
    FROM (SELECT t.${id}, t.${column} AS found, (${expected}) AS expected FROM ${table} t) WHERE found IS DISTINCT FROM expected`)

const sums: readonly Check[] = [
  derived("speeches", "speech_id", "figures", "SELECT count(*) FROM figures f WHERE f.speech_id = t.speech_id"),
  derived("speeches", "speech_id", "version_count", "SELECT count(*) FROM versions v WHERE v.speech_id = t.speech_id"),
  derived("speeches", "speech_id", "document_ids", "SELECT coalesce(list(v.document_id ORDER BY v.document_id), []) FROM versions v WHERE v.speech_id = t.speech_id"),
  derived("speakers", "speaker_id", "speeches", "SELECT count(*) FROM speeches s WHERE s.speaker_id = t.speaker_id"),
  derived("speakers", "speaker_id", "words", "SELECT coalesce(sum(s.words), 0) FROM speeches s WHERE s.speaker_id = t.speaker_id"),
  derived("speakers", "speaker_id", "figures", "SELECT coalesce(sum(s.figures), 0) FROM speeches s WHERE s.speaker_id = t.speaker_id"),
  derived("speakers", "speaker_id", "first_date", "SELECT min(s.date) FROM speeches s WHERE s.speaker_id = t.speaker_id"),
  derived("speakers", "speaker_id", "last_date", "SELECT max(s.date) FROM speeches s WHERE s.speaker_id = t.speaker_id"),
  derived("figures", "figure_id", "version_count", "SELECT count(DISTINCT m.document_id) FROM mentions m WHERE m.figure_id = t.figure_id"),
  ...passageKinds.map((kind) => derived("documents", "document_id", `${kind}_passages`, `SELECT count(*) FROM passages p WHERE p.document_id = t.document_id AND p.kind = '${kind}'`))
]

/** Every check between rows, from what others presume to what presumes them. */
export const checks: readonly Check[] = [
  ...tables.map(uniqueKey),
  ...tables.flatMap((table) => table.foreignKeys.map((foreignKey) => reference(table, foreignKey))),
  characters,
  ...slices("passages", "passage_id"),
  ...slices("mentions", "mention_id"),
  ...slices("figures", "figure_id"),
  inPassage("mentions", "mention_id"),
  inPassage("figures", "figure_id"),
  spans(speeches),
  spans(versions),
  spans(duplicates, "a_"),
  spans(duplicates, "b_"),
  spans(issues, "", { empty: true }),
  ...coverage,
  ...bothWays,
  ...sums
]
