/**
 * Every match of a global pattern that never matches nothing, in order. As `matchAll`, which copies the pattern each time it is called:
 * paragraph by paragraph that costs more than the search.
 */
export const allMatches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

/** So many words are looked for one by one before all words of the text are gathered; either way the cost is linear in its length. */
const few = 64

/** Whether a text prints a word; `words` is a global pattern of its words that looks at what stands before them. */
export const wordSearch = (text: string, words: RegExp): ((word: string) => boolean) => {
  const here = new RegExp(words.source, "uy")
  const isAt = (at: number, word: string): boolean => {
    here.lastIndex = at
    return here.exec(text)?.[0] === word
  }
  const known = new Map<string, boolean>()
  let all: ReadonlySet<string> | null = null
  return (word) => {
    if (known.size >= few) {
      all ??= new Set(text.match(words) ?? [])
      return all.has(word)
    }
    const asked = known.get(word)
    if (asked !== undefined) return asked
    let at = text.indexOf(word)
    while (at >= 0 && !isAt(at, word)) at = text.indexOf(word, at + 1)
    known.set(word, at >= 0)
    return at >= 0
  }
}
