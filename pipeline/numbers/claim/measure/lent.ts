import type { Claim } from "../../../../schemas/claim.ts"
import type { Surroundings } from "../../number-expression.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Change } from "../change.ts"
import { standsFor } from "./topic.ts"

/** What a number that names nothing itself has from another: its measure, and the unit of a count or the holder of a rank. */
type Lent = Pick<Claim, "measure" | "unit" | "holder">

/**
 * What a number that names nothing has from what is said before: from the number that "the figure" stands for, from the subject of the
 * sentence before, which is "it" here, or from the claim before in its sentence; null where nothing of this is sure.
 */
export const lentTo = (
  sentence: ParsedSentence,
  expression: Expression,
  kind: Claim["kind"],
  change: Change | null,
  { previous, antecedent, topic }: Surroundings
): Lent | null => {
  if (previous !== null) return carried(sentence, expression, kind, previous)
  const meant = standsFor(sentence, expression, kind, change)
  if (meant === null) return null
  const { claim = null } = meant === "figure" && antecedent?.claim.kind === kind ? antecedent : {}
  return { measure: claim === null ? topic() : claim.measure, unit: kind === "count" && claim !== null ? claim.unit : null, holder: null }
}

/**
 * What the claim before in its sentence lends: to a sum said another way in brackets, to one more number of a list, to the second of two
 * ranks.
 */
const carried = ({ tokens }: ParsedSentence, { first }: Expression, kind: Claim["kind"], previous: Claim): Lent | null => {
  const { measure, holder } = previous
  const isAside = [1, 2, 3, 4, 5, 6].some((back) => ["(", "["].includes(tokens[first - back]?.text ?? ""))
  const isAlike = previous.kind === kind || previous.kind === "change" || kind === "change"
  if (kind === "rank") return isAlike ? { measure, unit: null, holder } : null
  const isLent =
    kind === "count" ? isAside && isAlike : (kind === "money" || kind === "measure" || kind === "change") && (isAlike || isAside)
  return isLent ? { measure, unit: null, holder: null } : null
}
