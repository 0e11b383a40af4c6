import { tables } from "../../../../schemas/index.ts"
import type { Check } from "./check.ts"
import { derived } from "./derived.ts"
import { namedByOthers, reference, uniqueKey } from "./keys.ts"
import { numerals } from "./numerals.ts"
import { spans } from "./spans.ts"

/** Every check between rows. A check stands after those that it presumes. */
export const checks: readonly Check[] = [
  ...tables.map(uniqueKey),
  ...tables.flatMap((table) => table.foreignKeys.map((foreignKey) => reference(table, foreignKey))),
  ...spans,
  ...namedByOthers,
  numerals,
  ...derived
]
