import { type Token, tokenize } from "./tokens.ts"

/** The phrases of a list by their last word and by their first, the longest first. */
interface PhraseTable<Value> {
  readonly byLast: Phrases<Value>
  readonly byFirst: Phrases<Value>
}
type Phrases<Value> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: Value }[]>

/** A table that finds phrases in tokens, each with the value the list gives it. */
export const phraseTable = <Value>(entries: readonly (readonly [phrase: string, value: Value])[]): PhraseTable<Value> => {
  const phrases = entries.map(([phrase, value]) => ({
    words: tokenize(phrase, { start: 0, end: phrase.length }).map((token) => token.text),
    value
  }))
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length)
  return { byLast: Map.groupBy(longestFirst, ({ words }) => words.at(-1)!), byFirst: Map.groupBy(longestFirst, ({ words }) => words[0]!) }
}

const matches = (tokens: readonly Token[], first: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[first + index]?.text === word)

/** The longest phrase that ends right before token `next` and begins at `from` or later. */
export const endingAt = <Value>(
  tokens: readonly Token[],
  next: number,
  from: number,
  table: PhraseTable<Value>
): { readonly first: number; readonly value: Value } | null => {
  for (const { words, value } of table.byLast.get(tokens[next - 1]?.text ?? "") ?? []) {
    const first = next - words.length
    if (first >= from && matches(tokens, first, words)) return { first, value }
  }
  return null
}

/** The longest phrase that begins at token `first`. */
export const startingAt = <Value>(
  tokens: readonly Token[],
  first: number,
  table: PhraseTable<Value>
): { readonly next: number; readonly value: Value } | null => {
  for (const { words, value } of table.byFirst.get(tokens[first]?.text ?? "") ?? [])
    if (matches(tokens, first, words)) return { next: first + words.length, value }
  return null
}
