import { workerData } from "node:worker_threads"
import { serve } from "../serve.ts"
import type { PageSettings } from "./pages.ts"
import { type Job, perform } from "./tasks.ts"

/** A thread of a workshop. */
serve((job: Job) => perform(job, workerData as PageSettings))
