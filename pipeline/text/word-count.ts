/** What a character in ASCII is to a count of words: a space, part of a word, or neither. */
const [mark, space, letter] = [0, 1, 2]
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\s/.test(character) ? space : /[\p{L}\p{N}]/u.test(character) ? letter : mark
})

const kindOf = (text: string, at: number, code: number): number => {
  if (code < ascii.length) return ascii[code]!
  const character = String.fromCodePoint(text.codePointAt(at)!)
  return /\s/.test(character) ? space : /[\p{L}\p{N}]/u.test(character) ? letter : mark
}

/**
 * Words of a clean text: stretches between spaces that hold a letter or a digit, as a word processor counts them
 * ("co-operation" is one, a dash between spaces none).
 */
export const countWords = (text: string): number => {
  let count = 0
  let isCounted = false
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text, at, text.charCodeAt(at))
    if (kind === space) isCounted = false
    else if (kind === letter && !isCounted) {
      isCounted = true
      count++
    }
  }
  return count
}
