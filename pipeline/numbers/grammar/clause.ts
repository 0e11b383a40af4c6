import { adverbs, auxiliaries, determiners, nounsAlike, openers, prepositions, pronouns, ready, verbs } from "../../english/numbers/cues.ts"
import { isAdverb, looksVerbal, type Stretch } from "./noun-phrase.ts"
import { isDash, isHyphen, type Token } from "./tokens.ts"

const boundary = (token: Token): boolean =>
  (token.kind === "sign" && /[,;:.!?()[\]"“”«»—…]/.test(token.text)) ||
  isDash(token) ||
  (clauseOpeners.has(token.text) && token.kind === "word")
const clauseOpeners = new Set([
  "that",
  "which",
  "who",
  "whom",
  "where",
  "when",
  "while",
  "whereas",
  "because",
  "since",
  "if",
  "as",
  "but",
  "although",
  "though",
  "so",
  "whether",
  "what",
  "how",
  "than",
  "thus",
  "and",
  "unless",
  "until",
  "once",
  "yet",
  "plus"
])

/** First token of the clause that holds `at`, looking left. "and" closes only before a verb, so that "schools and hospitals" stay one. */
export const clauseStart = (tokens: readonly Token[], at: number): number => {
  let first = at
  while (first > 0 && at - first < 40) {
    const token = tokens[first - 1]!
    if (token.text === "and" ? joinsClauses(tokens, first - 1) : boundary(token) && !isMoreThan(tokens, first - 1)) break
    first--
  }
  return first
}

/** "more than doubled": a degree, no clause. */
const isMoreThan = (tokens: readonly Token[], than: number): boolean =>
  tokens[than]!.text === "than" && tokens[than - 1]?.text === "more" && looksVerbal(tokens[than + 1]?.text ?? "")

const joinsClauses = (tokens: readonly Token[], and: number): boolean => {
  const next = tokens[and + 1]
  return (
    next !== undefined &&
    (auxiliaries.has(next.text) ||
      (looksVerbal(next.text) && (!nounsAlike.has(next.text) || /^accounts?$/.test(next.text))) ||
      pronouns.has(next.text))
  )
}

export interface Predicate extends Stretch {
  /** Place of its first verb or auxiliary. */
  readonly verb: number
}

/** The verb nearest to the left of `at` in its clause, with the auxiliaries and adverbs before it; null where the clause has none there. */
export const predicateBefore = (tokens: readonly Token[], at: number, from: number): Predicate | null => {
  let place = at - 1
  while (place >= from && !isVerb(tokens, place)) place--
  if (place < from) return null
  let first = place
  for (;;) {
    const before = tokens[first - 1]
    if (first <= from || before === undefined) break
    if (auxiliaries.has(before.text) || isAdverb(before.text) || isVerb(tokens, first - 1)) first--
    else if (before.text === "to" && first - 2 >= from && (isVerb(tokens, first - 2) || ready.has(tokens[first - 2]!.text))) first -= 2
    else break
  }
  while (first < place && !auxiliaries.has(tokens[first]!.text) && !isVerb(tokens, first)) first++
  return { first, next: place + 1, verb: first }
}

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (token.kind !== "word") return false
  if (auxiliaries.has(token.text)) return true
  const before = tokens[at - 1]
  if (isHyphen(before) || isHyphen(tokens[at + 1])) return false
  if (!looksVerbal(token.text)) return false
  const afterNounMark = before !== undefined && (determiners.has(before.text) || before.text.endsWith("'s") || before.text === "of")
  if (afterNounMark) return false
  if (!nounsAlike.has(token.text) || /^accounts?$/.test(token.text)) return true
  const after = tokens[at + 1]?.text ?? ""
  if (at === 0 || auxiliaries.has(after) || (verbs.has(after) && !nounsAlike.has(after))) return false
  return !prepositions.has(after) || ["by", "to", "from"].includes(after)
}

/** The subject before a predicate: from the start of its clause, without openers and adverbials of time. */
export const subjectBefore = (tokens: readonly Token[], predicate: Stretch, from: number): Stretch | null => {
  let first = from
  while (
    first < predicate.first &&
    (openers.has(tokens[first]!.text) || adverbs.has(tokens[first]!.text) || tokens[first]!.kind === "sign")
  )
    first++
  return first < predicate.first ? { first, next: predicate.first } : null
}
