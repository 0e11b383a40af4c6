import { workerData } from "node:worker_threads"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeWorkerRunner from "@effect/platform-node/NodeWorkerRunner"
import { Effect } from "effect"
import { segmentPages } from "./clean-and-segment.ts"
import { noPages, type PageSettings, pageStore } from "./corpus/page-results.ts"
import { serve } from "./corpus/workers.ts"
import { alignPages } from "./deduplicate/align/index.ts"
import { findConflicts } from "./deduplicate/conflict/index.ts"
import { makeRows } from "./extract/rows-task.ts"
import { pageSteps } from "./page-steps.ts"
import { makeCompanion } from "./publish/companions/index.ts"
import { packBlock } from "./publish/explorer/packed.ts"
import { encodePieces } from "./publish/write/encode.ts"

/** A worker thread: does the tasks of all steps that it is asked for. */
const tasks = [segmentPages, alignPages, findConflicts, makeRows, encodePieces, makeCompanion, packBlock]

/** What pages are read with; null for the workers of publication, which read none. */
const settings = workerData as PageSettings | null

serve(tasks, settings === null ? noPages : pageStore(settings, pageSteps)).pipe(Effect.provide(NodeWorkerRunner.layer), NodeRuntime.runMain)
