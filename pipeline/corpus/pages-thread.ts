import { workerData } from "node:worker_threads"
import type { PageFile } from "../read/page.ts"
import { serve } from "../serve.ts"
import { type PageSettings, type Processed, processPage } from "./pages.ts"

/** A thread that processes pages, some at a time. */
serve((files: readonly PageFile[]): readonly Processed[] => files.map((file) => processPage(file, workerData as PageSettings)))
