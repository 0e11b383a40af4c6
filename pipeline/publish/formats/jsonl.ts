import { fromLine } from "../../../schemas/line.ts"
import type { Row } from "../../../schemas/row.ts"

/** The rows of JSON lines as written, not yet checked; a line that is no JSON object is null. */
export const fromJsonl = (text: string): readonly (Row | null)[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map(fromLine)
