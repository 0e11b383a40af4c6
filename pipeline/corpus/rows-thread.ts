import { workerData } from "node:worker_threads"
import { serve } from "../serve.ts"
import { type MadeRows, makeRows, type RowsJob, type RowsSettings } from "./rows.ts"

/** A thread that makes the rows of neighbourhoods, some at a time. */
serve((job: RowsJob): MadeRows => makeRows(job, workerData as RowsSettings))
