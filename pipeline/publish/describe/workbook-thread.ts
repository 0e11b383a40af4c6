import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { serve } from "../../serve.ts"
import type { WorkbookTask } from "./workbook-task.ts"
import { writtenWorkbook } from "./written-workbook.ts"

/** A thread that makes workbooks. */
serve((task: WorkbookTask) => Effect.runPromise(Effect.provide(writtenWorkbook(task), NodeServices.layer)))
