import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { serve } from "../../serve.ts"
import { type WorkbookTask, writtenWorkbook } from "./written-workbook.ts"

/** Script of a worker thread that makes workbooks. */
serve((task: WorkbookTask) => Effect.runPromise(Effect.provide(writtenWorkbook(task), NodeServices.layer)))
