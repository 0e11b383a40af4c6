import { hash32 } from "./hash32.ts"

/**
 * A function of a word that keeps its answers, since texts use the same words again and again. Asked of a stretch of a text whose hash is
 * known, it knows the word without cutting it out. Two words at a time are kept at each of `places`, a power of two, and a newcomer drives out the elder:
 * however many words a corpus has, no more memory is taken, and a frequent word is soon back. Very long words are answered each time.
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

const longest = 40

/** To the engine a word of more than a dozen letters is a slice of its page, and would keep it in memory. */
const copied = (word: string): string => (word.length > 12 && word.length <= longest ? word.split("").join("") : word)
