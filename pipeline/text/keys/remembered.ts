import { hash32 } from "./hash32.ts"

/**
 * A function of a word that keeps its answers, since texts use the same words again and again. It is a cache of fixed size, two-way set
 * associative: two words share each of its places (a power of two), and a new word replaces the older of the two. Memory does not grow with
 * the corpus. Very long words are not kept.
 */
export const remembered = <A>(answer: (word: string) => A, places = 65_536): ((word: string) => A) => {
  const words: (string | null)[] = new Array(2 * places).fill(null)
  const answers: (A | null)[] = new Array(2 * places).fill(null)
  return (word) => {
    const newer = 2 * (hash32(word) & (places - 1))
    if (words[newer] === word) return answers[newer]!
    if (words[newer + 1] === word) return answers[newer + 1]!
    const found = copied(word)
    const made = answer(found)
    if (found.length > longest) return made
    words[newer + 1] = words[newer]!
    answers[newer + 1] = answers[newer]!
    words[newer] = found
    answers[newer] = made
    return made
  }
}

/** Characters of the longest word that is kept. */
const longest = 40

/** A copy of a word. The engine keeps a slice of more than 12 characters as a reference to the whole page, which would stay in memory. */
const copied = (word: string): string => (word.length > 12 && word.length <= longest ? word.split("").join("") : word)
