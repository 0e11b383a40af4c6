import { tables } from "../../../../schemas/index.ts"
import type { Check } from "./check.ts"
import { derived } from "./derived.ts"
import { namedByOthers, reference, uniqueKey } from "./keys.ts"
import { spans } from "./spans.ts"

export type { Check } from "./check.ts"

/** Every check between rows, from what others presume to what presumes them. */
export const checks: readonly Check[] = [
  ...tables.map(uniqueKey),
  ...tables.flatMap((table) => table.foreignKeys.map((foreignKey) => reference(table, foreignKey))),
  ...spans,
  ...namedByOthers,
  ...derived
]
