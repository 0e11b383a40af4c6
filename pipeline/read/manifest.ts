import type { DocumentEntry, EventFact, SpeakerFact } from "../../schemas/inputs.ts"
import type { TableRead } from "./csv-table.ts"
import { documentIdOf, kindOf } from "./page-name.ts"
import { type Problem, problemIn, quoted } from "./problem.ts"

/**
 * Reports the rows of the manifest that do not fit the rest of the raw folder: a page that is not there or not named after its document,
 * an event that events.csv does not have. Pages are given by their files below the raw folder.
 */
export const entryProblems = (
  file: string,
  entries: TableRead<DocumentEntry>,
  events: readonly EventFact[],
  pages: readonly string[]
): readonly Problem[] => {
  const known = new Set<string | null>([null, ...events.map(({ event_id }) => event_id)])
  const there = new Set(pages)
  return entries.rows.flatMap((row, index) => {
    const problem = (column: string, found: string, expected: string): Problem =>
      problemIn(file, found, expected, { line: entries.lines[index] ?? null, column })
    if (kindOf(row.file) === null || row.file.replace(/\.[a-z]+$/, "") !== `pages/${row.document_id}`)
      return [problem("file", quoted(row.file), `${quoted(`pages/${row.document_id}.txt`)} or .html, after the document_id`)]
    const noFile = problem("file", `no file ${quoted(row.file)} in the raw folder`, "the page, or no row for it")
    const noEvent = problem("event_id", `unknown event ${quoted(row.event_id)}`, "an event_id of events.csv")
    return [...(there.has(row.file) ? [] : [noFile]), ...(known.has(row.event_id) ? [] : [noEvent])]
  })
}

/**
 * Reports the rows of speakers.csv that contradict an earlier row of the same person: a person may hold several offices, a row each,
 * but has one name, one country and one Wikidata item.
 */
export const officeProblems = (file: string, speakers: TableRead<SpeakerFact>): readonly Problem[] => {
  const first = new Map<string, SpeakerFact>()
  return speakers.rows.flatMap((row, index) => {
    const known = first.get(row.speaker_id) ?? row
    first.set(row.speaker_id, known)
    return (["name", "country", "wikidata"] as const)
      .filter((column) => row[column] !== known[column])
      .map((column) => {
        const expected = `${quoted(known[column])}, as in the first row of ${row.speaker_id}`
        return problemIn(file, quoted(row[column]), expected, { line: speakers.lines[index] ?? null, column })
      })
  })
}

/** Reports the pages that would have the id of another: a page saved as text and as HTML is one page. */
export const sharedIds = (files: readonly string[]): readonly Problem[] =>
  [...Map.groupBy(files, documentIdOf)].flatMap(([id, [first, ...others]]) =>
    others.map((file) =>
      problemIn(file, `the id ${quoted(id)} again`, `one file of each name (${first} has it): move one of them out of pages/`)
    )
  )
