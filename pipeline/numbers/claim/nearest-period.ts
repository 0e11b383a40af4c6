import { datedNames, partings, yardstickOpeners, yardstickWords } from "../../english/numbers/times.ts"
import { type Token, word } from "../grammar/tokens.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import type { Period } from "../read/time/range.ts"

/**
 * The period that dates a figure: the nearest in its sentence, where one behind the figure and a contrast between the two count as
 * farther off. Null where none does.
 */
export const nearestPeriod = ({ periods, tokens }: ParsedSentence, { core, coreNext }: Expression): Period | null => {
  let best: Period | null = null
  let least = Infinity
  for (const period of periods) {
    if ((period.first <= core && coreNext <= period.next) || isYardstick(tokens, period) || namesEvent(tokens, period)) continue
    const isBefore = period.next <= core
    const gap = isBefore ? core - period.next : period.first - coreNext
    if (gap >= least) continue
    let partingsBetween = 0
    let isApart = false
    for (let at = isBefore ? period.next : coreNext; at < (isBefore ? core : period.first); at++)
      if (tokens[at]!.text === ";") isApart = true
      else if (partings.has(tokens[at]!.text)) partingsBetween++
    const distance = gap + 25 * partingsBetween + (isBefore ? 0 : 4)
    const isElsewhere = isApart || (partingsBetween > 0 && period.counts && word(tokens, period.first) === "for")
    if (!isElsewhere && distance < least) [best, least] = [period, distance]
  }
  return best
}

/** Whether a period belongs to the name of something: "the War of 1941–1945", "the Treaty of 1997". It dates nothing else. */
const namesEvent = (tokens: readonly Token[], { first }: Period): boolean => {
  let at = first
  while (at > 0 && at >= first - 2 && (datedNames.links.has(tokens[at]!.text) || at === first)) at--
  return datedNames.nouns.has(word(tokens, at)) && (at < first - 1 || tokens[at]!.capital)
}

/** Whether something is compared with a period and does not fall in it: "more than last year", "up on last year". */
const isYardstick = (tokens: readonly Token[], { first }: Period): boolean => {
  const before = word(tokens, first - 1)
  if (yardstickWords.has(before) || ((before === "with" || before === "to") && /^compar/.test(word(tokens, first - 2)))) return true
  return (word(tokens, first) === "on" || word(tokens, first) === "from") && yardstickOpeners.has(word(tokens, first + 1))
}
