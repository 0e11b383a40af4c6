import type { DocumentEntry, EventFact, SpeakerFact } from "../../schemas/inputs.ts"
import type { TableRead } from "./csv-table.ts"
import { type Problem, quoted } from "./problem.ts"

/**
 * Reports the rows of the manifest that do not fit the rest of the raw folder: a file that is not there or not named after its document,
 * an event that events.csv does not have.
 *
 * @param file name of the manifest in problems
 * @param pages files of the pages, below the raw folder
 */
export const entryProblems = (
  file: string,
  entries: TableRead<DocumentEntry>,
  events: readonly EventFact[],
  pages: readonly string[]
): readonly Problem[] => {
  const known = new Set(events.map(({ event_id }) => event_id))
  const there = new Set(pages)
  return entries.rows.flatMap((row, index) => {
    const at = (column: string) => ({ file, line: entries.lines[index] ?? null, column })
    const expectedFile = `pages/${row.document_id}.txt`
    if (row.file !== expectedFile)
      return [{ ...at("file"), found: quoted(row.file), expected: `${quoted(expectedFile)}, after the document_id` }]
    return [
      ...(there.has(row.file)
        ? []
        : [{ ...at("file"), found: `no file ${quoted(row.file)} in the raw folder`, expected: "the page, or no row for it" }]),
      ...(row.event_id === null || known.has(row.event_id)
        ? []
        : [{ ...at("event_id"), found: `unknown event ${quoted(row.event_id)}`, expected: "an event_id of events.csv" }])
    ]
  })
}

/**
 * Reports the rows of speakers.csv that contradict an earlier row of the same person: a person may hold several offices, a row each,
 * but has one name, one country and one Wikidata item.
 */
export const officeProblems = (file: string, speakers: TableRead<SpeakerFact>): readonly Problem[] => {
  const first = new Map<string, SpeakerFact>()
  return speakers.rows.flatMap((row, index) => {
    const earlier = first.get(row.speaker_id)
    if (earlier === undefined) first.set(row.speaker_id, row)
    const known = earlier ?? row
    return (["name", "country", "wikidata"] as const).flatMap((column) =>
      row[column] === known[column]
        ? []
        : [
            {
              file,
              line: speakers.lines[index] ?? null,
              column,
              found: quoted(row[column]),
              expected: `${quoted(known[column])}, as in the first row of ${row.speaker_id}`
            }
          ]
    )
  })
}
