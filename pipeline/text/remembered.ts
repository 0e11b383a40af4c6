import { hash32 } from "./hash32.ts"

/**
 * A function of a word that keeps its answers, since texts use the same words again and again. A word may be given as a part of a text,
 * with its hash where that is known: a word that is kept is then found without a slice of the text.
 *
 * It is a cache of fixed size, two-way set associative: two words share each of its places (a power of two), and a new word replaces the
 * older of the two. Memory does not grow with the corpus. Very long words are not kept.
 */
export const remembered = <A>(
  answer: (word: string) => A,
  places = 65_536
): ((text: string, start?: number, end?: number, hash?: number) => A) => {
  const hashes = new Int32Array(2 * places)
  const words: (string | null)[] = new Array(2 * places).fill(null)
  const answers: (A | null)[] = new Array(2 * places).fill(null)
  return (text, start = 0, end = text.length, hash = hash32(text.slice(start, end))) => {
    const newer = 2 * (hash & (places - 1))
    if (hashes[newer] === (hash | 0) && isAt(words[newer]!, text, start, end)) return answers[newer]!
    if (hashes[newer + 1] === (hash | 0) && isAt(words[newer + 1]!, text, start, end)) return answers[newer + 1]!
    const found = copied(text.slice(start, end))
    const made = answer(found)
    if (found.length > longest) return made
    hashes[newer + 1] = hashes[newer]!
    hashes[newer] = hash
    words[newer + 1] = words[newer]!
    answers[newer + 1] = answers[newer]!
    words[newer] = found
    answers[newer] = made
    return made
  }
}

const isAt = (word: string | null, text: string, start: number, end: number): boolean =>
  word !== null && (word === text ? start === 0 && end === text.length : word.length === end - start && text.startsWith(word, start))

/** Characters of the longest word that is kept. */
const longest = 40

/** A copy of a word. The engine keeps a slice of more than 12 characters as a reference to the whole page, which would stay in memory. */
const copied = (word: string): string => (word.length > 12 && word.length <= longest ? word.split("").join("") : word)
