import { columnsOf, type ForeignKey, type Table } from "../../../../schemas/table.ts"
import { identifier, literal } from "../../../corpus/duckdb.ts"
import { keySql, rowSql } from "../sql.ts"
import type { Check } from "./check.ts"

export const uniqueKey = (table: Table): Check => ({
  kind: "key",
  table: table.name,
  column: table.key.join(", "),
  title: "each key stands once",
  sql: `
    SELECT ${keySql(table, "t")} AS row, count(*) || ' rows' AS found, 'one' AS expected
    FROM ${table.name} t GROUP BY ALL HAVING count(*) > 1`
})

/** A cell, or each item of a list cell, names a row that exists. Null names no row; `NOT IN` an empty table would count it as a fault, so it is filtered out. */
export const reference = (table: Table, { column, table: target, references }: ForeignKey): Check => {
  const isList = columnsOf(table).some(({ name, type }) => name === column && type === "list")
  const cell = `t.${identifier(column)}`
  return {
    kind: "reference",
    table: table.name,
    column,
    title: `${column} names a row of ${target}`,
    sql: `
      SELECT row, cell AS found, ${literal(`a ${references} of ${target}`)} AS expected
      FROM (SELECT ${rowSql(table, "t")} AS row, ${isList ? `unnest(${cell})` : cell} AS cell FROM ${table.name} t)
      WHERE cell IS NOT NULL AND cell NOT IN (SELECT ${identifier(references)} FROM ${target})`
  }
}

/** Rows of a table, selected by `sql`, lack what names them. */
const orphan = (table: string, title: string, sql: string): Check => ({ kind: "orphan", table, column: null, title, sql })

/** Rows that only exist because other rows name them. */
export const namedByOthers: readonly Check[] = [
  orphan(
    "speakers",
    "each speaks",
    `
      SELECT speaker_id AS row, 'no speech and no passage' AS found, 'a speech or a passage' AS expected FROM speakers t
      WHERE NOT EXISTS (FROM speeches s WHERE s.speaker_id = t.speaker_id) AND NOT EXISTS (FROM passages p WHERE p.speaker_id = t.speaker_id)`
  ),
  orphan(
    "speeches",
    "each has passages",
    `
      SELECT speech_id AS row, 'no passage in ' || document_id AS found, 'a passage' AS expected FROM speeches t
      WHERE NOT EXISTS (FROM passages p WHERE p.speech_id = t.speech_id AND p.document_id = t.document_id)`
  ),
  orphan(
    "speeches",
    "one version of each is chosen, in its page",
    `
      SELECT speech_id AS row, chosen || ' chosen versions in ' || document_id AS found, 'one' AS expected FROM (
        SELECT s.speech_id, s.document_id, count(*) FILTER (v.chosen) AS chosen
        FROM speeches s LEFT JOIN versions v USING (speech_id, document_id) GROUP BY ALL)
      WHERE chosen <> 1`
  ),
  orphan(
    "versions",
    "no other version is chosen",
    `
      SELECT concat_ws('/', v.speech_id, v.document_id) AS row, 'chosen' AS found, 'the version in ' || s.document_id AS expected
      FROM versions v JOIN speeches s USING (speech_id) WHERE v.chosen AND v.document_id <> s.document_id`
  ),
  orphan(
    "figures",
    "each is a mention, the one it quotes",
    `
      SELECT figure_id AS row, 'no mention at ' || start AS found, 'a mention' AS expected FROM figures f
      WHERE NOT EXISTS (
        FROM mentions m WHERE m.figure_id = f.figure_id AND m.document_id = f.document_id AND m.start = f.start AND m."end" = f."end")`
  )
]
