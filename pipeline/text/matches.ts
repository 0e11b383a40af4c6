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

/** So many questions are answered by searching the text; for further ones the set of all its words is made. */
const fewQuestions = 64

/**
 * Gives the function that tells whether a word stands in a text. The time it takes is linear in the length of the text, however many
 * questions are asked. `words` is a global pattern that begins with a look behind, so that it does not match the rest of a word.
 */
export const wordSearch = (text: string, words: RegExp): ((word: string) => boolean) => {
  const here = new RegExp(words.source, "uy")
  const isAt = (at: number, word: string): boolean => {
    here.lastIndex = at
    return here.exec(text)?.[0] === word
  }
  const known = new Map<string, boolean>()
  let all: ReadonlySet<string> | null = null
  return (word) => {
    if (known.size >= fewQuestions) {
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
