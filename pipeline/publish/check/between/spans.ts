import { conflicts, derivations, duplicates, figures, issues, mentions, passages, speeches, versions } from "../../../../schemas/index.ts"
import type { Table } from "../../../../schemas/table.ts"
import { identifier } from "../../../corpus/duckdb.ts"
import { rowSql } from "../sql.ts"
import type { Check } from "./check.ts"
import { blockLength } from "./pages.ts"

const excerpt = (text: string): string => `'"' || left(${text}, 60) || '"'`

/** A span lies in its page. Its columns have a `prefix` if a row has several; it may be `empty` if it can point between two characters. */
const inPage = (table: Table, prefix = "", { empty } = { empty: false }): Check => {
  const [start, end] = [`t.${identifier(`${prefix}start`)}`, `t.${identifier(`${prefix}end`)}`]
  const order = `start ${empty ? "<=" : "<"} end`
  return {
    kind: "span",
    table: table.name,
    column: `${prefix}end`,
    title: `${prefix}start and ${prefix}end lie in their page`,
    sql: `
      SELECT ${rowSql(table, "t")} AS row, ${start} || ' to ' || ${end} AS found, '${order} <= ' || d.characters AS expected
      FROM ${table.name} t JOIN documents d ON d.document_id = t.${prefix}document_id
      WHERE NOT (${start} ${empty ? "<=" : "<"} ${end} AND ${end} <= d.characters)`
  }
}

/** The expression that the codebook gives users for the text of a span. DuckDB counts characters from the head of the page for it, so `slice` looks short spans up in blocks. */
const sliceOfPage = (start: string, end: string): string => `substr(d.text, ${start} + 1, ${end} - ${start})`

const slice = (start: string, end: string): string =>
  `CASE WHEN ${end} - ${start} <= ${blockLength} THEN substr(b.text, ${start} - b.begins + 1, ${end} - ${start}) ELSE ${sliceOfPage(start, end)} END`

const pageAndBlock = (from: string, start: string): string => `
  ${from} JOIN documents d ON d.document_id = t.document_id
  LEFT JOIN blocks b ON b.document_id = t.document_id AND b.begins = ${start} - ${start} % ${blockLength}`

/** The characters of white space. Spelt out because \s in RE2 is ASCII only, and all of Unicode in JavaScript. */
const blanks = "\\t\\n\\x{0B}\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}"

/** Runs of white space made one space, in SQL. */
const singleSpaced = (text: string): string => `regexp_replace(${text}, '[${blanks}]+', ' ', 'g')`

/** The text of a row is what its page holds at its span, in the form that `shown` gives it. */
const isSlice = (table: Table, shown: (text: string) => string): Check => ({
  kind: "slice",
  table: table.name,
  column: "text",
  title: "text is the slice of its page",
  byPage: true,
  sql: `
    SELECT ${rowSql(table, "t")} AS row, ${excerpt("t.text")} AS found, ${excerpt(shown(slice("t.start", 't."end"')))} AS expected
    FROM ${pageAndBlock(`${table.name} t`, "t.start")} WHERE t.text IS DISTINCT FROM ${shown(slice("t.start", 't."end"'))}`
})

const inPassage = (table: Table): Check => ({
  kind: "span",
  table: table.name,
  column: "passage_id",
  title: "spans lie in their passage",
  byPage: true,
  sql: `
    SELECT ${rowSql(table, "t")} AS row, t.document_id || ' ' || t.start || ' to ' || t."end" AS found,
      coalesce('within ' || p.document_id || ' ' || p.start || ' to ' || p."end", 'within a passage of the page') AS expected
    FROM ${table.name} t LEFT JOIN passages p ON p.passage_id = t.passage_id
    WHERE (p.document_id = t.document_id AND p.start <= t.start AND t."end" <= p."end") IS NOT TRUE`
})

const characters: Check = {
  kind: "derived",
  table: "documents",
  column: "characters",
  title: "characters counts those of the text",
  byPage: true,
  sql: "SELECT document_id AS row, characters AS found, length(text) AS expected FROM documents WHERE characters <> length(text)"
}

/** Tables whose spans part the text of pages: what a span is called, and of which pages it must cover the text. */
const parts = [
  { table: passages, one: "a passage", pages: "documents" },
  { table: derivations, one: "a stretch with its source", pages: "(FROM documents WHERE derived_by IS NOT NULL)" }
]

type Parts = (typeof parts)[number]

/** For each span its start and the furthest end of those before it; the end of the page counts as the start of one more. */
const joints = ({ table, pages }: Parts) => `
  SELECT document_id, start, coalesce(max("end") OVER before, 0) AS before FROM (
    SELECT document_id, start, "end" FROM ${table.name} UNION ALL SELECT document_id, characters, characters + 1 FROM ${pages})
  WINDOW before AS (PARTITION BY document_id ORDER BY start, "end" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`

const noOverlap = (part: Parts): Check => ({
  kind: "coverage",
  table: part.table.name,
  column: "start",
  title: `no two ${part.table.name} overlap`,
  byPage: true,
  sql: `
    SELECT document_id || ' ' || start AS row, '${part.one} from ' || start AS found, 'none before ' || before AS expected
    FROM (${joints(part)}) WHERE start < before`
})

const nothingLeftOut = (part: Parts): Check => ({
  kind: "coverage",
  table: "documents",
  column: "text",
  title: `every character that is not blank lies in ${part.one}`,
  byPage: true,
  sql: `
    SELECT document_id || ' ' || before || ' to ' || start AS row, ${excerpt("gap")} || ' not in ${part.one}' AS found, '${part.one}' AS expected
    FROM (
      SELECT t.document_id, before, t.start, ${slice("before", "t.start")} AS gap
      FROM ${pageAndBlock(`(${joints(part)}) t`, "before")} WHERE t.start > before)
    WHERE regexp_matches(gap, '[^${blanks}]')`
})

/** Every span lies in its page, its text is what stands there, and the passages of a page cover all of it. */
export const spans: readonly Check[] = [
  characters,
  ...[passages, mentions].flatMap((table) => [inPage(table), isSlice(table, (text) => text)]),
  inPage(figures),
  isSlice(figures, singleSpaced),
  ...[mentions, figures].map(inPassage),
  inPage(speeches),
  inPage(versions),
  ...[duplicates, conflicts].flatMap((table) => [inPage(table, "a_"), inPage(table, "b_")]),
  inPage(issues, "", { empty: true }),
  inPage(derivations),
  ...parts.flatMap((part) => [noOverlap(part), nothingLeftOut(part)])
]
