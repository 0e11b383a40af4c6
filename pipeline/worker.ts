import { workerData } from "node:worker_threads"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeWorkerRunner from "@effect/platform-node/NodeWorkerRunner"
import { Effect } from "effect"
import { type PageSettings, pageStore } from "./corpus/page-results.ts"
import { serve } from "./corpus/workers.ts"
import { alignPages } from "./deduplicate/align/index.ts"
import { findConflicts } from "./deduplicate/conflict/index.ts"
import { makeRows } from "./extract/rows-task.ts"
import { pageSteps } from "./page-steps.ts"
import { segmentPages } from "./clean-and-segment.ts"

/** A worker thread: does the tasks of all steps that it is asked for. */
const tasks = [segmentPages, alignPages, findConflicts, makeRows]

serve(tasks, pageStore(workerData as PageSettings, pageSteps)).pipe(Effect.provide(NodeWorkerRunner.layer), NodeRuntime.runMain)
