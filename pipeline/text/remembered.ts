/**
 * A function of a word that keeps its answers, since texts use the same words again and again. Asked of a stretch of a text, it knows the
 * word without cutting it out. Two words at a time are kept at each of `places`, and a newcomer drives out the elder: however many words a
 * corpus has, no more memory is taken, and a frequent word is soon back. Very long words are answered each time.
 */
export const remembered = <A>(answer: (word: string) => A, places = 32_768): ((text: string, start?: number, end?: number) => A) => {
  const words: (string | null)[] = new Array(2 * places).fill(null)
  const answers: (A | null)[] = new Array(2 * places).fill(null)
  return (text, start = 0, end = text.length) => {
    const length = end - start
    if (length > longest) return answer(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    const newer = 2 * ((hash >>> 0) % places)
    const word = words[newer]!
    if (word !== null && word.length === length && text.startsWith(word, start)) return answers[newer]!
    const elder = words[newer + 1]!
    if (elder !== null && elder.length === length && text.startsWith(elder, start)) return answers[newer + 1]!
    words[newer + 1] = word
    answers[newer + 1] = answers[newer]!
    const kept = copied(text.slice(start, end))
    words[newer] = kept
    const made = answer(kept)
    answers[newer] = made
    return made
  }
}

const longest = 40

/** To the engine a word of more than a dozen letters is a slice of its page, and would keep it in memory. */
const copied = (word: string): string => (word.length > 12 ? word.split("").join("") : word)
