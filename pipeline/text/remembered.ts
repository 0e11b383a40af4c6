/**
 * A function of a word that keeps its answers, since texts use the same words again and again. No more than `most` are kept, then it
 * begins anew. Long words are answered each time: to the engine they are slices of their page, and would keep it in memory.
 */
export const remembered = <A>(answer: (word: string) => A, most = 50_000): ((word: string) => A) => {
  const known = new Map<string, A>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const made = answer(word)
    if (word.length > longest) return made
    if (known.size >= most) known.clear()
    known.set(word, made)
    return made
  }
}

const longest = 12
