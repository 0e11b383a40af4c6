import { characterAt, classOf, digit, letter, space, unitsOf } from "./characters.ts"
import { codeUnits } from "./hash32.ts"

/**
 * Counts the words of a clean text: stretches between spaces that hold a letter or a digit, as a word processor counts them
 * ("co-operation" is one word, a dash between spaces none).
 */
export const countWords = (text: string): number => {
  const codes = codeUnits(text)
  let count = 0
  let isCounted = false
  for (let at = 0; at < codes.length; ) {
    const character = characterAt(codes, at)
    const kind = classOf(character)
    if (kind === space) isCounted = false
    else if (!isCounted && (kind === letter || kind === digit)) {
      isCounted = true
      count++
    }
    at += unitsOf(character)
  }
  return count
}
