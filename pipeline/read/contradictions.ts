import type { EventFact, ReleaseFact, SpeakerFact } from "../../schemas/inputs.ts"
import type { TableRead } from "./csv-table.ts"
import { type Problem, problemIn, quoted } from "./problem.ts"

/** Reports the rows of events.csv whose days contradict each other. ISO dates are in the order of their texts. */
export const eventProblems = (file: string, { rows, lines }: TableRead<EventFact>): readonly Problem[] =>
  rows.flatMap(({ start_date: start, end_date: end, plenary_date: plenary }, index) => {
    const problem = (column: string, found: string, expected: string): Problem =>
      problemIn(file, quoted(found), expected, { line: lines[index] ?? null, column })
    return [
      ...(start !== null && end !== null && end < start
        ? [problem("end_date", end, `the day of start_date, ${start}, or a later one`)]
        : []),
      ...(plenary !== null && ((start !== null && plenary < start) || (end !== null && plenary > end))
        ? [problem("plenary_date", plenary, `a day of the event, ${start ?? "…"} to ${end ?? "…"}`)]
        : [])
    ]
  })

/** Reports the rows of speakers.csv whose office ends before it begins. */
export const termProblems = (file: string, { rows, lines }: TableRead<SpeakerFact>): readonly Problem[] =>
  rows.flatMap(({ from, to }, index) =>
    from !== null && to !== null && to < from
      ? [problemIn(file, quoted(to), `the day of from, ${from}, or a later one`, { line: lines[index] ?? null, column: "to" })]
      : []
  )

/** Reports the rows of releases.csv whose version or day is before that of the row above: the last row is the version that is published. */
export const releaseProblems = (file: string, { rows, lines }: TableRead<ReleaseFact>): readonly Problem[] =>
  rows.flatMap(({ version, date }, index) => {
    const before = rows[index - 1]
    if (before === undefined) return []
    const problem = (column: string, found: string, expected: string): Problem =>
      problemIn(file, quoted(found), expected, { line: lines[index] ?? null, column })
    return [
      ...(isLess(version, before.version) ? [problem("version", version, `a version after ${before.version}, in the row above`)] : []),
      ...(date < before.date ? [problem("date", date, `the day of the row above, ${before.date}, or a later one`)] : [])
    ]
  })

const isLess = (version: string, than: string): boolean => {
  const [mine, other] = [version.split(".").map(Number), than.split(".").map(Number)]
  const differing = mine.findIndex((part, index) => part !== other[index])
  return differing >= 0 && mine[differing]! < other[differing]!
}
