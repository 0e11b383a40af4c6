import { once } from "./keys/once.ts"

/**
 * Finds all matches of a global pattern, which never matches the empty string, in a text, in order, like `matchAll`; but that copies the
 * pattern at every call, which takes longer than the search in a paragraph.
 */
export const allMatches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

/** Gives the function that tells whether a word stands in a text, of which `words` is a global pattern. */
export const wordSearch = (text: string, words: RegExp): ((word: string) => boolean) => {
  const all = once(() => new Set<string>(text.match(words)))
  return (word) => all().has(word)
}
