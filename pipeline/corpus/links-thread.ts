import { workerData } from "node:worker_threads"
import { serve } from "../serve.ts"
import { type LinkedPages, type LinksJob, type LinksSetup, linkPairs } from "./links.ts"

/** A thread that links pairs of pages, some at a time. */
serve((job: LinksJob): readonly LinkedPages[] => linkPairs(job, workerData as LinksSetup))
