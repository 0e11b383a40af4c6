import type { Effect } from "effect"
import type { Dataset } from "../../schemas/index.ts"

export declare const publish: (dataset: Dataset, options: { readonly dist: string; readonly version: string }) => Effect.Effect<void, unknown>
