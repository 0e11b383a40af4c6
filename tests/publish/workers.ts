import { noPages } from "../../pipeline/corpus/page-results.ts"
import { Workers } from "../../pipeline/corpus/workers.ts"

/** Does the tasks of workers in this thread. */
export const here = Workers.here(noPages)

/** Does the tasks of workers on two threads of the program. */
export const onThreads = Workers.threads(new URL("../../pipeline/worker.ts", import.meta.url), null, 2)
