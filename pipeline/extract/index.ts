import type { Facts } from "../../schemas/inputs.ts"
import type { Dataset } from "../../schemas/index.ts"
import type { Deduplicated } from "../deduplicate/index.ts"
import type { SegmentedPage } from "../segment/index.ts"

/** All rows of all tables, sorted by key, offsets in code points. */
export declare const extract: (pages: readonly SegmentedPage[], deduplicated: Deduplicated, facts: Facts) => Dataset
