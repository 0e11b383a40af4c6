import { mostMentions } from "../../../../schemas/mentions.ts"
import { numberWords } from "../../../english/numbers/numerals.ts"
import type { Check } from "./check.ts"

/** How many digits and number words a text holds. Words are parted by two blanks, so that each has one on both sides. */
const numeralsIn = (text: string): string => `(
  length(regexp_replace(${text}, '\\P{Nd}+', '', 'g')) +
  len(regexp_extract_all(' ' || regexp_replace(${text}, '[\\pP\\pS\\pN\\pZ\\pC]+', '  ', 'g') || ' ', '(?i) (?:${[...numberWords].join("|")}) ')))`

/**
 * Every digit and every number word of a page that is read lies in a mention, so that each number is a figure or says why it is none. A page
 * that holds more numbers than are read has an issue that says where reading ended.
 */
export const numerals: Check = {
  kind: "coverage",
  table: "passages",
  column: "text",
  title: "every digit and number word of an English page lies in a mention",
  byPage: true,
  sql: `
    SELECT p.passage_id AS row, coalesce(m.held, 0) || ' digits and number words in mentions' AS found, p.held::VARCHAR AS expected
    FROM (SELECT document_id, passage_id, ${numeralsIn("text")} AS held FROM passages) p
    JOIN documents d ON d.document_id = p.document_id
    LEFT JOIN (SELECT document_id FROM mentions GROUP BY document_id HAVING count(*) >= ${mostMentions}) full_page
      ON full_page.document_id = p.document_id
    LEFT JOIN (SELECT passage_id, sum(${numeralsIn("text")}) AS held FROM mentions GROUP BY passage_id) m ON m.passage_id = p.passage_id
    WHERE (d.language IS NULL OR d.language = 'en' OR d.language LIKE 'en-%') AND full_page.document_id IS NULL AND p.held > coalesce(m.held, 0)`
}
