/**
 * Words of a clean text: stretches between spaces that hold a letter or a digit, as a word processor counts them
 * ("co-operation" is one, a dash between spaces none).
 */
export const countWords = (text: string): number => {
  let count = 0
  for (const [stretch] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(stretch)) count++
  return count
}
