import { keeping } from "./answers.ts"
import { processBatch } from "./batches.ts"
import { contradictions, linkPairs } from "./links.ts"
import type { PageSettings } from "./pages.ts"
import { makeRows } from "./rows.ts"
import { countRanges } from "./run-questions.ts"

/** What is worked out for a corpus piece by piece, on any thread. */
const tasks = {
  batch: processBatch,
  runs: keeping("runs", countRanges),
  links: keeping("links", linkPairs),
  conflicts: keeping("conflicts", contradictions),
  rows: makeRows
} as const

type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type Input<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type Answer<Name extends TaskName> = ReturnType<Tasks[Name]>

/** A task and what it is done with. */
export interface Job<Name extends TaskName = TaskName> {
  readonly task: Name
  readonly input: Input<Name>
}

export const perform = <Name extends TaskName>({ task, input }: Job<Name>, settings: PageSettings): Answer<Name> =>
  (tasks[task] as (input: Input<Name>, settings: PageSettings) => Answer<Name>)(input, settings)
